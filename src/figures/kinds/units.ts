/** `units`: how many units of a size a quantity makes. */
import { divide, type Fraction } from '../../values/fraction.js';
import { type Rounding, roundFraction } from '../../values/rounding.js';
import { combined, product, rounded } from '../compiled/arithmetic.js';
import type { Checker, Kind } from '../kind.js';
import type { Num, Part, Units } from '../policy.js';
import { combine } from '../value.js';

export const units: Kind<Units> = {
  check({ of, per }, checker) {
    checker.number(of, '/of');
    checkSize(per, '/per', checker);
    return { value: 'number' };
  },
  evaluate({ of, per, part }, scope) {
    const count = ([quantity]: readonly Fraction[]): Fraction | null =>
      quantity === undefined ? null : inUnits(divide(quantity, scope.literal(per)), part);
    return { value: combine([scope.number(of)], count) };
  },
  compile({ of, per, part }, compiler) {
    const [numerator, denominator] = compiler.literal(per);
    const rounding = roundingOf(part);
    const value = combined(compiler, [compiler.number(of)], (inner, slots) => {
      const quantity = product(inner, slots, denominator, numerator);
      return rounding === undefined ? quantity : rounded(inner, quantity, rounding);
    });
    return { value };
  },
  reads: ({ of }) => [of],
};

/** The size of a unit is above 0. */
export function checkSize(per: Num, path: string, checker: Checker): void {
  const size = checker.literal(per, path);
  if (size !== undefined && size.numerator <= 0n) checker.report('range', path, per, 'above 0');
}

/** A number of units in which a begun one counts as the policy says. */
export function inUnits(count: Fraction, part: Part): Fraction {
  const rounding = roundingOf(part);
  return rounding === undefined ? count : roundFraction(count, rounding);
}

export function roundingOf(part: Part): Rounding | undefined {
  if (part === 'counts') return undefined;
  return { mode: part === 'full' ? 'ceiling' : 'floor', digits: 0 };
}
