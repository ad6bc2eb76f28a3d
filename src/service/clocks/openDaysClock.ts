/** The clock of the days of a desk. */
import { DAY_SECONDS } from '../../values/time.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import type { WorkingTime } from '../../values/workingTime.js';
import type { Zone } from '../../values/zone.js';
import type { Clock } from './clock.js';
import { LONGEST_WITHOUT_WORK, notCovered } from './notCovered.js';

/**
 * Days on which a desk is open. What comes after its hours comes on the next such day, and a day is over when the desk
 * closes.
 */
export class OpenDaysClock implements Clock {
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
