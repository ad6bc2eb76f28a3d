/** A clock of service levels: what it counts between two instants, and when a length of it is over. */
import type { TimeSpan } from '../../values/timeSpan.js';

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
