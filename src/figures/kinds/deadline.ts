/** `deadline`: the day so many days, weeks, months or years after a day, itself day 0. */
import { later } from '../../values/later.js';
import { reckoned } from '../computed.js';
import type { Deadline } from '../policy.js';

export const deadline = reckoned<Deadline>({
  check({ from, length }, checker) {
    checker.typed(from, '/from', 'date');
    checker.number(length, '/length');
    return { value: 'date' };
  },
  operands: ({ from, length }) => [from, length],
  gives: 'date',
  reckon: ({ in: unit }, start, length) => later(start, { length, unit }),
});
