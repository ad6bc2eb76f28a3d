/** The clock that never stands. */
import { SecondsClock } from './secondsClock.js';

/** Every second. */
export class TimeClock extends SecondsClock {
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
