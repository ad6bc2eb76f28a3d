/** The clocks of service levels: what each counts between two instants, and when a length of it is over. */

import { refuse } from '../rule/issue.js';
import type { CompiledCalendar } from '../values/calendar.js';
import { dateText } from '../values/date.js';
import { DAY_SECONDS } from '../values/time.js';
import type { TimeSpan } from '../values/timeSpan.js';
import type { OpenHours } from '../values/workingTime.js';
import { WorkingTime } from '../values/workingTime.js';
import type { Zone } from '../values/zone.js';

/** Instants are epoch seconds; pauses lie between the two ends, in order, and none overlap. */
export interface Clock {
  /** Seconds, or days of which the day of the start is day 0. */
  elapsed(start: number, end: number, pauses: readonly TimeSpan[]): number;
  /** Whether the clock stood just before the end, so that it had come earlier to what it shows at the end. */
  stood(start: number, end: number, pauses: readonly TimeSpan[]): boolean;
  /** Whether the day of an instant is one of those that it counts; without it, each is. */
  counts?(instant: number): boolean | undefined;
  /** The last instant in time for a length; `undefined` where the calendar does not reach so far. */
  due(start: number, length: number, pauses: readonly TimeSpan[]): number | undefined;
}

/** A clock of seconds, from what it shows at an instant and when it has run so long. */
abstract class SecondsClock implements Clock {
  protected abstract between(from: number, to: number): number;
  protected abstract after(from: number, seconds: number): number;
  protected abstract ranBefore(instant: number): boolean;

  elapsed(start: number, end: number, pauses: readonly TimeSpan[]): number {
    let seconds = this.between(start, end);
    for (const { from, to } of pauses) seconds -= this.between(from, to);
    return seconds;
  }

  stood(start: number, end: number, pauses: readonly TimeSpan[]): boolean {
    if (end <= start) return false;
    return !this.ranBefore(end) || pauses.some(({ from, to }) => from < end && end <= to);
  }

  due(start: number, length: number, pauses: readonly TimeSpan[]): number | undefined {
    let [from, left] = [start, Math.floor(length)];
    for (const pause of pauses) {
      const run = this.between(from, pause.from);
      if (run >= left) break;
      left -= run;
      from = pause.to;
    }
    const instant = this.after(from, left);
    return Number.isNaN(instant) ? undefined : instant;
  }
}

/** Every second. */
class TimeClock extends SecondsClock {
  protected override between(from: number, to: number): number {
    return to - from;
  }

  protected override after(from: number, seconds: number): number {
    return from + seconds;
  }

  protected override ranBefore(): boolean {
    return true;
  }
}

/** The seconds in which a desk is open. */
class WorkingClock extends SecondsClock {
  constructor(private readonly open: WorkingTime) {
    super();
  }

  protected override between(from: number, to: number): number {
    const seconds = this.open.between(from, to);
    if (Number.isNaN(seconds)) notCovered(Number.isNaN(this.open.until(from)) ? from : to);
    return seconds;
  }

  protected override after(from: number, seconds: number): number {
    return this.open.after(from, seconds);
  }

  protected override ranBefore(instant: number): boolean {
    return this.open.isOpen(instant - 1) === true;
  }
}

/** Days: those of the calendar, or working days only. */
abstract class DaysClock implements Clock {
  constructor(private readonly zone: Zone | undefined) {}

  /** Days that count after one day, up to and with another. */
  protected abstract count(after: number, upTo: number): number;
  /** The first day by which so many have been counted after a day. */
  protected abstract dayAfter(day: number, count: number): number;

  elapsed(start: number, end: number, pauses: readonly TimeSpan[]): number {
    const [first, last] = [this.dayOf(start), this.dayOf(end)];
    // A day that has begun counts, whether it is one that counts or lies between two.
    const begun = last === first ? 0 : this.count(first, last - 1) + 1;
    return pauses.reduce((days, { from, to }) => days - this.count(this.dayOf(from), this.dayOf(to)), begun);
  }

  stood(): boolean {
    return false;
  }

  due(start: number, length: number, pauses: readonly TimeSpan[]): number | undefined {
    let [day, left] = [this.dayOf(start), Math.floor(length)];
    for (const { from, to } of pauses) {
      const run = this.count(day, this.dayOf(from));
      if (run > left) break;
      left -= run;
      day = this.dayOf(to);
    }
    const last = this.dayAfter(day, left);
    if (Number.isNaN(last)) return undefined;
    const midnight = (last + 1) * DAY_SECONDS;
    return (this.zone?.firstAt(midnight) ?? midnight) - 1;
  }

  protected dayOf(instant: number): number {
    return Math.floor((instant + (this.zone?.offsetAt(instant) ?? 0)) / DAY_SECONDS);
  }
}

class CalendarDaysClock extends DaysClock {
  protected override count(after: number, upTo: number): number {
    return upTo - after;
  }

  protected override dayAfter(day: number, count: number): number {
    return day + count;
  }
}

class WorkdaysClock extends DaysClock {
  constructor(
    private readonly calendar: CompiledCalendar,
    zone: Zone | undefined,
  ) {
    super(zone);
  }

