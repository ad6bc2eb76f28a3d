/** `deadline`: the day so many days, weeks, months or years after a day, itself day 0. */
import { later } from '../../values/later.js';
import type { Kind } from '../kind.js';
import type { Deadline } from '../policy.js';
import { checkDay, reckonDay } from '../reckon.js';

export const deadline: Kind<Deadline> = {
  check({ from, length }, checker) {
    checkDay(from, '/from', checker);
    checker.number(length, '/length');
    return { value: 'date' };
  },
  evaluate: ({ from, length, in: unit }, scope) =>
    reckonDay([from, length], scope, (start, units) => later(start, { length: units, unit })),
  reads: ({ from, length }) => [from, length],
};
