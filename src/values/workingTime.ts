/**
 * Working time: the stretches in which a desk is open, by its hours and a working calendar, as instants in epoch
 * seconds. Open seconds are summed up once, so that a span is two look-ups and a deadline one search.
 *
 * An instant is open when the clocks on the wall show a time within the hours: where clocks are put back, an hour that
 * comes twice counts twice, and one that is skipped does not count.
 */

import type { CompiledCalendar } from './calendar.js';
import { weekday } from './date.js';
import { DAY_SECONDS } from './time.js';
import type { TimeSpan } from './timeSpan.js';
import type { Zone } from './zone.js';

/** By how many days a calendar without end is summed up further at a time, at least. */
const STEP_DAYS = 400;
/** No desk that is closed so long opens again: the weekly pattern repeats after a fortnight. */
const LONGEST_CLOSED = 60;

/** The hours of a desk, in seconds of the day; an end past 24:00 belongs to the day on which the span starts. */
export interface OpenHours {
  /** Of a working day; breaks lie between the spans. */
  readonly work: readonly TimeSpan[];
  /** Of working days that differ, by weekday, Monday 1 to Sunday 7. */
  readonly weekdays: ReadonlyMap<number, readonly TimeSpan[]>;
  /** Of days off and of statutory holidays. */
  readonly rest: readonly TimeSpan[];
  readonly statutory: readonly TimeSpan[];
}

/** The open time of a desk, ready for questions. Instants outside of what the calendar covers give `NaN`. */
export class WorkingTime {
  /** The instants from and to which anything is known. */
  private from = 0;
  private to = -1;
  private starts: readonly number[] = [];
  private ends: readonly number[] = [];
  /** Open seconds before each stretch. */
  private before: readonly number[] = [];
  /** By day since `from`: the first stretch that ends after its beginning. */
  private index: readonly number[] = [];
  /** The days that are summed up. */
  private days = { first: 0, last: -1 };

  /** @throws RangeError when the desk is never open */
  constructor(
    private readonly calendar: CompiledCalendar,
    private readonly hours: OpenHours,
    private readonly zone: Zone | undefined,
  ) {
    this.sumUp(calendar.first, calendar.last);
    if (this.starts.length === 0) throw new RangeError('the desk is never open');
  }

  /** Open seconds before an instant, counted from where the calendar begins. */
  until(instant: number): number {
    if (!this.covers(instant)) return Number.NaN;
    const i = this.stretchAfter(instant);
    const start = this.starts[i];
    const before = this.before[i] ?? 0;
    return start === undefined || instant <= start ? before : before + instant - start;
  }

  /** Open seconds between two instants. */
  between(from: number, to: number): number {
    const end = this.until(to);
    return end - this.until(from);
  }

  isOpen(instant: number): boolean | undefined {
    if (!this.covers(instant)) return undefined;
    const start = this.starts[this.stretchAfter(instant)];
    return start !== undefined && start <= instant;
  }

