/** The working calendar: which days are work, rest and statutory holidays, within the dates that it covers. */
import { parseDate, weekday } from './date.js';

/** A working calendar as data. Dates are `YYYY-MM-DD`; a date stands in one list at most. */
export interface WorkCalendar {
  /** The first and the last date covered, both included. */
  readonly from: string;
  readonly to: string;
  /** The weekdays that are work unless listed below, Monday 1 to Sunday 7; Monday to Friday when absent. */
  readonly weekly?: readonly number[];
  /** Weekdays that are work in every other week (大小周), each by one date on which it is: alternate Saturdays. */
  readonly alternate?: readonly string[];
  /** Statutory holidays (法定节假日). */
  readonly holidays?: readonly string[];
  /** Other days off, such as days moved next to a holiday. */
  readonly rest?: readonly string[];
  /** Adjusted working days (调休), such as the Sunday worked in exchange. */
  readonly work?: readonly string[];
  /** What holds outside the dates covered: the weekly pattern alone. Without it, nothing is known of such a day. */
  readonly outside?: 'weekly';
}

/** What a day is in a working calendar. */
export type DayKind = 'work' | 'rest' | 'statutory';

/** A working calendar ready for questions. */
export interface CompiledCalendar {
  /** The first and the last epoch day covered. */
  readonly first: number;
  readonly last: number;
  /** Outside of these the weekly pattern holds. */
  readonly isOpenEnded: boolean;
  /** What an epoch day is, or `undefined` outside the dates covered unless the calendar opts in to the weekly pattern. */
  dayKind(day: number): DayKind | undefined;
}

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];
const FORTNIGHT = 14;

/**
 * Compiles a calendar once for many questions.
 *
 * @throws RangeError when a date is not real, not covered or listed twice, a weekday is not 1 to 7 or both weekly and
 *   alternate, or the last date lies before the first.
 * @example
 * const calendar = compileCalendar({ from: '2025-09-01', to: '2025-10-31', work: ['2025-09-28'] });
 * calendar.dayKind(parseDate('2025-09-28')) //=> 'work'
 * calendar.dayKind(parseDate('2025-11-03')) //=> undefined
 */
export function compileCalendar(calendar: WorkCalendar): CompiledCalendar {
  const { weekly = MONDAY_TO_FRIDAY, alternate = [], holidays = [], rest = [], work = [], outside } = calendar;
  const first = parseDate(calendar.from);
  const last = parseDate(calendar.to);
  if (!(first <= last)) throw new RangeError(`no calendar lasts from ${calendar.from} to ${calendar.to}`);
  for (const day of weekly) {
    if (!Number.isInteger(day) || day < 1 || day > 7) throw new RangeError(`${day} is no weekday from 1 to 7`);
  }

  const alternating = alternate.map((date) => {
    const day = parseDate(date);
    if (Number.isNaN(day)) throw new RangeError(`${date} is no date`);
    if (weekly.includes(weekday(day))) throw new RangeError(`every week works the weekday of ${date}`);
    return day;
  });
  const isWorkedWeekly = (day: number) =>
    weekly.includes(weekday(day)) || alternating.some((worked) => (day - worked) % FORTNIGHT === 0);

  const listed = new Map<number, DayKind>();
  function list(dates: readonly string[], kind: DayKind) {
    for (const date of dates) {
      const day = parseDate(date);
      if (!(day >= first && day <= last)) throw new RangeError(`the calendar does not cover ${date}`);
      if (listed.has(day)) throw new RangeError(`the calendar lists ${date} twice`);
      listed.set(day, kind);
    }
  }
  list(holidays, 'statutory');
  list(rest, 'rest');
  list(work, 'work');

  return Object.freeze({
    first,
    last,
    isOpenEnded: outside !== undefined,
    dayKind(day: number) {
      // Written so that NaN is not covered either.
      const isCovered = day >= first && day <= last;
      if (!isCovered && (outside === undefined || Number.isNaN(day))) return undefined;
      return listed.get(day) ?? (isWorkedWeekly(day) ? 'work' : 'rest');
    },
  });
}
