/** What the facts, lists and labels of each family are called. */
import type { Name, Text } from '../../figures/policy.js';
import { attendanceWords } from './attendanceWords.js';

/** Titles by name. Facts begin with a capital letter like figures do; lists and labels do not. */
export type Words = Readonly<Record<Name, Text>>;

export const familyWords: Readonly<Record<string, Words>> = {
  ...attendanceWords,
};
