import { addMonths } from './date.js';

/** A length of time by the calendar. */
export interface Span {
  readonly length: number;
  readonly unit: 'days' | 'weeks' | 'months' | 'years';
}

/**
 * The day a length of time later: the day itself is day 0 (Civil Code art. 201); months and years lead to the same day
 * number, or to the last day of a month that has none (art. 202).
 *
 * @example
 * dateText(later(parseDate('2026-08-31'), { length: 6, unit: 'months' })) //=> '2027-02-28'
 */
export function later(day: number, { length, unit }: Span): number {
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
