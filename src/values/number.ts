/**
 * Reading exact numbers: those of policies (`10`, `"0.5"`, `"40%"`, `"2/3"`) and those of facts (amounts).
 *
 * A binary number means its shortest decimal form. Beyond 15 significant digits two decimals can share one binary
 * number, so such a number is refused: it must come as a string.
 */
import { readDigits } from './digits.js';
import { type Fraction, fraction } from './fraction.js';
import { powersOfTen } from './powersOfTen.js';

/** An amount as facts give it: a number, a plain decimal string, or a decimal object (decimal.js, big.js). */
export type AmountIn = number | string | { toFixed(): string } | RatioIn;
/** A ratio as outcomes give it: two integers in plain decimal text. */
export interface RatioIn {
  readonly numerator: string;
  readonly denominator: string;
}

/** Decimals of so many significant digits have distinct binary numbers, and so do integers up to this. */
export const MAX_DIGITS = 15;
export const MAX_SCALED = 1e15;

/** Longer than any amount: more digits would only cost time. */
const LONGEST = 1000;

/** An amount as a string. */
export const AMOUNT = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const INTEGER = /^-?(0|[1-9]\d*)$/;
const POSITIVE = /^[1-9]\d*$/;
/** A number of a policy as a string. */
export const LITERAL = /^-?(0|[1-9]\d*)((\.\d+)?%?|\/[1-9]\d*)$/;

/**
 * Whether `value` is a number as policies write it: a JSON number of at most 15 significant digits, or a string with a
 * decimal, a percentage or a fraction of integers.
 *
 * @example
 * isNumeric('2/3') //=> true
 * isNumeric('01') //=> false
 */
export function isNumeric(value: unknown): value is number | string {
  return typeof value === 'number'
    ? isShort(value)
    : typeof value === 'string' && value.length <= LONGEST && LITERAL.test(value);
}

/**
 * The exact value of a policy's number, or `undefined` where `isNumeric` says no.
 *
 * @example
 * parseNumber('40%') //=> { numerator: 2n, denominator: 5n }
 */
export function parseNumber(value: unknown): Fraction | undefined {
  if (!isNumeric(value)) return undefined;
  if (typeof value === 'number') return fromNumber(value);
  if (value.endsWith('%')) return fromDecimal(value.slice(0, -1), -2);
  const slash = value.indexOf('/');
  if (slash < 0) return fromDecimal(value, 0);
  return fraction(BigInt(value.slice(0, slash)), BigInt(value.slice(slash + 1)));
}

/**
 * The exact value of an amount among the facts, or `undefined` when it is none: a binary number of more than 15
 * significant digits, a string other than a plain decimal, an object whose `toFixed` fails or gives anything else.
 *
 * @example
 * parseAmount('-12.50') //=> { numerator: -25n, denominator: 2n }
 * parseAmount(0.1 + 0.2) //=> undefined
 */
export function parseAmount(value: unknown): Fraction | undefined {
  const ratio = ratioOf(value);
  if (ratio !== undefined) return fraction(BigInt(ratio.numerator), BigInt(ratio.denominator));
  if (typeof value === 'number') return isShort(value) ? fromNumber(value) : undefined;
  const text = plainText(value);
  return text !== undefined && text.length <= LONGEST && AMOUNT.test(text) ? fromDecimal(text, 0) : undefined;
}

/**
 * The fast reading of an amount: `value * 10 ** digits` as an integer from -10^15 to 10^15, or `NaN` when it cannot be
 * said exactly so. What it gives agrees with `parseAmount`; what it declines, `parseAmount` may still read.
 *
 * @param digits decimal places, 0 to 15
 * @example
 * scaledInteger('12.5', 2) //=> 1250
 * scaledInteger(0.125, 2) //=> NaN
 */
