/** The leave of a pay period: days and hours by kind, what of them is paid and what is deducted. */

import type { Adopted } from '../figures/adoption/adopt.js';
import { amountOf } from '../figures/amountOf.js';
import type { FactsIn, FactsOf, Family } from '../figures/family.js';
import { isObject } from '../figures/grammar.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Quantity } from '../figures/promises.js';
import { rawFacts } from '../figures/rawFacts.js';
import { pointer, refuse, refuseWrong } from '../rule/issue.js';
import { listOf } from '../rule/listOf.js';
import type { LeaveRequestOutcome } from './assessLeave.js';

export const leaveMonthFamily = {
  name: 'leaveMonth',
  facts: {
    /** A day of the period, such as its last. */
    asOf: { type: 'date' },
    /** The day from which the records are known to be complete; absent where nothing came before them. */
    recordsFrom: { type: 'date', optional: true },
    /** What an hour is paid, in yuan, for policies that price the hours. */
    hourlyWage: { type: 'number', digits: 4, unit: 'yuan', atLeast: 0, optional: true },
  },
  lists: {
    /** Every day on which leave was taken, in date order. */
    days: {
      date: { type: 'date' },
      kind: { type: 'label' },
      /** The slip or request to which the day belongs. */
      request: { type: 'label' },
      /** How much of the day counts as leave, as its kind is counted. */
      days: { type: 'number', digits: 4, unit: 'days', atLeast: 0, atMost: 1 },
      /** Hours of work of the roster that it takes. */
      hours: { type: 'number', digits: 4, unit: 'hours', atLeast: 0, atMost: 24 },
    },
  },
  open: {},
  promises: {
    leaveDays: 'number',
    leaveHours: 'number',
    /** Hours whose pay is kept, and hours whose pay is deducted. */
    paidHours: 'number',
    deductedHours: 'number',
  },
} as const satisfies Family;

/** A day of leave as the period takes it. `leaveTaken` makes it from an assessed request. */
export type LeaveDayTaken = FactsIn<(typeof leaveMonthFamily)['lists']['days']>;

/** The leave of a period. */
export class LeaveMonthOutcome extends Complete<typeof leaveMonthFamily.promises> {
  get leaveDays(): Quantity {
    return this.promised('leaveDays');
  }
  get leaveHours(): Quantity {
    return this.promised('leaveHours');
  }
  /** Hours whose pay is kept. */
  get paidHours(): Quantity {
    return this.promised('paidHours');
  }
  /** Hours whose pay is deducted. */
  get deductedHours(): Quantity {
    return this.promised('deductedHours');
  }
}

/**
 * Sums up the leave of a pay period (003.2.leave.statisticsCycle, 003.2.leave.sick.pay). A leave that reaches over the end of a
 * period is split by its days. The outcome can stand as the facts `leave` of the pay slip.
 *
 * @param facts the days of leave in date order, those of other periods as well
 * @throws RulesError for days out of order, a day of one request and kind that stands twice, and for missing or wrong facts
 * @example
 * const policy = adopt(leaveMonthFamily, handbook003_2.policies.leaveMonth);
 * const days = [{ date: '2026-03-20', kind: 'sick', request: 'A7', days: 1, hours: 8 }];
 * sumLeave({ asOf: '2026-03-20', hourlyWage: 50, days }, policy).figures.sickPaid //=> '160'
 */
export function sumLeave(
  facts: FactsOf<typeof leaveMonthFamily> & { readonly [fact: string]: unknown },
  policy: Adopted<'leaveMonth'>,
): LeaveMonthOutcome | Incomplete<typeof leaveMonthFamily.promises> {
  checkDays(rawFacts(facts).days);
  return runPolicy(leaveMonthFamily, facts, policy, LeaveMonthOutcome);
}

/** Two requests may share a day, each a half of it; one request takes it once of each kind. */
function checkDays(days: unknown): void {
  if (!Array.isArray(days)) return;
  const seen = new Set<string>();
  days.forEach((day: unknown, i) => {
    if (!isObject(day)) return;
    const key = JSON.stringify([day['date'], day['request'], day['kind']]);
    if (seen.has(key)) refuse('duplicate', pointer('days', i, 'date'), day['date'], 'each day of a request once');
    seen.add(key);
  });
}

/**
 * The days that a request was granted, as `sumLeave` takes them.
 *
 * @param request the slip to which they belong
 * @throws RulesError for a slip or kind that is no text, what is no outcome of a request, and where the policy of the
 *   request does not tell of each day what is granted and its hours
 * @example
 * const policy = adopt(leaveRequestFamily, handbook003_2.policies.leaveRequest, { noticeDays: 1 });
 * const outcome = assessLeave(
 *   {
 *     kind: 'personal',
 *     from: '2026-03-06',
 *     to: '2026-03-06',
 *     submitted: '2026-03-02',
 *     form: 'paper',
 *     emergency: false,
 *     probationPassed: true,
 *     roster: [{ date: '2026-03-06', hours: 8 }],
 *     papers: [],
 *     approvals: [{ role: 'directSuperior', rank: 'supervisor', by: 'A' }],
 *     earlier: [],
 *   },
 *   policy,
 * );
 * outcome.status === 'complete' && leaveTaken('A7', 'personal', outcome)
 * //=> [{ date: '2026-03-06', kind: 'personal', request: 'A7', days: 1, hours: 8 }]
 */
export function leaveTaken(request: string, kind: string, outcome: LeaveRequestOutcome): readonly LeaveDayTaken[] {
  if (typeof request !== 'string' || request === '') refuseWrong(request, '/request', 'a name or id');
  if (typeof kind !== 'string' || kind === '') refuseWrong(kind, '/kind', 'a label');
  return listOf(rawFacts(outcome, '/outcome', 'the outcome of a leave request').days, '/outcome/days')
    .map((day, i) => {
      const path = pointer('outcome', 'days', i);
      const { date, granted, hours } = rawFacts(day, path, 'a day of leave');
      return {
        date,
        kind,
        request,
        days: amountOf(granted, `${path}/granted`),
        hours: amountOf(hours, `${path}/hours`),
      };
    })
    .filter(({ days }) => days !== 0);
}
