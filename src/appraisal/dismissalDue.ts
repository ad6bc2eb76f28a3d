/** Whether a dismissal is due under the text of a handbook, by the grades of the months. Never an action. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';

/** The contract of `dismissalDue`. */
export const dismissalFamily = {
  name: 'dismissal',
  facts: {
    /** A day of the assessment year. */
    asOf: { type: 'date' },
    /** The day from which the months are known to be complete. */
    recordsFrom: { type: 'date', optional: true },
    annualGrade: { type: 'label', optional: true },
    /** There is another post that suits the person. */
    suitableVacancy: { type: 'flag', optional: true },
    /** The person accepts it. */
    acceptsReassignment: { type: 'flag', optional: true },
    /** The day of the dismissal, where there is one. */
    dismissedOn: { type: 'date', optional: true },
  },
  lists: {
    /** The months that were assessed, each by its first day. */
    months: { date: { type: 'date', distinct: true }, grade: { type: 'label' } },
  },
  open: {},
  promises: { due: 'flag' },
} as const satisfies Family;

/** What the text says of the year. */
export class DismissalOutcome extends Complete<typeof dismissalFamily.promises> {
  /** Dismissal is due under the text. What is done about it is for people to decide. */
  get due(): boolean | 'notApplicable' {
    return this.promised('due');
  }

  /** The day on which the contract ends, where the policy has one. */
  get contractEndsOn(): string | undefined {
    const date = this.figure('contractEndsOn');
    return typeof date === 'string' ? date : undefined;
  }
}

/**
 * Tells whether a dismissal is due under the text.
 *
 * Clauses: 002.8B.dismissal.threeIncompetent, 002.8B.dismissal.basicStreak, 002.8B.dismissal.contract.
 *
 * @param facts a day of the assessment year, the grades of its months in date order, and what the policy asks beyond
 * @param policy an adopted policy of the family `dismissal`
 * @throws RulesError for a missing or wrong fact
 * @example
 * const policy = adopt(dismissalFamily, handbook002_8B.policies.dismissal);
 * const months = ['2026-02-01', '2026-05-01', '2026-09-01'].map((date) => ({ date, grade: 'incompetent' }));
 * dismissalDue({ asOf: '2026-12-31', months }, policy).figures.due //=> true
 */
export function dismissalDue(
  facts: FactsOf<typeof dismissalFamily>,
  policy: Adopted<'dismissal'>,
): DismissalOutcome | Incomplete<typeof dismissalFamily.promises> {
  return runPolicy(dismissalFamily, facts, policy, DismissalOutcome);
}
