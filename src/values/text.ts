/** Canonical text of exact values, as outcomes and traces hold it. */
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
  if (places === undefined) return { numerator: integerText(numerator), denominator: integerText(denominator) };
  return decimalText((numerator * 10n ** BigInt(places)) / denominator, places, digits);
}

/**
 * As `exactText`, of `value / denominator`.
 *
 * @param value a safe integer
 * @param denominator a safe integer greater than 0
 * @example
 * scaledText(400000, 100, 2) //=> '4000.00'
 * scaledText(181, 2) //=> '90.5'
 */
export function scaledText(value: number, denominator: number, digits = 0): Exact | Ratio {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a safe integer`);
  const given = powersOfTen.indexOf(denominator);
  if (given >= 0) return decimalText(value, given, digits);
  const divisor = greatestCommonDivisor(Math.abs(value), denominator);
  const reduced = denominator / divisor;
  const places = powersOfTen.findIndex((power) => power % reduced === 0);
  const scaled = (value / divisor) * ((powersOfTen[places] ?? Number.NaN) / reduced);
  if (Number.isSafeInteger(scaled)) return decimalText(scaled, places, digits);
  return exactText(fraction(BigInt(value), BigInt(denominator)), digits);
}

/** How many decimals `1 / denominator` has, in lowest terms; `undefined` when they never end. */
function decimalPlaces(denominator: bigint): number | undefined {
  let rest = denominator;
  let places = 0;
  for (const factor of [10n, 2n, 5n]) {
    for (; rest % factor === 0n; places++) rest /= factor;
  }
  return rest === 1n ? places : undefined;
}

/** The plain decimal of `scaled / 10 ** places`, with no zero at its end past `digits` decimals. */
function decimalText(scaled: number | bigint, places: number, digits: number): Exact {
  const sign = scaled < 0 ? '-' : '';
  const text = String(scaled < 0 ? -scaled : scaled).padStart(places + 1, '0');
  const point = text.length - places;
  let end = text.length;
  while (end > point + digits && text.endsWith('0', end)) end--;
  const decimals = text.slice(point, end).padEnd(digits, '0');
  const whole = text.slice(0, point);
  return (decimals === '' ? sign + whole : `${sign}${whole}.${decimals}`) as Exact;
}

function integerText(integer: bigint): Exact {
  return String(integer) as Exact;
}

function greatestCommonDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
