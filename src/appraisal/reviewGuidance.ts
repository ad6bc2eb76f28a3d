/** What follows when an agent was guided after a low assessment, and was assessed again. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';

export const guidanceReviewFamily = {
  name: 'guidanceReview',
  facts: {
    /** Total of the assessment before the guidance, in points. */
    before: { type: 'number', digits: 2 },
    /** Whether guidance was given between the two assessments. */
    guided: { type: 'flag' },
    /** Total of the next assessment, in points. */
    after: { type: 'number', digits: 2 },
    /** Whether the supervisor sees obvious progress; needed only where the policy asks. */
    obviousProgress: { type: 'flag', optional: true },
  },
  lists: {},
  open: {},
  promises: { eliminationDue: 'flag', progressed: 'flag' },
} as const satisfies Family;

export class GuidanceReviewOutcome extends Complete<typeof guidanceReviewFamily.promises> {
  /** Whether the text calls for an end of employment. A result of the text, not an act and no legal advice. */
  get eliminationDue(): boolean | 'notApplicable' {
    return this.promised('eliminationDue');
  }
  /** Whether the later total is higher. */
  get progressed(): boolean | 'notApplicable' {
    return this.promised('progressed');
  }
}

/**
 * Reviews an agent after guidance (002.8A.elimination).
 *
 * @param facts `before`, `after`: totals in points; `guided`: whether guidance was given between them;
 *   `obviousProgress`, where the reading asks
 * @throws RulesError for a missing or wrong fact, with its path
 * @example
 * const policy = adopt(guidanceReviewFamily, handbook002_8A.policies.guidanceReview);
 * reviewGuidance({ before: 65, guided: true, after: 69 }, policy).figures
 * //=> { progressed: true, eliminationDue: true }
 */
export function reviewGuidance(
  facts: FactsOf<typeof guidanceReviewFamily>,
  policy: Adopted<'guidanceReview'>,
): GuidanceReviewOutcome | Incomplete<typeof guidanceReviewFamily.promises> {
  return runPolicy(guidanceReviewFamily, facts, policy, GuidanceReviewOutcome);
}
