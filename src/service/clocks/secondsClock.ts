/** Clocks of seconds. */
import type { TimeSpan } from '../../values/timeSpan.js';
import type { Clock } from './clock.js';

/** A clock of seconds, from what it shows at an instant and when it has run so long. */
export abstract class SecondsClock implements Clock {
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
