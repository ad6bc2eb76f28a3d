/** Figures of one calculator as amounts among the facts of the next. */
import { refuse } from '../rule/issue.js';
import { isNumeric, type RatioIn } from '../values/number.js';
import type { FigureValue } from './evaluated.js';

/**
 * A figure as the facts of the next calculator take it; whole numbers as numbers, for they are the fastest to read.
 *
 * @throws RulesError for one that is no number, such as `notApplicable`, or none at all
 */
export function amountOf(value: FigureValue | undefined, path: string): number | string | RatioIn {
  if (typeof value === 'object') return value;
  const number = Number(value);
  if (typeof value !== 'string' || Number.isNaN(number)) return refuse('type', path, value, 'a number');
  return String(number) === value && isNumeric(number) ? number : value;
}
