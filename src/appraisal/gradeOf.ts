/** The grade of a score, with the conditions that a grade has beyond the score. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';

/** The contract of `gradeOf`. What the policy does not ask for may be left out. */
export const gradeFamily = {
  name: 'grade',
  facts: {
    /** The final score; the policy says how far it may go. */
    score: { type: 'number', digits: 4, unit: 'points' },
    /** The duties of the post were done well. */
    dutiesDone: { type: 'flag', optional: true },
    /** The work beyond them was done well. */
    exceptionalDone: { type: 'flag', optional: true },
    /** Outstanding performance. */
    outstanding: { type: 'flag', optional: true },
    /** How many examples of it are listed. */
    examples: { type: 'number', unit: 'examples', atLeast: 0, optional: true },
    /** A major contribution to the company. */
    majorContribution: { type: 'flag', optional: true },
    /** The appraiser has explained the grade in writing. */
    explanation: { type: 'flag', optional: true },
    /** The department manager has approved the grade. */
    managerApproved: { type: 'flag', optional: true },
  },
  lists: {},
  open: {},
  promises: { grade: 'label' },
} as const satisfies Family;

/** A grade, and whether it still waits for an approval. */
export class GradeOutcome extends Complete<typeof gradeFamily.promises> {
  /** The grade, by its label in the policy. */
  get grade(): string {
    return this.promised('grade');
  }

  /** Whether the grade takes effect only with an approval that has not been given. */
  get isProvisional(): boolean {
    return this.provisional.includes('grade');
  }
}

/**
 * Grades a score.
 *
 * Clauses: 002.8B.grade and its gates.
 *
 * @param facts `score`: points; what the policy asks about the person's work beyond it, such as `dutiesDone` or
 *   `examples`, a count
 * @param policy an adopted policy of the family `grade`
 * @throws RulesError for a missing or wrong fact, and for a score outside of the policy's scale
 * @example
 * const policy = adopt(gradeFamily, handbook002_8B.policies.grade);
 * const outcome = gradeOf({ score: 70.5, majorContribution: false }, policy);
 * outcome.figures.grade //=> 'basic'
 */
export function gradeOf(
  facts: FactsOf<typeof gradeFamily>,
  policy: Adopted<'grade'>,
): GradeOutcome | Incomplete<typeof gradeFamily.promises> {
  return runPolicy(gradeFamily, facts, policy, GradeOutcome);
}
