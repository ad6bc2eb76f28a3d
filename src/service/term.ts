/** Terms: the runs of a level, each with when its clock stood. */
import type { TimeSpan } from '../values/timeSpan.js';
import type { Clock } from './clocks/clock.js';
import type { Level } from './serviceSettings.js';

/** One run of a level. */
export class Term {
  /** Instants between which the clock stood, up to the end or to the instant of the question. */
  readonly pauses: TimeSpan[] = [];
  /** When it was done; `undefined` while it runs. */
  done: number | undefined = undefined;
  /** The clock stands since. */
  pausedSince: number | undefined = undefined;

  constructor(
    readonly level: Level,
    readonly clock: Clock,
    readonly start: number,
  ) {}

  pause(at: number): void {
    this.pausedSince ??= at;
  }

  /** The clock runs again. */
  goOn(at: number): void {
    if (this.pausedSince !== undefined && this.pausedSince < at) this.pauses.push({ from: this.pausedSince, to: at });
    this.pausedSince = undefined;
  }

  finish(at: number): void {
    this.goOn(at);
    this.done = at;
  }
}
