/** `monthDay`: a day of the month of a date, or of a month before or after it. */
import { daysInMonth, monthOf, startOfMonth } from '../../values/date.js';
import { reckoned } from '../computed.js';
import type { MonthDay } from '../policy.js';

/** The last day number that every month has. */
const LATEST = 28;

export const monthDay = reckoned<MonthDay>({
  check({ of, day }, checker) {
    checker.typed(of, '/of', 'date');
    if (day === 0 || Math.abs(day) > LATEST) checker.report('range', '/day', day, '1 to 28, or -28 to -1 from the end');
    return { value: 'date' };
  },
  operands: ({ of }) => [of],
  gives: 'date',
  reckon({ day, month = 0 }, date) {
    const target = monthOf(date) + month;
    return startOfMonth(target) + (day > 0 ? day - 1 : daysInMonth(target) + day);
  },
});
