/** Literals of the policy language: exact numbers, and dates as whole epoch days. */
import { parseDate } from '../values/date.js';
import { compare, type Fraction, fromInteger } from '../values/fraction.js';
import { isNumeric, parseNumber } from '../values/number.js';
import type { FactSpec } from './policy.js';

export function isDateLiteral(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(parseDate(value));
}

export function isLiteral(value: unknown): value is number | string {
  return isNumeric(value) || isDateLiteral(value);
}

/** The exact value of a number or date, or `undefined` where it is neither. */
export function readLiteral(value: unknown): Fraction | undefined {
  const day = parseDate(value);
  return Number.isNaN(day) ? parseNumber(value) : fromInteger(day);
}

/** What was expected of a number that lies outside of bounds; `undefined` where it lies within. */
export function boundMissed(value: Fraction, { atLeast, atMost }: Bounded): string | undefined {
  const [lowest, highest] = [readLiteral(atLeast), readLiteral(atMost)];
  if (lowest !== undefined && compare(value, lowest) < 0) return `at least ${atLeast}`;
  return highest !== undefined && compare(value, highest) > 0 ? `at most ${atMost}` : undefined;
}
type Bounded = Pick<FactSpec, 'atLeast' | 'atMost'>;
