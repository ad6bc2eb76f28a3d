/** `total`: a sum, less another. */
import { add, type Fraction, subtract, ZERO } from '../../values/fraction.js';
import { type Part, sum, whole } from '../arithmetic.js';
import type { Kind } from '../kind.js';
import type { Operand, Total } from '../policy.js';
import { combine } from '../value.js';

export const total: Kind<Total> = {
  check({ of, less = [] }, checker) {
    of.forEach((operand, i) => checker.number(operand, `/of/${i}`));
    less.forEach((operand, i) => checker.number(operand, `/less/${i}`));
    return { value: 'number' };
  },
  evaluate({ of, less = [] }, scope) {
    const parts = [...of, ...less].map((operand) => scope.number(operand));
    const compute = (numbers: readonly Fraction[]): Fraction =>
      numbers.reduce((result, number, i) => (i < of.length ? add(result, number) : subtract(result, number)), ZERO);
    return { value: combine(parts, compute) };
  },
  compile({ of, less = [] }, compiler) {
    const part =
      (sign: 1 | -1) =>
      (operand: Operand): Part => ({ slot: whole(compiler, compiler.number(operand)), sign });
    return { value: sum(compiler, [...of.map(part(1)), ...less.map(part(-1))]) };
  },
  reads: ({ of, less = [] }) => [...of, ...less],
};
