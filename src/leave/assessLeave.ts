/** A request for leave as a whole: what is granted and refused, which papers are missing, who decides, what is paid. */
import type { Adopted } from '../figures/adoption/adopt.js';
import { countedFor, labelIn } from '../figures/counted.js';
import type { FigureValue } from '../figures/evaluated.js';
import type { Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Quantity } from '../figures/promises.js';
import { rawFacts } from '../figures/rawFacts.js';
import { settingsOf } from '../figures/settings.js';
import { dateText, parseDate } from '../values/date.js';
import { type LeaveRequest, readRequest } from './readRequest.js';

/** The facts are those that `assessLeave` reads from a `LeaveRequest`. */
export const leaveRequestFamily = {
  name: 'leaveRequest',
  raw: true,
  facts: {
    kind: { type: 'label' },
    /** The first day of the leave, from which windows over earlier leave are seen. */
    asOf: { type: 'date' },
    lastDay: { type: 'date' },
    /** The day on which the written request was handed in, and how far ahead of the leave that was. */
    submittedOn: { type: 'date', optional: true },
    noticeDays: { type: 'number', digits: 0, unit: 'days', optional: true },
    /** Days of work from the request to the leave, where the roster goes back so far. */
    noticeWorkdays: { type: 'number', digits: 0, unit: 'days', optional: true },
    /** Where both were given as instants. */
    noticeSeconds: { type: 'number', digits: 0, unit: 'seconds', optional: true },
  },
  lists: {
    /** Every day from the first to the last. */
    days: {
      date: { type: 'date' },
      scheduled: { type: 'flag' },
      holiday: { type: 'flag' },
      /** An approver has declined this day. */
      declined: { type: 'flag' },
      scheduledHours: { type: 'number', digits: 2, unit: 'hours', atLeast: 0, atMost: 24 },
      /** How much of the day is asked for; the same of days of work, 0 of others. */
      share: { type: 'number', digits: 4, unit: 'days', atLeast: 0, atMost: 1 },
      scheduledShare: { type: 'number', digits: 4, unit: 'days', atLeast: 0, atMost: 1 },
    },
    /** The papers that the settings ask for with this kind of leave; `absent` is 1 for one that is not there. */
    papers: { paper: { type: 'label' }, absent: { type: 'number', digits: 0, atLeast: 0, atMost: 1 } },
    /** The signatures. */
    approvals: { role: { type: 'label' }, rank: { type: 'label' }, by: { type: 'label' } },
    /** Earlier leave. */
    earlier: {
      date: { type: 'date' },
      kindTaken: { type: 'label' },
      daysTaken: { type: 'number', digits: 4, unit: 'days', atLeast: 0 },
      hoursTaken: { type: 'number', digits: 2, unit: 'hours', atLeast: 0 },
    },
  },
  open: {
    /** The outcome of a leave balance, or an object with the figures that the policy names. */
    balance: { type: 'number', digits: 4, unit: 'days', optional: true },
    /** By window of the settings: its last day, known where its beginning is. */
    windowEnd: { type: 'date', optional: true },
  },
  promises: {
    askedDays: 'number',
    /** Of the days asked for, those that the rules allow; provisional while approval or papers are awaited. */
    grantedDays: 'number',
    refusedDays: 'number',
    missingPapers: 'number',
    /** Who decides. */
    approver: 'label',
    /** Everybody who must sign has signed. */
    approved: 'flag',
    /** The leave may be taken: asked for as required, approved, and with its papers. */
    effective: 'flag',
  },
  settings: {
    object: {
      /** By kind of leave: the papers that it takes. */
      'papers?': { map: { list: 'text', distinct: true } },
      /** Windows that begin with a day among the facts, itself day 0. */
      'windows?': {
        list: {
          object: {
            id: 'text',
            since: 'text',
            length: { integer: [1, 10_000] },
            unit: { choice: ['days', 'weeks', 'months', 'years'] },
          },
        },
        distinct: true,
      },
    },
  },
} as const satisfies Family;

/** What becomes of one day of a leave. */
export interface AssessedDay {
  readonly date: string;
  /** How much of the day is granted, and how many hours of work that is; `undefined` where the policy does not tell. */
  readonly granted: FigureValue | undefined;
  readonly hours: FigureValue | undefined;
}

/** A request for leave, assessed. */
export class LeaveRequestOutcome extends Complete<typeof leaveRequestFamily.promises> {
  /** Days asked for, counted as the policy counts this kind. */
  get askedDays(): Quantity {
    return this.promised('askedDays');
  }
  /** Days granted; provisional while an approval or a paper is awaited. */
  get grantedDays(): Quantity {
    return this.promised('grantedDays');
  }
  get refusedDays(): Quantity {
    return this.promised('refusedDays');
  }
  /** The papers that are missing. */
  get missingPapers(): readonly string[] {
    return countedFor(this.run, 'missingPapers', 'papers', labelIn('paper'));
  }
  /** Who decides, in the word of the policy. */
  get approver(): string {
    return this.promised('approver');
  }
  get approved(): boolean | 'notApplicable' {
    return this.promised('approved');
  }
  /** The leave may be taken. */
  get effective(): boolean | 'notApplicable' {
    return this.promised('effective');
  }
  /** Every day of the leave, with what the policy's figures `granted` and `hours` tell of it. */
  get days(): readonly AssessedDay[] {
    const [first, last] = ['asOf', 'lastDay'].map((name) => parseDate(this.run.read(name).value));
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => ({
      date: dateText(Number(first) + i),
      granted: this.run.read('granted', 'days', i).value,
      hours: this.run.read('hours', 'days', i).value,
    }));
  }
}

/**
 * Assesses a request for leave as a whole (003.2.leave.*, 000.1.leave.*).
 *
 * @param request the days asked for with their roster, the papers and signatures that are there, and what the policy asks
 *   for besides; `balance` takes the outcome of a leave balance
 * @returns an `Incomplete` outcome where a fact is needed that was not given
 * @throws RulesError for a day without roster entry, halves and hours that do not go together, and for wrong facts
 * @example
 * const policy = adopt(leaveRequestFamily, handbook003_2.policies.leaveRequest, { noticeDays: 1 });
 * const outcome = assessLeave(
 *   {
 *     kind: 'personal',
 *     from: '2026-03-06',
 *     to: '2026-03-09',
 *     submitted: '2026-03-02',
 *     form: 'paper',
 *     emergency: false,
 *     probationPassed: true,
 *     roster: [
 *       { date: '2026-03-06', hours: 8 },
 *       { date: '2026-03-07', hours: 0 },
 *       { date: '2026-03-08', hours: 0 },
 *       { date: '2026-03-09', hours: 8 },
 *     ],
 *     papers: [],
 *     approvals: [],
 *     earlier: [],
 *   },
 *   policy,
 * );
 * outcome.figures.askedDays //=> '2'
 */
export function assessLeave(
  request: LeaveRequest,
  policy: Adopted<'leaveRequest'>,
): LeaveRequestOutcome | Incomplete<typeof leaveRequestFamily.promises> {
  const facts = readRequest(rawFacts(request), settingsOf(leaveRequestFamily, policy));
  return runPolicy(leaveRequestFamily, facts, policy, LeaveRequestOutcome);
}
