/** Templates of duties that are due so long after something happened. */
import { later, type Span } from '../values/later.js';
import { type PeriodUnit, periodOf } from '../values/period.js';

/** Units that count whole periods of the calendar instead of lengths of time. */
export type CalendarUnit =
  | 'calendarWeeks'
  | 'calendarMonths'
  | 'calendarQuarters'
  | 'calendarHalfYears'
  | 'calendarYears';

/** How often something is due: so long after the last time, or once in so many periods of the calendar. */
export interface Every {
  readonly length: number;
  readonly unit: Span['unit'] | CalendarUnit;
}

const PERIODS: { readonly [U in CalendarUnit]: PeriodUnit } = {
  calendarWeeks: 'week',
  calendarMonths: 'month',
  calendarQuarters: 'quarter',
  calendarHalfYears: 'halfYear',
  calendarYears: 'year',
};

/**
 * The last day on which something is due again: a length of time after the last time (see `later`), or the last day of
 * the calendar period so many periods after that of the last time.
 */
export function dueAfter(last: number, every: Every): number {
  const { length, unit } = every;
  if (!isCalendarUnit(unit)) return later(last, { length, unit });
  let end = periodOf(last, { unit: PERIODS[unit] }).last;
  for (let period = 0; period < length; period++) end = periodOf(end + 1, { unit: PERIODS[unit] }).last;
  return end;
}

function isCalendarUnit(unit: Every['unit']): unit is CalendarUnit {
  return unit in PERIODS;
}
