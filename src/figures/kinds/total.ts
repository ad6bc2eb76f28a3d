/** `total`: a sum, less another. */
import { add, subtract, ZERO } from '../../values/fraction.js';
import { MINUS, sum } from '../compiled/arithmetic.js';
import { computed } from '../computed.js';
import type { Total } from '../policy.js';

export const total = computed<Total>({
  check({ of, less = [] }, checker) {
    return { value: 'number', unit: checker.numbers(less, '/less', checker.numbers(of, '/of')) };
  },
  operands: ({ of, less = [] }) => [...of, ...less],
  evaluate: ({ of }, numbers) =>
    numbers.reduce((result, number, i) => (i < of.length ? add(result, number) : subtract(result, number)), ZERO),
  compile: ({ of }, slots, compiler) =>
    sum(
      compiler,
      slots.map((slot, i) => (i < of.length ? { slot } : { slot, times: MINUS })),
    ),
});
