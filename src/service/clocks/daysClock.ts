/** Clocks of days. */
import { DAY_SECONDS } from '../../values/time.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import type { Zone } from '../../values/zone.js';
import type { Clock } from './clock.js';

/** Days: those of the calendar, or working days only. */
export abstract class DaysClock implements Clock {
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
