/** Whether somebody takes part in an assessment. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';

export const assessmentEligibilityFamily = {
  name: 'assessmentEligibility',
  facts: {
    /** Calendar days of the period on which the person was not at work, for whatever reason. */
    absentDays: { type: 'number', digits: 1, atLeast: 0 },
    /** The same as months, where the caller counts them; needed only where the policy asks. */
    absentMonths: { type: 'number', digits: 2, atLeast: 0, optional: true },
  },
  lists: {},
  open: {},
  promises: { assessed: 'flag' },
} as const satisfies Family;

export class AssessmentEligibilityOutcome extends Complete<typeof assessmentEligibilityFamily.promises> {
  get assessed(): boolean | 'notApplicable' {
    return this.promised('assessed');
  }
}

/**
 * Whether a person is assessed for a period despite absence (002.7.eligibility.absence). The period is the caller's:
 * a month, a quarter, a year. `countAbsentDays` makes the days from spells of leave.
 *
 * @param facts `absentDays`: calendar days, 0 or more, of the period; `absentMonths`: the same as months, for a
 *   reading that counts so
 * @throws RulesError for missing or negative days
 * @example
 * const policy = adopt(assessmentEligibilityFamily, handbook002_7.policies.eligibility);
 * checkEligibility({ absentDays: 60 }, policy).figures.assessed //=> true
 * checkEligibility({ absentDays: 61 }, policy).figures.assessed //=> false
 */
export function checkEligibility(
  facts: FactsOf<typeof assessmentEligibilityFamily>,
  policy: Adopted<'assessmentEligibility'>,
): AssessmentEligibilityOutcome | Incomplete<typeof assessmentEligibilityFamily.promises> {
  return runPolicy(assessmentEligibilityFamily, facts, policy, AssessmentEligibilityOutcome);
}
