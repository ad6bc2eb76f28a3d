/** The clock of the hours of a desk. */
import type { WorkingTime } from '../../values/workingTime.js';
import { notCovered } from './notCovered.js';
import { SecondsClock } from './secondsClock.js';

/** The seconds in which a desk is open. */
export class WorkingClock extends SecondsClock {
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
