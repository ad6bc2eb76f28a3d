/** Months in a row below the pass mark, and whether a text attaches an end of employment to them. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';

export const failingStreakFamily = {
  name: 'failingStreak',
  facts: {
    /** The day from which the months are known to be complete; absent where all are given. */
    recordsFrom: { type: 'date', optional: true },
  },
  lists: {
    /** One record for each month with an assessment, in order. */
    months: {
      /** Any day of the month, such as its first. */
      date: { type: 'date', distinct: true },
      /** The score of that month, in points. */
      score: { type: 'number', digits: 2 },
    },
  },
  open: {},
  promises: { resignationDue: 'flag' },
} as const satisfies Family;

export class FailingStreakOutcome extends Complete<typeof failingStreakFamily.promises> {
  /** Whether the text deems the person to resign. A result of the text, not an act and no legal advice. */
  get resignationDue(): boolean | 'notApplicable' {
    return this.promised('resignationDue');
  }
}

/**
 * Finds failing months in a row (002.7.streak.fail). Months before `recordsFrom` are unknown: a run that is long enough
 * without them is certain, one that might begin among them leaves the outcome incomplete.
 *
 * @param facts `months`: the first day of each month in date order, and its `score` in points; `recordsFrom`: the day
 *   from which they are complete, where earlier ones are unknown
 * @throws RulesError for months out of order, and for missing or wrong facts
 * @example
 * const policy = adopt(failingStreakFamily, handbook002_7.policies.failingStreak, { passMark: 60 });
 * const months = [
 *   { date: '2026-01-01', score: 55 },
 *   { date: '2026-02-01', score: 58 },
 *   { date: '2026-03-01', score: 59 },
 * ];
 * checkFailingStreak({ months }, policy).figures.resignationDue //=> true
 */
export function checkFailingStreak(
  facts: FactsOf<typeof failingStreakFamily>,
  policy: Adopted<'failingStreak'>,
): FailingStreakOutcome | Incomplete<typeof failingStreakFamily.promises> {
  return runPolicy(failingStreakFamily, facts, policy, FailingStreakOutcome);
}
