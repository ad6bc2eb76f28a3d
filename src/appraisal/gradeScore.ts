/** The grade of a score where nothing but the score decides. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';

export const scoreGradeFamily = {
  name: 'scoreGrade',
  facts: {
    /** The score of the period, in points. */
    score: { type: 'number', digits: 2 },
  },
  lists: {},
  open: {},
  promises: { grade: 'label' },
} as const satisfies Family;

export class ScoreGradeOutcome extends Complete<typeof scoreGradeFamily.promises> {
  /** The grade under a label of the policy. */
  get grade(): string {
    return this.promised('grade');
  }
}

/**
 * Grades a score by the cut-offs of the policy (002.7.grade).
 *
 * @param facts `score`: points
 * @throws RulesError for a missing or wrong score
 * @example
 * const policy = adopt(scoreGradeFamily, handbook002_7.policies.grade, { cutoffs: [60, 70, 80, 90] });
 * gradeScore({ score: '59.5' }, policy).figures.grade //=> '1'
 */
export function gradeScore(
  facts: FactsOf<typeof scoreGradeFamily>,
  policy: Adopted<'scoreGrade'>,
): ScoreGradeOutcome | Incomplete<typeof scoreGradeFamily.promises> {
  return runPolicy(scoreGradeFamily, facts, policy, ScoreGradeOutcome);
}
