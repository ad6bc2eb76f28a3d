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
  readonly absentDays: Ratio;
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
  const history = month.history.map(({ date, scheduled, absentDays }) => ({
    date,
    scheduled,
    absentDays: dayShares[absentDays],
  }));
  const threeInARow = runsOf([...history, ...days], ({ absentDays }) => compare(absentDays, ratio(1)) === 0)
    .slice(month.history.length)
    .some((run) => run >= 3);
  const sixInThreeMonths = hasSixInThreeMonths(history, days);
  return {
    days,
    pooledMinutes,
    chargedMinutes,
    absentDays: add(...days.map((day) => day.absentDays)),
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
  return { ...none, lateSeconds: Math.max(0, first - duty.from), earlySeconds: Math.max(0, duty.to - last) };
}

/** Absence for a reason of its own: its punches are not missed ones. */
function foundAbsence(day: RosterDay): Ratio {
  const open = openSeconds(day);
  if (open === 0) return zero;
  // 003.2.punch.proxy: the day concerned.
  if (day.proxy) return ratio(1);
  // 003.2.absence.definitions, 003.2.absence.pay: hours under leave are no absence.
  if (day.foundAbsent === 1) return shareOf(day, open);
  if (day.foundAbsent === 0.5) return ratio('0.5');
  // 003.2.outside.procedure: the day of the work outside without its form.
  if (day.outings.some(({ formed }) => !formed)) return ratio(1);
  // 003.2.month.unresolved: neither punched nor signed for.
  return dutyOf(day) !== undefined && day.punches.length === 0 && !day.confirmed ? shareOf(day, open) : zero;
}

function shareOf(day: RosterDay, open: number): Ratio {
  return divide(ratio(open), ratio(sumOf(day.shifts.map(seconds), length)));
}

/** What leave leaves of the shifts. */
function openSeconds({ shifts, leave }: RosterDay): number {
  return sumOf(cutOut(shifts, leave), length);
}

function length({ from, to }: Seconds): number {
  return to - from;
}

/** From the first to the last second of duty: the shifts without leave and work outside at either end. */
function dutyOf({ shifts, leave, outings }: RosterDay): { readonly from: number; readonly to: number } | undefined {
  const parts = cutOut(shifts, [...leave, ...outings]);
  if (parts.length === 0) return undefined;
  return { from: Math.min(...parts.map(({ from }) => from)), to: Math.max(...parts.map(({ to }) => to)) };
}

interface Seconds {
  readonly from: number;
  readonly to: number;
}

function cutOut(shifts: readonly Span[], holes: readonly Span[]): readonly Seconds[] {
  return shifts.map(seconds).flatMap((shift) => holes.map(seconds).reduce(cut, [shift]));
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
    const found = foundAbsence(day);
    const reading = readPunches(day);
    const missing = isSome(found) ? 0 : reading.missing;
    const ordinals = Array.from({ length: missing }, (_, index) => missed + index + 1);
    missed += missing;
    const absentDays = isConverted(day, reading, ordinals) ? ratio(1) : found;
    return { ...reading, missing, ordinals, absentDays };
  });
}

/** Whether the punches make an absence of the day: one day, whatever else coincides (convention G17). */
function isConverted(day: RosterDay, reading: DayReading, ordinals: readonly number[]): boolean {
  // 003.2.lateness.absence: one event of more than half an hour; those of one day are not added.
  if (reading.lateSeconds > 1800 || reading.earlySeconds > 1800) return true;
  // 003.2.missedPunch.unconfirmed: no evidence that he was there, whichever ordinal.
  if (ordinals.length > 0 && !day.confirmed) return true;
  // 003.2.missedPunch.ordinal: from the fourth of the month on, though confirmed.
  return ordinals.some((ordinal) => ordinal >= 4);
}

function isSome(amount: Ratio): boolean {
  return compare(amount, zero) > 0;
}

/** Events of a day that became an absence are left out of the pool. */
function latenessSeconds(day: DayFinding): number {
  return isSome(day.absentDays) ? 0 : day.lateSeconds + day.earlySeconds;
}

/** The run up to each day: a rest day neither counts nor breaks, a scheduled day of another kind breaks it (G16). */
function runsOf<T extends { readonly scheduled: boolean }>(days: readonly T[], counts: (day: T) => boolean): number[] {
  let run = 0;
  return days.map((day) => {
    if (!day.scheduled) return 0;
    run = counts(day) ? run + 1 : 0;
    return run;
  });
}

/** 003.2.absence.termination: six days in the three months to an absent day of the month, halves added (G5). */
function hasSixInThreeMonths(history: readonly DatedAbsence[], days: readonly DatedAbsence[]): boolean {
  const absent = [...history, ...days].filter(({ absentDays }) => isSome(absentDays));
  // On each absent day that day is the last one: what was due then does not lapse with a later absence.
  return days
    .filter(({ absentDays }) => isSome(absentDays))
    .some(({ date: last }) => {
      const [from, to] = [dayNumber(monthsEarlier(last, 3)), dayNumber(last)];
      const within = absent.filter(({ date }) => dayNumber(date) >= from && dayNumber(date) <= to);
      return compare(add(...within.map(({ absentDays }) => absentDays)), ratio(6)) >= 0;
    });
}

const dayShares = { 0: zero, 0.5: ratio('0.5'), 1: ratio(1) } as const;

interface DatedAbsence {
  readonly date: string;
  readonly absentDays: Ratio;
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
    // 000.1.lateness.streakTalk: three scheduled days in a row, a day once, across months, the tolerated one too. The third
    // is what triggers the talk: a run that goes on from the month before has had its own.
    talk: runsOf(settled, ({ lateOrEarly }) => lateOrEarly)
      .slice(month.history.length)
      .some((run) => run === 3),
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
