/** A balance of leave over time: what was granted, earned, carried over and taken, what has lapsed, and what is left. */

import type { Adopted } from '../figures/adoption/adopt.js';
import type { Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Quantity } from '../figures/promises.js';
import { rawFacts } from '../figures/rawFacts.js';
import { dayOf } from '../rule/dayOf.js';
import { pointer, refuse, refuseWrong } from '../rule/issue.js';
import { dateText } from '../values/date.js';
import type { AmountIn } from '../values/number.js';

/** What is added to the entries at the end, to see the balance of that day. */
const CLOSING = 'closing';

export const leaveBalanceFamily = {
  name: 'leaveBalance',
  raw: true,
  facts: {
    /** The day whose balance is asked for; its own entries count. */
    asOf: { type: 'date' },
    /** The day from which the entries are known to be complete; absent where nothing came before them. */
    recordsFrom: { type: 'date', optional: true },
  },
  lists: {
    /** The entries in date order, then one of kind `closing`, of nothing, on the day that is asked for. */
    entries: {
      date: { type: 'date' },
      /** What it is, in the words of the policy: granted, earned, carried, lieu, taken. */
      entry: { type: 'label' },
      /** How much of what the policy counts: days, hours, or hours paid that earn leave. */
      quantity: { type: 'number', digits: 4 },
      /** The last day on which it can be taken, where the entry itself says so. */
      until: { type: 'date', optional: true },
    },
  },
  open: {
    /** The outcome of a leave entitlement, or an object with the figures that the policy names. */
    entitlement: { type: 'number', digits: 4, optional: true },
  },
  promises: {
    /** What can still be taken. */
    left: 'number',
  },
} as const satisfies Family;

/** An entry of a leave account. */
export interface LeaveEntry {
  readonly date: string;
  readonly entry: string;
  readonly quantity: AmountIn;
  readonly until?: string;
  /** Fields that the policy asks for besides. */
  readonly [field: string]: unknown;
}

/** A leave account, and the day for which it is balanced. */
export type LeaveAccount = {
  readonly asOf: string;
  readonly recordsFrom?: string;
  readonly entries: readonly LeaveEntry[];
  readonly entitlement?: unknown;
  /** Facts that the policy asks for besides. */
  readonly [fact: string]: unknown;
};

/** The balance of a day. */
export class LeaveBalanceOutcome extends Complete<typeof leaveBalanceFamily.promises> {
  get left(): Quantity {
    return this.promised('left');
  }
}

/**
 * Balances a leave account on a day: earning up to caps, spending what lapses soonest, and what has lapsed by then.
 *
 * @param account the entries up to `asOf`, in date order
 * @throws RulesError for entries out of order or after `asOf`, and for missing or wrong facts
 * @example
 * const account = template(leaveBalanceFamily, {
 *   id: 'acme/leave-account',
 *   version: '1',
 *   blanks: {},
 *   data: {
 *     each: {
 *       entries: {
 *         change: {
 *           kind: 'table',
 *           rows: [
 *             { id: 'taken', when: { entry: 'taken' }, gives: { of: 'quantity', times: -1 } },
 *             { id: 'added', gives: { of: 'quantity' } },
 *           ],
 *         },
 *         balance: { kind: 'balance', add: 'change', opening: 0 },
 *       },
 *     },
 *     figures: {
 *       left: { kind: 'tally', from: 'entries', where: { entry: 'closing' }, take: 'sum', of: 'balance' },
 *     },
 *   },
 * });
 * const entries = [
 *   { date: '2026-01-01', entry: 'carried', quantity: '1.5' },
 *   { date: '2026-01-01', entry: 'granted', quantity: 5 },
 *   { date: '2026-02-16', entry: 'taken', quantity: 2 },
 * ];
 * balanceLeave({ asOf: '2026-03-31', entries }, adopt(leaveBalanceFamily, account)).figures.left //=> '4.5'
 */
export function balanceLeave(
  account: LeaveAccount,
  policy: Adopted<'leaveBalance'>,
): LeaveBalanceOutcome | Incomplete<typeof leaveBalanceFamily.promises> {
  return runPolicy(leaveBalanceFamily, readAccount(rawFacts(account)), policy, LeaveBalanceOutcome);
}

/** The facts as the figures see them, with the closing entry. A trace replays against these. */
function readAccount(account: LeaveAccount) {
  const asOf = dayOf(account.asOf, '/asOf');
  const { entries } = account;
  if (!Array.isArray(entries)) return refuseWrong(entries, '/entries', 'a list');
  entries.forEach((entry: LeaveEntry, i) => {
    const path = pointer('entries', i);
    if (dayOf(entry?.date, `${path}/date`) > asOf) refuse('order', `${path}/date`, entry.date, 'a day up to asOf');
    if (entry.entry === CLOSING) refuse('choice', `${path}/entry`, entry.entry, 'an entry of the account');
  });
  const closing = { date: dateText(asOf), entry: CLOSING, quantity: 0 };
  return { entitlement: {}, ...account, entries: [...entries, closing] };
}
