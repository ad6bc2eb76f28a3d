/** What the facts, lists and labels of each family are called. */
import type { Name, Text } from '../../figures/policy.js';
import { appraisalWords } from './appraisalWords.js';
import { attendanceWords } from './attendanceWords.js';
import { complianceWords } from './complianceWords.js';
import { dutyWords } from './dutyWords.js';
import { leaveWords } from './leaveWords.js';
import { overtimeWords } from './overtimeWords.js';
import { payWords } from './payWords.js';
import { serviceWords } from './serviceWords.js';

/** Titles by the name of a fact or list, or by the label. Facts begin with a capital letter like figures do; lists and labels do not. */
export type Words = Readonly<Record<Name, Text>>;

export const familyWords: Readonly<Record<string, Words>> = {
  ...appraisalWords,
  ...attendanceWords,
  ...complianceWords,
  ...dutyWords,
  ...leaveWords,
  ...overtimeWords,
  ...payWords,
  ...serviceWords,
};
