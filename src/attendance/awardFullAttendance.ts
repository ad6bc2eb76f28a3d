/** A bonus for months of full attendance in a row. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Quantity } from '../figures/promises.js';

export const fullAttendanceFamily = {
  name: 'fullAttendance',
  facts: {
    /** A day of the month whose bonus is asked for. */
    asOf: { type: 'date' },
    /** The day from which the months are known to be complete; absent where nothing came before them. */
    recordsFrom: { type: 'date', optional: true },
  },
  lists: {
    /** One record for each month, in order. */
    months: {
      /** Any day of the month, such as its first. */
      date: { type: 'date', distinct: true },
      /** Whether attendance was full in that month; what breaks it is for the caller to say. */
      full: { type: 'flag' },
    },
  },
  open: {},
  promises: { bonus: 'number' },
} as const satisfies Family;

export class FullAttendanceOutcome extends Complete<typeof fullAttendanceFamily.promises> {
  /** What is due for the month of `asOf`, in yuan. */
  get bonus(): Quantity {
    return this.promised('bonus');
  }
}

/**
 * The bonus for months of full attendance in a row (000.1.bonus.fullAttendance).
 *
 * @param facts the months up to that of `asOf`, and before it as far as a row may reach
 * @returns an `Incomplete` outcome where a row may reach back beyond `recordsFrom`
 * @throws RulesError for months out of order, and for missing or wrong facts
 * @example
 * const policy = adopt(fullAttendanceFamily, handbook000_1.policies.fullAttendance, { amount: 200 });
 * const months = ['2026-01-01', '2026-02-01', '2026-03-01'].map((date) => ({ date, full: true }));
 * awardFullAttendance({ asOf: '2026-03-31', months }, policy).figures.bonus //=> '200'
 */
export function awardFullAttendance(
  facts: FactsOf<typeof fullAttendanceFamily>,
  policy: Adopted<'fullAttendance'>,
): FullAttendanceOutcome | Incomplete<typeof fullAttendanceFamily.promises> {
  return runPolicy(fullAttendanceFamily, facts, policy, FullAttendanceOutcome);
}
