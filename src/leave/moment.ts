/** Days and instants of leave: when it begins, when it was asked for, and how far the one lies ahead of the other. */
import { refuseWrong } from '../rule/issue.js';
import { parseDate, readDate } from '../values/date.js';
import { parseInstant } from '../values/time.js';

/** A day, and the second of the epoch where an instant was given. */
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

/** How far ahead something was asked for; below zero where it was asked for afterwards. */
export interface Notice {
  /** Difference of the dates. */
  readonly noticeDays: number | undefined;
  /** Known where both are instants. */
  readonly noticeSeconds: number | undefined;
}

/** The notice of what begins at `start`; nothing is known where it was not asked for. */
export function noticeOf(asked: Moment | undefined, start: Moment): Notice {
  if (asked === undefined) return { noticeDays: undefined, noticeSeconds: undefined };
  const hasInstants = asked.second !== undefined && start.second !== undefined;
  return {
    noticeDays: start.day - asked.day,
    noticeSeconds: hasInstants ? start.second - asked.second : undefined,
  };
}
