/** Canonical text of exact values, as outcomes and traces hold it. */
import { padDigits } from './digits.js';
import { type Fraction, fraction } from './fraction.js';
import { powersOfTen } from './powersOfTen.js';

declare const brand: unique symbol;

/** An exact plain decimal such as `"90.5"`, `"4000.00"` or `"-0.25"`, never `"-0"`. Made only by this file. */
export type Exact = string & { readonly [brand]: 'exact' };

/** A value without a finite decimal form, as integers in lowest terms. The sign is the numerator's. */
export interface Ratio {
  readonly numerator: Exact;
  readonly denominator: Exact;
}

/**
 * The canonical text of an exact value: its shortest plain decimal, or a ratio when it has no finite one.
 *
 * @param digits at least so many decimals are written
 * @example
 * exactText(fraction(181n, 2n)) //=> '90.5'
 * exactText(fraction(4000n), 2) //=> '4000.00'
 * exactText(fraction(2n, 3n)) //=> { numerator: '2', denominator: '3' }
 */
export function exactText(value: Fraction, digits = 0): Exact | Ratio {
  const { numerator, denominator } = value;
  const places = decimalPlaces(denominator);
  if (places === undefined) return { numerator: `${numerator}` as Exact, denominator: `${denominator}` as Exact };
  const sign = numerator < 0n ? '-' : '';
  const size = numerator < 0n ? -numerator : numerator;
  const text = `${(size * 10n ** BigInt(places)) / denominator}`.padStart(places + 1, '0');
  const point = text.length - places;
  const decimals = text.slice(point).padEnd(digits, '0');
  return `${sign}${text.slice(0, point)}${decimals && `.${decimals}`}` as Exact;
}

/**
 * As `exactText`, of `value / denominator`.
 *
 * @param value a safe integer
 * @param denominator a safe integer greater than 0
 * @throws RangeError when the value is no safe integer or the denominator is 0.
 * @example
 * scaledText(400000, 100, 2) //=> '4000.00'
 * scaledText(181, 2) //=> '90.5'
 */
export function scaledText(value: number, denominator: number, digits = 0): Exact | Ratio {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a safe integer`);
  if (denominator === 0) throw new RangeError('a denominator of 0');
  if (value % denominator === 0) return decimalText(value / denominator, 1, digits);
  if (powersOfTen.includes(denominator)) return decimalText(value, denominator, digits);
  return exactText(fraction(BigInt(value), BigInt(denominator)), digits);
}

/**
 * The plain decimal of `scaled / power`, without zeros at its end past `digits` decimals.
 *
 * @param scaled a safe integer
 * @param power a power of ten up to 10^15
 */
export function decimalText(scaled: number, power: number, digits: number): Exact {
  if (power === 1 && digits === 0) return `${scaled}` as Exact;
  const size = Math.abs(scaled);
  const whole = Math.floor(size / power);
  let rest = size - whole * power;
  if (rest === 0 && digits === 0) return `${scaled < 0 ? -whole : whole}` as Exact;
  let unit = power;
  const least = powersOfTen[digits] ?? power;
  while (unit > least && rest % 10 === 0) {
    rest /= 10;
    unit /= 10;
  }
  while (unit < least) {
    rest *= 10;
    unit *= 10;
  }
  const text = scaled < 0 ? `-${whole}` : `${whole}`;
  return (unit === 1 ? text : `${text}.${decimalsOf(rest, unit)}`) as Exact;
}

/** The decimals of `rest / unit`, with the zeros that lead them. */
function decimalsOf(rest: number, unit: number): string {
  if (unit === 100) return PAIRS[rest] as string;
  if (unit === 10) return `${rest}`;
  // The unit stands before the decimals as a 1 that keeps their zeros.
  return `${unit + rest}`.slice(1);
}
/** 00 to 99, for most amounts have two decimals. */
const PAIRS: readonly string[] = /* @__PURE__ */ Array.from({ length: 100 }, (_, i) => padDigits(i, 2));

/** How many decimals `1 / denominator` has; `undefined` when they never end. */
function decimalPlaces(denominator: bigint): number | undefined {
  let rest = denominator;
  let places = 0;
  for (const factor of [10n, 2n, 5n]) {
    for (; rest % factor === 0n; places++) rest /= factor;
  }
  return rest === 1n ? places : undefined;
}
