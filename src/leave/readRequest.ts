/** Reads a request for leave into the facts that its figures decide on. */

import type { SettingsOf } from '../figures/settings.js';
import { dayOf } from '../rule/dayOf.js';
import { pointer, refuse, refuseWrong } from '../rule/issue.js';
import { readMoment } from '../rule/moment.js';
import { own } from '../rule/plainData.js';
import { dateText } from '../values/date.js';
import { later } from '../values/later.js';
import type { AmountIn } from '../values/number.js';
import type { leaveRequestFamily } from './assessLeave.js';
import { type LeaveExtent, leaveDays, type RosteredDay, readRoster, workdaysBetween } from './leaveDays.js';
import { noticeOf } from './notice.js';

type Settings = SettingsOf<typeof leaveRequestFamily>;

/** A signature under a request. */
export interface Approval {
  /** In which capacity, in the words of the policy. */
  readonly role: string;
  /** The rank of the signer. */
  readonly rank: string;
  /** Who signed. */
  readonly by: string;
}

/** Leave that was taken or granted before. */
export interface EarlierLeave {
  /** Its first day. */
  readonly date: string;
  readonly kindTaken: string;
  /** Days as they were counted then, and hours of work. */
  readonly daysTaken: AmountIn;
  readonly hoursTaken: AmountIn;
}

/** A request for leave. */
export type LeaveRequest = LeaveExtent & {
  /** The kind of leave, in the words of the policy. */
  readonly kind: string;
  /** The first day; the instant at which the leave begins, where a policy counts notice in hours. */
  readonly from: string;
  /** The last day. */
  readonly to: string;
  /** When the written request was handed in, a day or an instant; absent while it was not. */
  readonly submitted?: string;
  /** Every day of the leave, and of the notice where a policy counts that in days of work. */
  readonly roster: readonly RosteredDay[];
  /** The papers that are there. What the policy does not ask for does no harm. */
  readonly papers: readonly string[];
  readonly approvals: readonly Approval[];
  /** Earlier leave in date order, as far as the policy looks back. */
  readonly earlier: readonly EarlierLeave[];
  /** Facts that the policy asks for besides, such as the day of a birth. */
  readonly [fact: string]: unknown;
};

/** The facts as the figures see them. A trace replays against these. */
export function readRequest(request: LeaveRequest, { papers = {}, windows = [] }: Settings) {
  const start = readMoment(request.from, '/from');
  const last = dayOf(request.to, '/to');
  const roster = readRoster(request.roster, '/roster');
  const submitted = request.submitted === undefined ? undefined : readMoment(request.submitted, '/submitted');
  return {
    ...request,
    asOf: dateText(start.day),
    lastDay: dateText(last),
    submittedOn: submitted && dateText(submitted.day),
    ...noticeOf(submitted, start),
    noticeWorkdays: submitted && workdaysBetween(submitted.day, start.day, roster),
    days: leaveDays(start, last, request, roster),
    papers: papersOf(own(papers, request.kind) ?? [], request.papers),
    windowEnd: windowEnds(request, windows),
  };
}

function papersOf(required: readonly string[], given: unknown) {
  if (!Array.isArray(given)) return refuseWrong(given, '/papers', 'a list of papers');
  given.forEach((paper: unknown, i) => {
    if (typeof paper !== 'string' || paper === '') refuse('type', pointer('papers', i), paper, 'a label');
  });
  return required.map((paper) => ({ paper, absent: given.includes(paper) ? 0 : 1 }));
}

/** The last day of each window whose beginning is known. */
function windowEnds(request: LeaveRequest, windows: NonNullable<Settings['windows']>) {
  return Object.fromEntries(
    windows.map(({ id, since, length, unit }) => {
      const start = request[since];
      const end = start === undefined ? undefined : dateText(later(dayOf(start, pointer(since)), { length, unit }));
      return [id, end];
    }),
  );
}
