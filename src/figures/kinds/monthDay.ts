/** `monthDay`: a day of the month of a date, or of a month before or after it. */
import { daysInMonth, monthOf, startOfMonth } from '../../values/date.js';
import type { Kind } from '../kind.js';
import type { MonthDay } from '../policy.js';
import { checkDay, reckonDay } from '../reckon.js';

/** The last day number that every month has. */
const LATEST = 28;

export const monthDay: Kind<MonthDay> = {
  check({ of, day }, checker) {
    checkDay(of, '/of', checker);
    if (day === 0 || Math.abs(day) > LATEST) checker.report('range', '/day', day, '1 to 28, or -28 to -1 from the end');
    return { value: 'date' };
  },
  evaluate: ({ of, day, month = 0 }, scope) =>
    reckonDay([of], scope, (date) => {
      const target = monthOf(date) + month;
      return startOfMonth(target) + (day > 0 ? day - 1 : daysInMonth(target) + day);
    }),
  reads: ({ of }) => [of],
};
