/** `total`: a sum, less another. */
import { add, type Fraction, subtract, ZERO } from '../../values/fraction.js';
import { combined, sum } from '../compiled/arithmetic.js';
import type { Kind } from '../kind.js';
import type { Total } from '../policy.js';
import { combine } from '../value.js';

export const total: Kind<Total> = {
  check({ of, less = [] }, checker) {
    return { value: 'number', unit: checker.numbers(less, '/less', checker.numbers(of, '/of')) };
  },
  evaluate({ of, less = [] }, scope) {
    const parts = [...of, ...less].map((operand) => scope.number(operand));
    const compute = (numbers: readonly Fraction[]): Fraction =>
      numbers.reduce((result, number, i) => (i < of.length ? add(result, number) : subtract(result, number)), ZERO);
    return { value: combine(parts, compute) };
  },
  compile({ of, less = [] }, compiler) {
    const given = [...of, ...less].map((operand) => compiler.number(operand));
    const value = combined(compiler, given, (inner, slots) =>
      sum(
        inner,
        slots.map((slot, i) => ({ slot, sign: i < of.length ? 1 : -1 })),
      ),
    );
    return { value };
  },
  reads: ({ of, less = [] }) => [...of, ...less],
};