export function scaledInteger(value: unknown, digits: number): number {
  if (typeof value !== 'number') {
    const text = plainText(value);
    return text === undefined ? Number.NaN : scaledDecimal(text, digits);
  }
  const scale = power(digits);
  const scaled = Math.round(value * scale);
  // Division rounds correctly and decimals of 15 digits have distinct binary numbers, so equality proves the reading.
  if (scaled / scale !== value || Math.abs(scaled) > MAX_SCALED) return Number.NaN;
  return scaled + 0;
}

/**
 * `value * parts` as an integer, or `NaN` when it cannot be said exactly: for quantities in sixtieths and the like.
 *
 * @example
 * scaledParts({ numerator: '1801', denominator: '60' }, 60) //=> 1801
 * scaledParts('7.5', 60) //=> 450
 */
export function scaledParts(value: unknown, parts: number): number {
  if (typeof value === 'number' && Number.isInteger(value)) return wholeQuotient(value * parts, 1);
  const ratio = ratioOf(value);
  if (ratio !== undefined) return wholeQuotient(Number(ratio.numerator) * parts, Number(ratio.denominator));
  return wholeQuotient(scaledInteger(value, PART_DIGITS) * parts, power(PART_DIGITS));
}
/** The decimals of an amount that may come to whole parts, such as 7.5 minutes to seconds. */
const PART_DIGITS = 4;

/** A quotient of integers where it is one itself, and exact; else `NaN`. */
function wholeQuotient(dividend: number, divisor: number): number {
  const quotient = dividend / divisor;
  return Number.isSafeInteger(dividend) && Number.isSafeInteger(divisor) && Number.isInteger(quotient)
    ? quotient + 0
    : Number.NaN;
}

/** The ratio that a value is, if it is one. Reading objects of others may run code that fails. */
function ratioOf(value: unknown): RatioIn | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    if (!('numerator' in value && 'denominator' in value)) return undefined;
    const { numerator, denominator } = value;
    if (typeof numerator !== 'string' || typeof denominator !== 'string') return undefined;
    return INTEGER.test(numerator) && POSITIVE.test(denominator) ? { numerator, denominator } : undefined;
  } catch {
    return undefined;
  }
}

/** As `scaledInteger`, of a string by the grammar of `AMOUNT`. */
function scaledDecimal(text: string, digits: number): number {
  const isNegative = text.startsWith('-');
  const start = isNegative ? 1 : 0;
  const point = text.indexOf('.');
  const wholeEnd = point < 0 ? text.length : point;
  if (text.charAt(start) === '0' && wholeEnd > start + 1) return Number.NaN;
  const whole = readDigits(text, start, wholeEnd);
  const places = point < 0 ? 0 : text.length - point - 1;
  const decimals = point < 0 ? 0 : readDigits(text, point + 1, text.length);
  // Up to the limit every step is exact, and past it none comes back under it.
  const scaled = (whole * power(places) + decimals) * power(digits - places);
  if (!(scaled <= MAX_SCALED)) return Number.NaN;
  return isNegative ? 0 - scaled : scaled;
}

function power(exponent: number): number {
  return powersOfTen[exponent] ?? Number.NaN;
}

/** Whether the shortest decimal form of a number has at most 15 significant digits. */
function isShort(value: number): boolean {
  return Number.isFinite(value) && Number(value.toPrecision(MAX_DIGITS)) === value;
}

function fromNumber(value: number): Fraction {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return fromDecimal(mantissa, Number(exponent));
}

/** A plain decimal times a power of ten. */
function fromDecimal(text: string, exponent: number): Fraction {
  const [whole = '', decimals = ''] = text.split('.');
  const digits = BigInt(whole + decimals);
  const places = decimals.length - exponent;
  return places > 0 ? fraction(digits, 10n ** BigInt(places)) : fraction(digits * 10n ** BigInt(-places));
}

/** The string itself or the one that a decimal object gives: code of others, which may do anything. */
function plainText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    // A boxed number has a toFixed too, but that one rounds.
    if (value instanceof Number || !('toFixed' in value) || typeof value.toFixed !== 'function') return undefined;
    const text: unknown = value.toFixed();
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}
