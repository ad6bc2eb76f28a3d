/** When something happened: the day always, and the second of the epoch where an instant was given. */
import { parseDate, readDate } from '../values/date.js';
import { parseInstant } from '../values/time.js';
import { refuseWrong } from './issue.js';

export interface Moment {
  readonly day: number;
  readonly second?: number;
}

/** Reads a date `YYYY-MM-DD`, or an instant `YYYY-MM-DDTHH:mm`. */
export function readMoment(value: unknown, path: string): Moment {
  const second = parseInstant(value);
  if (typeof value === 'string' && !Number.isNaN(second)) return { day: readDate(value), second };
  const day = parseDate(value);
  return Number.isNaN(day) ? refuseWrong(value, path, 'a date or an instant YYYY-MM-DDTHH:mm') : { day };
}
