/** The oracle of attendance: 003.2 (punches, lateness, absence) and 000.1 (grace, deduction, talk), read from the rulebook. */
import { clockSeconds, dayNumber, monthsEarlier, secondsSince } from './civil.js';
import type { EmployeeMonth, RosterDay, Span } from './employeeMonth.js';
import { add, compare, divide, multiply, type Ratio, ratio, zero } from './ratio.js';

/** What the punches of one day show against its shifts. */
export interface DayReading {
  readonly date: string;
  readonly scheduled: boolean;
  readonly lateSeconds: number;
  readonly earlySeconds: number;
  /** Punches that are missing: 0, 1 or 2. */
  readonly missing: number;
}

export interface DayFinding extends DayReading {
  readonly absentDays: 0 | 0.5 | 1;
  /** The ordinals, within the month, of the day's missed punches. */
  readonly ordinals: readonly number[];
}

export interface AttendanceFinding {
  readonly days: readonly DayFinding[];
  readonly pooledMinutes: Ratio;
  readonly chargedMinutes: Ratio;
  readonly absentDays: Ratio;
  readonly missedPunches: number;
  readonly threeInARow: boolean;
  readonly sixInThreeMonths: boolean;
  readonly terminate: boolean;
}

export function attendance(month: EmployeeMonth): AttendanceFinding {
  const days = findDays(month.days);
  const pooledMinutes = minutes(sumOf(days, latenessSeconds));
  // 003.2.lateness.cumulative: more than 10 minutes in the month, and then the whole total.
  const chargedMinutes = compare(pooledMinutes, ratio(10)) > 0 ? pooledMinutes : zero;
  const settled = [...month.history, ...days];
  const threeInARow = hasRun(settled, 3, (day) => day.absentDays === 1);
  const sixInThreeMonths = hasSixInThreeMonths(settled);
  return {
    days,
    pooledMinutes,
    chargedMinutes,
    absentDays: add(...days.map(({ absentDays }) => ratio(absentDays))),
    missedPunches: sumOf(days, ({ missing }) => missing),
    threeInARow,
    sixInThreeMonths,
    // 003.2.absence.termination: either ground is enough.
    terminate: threeInARow || sixInThreeMonths,
  };
}

/** 003.2.punch.count, 003.2.lateness.noPriorLeave: the first punch in and the last out, against what leave leaves over. */
export function readPunches(day: RosterDay): DayReading {
  const duty = dutyOf(day);
  const none = { date: day.date, scheduled: day.shifts.length > 0, lateSeconds: 0, earlySeconds: 0, missing: 0 };
  if (duty === undefined) return none;
  const instants = day.punches.map((punch) => secondsSince(day.date, punch)).sort((a, b) => a - b);
  const first = instants[0];
  const last = instants.at(-1);
  if (first === undefined || last === undefined) return { ...none, missing: 2 };
  // A single punch without a direction: one of the two is missing, and it does not tell which.
  if (instants.length === 1) return { ...none, missing: 1 };
  return {
    ...none,
    lateSeconds: Math.max(0, first - duty.from),
    earlySeconds: Math.max(0, duty.to - last),
  };
}

/** From the first to the last second of duty: the shifts without leave and work outside at either end. */
function dutyOf({ shifts, leave, outings }: RosterDay): { readonly from: number; readonly to: number } | undefined {
  const excused = [...leave, ...outings.filter(({ formed }) => formed)].map(seconds);
  const parts = shifts.map(seconds).flatMap((shift) => excused.reduce(cut, [shift]));
  if (parts.length === 0) return undefined;
  return { from: Math.min(...parts.map(({ from }) => from)), to: Math.max(...parts.map(({ to }) => to)) };
}

interface Seconds {
  readonly from: number;
  readonly to: number;
}

function cut(parts: readonly Seconds[], hole: Seconds): Seconds[] {
  return parts
    .flatMap(({ from, to }) => [
      { from, to: Math.min(to, hole.from) },
      { from: Math.max(from, hole.to), to },
    ])
    .filter(({ from, to }) => from < to);
}

function seconds({ from, to }: Span): Seconds {
  return { from: clockSeconds(from), to: clockSeconds(to) };
}

function findDays(roster: readonly RosterDay[]): DayFinding[] {
  let missed = 0;
  return roster.map((day) => {
    const reading = readPunches(day);
    const ordinals = Array.from({ length: reading.missing }, (_, index) => missed + index + 1);
    missed += reading.missing;
    return { ...reading, ordinals, absentDays: absenceOf(day, reading, ordinals) };
  });
}

