/** Whether somebody breaks the rules so often that a text attaches something to it. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Quantity } from '../figures/promises.js';

export const violationReviewFamily = {
  name: 'violationReview',
  facts: {
    /** The day of the review. */
    asOf: { type: 'date' },
    /** The day from which the violations are known to be complete; absent where nothing came before them. */
    recordsFrom: { type: 'date', optional: true },
  },
  lists: {
    /** Each violation, in order. */
    violations: {
      date: { type: 'date' },
      /** What it was, in the caller's words: `lateness`, `missedPunch`. */
      kind: { type: 'label' },
    },
  },
  open: {},
  promises: { violations: 'number', affected: 'flag' },
} as const satisfies Family;

export class ViolationReviewOutcome extends Complete<typeof violationReviewFamily.promises> {
  /** Violations that count. */
  get violations(): Quantity {
    return this.promised('violations');
  }
  /** Whether what the text names is affected. A result of the text, not an act. */
  get affected(): boolean | 'notApplicable' {
    return this.promised('affected');
  }
}

/**
 * Counts violations against the number that a policy calls frequent (000.1.violation.yearEnd).
 *
 * @param facts `asOf`: the day of the review; `violations`: date and kind of each, in date order; `recordsFrom`: the
 *   day from which they are complete, where earlier ones are unknown
 * @returns an `Incomplete` outcome where violations before `recordsFrom` may tip the balance
 * @throws RulesError for violations out of order, and for missing or wrong facts
 * @example
 * const blanks = { threshold: 3, window: { calendar: 'year' } } as const;
 * const policy = adopt(violationReviewFamily, handbook000_1.policies.violationReview, blanks);
 * const violations = [{ date: '2026-02-03', kind: 'lateness' }, { date: '2026-05-11', kind: 'missedPunch' }];
 * reviewViolations({ asOf: '2026-12-31', violations }, policy).figures.affected //=> false
 */
export function reviewViolations(
  facts: FactsOf<typeof violationReviewFamily>,
  policy: Adopted<'violationReview'>,
): ViolationReviewOutcome | Incomplete<typeof violationReviewFamily.promises> {
  return runPolicy(violationReviewFamily, facts, policy, ViolationReviewOutcome);
}
