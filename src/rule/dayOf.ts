/** Days, instants and times of day as facts give them: read, or refused with their path. */
import { parseDate } from '../values/date.js';
import { parseInstant, parseTime } from '../values/time.js';
import { refuseWrong } from './issue.js';

/** The epoch day of a date. */
export function dayOf(value: unknown, path: string): number {
  const day = parseDate(value);
  return Number.isNaN(day) ? refuseWrong(value, path, 'a date YYYY-MM-DD') : day;
}

/** The epoch second of a local instant. */
export function instantOf(value: unknown, path: string): number {
  const second = parseInstant(value);
  return Number.isNaN(second) ? refuseWrong(value, path, 'an instant YYYY-MM-DDTHH:mm[:ss]') : second;
}

/** The second of the day of a time; past 24:00 on the day after. */
export function timeOf(value: unknown, path: string): number {
  const second = parseTime(value);
  return Number.isNaN(second) ? refuseWrong(value, path, 'a time HH:mm') : second;
}
