/** The days of a leave, one record each: what the roster gives the day, and how much of it is asked for. */
import { dayOf } from '../rule/dayOf.js';
import { refuse, refuseWrong } from '../rule/issue.js';
import type { Moment } from '../rule/moment.js';
import { dateText } from '../values/date.js';
import { compare, divide, type Fraction, fraction, ONE, ZERO } from '../values/fraction.js';
import { type AmountIn, parseAmount } from '../values/number.js';
import { exactText } from '../values/text.js';

/** A day of the roster. A rest day and a holiday are entries as well. */
export interface RosteredDay {
  readonly date: string;
  /** Hours of work, 0 on a rest day or a holiday. */
  readonly hours: AmountIn;
  /** A statutory holiday. */
  readonly holiday?: boolean;
}

/** How much of its days a leave takes. */
export interface LeaveExtent {
  /** `second`: the leave begins with the second half of its first day. */
  readonly fromHalf?: 'second';
  /** `first`: it ends with the first half of its last day. */
  readonly toHalf?: 'first';
  /** Hours off, of a leave within one day. */
  readonly hours?: AmountIn;
  /** Days that an approver has declined; the others stand. */
  readonly declined?: readonly string[];
}

/** A day of a leave as the figures see it. */
export interface LeaveDay {
  readonly date: string;
  /** The roster has work on this day. */
  readonly scheduled: boolean;
  readonly holiday: boolean;
  readonly declined: boolean;
  readonly scheduledHours: AmountIn;
  /** How much of the day is asked for, above 0 and up to 1. */
  readonly share: AmountIn;
  /** The same of a day of work, 0 of others. */
  readonly scheduledShare: AmountIn;
}

const HALF = /* @__PURE__ */ fraction(1n, 2n);

/** The roster by day. */
export function readRoster(given: unknown, path: string): ReadonlyMap<number, RosteredDay> {
  if (!Array.isArray(given)) return refuseWrong(given, path, 'a list of days');
  const roster = new Map<number, RosteredDay>();
  given.forEach((entry: RosteredDay, i) => {
    const day = dayOf(entry?.date, `${path}/${i}/date`);
    if (roster.has(day)) refuse('duplicate', `${path}/${i}/date`, entry.date, 'one entry for each day');
    if (entry.holiday !== undefined && typeof entry.holiday !== 'boolean')
      refuse('type', `${path}/${i}/holiday`, entry.holiday, 'true or false');
    readHours(entry.hours, `${path}/${i}/hours`);
    roster.set(day, entry);
  });
  return roster;
}

function readHours(value: unknown, path: string): Fraction {
  const hours = parseAmount(value);
  if (hours === undefined) return refuseWrong(value, path, 'a plain decimal number of hours');
  return compare(hours, ZERO) < 0 || compare(hours, fraction(24n)) > 0
    ? refuse('range', path, value, '0 to 24')
    : hours;
}

/** The days from the first to the last, each with its share. */
export function leaveDays(
  first: Moment,
  last: number,
  extent: LeaveExtent,
  roster: ReadonlyMap<number, RosteredDay>,
): readonly LeaveDay[] {
  if (last < first.day) refuse('order', '/to', dateText(last), `${dateText(first.day)} or later`);
  const declined = readDeclined(extent.declined, first.day, last);
  return Array.from({ length: last - first.day + 1 }, (_, i) => {
    const day = first.day + i;
    const entry = roster.get(day);
    if (entry === undefined) return refuse('coverage', '/roster', dateText(day), 'an entry for every day of the leave');
    const hours = parseAmount(entry.hours) ?? ZERO;
    const share = exactText(shareOf(day, first.day, last, hours, extent));
    const scheduled = hours.numerator > 0n;
    return {
      date: dateText(day),
      scheduled,
      holiday: entry.holiday === true,
      declined: declined.has(day),
      scheduledHours: entry.hours,
      share,
      scheduledShare: scheduled ? share : 0,
    };
  });
}

function shareOf(day: number, first: number, last: number, scheduled: Fraction, extent: LeaveExtent): Fraction {
  if (extent.hours !== undefined) return shareOfHours(extent, first === last, scheduled);
  const startsLate = day === first && halfOf(extent.fromHalf, 'second', '/fromHalf');
  const endsEarly = day === last && halfOf(extent.toHalf, 'first', '/toHalf');
  if (startsLate && endsEarly) refuse('order', '/toHalf', extent.toHalf, 'an end after the second half begins');
  return startsLate || endsEarly ? HALF : ONE;
}

function halfOf(given: unknown, half: string, path: string): boolean {
  if (given !== undefined && given !== half) refuse('choice', path, given, half);
  return given === half;
}

function shareOfHours({ hours, fromHalf, toHalf }: LeaveExtent, isOneDay: boolean, scheduled: Fraction): Fraction {
  if (!isOneDay) refuse('choice', '/hours', hours, 'hours of a leave within one day');
  if (fromHalf !== undefined || toHalf !== undefined) refuse('choice', '/hours', hours, 'hours or halves');
  const off = readHours(hours, '/hours');
  if (compare(off, ZERO) <= 0 || compare(off, scheduled) > 0)
    refuse('range', '/hours', hours, `above 0 and at most the ${String(exactText(scheduled))} hours of the day`);
  return divide(off, scheduled);
}

function readDeclined(given: unknown, first: number, last: number): ReadonlySet<number> {
  if (given === undefined) return new Set();
  if (!Array.isArray(given)) return refuse('type', '/declined', given, 'a list of dates');
  const days = given.map((date: unknown, i) => {
    const day = dayOf(date, `/declined/${i}`);
    return day < first || day > last ? refuse('range', `/declined/${i}`, date, 'a day of the leave') : day;
  });
  return new Set(days);
}

/** Days of work from one day to before another, negative backwards; `undefined` where the roster does not tell. */
export function workdaysBetween(
  from: number,
  to: number,
  roster: ReadonlyMap<number, RosteredDay>,
): number | undefined {
  const [first, end] = from <= to ? [from, to] : [to, from];
  let workdays = 0;
  for (let day = first; day < end; day++) {
    const entry = roster.get(day);
    if (entry === undefined) return undefined;
    if ((parseAmount(entry.hours)?.numerator ?? 0n) > 0n) workdays++;
  }
  return from <= to ? workdays : 0 - workdays;
}
