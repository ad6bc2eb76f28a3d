/** Literals of the policy language: exact numbers, and dates as whole epoch days. */
import { parseDate } from '../values/date.js';
import { type Fraction, fromInteger } from '../values/fraction.js';
import { isNumeric, parseNumber } from '../values/number.js';

export function isDateLiteral(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(parseDate(value));
}

export function isLiteral(value: unknown): value is number | string {
  return isNumeric(value) || isDateLiteral(value);
}

/** The exact value of a number or date, or `undefined` where it is neither. */
export function readLiteral(value: unknown): Fraction | undefined {
  if (isDateLiteral(value)) return fromInteger(parseDate(value));
  return isNumeric(value) ? parseNumber(value) : undefined;
}
