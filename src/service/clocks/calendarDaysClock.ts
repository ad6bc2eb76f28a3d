/** The clock of all days. */
import { DaysClock } from './daysClock.js';

/** Every day of the calendar. */
export class CalendarDaysClock extends DaysClock {
  protected override count(after: number, upTo: number): number {
    return upTo - after;
  }

  protected override dayAfter(day: number, count: number): number {
    return day + count;
  }
}