  /** The first instant, `from` or later, by which the desk has been open for so many seconds. */
  after(from: number, seconds: number): number {
    if (seconds <= 0) return from;
    const goal = this.until(from) + seconds;
    if (!this.reaches(goal)) return Number.NaN;
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.before[middle] ?? 0) < goal) low = middle;
      else high = middle - 1;
    }
    return (this.starts[low] ?? 0) + goal - (this.before[low] ?? 0);
  }

  /** The first stretch that ends after an instant. */
  private stretchAfter(instant: number): number {
    let i = this.index[Math.floor((instant - this.from) / DAY_SECONDS)] ?? this.starts.length;
    while ((this.ends[i] ?? Number.POSITIVE_INFINITY) <= instant) i++;
    return i;
  }

  private get total(): number {
    return this.before[this.starts.length] ?? 0;
  }

  private covers(instant: number): boolean {
    if (instant >= this.from && instant <= this.to) return true;
    if (!this.calendar.isOpenEnded || !Number.isFinite(instant)) return false;
    const day = Math.floor(instant / DAY_SECONDS);
    const { first, last } = this.days;
    this.sumUp(Math.min(first, day - STEP_DAYS), Math.max(last, day + STEP_DAYS));
    return true;
  }

  /** Sums up further until so many open seconds are covered; false where they never are. */
  private reaches(seconds: number): boolean {
    while (this.total < seconds) {
      const closed = this.to - (this.ends.at(-1) ?? 0);
      if (!this.calendar.isOpenEnded || closed > LONGEST_CLOSED * DAY_SECONDS) return false;
      const { first, last } = this.days;
      this.sumUp(first, last + Math.max(STEP_DAYS, last - first));
    }
    return !Number.isNaN(seconds);
  }

  private sumUp(first: number, last: number): void {
    const local = this.localStretches(first, last);
    const stretches = this.zone === undefined ? local : inZone(local, this.zone);
    // A span that begins the day before the first day may reach into it, and nothing is known of that day.
    const spill = Math.max(0, ...this.allSpans().map(({ to }) => to - DAY_SECONDS));
    const atLocal = (time: number) => this.zone?.firstAt(time) ?? time;
    this.days = { first, last };
    this.from = atLocal(first * DAY_SECONDS + spill);
    this.to = atLocal((last + 1) * DAY_SECONDS);
    const known = stretches
      .map(({ from, to }) => ({ from: Math.max(from, this.from), to: Math.min(to, this.to) }))
      .filter(({ from, to }) => from < to);
    this.starts = known.map(({ from }) => from);
    this.ends = known.map(({ to }) => to);
    const before = [0];
    for (const { from, to } of known) before.push((before.at(-1) ?? 0) + to - from);
    this.before = before;
    this.index = this.indexOf(known);
  }

  private indexOf(stretches: readonly TimeSpan[]): readonly number[] {
    const days = Math.floor((this.to - this.from) / DAY_SECONDS) + 1;
    let i = 0;
    return Array.from({ length: days }, (_, day) => {
      const begin = this.from + day * DAY_SECONDS;
      while ((stretches[i]?.to ?? Number.POSITIVE_INFINITY) <= begin) i++;
      return i;
    });
  }

  /** The open stretches in local time; those that touch are one. */
  private localStretches(first: number, last: number): readonly TimeSpan[] {
    const stretches: { from: number; to: number }[] = [];
    for (let day = first; day <= last; day++) {
      for (const { from, to } of this.spansOf(day)) {
        const [start, end] = [day * DAY_SECONDS + from, day * DAY_SECONDS + to];
        const previous = stretches.at(-1);
        if (previous !== undefined && start <= previous.to) previous.to = Math.max(previous.to, end);
        else stretches.push({ from: start, to: end });
      }
    }
    return stretches;
  }

  private spansOf(day: number): readonly TimeSpan[] {
    const kind = this.calendar.dayKind(day);
    if (kind === 'work') return this.hours.weekdays.get(weekday(day)) ?? this.hours.work;
    return kind === undefined ? [] : this.hours[kind];
  }

  private allSpans(): readonly TimeSpan[] {
    const { work, weekdays, rest, statutory } = this.hours;
    return [...work, ...[...weekdays.values()].flat(), ...rest, ...statutory];
  }
}

/** Local stretches as instants: cut where clocks change, for wall time then runs on from elsewhere. */
function inZone(local: readonly TimeSpan[], zone: Zone): readonly TimeSpan[] {
  const [first, last] = [local[0], local.at(-1)];
  if (first === undefined || last === undefined) return [];
  const offsets = zone.offsetsBetween(first.from - 2 * DAY_SECONDS, last.to + 2 * DAY_SECONDS);
  const stretches: { from: number; to: number }[] = [];
  offsets.forEach(({ from, offset }, i) => {
    const until = offsets[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    for (const span of local) {
      const [start, end] = [Math.max(span.from - offset, from), Math.min(span.to - offset, until)];
      const previous = stretches.at(-1);
      if (start >= end) continue;
      if (previous !== undefined && start <= previous.to) previous.to = Math.max(previous.to, end);
      else stretches.push({ from: start, to: end });
    }
  });
  return stretches;
}
