/** Lengths of time by the calendar. */
import { addMonths, monthOf } from './date.js';

export type SpanUnit = 'days' | 'weeks' | 'months' | 'years';

/** A length of time by the calendar. */
export interface Span {
  readonly length: number;
  readonly unit: SpanUnit;
}

/** Weeks are counted in days, years in months. */
const DAYS_IN = { days: 1, weeks: 7 };
const MONTHS_IN = { months: 1, years: 12 };

/**
 * The day a length of time later: the day itself is day 0 (Civil Code art. 201); months and years lead to the same day
 * number, or to the last day of a month that has none (art. 202).
 *
 * @example
 * dateText(later(parseDate('2026-08-31'), { length: 6, unit: 'months' })) //=> '2027-02-28'
 */
export function later(day: number, { length, unit }: Span): number {
  return unit === 'days' || unit === 'weeks' ? day + length * DAYS_IN[unit] : addMonths(day, length * MONTHS_IN[unit]);
}

/**
 * How many whole units lie between two days; negative where the second is earlier.
 *
 * @example
 * unitsBetween(parseDate('2026-08-31'), parseDate('2027-02-28'), 'months') //=> 6
 */
export function unitsBetween(first: number, last: number, unit: SpanUnit): number {
  if (last < first) return 0 - unitsBetween(last, first, unit);
  return unit === 'days' || unit === 'weeks'
    ? Math.floor((last - first) / DAYS_IN[unit])
    : Math.floor(monthsBetween(first, last) / MONTHS_IN[unit]);
}

/** The most months after which the day has come, the last day of a shorter month included. */
function monthsBetween(first: number, last: number): number {
  const months = monthOf(last) - monthOf(first);
  return addMonths(first, months) <= last ? months : months - 1;
}
