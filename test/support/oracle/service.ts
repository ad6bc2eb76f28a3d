/**
 * Service levels by walking the minutes: each minute is looked at by itself, what the clock on the wall shows, what day
 * it is, whether the desk is open and whether the request waits. Written from the rules alone, on the host's own time
 * zone data; nothing is summed up beforehand but which offset holds in which quarter of an hour.
 */

/** Minutes of a day; an end past 1440 belongs to the day on which the span starts. */
export type MinuteSpan = readonly [from: number, to: number];

export interface DeskDays {
  /** Dates `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  /** Monday 1 to Sunday 7. */
  readonly weekly: readonly number[];
  readonly holidays: readonly string[];
  readonly rest: readonly string[];
  readonly work: readonly string[];
}

export interface Desk {
  readonly zone: string | undefined;
  readonly days: DeskDays;
  readonly work: readonly MinuteSpan[];
  /** Of working Saturdays, where they differ. */
  readonly saturday: readonly MinuteSpan[] | undefined;
  readonly rest: readonly MinuteSpan[];
  readonly statutory: readonly MinuteSpan[];
}

/** Minutes since 1970 in UTC, or in local time where the desk has no zone. */
export type Minute = number;

export interface Walked {
  /** Minutes or days used up. */
  readonly elapsed: number;
  readonly due: Minute | undefined;
  readonly isLate: boolean;
}

const DAY = 1440;
const QUARTER = 15;

/** Quarters of an hour from a while before the year that is walked to a while after it. */
const FIRST_QUARTER = Date.UTC(2025, 10, 1) / 60_000 / QUARTER;
const QUARTERS = 470 * 96;
const UNKNOWN = 32_767;
/** The offsets of a zone in minutes, by quarter of an hour. */
const offsets = new Map<string, Int16Array>();

export function offsetAt(zone: string | undefined, minute: Minute): number {
  if (zone === undefined) return 0;
  let table = offsets.get(zone);
  if (table === undefined) {
    table = new Int16Array(QUARTERS).fill(UNKNOWN);
    offsets.set(zone, table);
  }
  const quarter = Math.floor(minute / QUARTER) - FIRST_QUARTER;
  const known = table[quarter];
  if (known === undefined) throw new RangeError(`no walk goes to minute ${minute}`);
  if (known !== UNKNOWN) return known;
  const offset = wallOffset(zone, (quarter + FIRST_QUARTER) * QUARTER);
  table[quarter] = offset;
  return offset;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall shows, less what it would show in UTC. */
function wallOffset(zone: string, minute: Minute): number {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  formats.set(zone, format);
  const parts = Object.fromEntries(
    format.formatToParts(minute * 60_000).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 0, day = 0, hour = 0, minute: shown = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, shown) / 60_000 - minute;
}

export function wallMinute(zone: string | undefined, minute: Minute): number {
  return minute + offsetAt(zone, minute);
}

const dates = new Map<number, string>();

function dateOf(day: number): string {
  const known = dates.get(day) ?? new Date(day * 86_400_000).toISOString().slice(0, 10);
  dates.set(day, known);
  return known;
}

function weekdayOf(day: number): number {
  return new Date(day * 86_400_000).getUTCDay() || 7;
}

type Kind = 'work' | 'rest' | 'statutory' | undefined;
const kinds = new WeakMap<DeskDays, Map<number, Kind>>();

function kindOf(days: DeskDays, day: number): Kind {
  const known = kinds.get(days) ?? new Map<number, Kind>();
  kinds.set(days, known);
  if (!known.has(day)) known.set(day, findKind(days, day));
  return known.get(day);
}

function findKind({ from, to, weekly, holidays, rest, work }: DeskDays, day: number): Kind {
  const date = dateOf(day);
  if (date < from || date > to) return undefined;
  if (holidays.includes(date)) return 'statutory';
  if (rest.includes(date)) return 'rest';
  return work.includes(date) || weekly.includes(weekdayOf(day)) ? 'work' : 'rest';
}

const hours = new WeakMap<Desk, Map<number, readonly MinuteSpan[]>>();

function spansOn(desk: Desk, day: number): readonly MinuteSpan[] {
  let byDay = hours.get(desk);
  if (byDay === undefined) {
    byDay = new Map();
    hours.set(desk, byDay);
  }
  let spans = byDay.get(day);
  if (spans === undefined) {
    spans = findSpans(desk, day);
    byDay.set(day, spans);
  }
  return spans;
}

function findSpans(desk: Desk, day: number): readonly MinuteSpan[] {
  const kind = kindOf(desk.days, day);
  if (kind === undefined) return [];
  if (kind !== 'work') return desk[kind];
  return weekdayOf(day) === 6 ? (desk.saturday ?? desk.work) : desk.work;
}

/** Whether the minute that begins now is open: by today's hours, or by yesterday's that reach past midnight. */
function isOpen(desk: Desk, minute: Minute): boolean {
  const wall = wallMinute(desk.zone, minute);
  const day = Math.floor(wall / DAY);
  const time = wall - day * DAY;
  const within = (spans: readonly MinuteSpan[], at: number) => spans.some(([from, to]) => from <= at && at < to);
  return within(spansOn(desk, day), time) || within(spansOn(desk, day - 1), time + DAY);
}

export type Pause = readonly [from: Minute, to: Minute];

/** Minutes, of which those count in which the clock runs. */
export function walkMinutes(
  runs: (minute: Minute) => boolean,
  start: Minute,
  end: Minute,
  pauses: readonly Pause[],
  length: number,
  limit: Minute,
): Walked {
  const isPaused = (minute: Minute) => pauses.some(([from, to]) => from <= minute && minute < to);
  let elapsed = 0;
  let counted = 0;
  let due: Minute | undefined = length === 0 ? start : undefined;
  for (let minute = start; minute < limit && (minute < end || due === undefined); minute++) {
    if (!runs(minute) || isPaused(minute)) continue;
    if (minute < end) elapsed++;
    counted++;
    if (counted === length) due = minute + 1;
  }
  return { elapsed, due, isLate: due !== undefined && end > due };
}

export function walkOpen(
  desk: Desk,
  start: Minute,
  end: Minute,
  pauses: readonly Pause[],
  length: number,
  limit: Minute,
): Walked {
  return walkMinutes((minute) => isOpen(desk, minute), start, end, pauses, length, limit);
}

/** Days without pauses: the due day is the nth that counts after the day of the start, until its last minute. */
export function walkDays(desk: Desk, onlyWork: boolean, start: Minute, end: Minute, length: number): Walked {
  const dayOf = (minute: Minute) => Math.floor(wallMinute(desk.zone, minute) / DAY);
  let [day, left] = [dayOf(start), length];
  while (left > 0) {
    day++;
    const kind = kindOf(desk.days, day);
    if (onlyWork && kind === undefined) return { elapsed: Number.NaN, due: undefined, isLate: false };
    if (!onlyWork || kind === 'work') left--;
  }
  let elapsed = 0;
  for (let passed = dayOf(start) + 1; passed <= dayOf(end); passed++) {
    const isLast = passed === dayOf(end);
    if (!onlyWork || isLast || kindOf(desk.days, passed) === 'work') elapsed++;
  }
  return { elapsed, due: day, isLate: dayOf(end) > day };
}
