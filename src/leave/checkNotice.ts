/** Notice of leave, of a swap or of the like: how far ahead it must be given, and who must agree. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Quantity } from '../figures/promises.js';
import { rawFacts } from '../figures/rawFacts.js';
import { readMoment } from '../rule/moment.js';
import { noticeOf } from './notice.js';

/** The facts are those that `checkNotice` reads from `NoticeFacts`. */
export const leaveNoticeFamily = {
  name: 'leaveNotice',
  raw: true,
  facts: {
    noticeDays: { type: 'number', digits: 0, unit: 'days' },
    /** Where both were given as instants. */
    noticeSeconds: { type: 'number', digits: 0, unit: 'seconds', optional: true },
  },
  lists: {},
  open: {},
  promises: {
    /** Days of notice that are missing. */
    shortfall: 'number',
    inTime: 'flag',
    ok: 'flag',
  },
} as const satisfies Family;

/** When something was asked for, and the day that it is about. */
export type NoticeFacts = {
  /** A day or an instant. */
  readonly requested: string;
  /** A day, or the instant at which the duty begins. */
  readonly starts: string;
  /** Facts that the policy asks for besides, such as who agreed. */
  readonly [fact: string]: unknown;
};

/** Whether notice was given in time, and agreed to. */
export class LeaveNoticeOutcome extends Complete<typeof leaveNoticeFamily.promises> {
  get ok(): boolean | 'notApplicable' {
    return this.promised('ok');
  }
  get inTime(): boolean | 'notApplicable' {
    return this.promised('inTime');
  }
  /** Days of notice that are missing. */
  get shortfall(): Quantity {
    return this.promised('shortfall');
  }
}

/**
 * Checks that notice was given far enough ahead, and that whoever must agree did (001.2.leave.notice, 003.3.leave.notice).
 *
 * @throws RulesError for missing or wrong facts
 * @example
 * const title = { en: 'Leave or a swap', zh: '请假调休' };
 * const swap = { id: 'swap', clause: '001.2.leave.notice', title, days: 1, approver: 'serviceSupervisor' };
 * const policy = adopt(leaveNoticeFamily, noticeAhead(swap));
 * const facts = { requested: '2026-03-09', starts: '2026-03-10', agreedBy: 'serviceSupervisor' };
 * checkNotice(facts, policy).figures.ok //=> true
 */
export function checkNotice(
  facts: NoticeFacts,
  policy: Adopted<'leaveNotice'>,
): LeaveNoticeOutcome | Incomplete<typeof leaveNoticeFamily.promises> {
  return runPolicy(leaveNoticeFamily, readNotice(rawFacts(facts)), policy, LeaveNoticeOutcome);
}

/** The facts as the figures see them. A trace replays against these. */
export function readNotice(facts: NoticeFacts) {
  return { ...facts, ...noticeOf(readMoment(facts.requested, '/requested'), readMoment(facts.starts, '/starts')) };
}