  protected override count(after: number, upTo: number): number {
    let days = 0;
    for (let day = after + 1; day <= upTo; day++) if (this.isWork(day) ?? notCovered(day * DAY_SECONDS)) days++;
    return days;
  }

  counts(instant: number): boolean | undefined {
    return this.isWork(this.dayOf(instant));
  }

  private isWork(day: number): boolean | undefined {
    const kind = this.calendar.dayKind(day);
    return kind && kind === 'work';
  }

  protected override dayAfter(from: number, count: number): number {
    let [day, left] = [from, count];
    for (let idle = 0; left > 0; idle++) {
      day++;
      const kind = this.calendar.dayKind(day);
      if (kind === undefined || idle > LONGEST_WITHOUT_WORK) return Number.NaN;
      if (kind !== 'work') continue;
      left--;
      idle = 0;
    }
    return day;
  }
}

/** A calendar that knows of no working day for so long has none: its weekly pattern repeats after a fortnight. */
const LONGEST_WITHOUT_WORK = 400;

/**
 * Days on which a desk is open. What comes after its hours comes on the next such day, and a day is over when the desk
 * closes.
 */
class OpenDaysClock implements Clock {
  constructor(
    private readonly open: WorkingTime,
    private readonly zone: Zone | undefined,
  ) {}

  elapsed(start: number, end: number, pauses: readonly TimeSpan[]): number {
    const between = (from: number, to: number) => this.count(this.deskDay(from), this.deskDay(to));
    return pauses.reduce((days, { from, to }) => days - between(from, to), between(start, end));
  }

  stood(): boolean {
    return false;
  }

  due(start: number, length: number, pauses: readonly TimeSpan[]): number | undefined {
    let [day, left] = [this.deskDay(start), Math.floor(length)];
    for (const { from, to } of pauses) {
      const run = this.count(day, this.deskDay(from));
      if (run > left) break;
      left -= run;
      day = this.deskDay(to);
    }
    for (; left > 0 && !Number.isNaN(day); left--) day = this.openDay(day + 1);
    const seconds = this.openSeconds(day);
    return Number.isNaN(seconds) ? undefined : this.open.after(this.beginning(day), seconds);
  }

  /** The day of an instant, or the next day on which the desk is open where it has closed for the day. */
  private deskDay(instant: number): number {
    const day = Math.floor((instant + (this.zone?.offsetAt(instant) ?? 0)) / DAY_SECONDS);
    const isOver = this.open.isOpen(instant - 1) !== true && !(this.open.between(instant, this.beginning(day + 1)) > 0);
    const deskDay = this.openDay(isOver ? day + 1 : day);
    return Number.isNaN(deskDay) ? notCovered(instant) : deskDay;
  }

  /** The first day from a day on that has open hours. */
  private openDay(from: number): number {
    for (let day = from; day <= from + LONGEST_WITHOUT_WORK; day++) {
      const seconds = this.openSeconds(day);
      if (Number.isNaN(seconds)) return Number.NaN;
      if (seconds > 0) return day;
    }
    return Number.NaN;
  }

  private count(after: number, upTo: number): number {
    let days = 0;
    for (let day = after + 1; day <= upTo; day++) if (this.openSeconds(day) > 0) days++;
    return days;
  }

  private openSeconds(day: number): number {
    return this.open.between(this.beginning(day), this.beginning(day + 1));
  }

  private beginning(day: number): number {
    return this.zone?.firstAt(day * DAY_SECONDS) ?? day * DAY_SECONDS;
  }
}

function notCovered(instant: number): never {
  return refuse(
    'coverage',
    '/calendar',
    dateText(Math.floor(instant / DAY_SECONDS)),
    'a calendar that covers this day',
  );
}

/** How clocks count. */
export type Counting = 'time' | 'workingTime' | 'days' | 'workdays' | 'openDays';

/** Makes a clock. */
export function clockOf(
  counts: Counting,
  zone: Zone | undefined,
  calendar: CompiledCalendar | undefined,
  hours: OpenHours | undefined,
): Clock {
  switch (counts) {
    case 'time':
      return new TimeClock();
    case 'days':
      return new CalendarDaysClock(zone);
    case 'workdays':
      return new WorkdaysClock(calendar ?? noCalendar(), zone);
    case 'workingTime':
      return new WorkingClock(openTime(calendar ?? noCalendar(), hours ?? CLOSED, zone));
    case 'openDays':
      return new OpenDaysClock(openTime(calendar ?? noCalendar(), hours ?? CLOSED, zone), zone);
  }
}

const CLOSED: OpenHours = { work: [], weekdays: new Map(), rest: [], statutory: [] };

function noCalendar(): never {
  return refuse('required', '/calendar', undefined, 'a working calendar');
}

function openTime(calendar: CompiledCalendar, hours: OpenHours, zone: Zone | undefined): WorkingTime {
  try {
    return new WorkingTime(calendar, hours, zone);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse('range', '/calendar', undefined, 'a calendar and hours with open time');
  }
}
