/** The reward that comes with a grade. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Quantity } from '../figures/promises.js';

export const gradeRewardFamily = {
  name: 'gradeReward',
  facts: {
    /** The grade or level under a label of the policy. */
    grade: { type: 'label' },
  },
  lists: {},
  open: {},
  promises: { reward: 'number' },
} as const satisfies Family;

export class GradeRewardOutcome extends Complete<typeof gradeRewardFamily.promises> {
  /** The reward in yuan; `'notApplicable'` for a grade that the table leaves out. */
  get reward(): Quantity {
    return this.promised('reward');
  }
}

/**
 * Looks up the reward of a grade (002.8A.grade.rewards).
 *
 * @param facts `grade`: of the policy
 * @throws RulesError for a missing grade
 * @example
 * const rewards = [{ id: 'senior', when: { grade: 'senior' }, gives: 500 }, { id: 'others', gives: 0 }];
 * const policy = adopt(gradeRewardFamily, handbook002_8A.policies.gradeReward, { rewards });
 * rewardGrade({ grade: 'senior' }, policy).figures.reward //=> '500'
 */
export function rewardGrade(
  facts: FactsOf<typeof gradeRewardFamily>,
  policy: Adopted<'gradeReward'>,
): GradeRewardOutcome | Incomplete<typeof gradeRewardFamily.promises> {
  return runPolicy(gradeRewardFamily, facts, policy, GradeRewardOutcome);
}
