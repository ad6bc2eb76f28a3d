/** Rounding to decimal digits, by the modes that accountants name. */
import { type Fraction, fraction } from './fraction.js';

/**
 * How a value between two neighbours is rounded.
 *
 * - `halfUp`: to the nearer one, ties away from zero (四舍五入)
 * - `halfEven`: to the nearer one, ties to the even one
 * - `halfDown`: to the nearer one, ties toward zero
 * - `up`: away from zero
 * - `down`: toward zero
 * - `ceiling`: toward positive infinity
 * - `floor`: toward negative infinity
 */
export type RoundingMode = 'halfUp' | 'halfEven' | 'halfDown' | 'up' | 'down' | 'ceiling' | 'floor';

/** A rounding as policies declare it. */
export interface Rounding {
  readonly mode: RoundingMode;
  /** Decimal digits kept, -6 to 12: 2 is to the fen, 0 to the yuan, -1 to tens of yuan. */
  readonly digits: number;
}

/** Half up to the fen: how Chinese payrolls commonly round. No handbook states it, so an adopter passes it. */
export const halfUpToFen: Rounding = { mode: 'halfUp', digits: 2 };

/**
 * The exact value rounded.
 *
 * @example
 * roundFraction(fraction(-1n, 8n), halfUpToFen) //=> { numerator: -13n, denominator: 100n }
 */
export function roundFraction(value: Fraction, rounding: Rounding): Fraction {
  const finer = 10n ** BigInt(Math.max(rounding.digits, 0));
  const coarser = 10n ** BigInt(Math.max(-rounding.digits, 0));
  const dividend = value.numerator * finer;
  const divisor = value.denominator * coarser;
  const quotient = dividend / divisor;
  const rest = dividend % divisor;
  if (rest === 0n) return value;
  const isNegative = rest < 0n;
  const pastHalf = (isNegative ? -2n : 2n) * rest - divisor;
  const away = goesAway(rounding.mode, isNegative, pastHalf, quotient % 2n !== 0n);
  const rounded = away ? quotient + (isNegative ? -1n : 1n) : quotient;
  return fraction(rounded * coarser, finer);
}

/**
 * The quotient of two safe integers rounded to an integer, in exact integer arithmetic.
 *
 * @param divisor greater than 0
 * @example
 * divideRounded(-5, 2, 'halfEven') //=> -2
 */
export function divideRounded(dividend: number, divisor: number, mode: RoundingMode): number {
  const quotient = quotientOf(dividend, divisor);
  const rest = dividend - quotient * divisor;
  if (rest === 0) return quotient;
  const isNegative = rest < 0;
  const distance = Math.abs(rest);
  // Not `2 * distance - divisor`: doubling may leave the safe integers.
  const pastHalf = distance - (divisor - distance);
  if (!goesAway(mode, isNegative, pastHalf, quotient % 2 !== 0)) return quotient;
  return isNegative ? quotient - 1 : quotient + 1;
}

/** The quotient of two safe integers, truncated. */
function quotientOf(dividend: number, divisor: number): number {
  const size = Math.abs(dividend);
  // Near the largest safe integers the remainder is slower, but surely exact.
  if (size > Number.MAX_SAFE_INTEGER - divisor) return (dividend - (dividend % divisor)) / divisor;
  const quotient = Math.floor(size / divisor);
  // The binary quotient may have been rounded up to an integer, never further; down to one never.
  const truncated = quotient * divisor > size ? quotient - 1 : quotient;
  return dividend < 0 ? 0 - truncated : truncated;
}

/**
 * Whether an inexact quotient, truncated so far, moves one away from zero.
 *
 * @param pastHalf negative below the middle between the two neighbours, 0 in it, positive above
 * @param isOdd whether the truncated quotient is odd
 */
function goesAway(mode: RoundingMode, isNegative: boolean, pastHalf: number | bigint, isOdd: boolean): boolean {
  switch (mode) {
    case 'halfUp':
      return pastHalf >= 0;
    case 'halfEven':
      return pastHalf > 0 || (isOdd && pastHalf >= 0);
    case 'halfDown':
      return pastHalf > 0;
    case 'up':
      return true;
    case 'down':
      return false;
    case 'ceiling':
      return !isNegative;
    case 'floor':
      return isNegative;
  }
}
