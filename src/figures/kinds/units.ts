/** `units`: how many units of a size a quantity makes. */
import { divide, type Fraction, ZERO } from '../../values/fraction.js';
import { type Rounding, roundFraction } from '../../values/rounding.js';
import { product, rounded } from '../compiled/arithmetic.js';
import { computed } from '../computed.js';
import type { Checker } from '../kind.js';
import type { Num, Part, Units } from '../policy.js';

export const units = computed<Units>({
  check({ of, per }, checker) {
    checker.number(of, '/of');
    checkSize(per, '/per', checker);
    return { value: 'number' };
  },
  operands: ({ of }) => [of],
  evaluate: ({ per, part }, [quantity = ZERO], scope) => inUnits(divide(quantity, scope.literal(per)), part),
  compile({ per, part }, slots, compiler) {
    const [numerator, denominator] = compiler.literal(per);
    const quantity = product(compiler, slots, denominator, numerator);
    const rounding = roundingOf(part);
    return rounding === undefined ? quantity : rounded(compiler, quantity, rounding);
  },
});

/** The size of a unit, or of what a share is taken of, is above 0. */
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
