/** `deadline`: the day so many days, weeks, months or years after a day, itself day 0. */
import { addMonths } from '../../values/date.js';
import { fromInteger, isFraction } from '../../values/fraction.js';
import { dayOf, dayShape, wholeNumber } from '../days.js';
import type { Kind } from '../kind.js';
import type { AgeUnit, Deadline } from '../policy.js';
import { combine, type Result } from '../value.js';

export const deadline: Kind<Deadline> = {
  check({ from, length }, checker) {
    dayShape(from, '/from', checker);
    checker.number(length, '/length');
    return { value: 'date' };
  },
  evaluate({ from, length, in: unit }, scope): Result {
    const day = dayOf(from, scope);
    const value = combine([day, scope.number(length)], ([start, units]) =>
      isFraction(start) && isFraction(units)
        ? fromInteger(later(Number(start.numerator), wholeNumber(units, scope), unit))
        : null,
    );
    return { value };
  },
  reads: ({ from, length }) => [from, length],
};

/** Months and years lead to the same day number, or to the last day of a month that has none (Civil Code art. 202). */
function later(day: number, length: number, unit: AgeUnit): number {
  switch (unit) {
    case 'days':
      return day + length;
    case 'weeks':
      return day + 7 * length;
    case 'months':
      return addMonths(day, length);
    case 'years':
      return addMonths(day, 12 * length);
  }
}
