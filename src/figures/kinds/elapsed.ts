/** `elapsed`: how many whole days, weeks, months or years lie between two days; negative where the second is earlier. */
import { unitsBetween } from '../../values/later.js';
import type { Kind } from '../kind.js';
import type { Elapsed } from '../policy.js';
import { checkDay, reckon } from '../reckon.js';

export const elapsed: Kind<Elapsed> = {
  check({ from, to }, checker) {
    checkDay(from, '/from', checker);
    checkDay(to, '/to', checker);
    return { value: 'number' };
  },
  evaluate: ({ from, to, in: unit }, scope) =>
    reckon([from, to], scope, (first, last) => unitsBetween(first, last, unit)),
  reads: ({ from, to }) => [from, to],
};
