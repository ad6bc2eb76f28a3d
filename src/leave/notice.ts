/** Notice of leave: how far ahead of its beginning it was asked for. */
import type { Moment } from '../rule/moment.js';

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
