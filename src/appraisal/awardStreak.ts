/** An award for months in a row at the top. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Quantity } from '../figures/promises.js';

export const streakAwardFamily = {
  name: 'streakAward',
  facts: {
    /** A day of the month whose award is asked for. */
    asOf: { type: 'date' },
    /** The day from which the months are known to be complete; absent where all are given. */
    recordsFrom: { type: 'date', optional: true },
  },
  lists: {
    /** One record for each month with an assessment, in order. */
    months: {
      /** Any day of the month, such as its first. */
      date: { type: 'date', distinct: true },
      /** The place in that month, from 1; a shared first place is 1. */
      rank: { type: 'number', digits: 0, atLeast: 1 },
      /** Whether others had the same place; asked for where a shared place does not count. */
      shared: { type: 'flag', optional: true },
    },
  },
  open: {},
  promises: { award: 'number' },
} as const satisfies Family;

export class StreakAwardOutcome extends Complete<typeof streakAwardFamily.promises> {
  /** What is due for the month of `asOf`, in yuan. */
  get award(): Quantity {
    return this.promised('award');
  }
}

/**
 * The one-off award for several months in a row at the top (002.7.streak.top).
 *
 * @param facts `asOf`: a day of the month that may be awarded; `months`: the first day of each month in date order,
 *   and the `rank` in it, from 1; `recordsFrom`: the day from which they are complete, where earlier ones are unknown
 * @throws RulesError for months out of order, and for missing or wrong facts
 * @example
 * const policy = adopt(streakAwardFamily, handbook002_7.policies.topStreak);
 * const months = ['2026-01-01', '2026-02-01', '2026-03-01'].map((date) => ({ date, rank: 1 }));
 * awardStreak({ asOf: '2026-03-31', months }, policy).figures.award //=> '200'
 */
export function awardStreak(
  facts: FactsOf<typeof streakAwardFamily>,
  policy: Adopted<'streakAward'>,
): StreakAwardOutcome | Incomplete<typeof streakAwardFamily.promises> {
  return runPolicy(streakAwardFamily, facts, policy, StreakAwardOutcome);
}
