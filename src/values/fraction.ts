/** Exact rational numbers on BigInt: what every amount is when safe integers do not suffice. */

/** A rational number in lowest terms. Made only by the functions of this file, so that equal values look equal. */
export interface Fraction {
  readonly numerator: bigint;
  /** Greater than 0. */
  readonly denominator: bigint;
}

/** The fraction 0. */
export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/** The fraction 1. */
export const ONE: Fraction = { numerator: 1n, denominator: 1n };

const TWO: Fraction = { numerator: 2n, denominator: 1n };

/**
 * The fraction `numerator / denominator` in lowest terms.
 *
 * @throws RangeError when the denominator is 0: callers settle "over zero" before they divide.
 * @example
 * fraction(-6n, -4n) //=> { numerator: 3n, denominator: 2n }
 */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  if (denominator === 0n) throw new RangeError('a fraction has no denominator 0');
  if (denominator === 1n) return { numerator, denominator };
  const divisor = greatestCommonDivisor(numerator, denominator);
  // The divisor takes the denominator's sign, which leaves the denominator positive.
  const signed = denominator < 0n === divisor < 0n ? divisor : -divisor;
  return { numerator: numerator / signed, denominator: denominator / signed };
}

/**
 * The fraction of a safe integer.
 *
 * @throws RangeError when `integer` is not a safe integer, for then it may already have been rounded.
 * @example
 * fromInteger(-7) //=> { numerator: -7n, denominator: 1n }
 */
export function fromInteger(integer: number): Fraction {
  if (!Number.isSafeInteger(integer)) throw new RangeError(`${integer} is not a safe integer`);
  return { numerator: BigInt(integer), denominator: 1n };
}

/** Whether `value` is a fraction rather than some other kind of value: of those that we hold, only it has a bigint. */
export function isFraction(value: unknown): value is Fraction {
  return typeof value === 'object' && value !== null && 'denominator' in value && typeof value.denominator === 'bigint';
}

/** The sum `a + b`. */
export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** The difference `a - b`. */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
}

/** The product `a * b`. */
export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/**
 * The quotient `a / b`, exact.
 *
 * @throws RangeError when `b` is 0.
 */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** The middle between two fractions. */
export function middle(a: Fraction, b: Fraction): Fraction {
  return divide(add(a, b), TWO);
}

/** The order of two fractions: -1 when `a < b`, 0 when they are equal, 1 when `a > b`. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The largest (`1`) or the smallest (`-1`) of fractions; `undefined` where there is none. */
export function extremeOf(fractions: readonly Fraction[], direction: -1 | 1): Fraction | undefined {
  const [first, ...others] = fractions;
  return first && others.reduce((best, other) => (compare(other, best) === direction ? other : best), first);
}

/** Up to its sign, which is that of one of the two. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
