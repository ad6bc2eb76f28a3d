/** The days of a timetable: where a point falls in a period, and which periods have it fall on given days. */
import type { SettingsOf } from '../figures/settings.js';
import { addMonths, daysInMonth, monthOf, startOfMonth, weekday } from '../values/date.js';
import { later } from '../values/later.js';
import type { timetableFamily } from './checkTimetable.js';

/** A day of a timetable, by the period. */
export type Point = SettingsOf<typeof timetableFamily>['steps'][number]['due'];

/** The Monday of the week that holds a day. */
export function mondayOf(day: number): number {
  return day - weekday(day) + 1;
}

/** The day of a point in the period that begins on `start`. */
export function dayAt(point: Point, start: number): number {
  if ('wholeWeek' in point) return dayInWholeWeek(point, start);
  if ('weekday' in point) return mondayOf(start) + 7 * point.week + point.weekday - 1;
  if ('after' in point) return later(start, point.after);
  const month = monthOf(addMonths(start, point.month));
  return startOfMonth(month) + (point.day > 0 ? point.day - 1 : daysInMonth(month) + point.day);
}

/** A weekday of one of the weeks that lie wholly in a month: at least three do. */
function dayInWholeWeek(
  { month, wholeWeek, weekday: day }: Extract<Point, { readonly wholeWeek: unknown }>,
  start: number,
): number {
  const first = startOfMonth(monthOf(addMonths(start, month)));
  const firstMonday = mondayOf(first + 6);
  const lastMonday = mondayOf(startOfMonth(monthOf(first) + 1)) - 7;
  const monday = wholeWeek > 0 ? firstMonday + 7 * (wholeWeek - 1) : lastMonday + 7 * (wholeWeek + 1);
  return monday + day - 1;
}

/** The first and last day on which a period may begin for the point to fall on the days from `first` to `last`. */
export function startsOf(point: Point, first: number, last: number): { readonly first: number; readonly last: number } {
  if ('week' in point) return { first: mondayOf(first) - 7 * point.week, last: mondayOf(last) - 7 * point.week + 6 };
  if ('month' in point) return monthsBefore(first, last, point.month);
  const { length, unit } = point.after;
  if (unit === 'months') return monthsBefore(first, last, length);
  if (unit === 'years') return monthsBefore(first, last, 12 * length);
  const days = unit === 'weeks' ? 7 * length : length;
  return { first: first - days, last: last - days };
}

/** The months so many months before those of two days. */
function monthsBefore(first: number, last: number, months: number) {
  return { first: startOfMonth(monthOf(first) - months), last: startOfMonth(monthOf(last) - months + 1) - 1 };
}
