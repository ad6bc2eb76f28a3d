/** `elapsed`: how many whole days, weeks, months or years lie between two days; negative where the second is earlier. */
import { unitsBetween } from '../../values/later.js';
import { reckoned } from '../computed.js';
import type { Elapsed } from '../policy.js';

export const elapsed = reckoned<Elapsed>({
  check({ from, to }, checker) {
    checker.typed(from, '/from', 'date');
    checker.typed(to, '/to', 'date');
    return { value: 'number' };
  },
  operands: ({ from, to }) => [from, to],
  gives: 'number',
  reckon: ({ in: unit }, first, last) => unitsBetween(first, last, unit),
});
