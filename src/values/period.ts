/** Periods of the calendar, and rolling windows that end with a day. */
import { monthOf, startOfMonth } from './date.js';
import { later, type SpanUnit } from './later.js';

/** A unit of calendar periods. */
export type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'halfYear' | 'year';

/** How the calendar is cut into periods. */
export interface CalendarPeriod {
  readonly unit: PeriodUnit;
  /**
   * What a period begins with, 1 when absent. For weeks the weekday, Monday 1 to Sunday 7 (6: Saturday to Friday). For
   * months the day, 1 to 28 (21: the 21st to the 20th). For longer units the month that begins their year, 1 to 12.
   */
  readonly startsOn?: number | undefined;
}

const MONTHS_IN = { quarter: 3, halfYear: 6, year: 12 };

/**
 * The first and the last day (both included) of the period that holds a day.
 *
 * @example
 * periodOf(parseDate('2026-06-20'), { unit: 'month', startsOn: 21 })
 * //=> { first: parseDate('2026-05-21'), last: parseDate('2026-06-20') }
 */
export function periodOf(day: number, period: CalendarPeriod): { first: number; last: number } {
  const key = periodKey(day, period);
  return { first: startOf(key, period), last: startOf(key + 1, period) - 1 };
}

/**
 * The number of the period that holds a day: the next period has the next number. A month's is that of the civil month
 * in which it ends, as `monthOf` gives it.
 *
 * @example
 * monthText(periodKey(parseDate('2026-05-21'), { unit: 'month', startsOn: 21 })) //=> '2026-06'
 */
export function periodKey(day: number, { unit, startsOn = 1 }: CalendarPeriod): number {
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      return Math.floor((day - firstWeekStart(startsOn)) / 7);
    case 'month':
      return monthOf(day - (startsOn - 1)) + monthsNamedAhead(startsOn);
    default:
      return Math.floor((monthOf(day) - (startsOn - 1)) / MONTHS_IN[unit]);
  }
}

/** The first day of the period with this key. */
function startOf(key: number, { unit, startsOn = 1 }: CalendarPeriod): number {
  switch (unit) {
    case 'day':
      return key;
    case 'week':
      return key * 7 + firstWeekStart(startsOn);
    case 'month':
      return startOfMonth(key - monthsNamedAhead(startsOn)) + (startsOn - 1);
    default:
      return startOfMonth(key * MONTHS_IN[unit] + (startsOn - 1));
  }
}

/** The first day of some week: 1969-12-29, epoch day -3, was a Monday. */
function firstWeekStart(startsOn: number): number {
  return startsOn - 4;
}

/** A month that starts after the 1st is named by the civil month that follows the one in which it starts. */
function monthsNamedAhead(startsOn: number): number {
  return startsOn > 1 ? 1 : 0;
}

/**
 * The first day inside a rolling window that ends with `day`.
 *
 * @param edge `from`: the day that lies the whole length back (for months the same day number, clamped to the month's
 *   end, Civil Code art. 202) is inside; `above`: the window starts the day after it
 * @example
 * dateText(rollingStart(parseDate('2026-05-31'), 3, 'months', 'from')) //=> '2026-02-28'
 * dateText(rollingStart(parseDate('2026-05-31'), 30, 'days', 'above')) //=> '2026-05-02'
 */
export function rollingStart(day: number, length: number, unit: SpanUnit, edge: 'from' | 'above'): number {
  return later(day, { length: -length, unit }) + (edge === 'from' ? 0 : 1);
}
