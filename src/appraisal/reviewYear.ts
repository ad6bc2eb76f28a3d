/** The annual review: one score out of the months, and whether the review was held when the text wants it. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Product } from '../figures/policy.js';
import type { Quantity } from '../figures/promises.js';

/** The contract of `reviewYear`. */
export const annualReviewFamily = {
  name: 'annualReview',
  facts: {
    /** The last day of the year that is reviewed. */
    asOf: { type: 'date' },
    /** The day from which the months are known to be complete. */
    recordsFrom: { type: 'date', optional: true },
  },
  lists: {
    /** The months that were assessed, each by its first day. */
    months: { date: { type: 'date', distinct: true }, score: { type: 'number', digits: 4, unit: 'points' } },
    /** The reviews that were held. */
    reviews: { date: { type: 'date' } },
  },
  open: {},
  promises: { annualScore: 'number' },
} as const satisfies Family;

/**
 * The arithmetic mean of the months that were assessed, for adopters whose text does not say how months combine.
 * It reads the figures `scoreTotal` and `monthsAssessed`.
 */
export const meanOfMonths: Product = { kind: 'product', of: ['scoreTotal'], over: ['monthsAssessed'] };

/** The review of a year. */
export class AnnualReviewOutcome extends Complete<typeof annualReviewFamily.promises> {
  /** The score of the year; not applicable where no month was assessed. */
  get annualScore(): Quantity {
    return this.promised('annualScore');
  }
}

/**
 * Reviews a year.
 *
 * Clause: 002.8B.annual.when.
 *
 * @param facts the last day of the year, its months and the reviews held, in date order
 * @param policy an adopted policy of the family `annualReview`
 * @throws RulesError for a missing or wrong fact
 * @example
 * const policy = adopt(annualReviewFamily, handbook002_8B.policies.annualReview, { combination: meanOfMonths });
 * const months = [{ date: '2025-01-01', score: 80 }, { date: '2025-02-01', score: 91 }];
 * reviewYear({ asOf: '2025-12-31', months, reviews: [] }, policy).figures.annualScore //=> '85.5'
 */
export function reviewYear(
  facts: FactsOf<typeof annualReviewFamily>,
  policy: Adopted<'annualReview'>,
): AnnualReviewOutcome | Incomplete<typeof annualReviewFamily.promises> {
  return runPolicy(annualReviewFamily, facts, policy, AnnualReviewOutcome);
}