/** Never more than one absent day a date, whatever coincides (convention G17). */
function absenceOf(day: RosterDay, reading: DayReading, ordinals: readonly number[]): 0 | 0.5 | 1 {
  if (!reading.scheduled) return 0;
  // 003.2.lateness.absence: one event of more than half an hour; those of one day are not added.
  if (reading.lateSeconds > 1800 || reading.earlySeconds > 1800) return 1;
  // 003.2.missedPunch.unconfirmed, 003.2.month.unresolved: nobody says that he was there.
  if (reading.missing > 0 && !day.confirmed) return 1;
  // 003.2.missedPunch.ordinal: from the fourth of the month on, though confirmed.
  if (ordinals.some((ordinal) => ordinal >= 4)) return 1;
  // 003.2.punch.proxy: the day concerned.
  if (day.proxy) return 1;
  // 003.2.outside.procedure: work outside without its form.
  if (day.outings.some(({ formed }) => !formed)) return 1;
  // 003.2.absence.definitions: what a leader found.
  return day.foundAbsent;
}

/** Events of a day that became an absence are left out of the pool. */
function latenessSeconds(day: DayFinding): number {
  return day.absentDays > 0 ? 0 : day.lateSeconds + day.earlySeconds;
}

/** A run over scheduled days: a rest day neither counts nor breaks, a scheduled day of another kind breaks (G16). */
function hasRun<T extends { readonly scheduled: boolean }>(
  days: readonly T[],
  length: number,
  counts: (day: T) => boolean,
): boolean {
  return longestRun(days, counts) >= length;
}

function longestRun<T extends { readonly scheduled: boolean }>(
  days: readonly T[],
  counts: (day: T) => boolean,
): number {
  let run = 0;
  let longest = 0;
  for (const day of days) {
    if (!day.scheduled) continue;
    run = counts(day) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** 003.2.absence.termination: six days from the same day number three months earlier to an absent day, halves added (G5). */
function hasSixInThreeMonths(days: readonly { readonly date: string; readonly absentDays: number }[]): boolean {
  const absent = days.filter(({ absentDays }) => absentDays > 0);
  return absent.some(({ date }) => {
    const from = dayNumber(monthsEarlier(date, 3));
    const to = dayNumber(date);
    const within = absent.filter((day) => dayNumber(day.date) >= from && dayNumber(day.date) <= to);
    return sumOf(within, ({ absentDays }) => absentDays) >= 6;
  });
}

export interface GraceFinding {
  readonly events: number;
  readonly penalisedMinutes: Ratio;
  readonly talk: boolean;
}

/** 000.1: the first event of the month is tolerated whatever its size, the others cost their minutes. */
export function grace(month: EmployeeMonth): GraceFinding {
  const readings = month.days.map(readPunches);
  // Late comes before early within a day, so that events are first in time.
  const events = readings.flatMap(({ lateSeconds, earlySeconds }) => [lateSeconds, earlySeconds].filter((s) => s > 0));
  const settled = [
    ...month.history,
    ...readings.map((day) => ({ ...day, lateOrEarly: day.lateSeconds > 0 || day.earlySeconds > 0 })),
  ];
  return {
    events: events.length,
    // 000.1.lateness.grace, 000.1.lateness.deduction: from the second on; the first is not charged afterwards.
    penalisedMinutes: minutes(sumOf(events.slice(1), (event) => event)),
    // 000.1.lateness.streakTalk: three scheduled days in a row, a day once, across months, the tolerated one too.
    talk: hasRun(settled, 3, ({ lateOrEarly }) => lateOrEarly),
  };
}

function minutes(count: number): Ratio {
  return divide(ratio(count), ratio(60));
}

function sumOf<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}

/** Pay of some minutes on the basis of 21.75 days of 8 hours. */
export function payOfMinutes(wage: Ratio, count: Ratio): Ratio {
  return divide(multiply(wage, count), multiply(ratio('21.75'), ratio(8), ratio(60)));
}

/** 003.2.absence.pay: a day is eight hours, and no multiple is taken. */
export function payOfAbsence(wage: Ratio, days: Ratio): Ratio {
  return payOfMinutes(wage, multiply(days, ratio(480)));
}
