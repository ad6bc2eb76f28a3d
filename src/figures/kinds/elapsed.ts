/** `elapsed`: how many whole days, weeks, months or years lie between two days; negative where the second is earlier. */
import { addMonths, monthOf } from '../../values/date.js';
import { fromInteger, isFraction } from '../../values/fraction.js';
import { dayOf, dayShape } from '../days.js';
import type { Kind } from '../kind.js';
import type { AgeUnit, Elapsed } from '../policy.js';
import { combine } from '../value.js';

export const elapsed: Kind<Elapsed> = {
  check({ from, to }, checker) {
    dayShape(from, '/from', checker);
    dayShape(to, '/to', checker);
    return { value: 'number' };
  },
  evaluate: ({ from, to, in: unit }, scope) => ({
    value: combine([dayOf(from, scope), dayOf(to, scope)], ([first, last]) =>
      isFraction(first) && isFraction(last)
        ? fromInteger(unitsBetween(Number(first.numerator), Number(last.numerator), unit))
        : null,
    ),
  }),
  reads: ({ from, to }) => [from, to],
};

function unitsBetween(first: number, last: number, unit: AgeUnit): number {
  if (last < first) return 0 - unitsBetween(last, first, unit);
  switch (unit) {
    case 'days':
      return last - first;
    case 'weeks':
      return Math.floor((last - first) / 7);
    case 'months':
      return monthsBetween(first, last);
    case 'years':
      return Math.floor(monthsBetween(first, last) / 12);
  }
}

/** The most months after which the day has come, the last day of a shorter month included. */
function monthsBetween(first: number, last: number): number {
  const months = monthOf(last) - monthOf(first);
  return addMonths(first, months) <= last ? months : months - 1;
}
