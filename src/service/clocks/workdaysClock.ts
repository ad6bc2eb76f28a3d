/** The clock of working days. */
import type { CompiledCalendar } from '../../values/calendar.js';
import { DAY_SECONDS } from '../../values/time.js';
import type { Zone } from '../../values/zone.js';
import { DaysClock } from './daysClock.js';
import { LONGEST_WITHOUT_WORK, notCovered } from './notCovered.js';

/** The working days of the calendar. */
export class WorkdaysClock extends DaysClock {
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
