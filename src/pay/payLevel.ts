/** The wage and the post bonus that come with a level. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Quantity } from '../figures/promises.js';

export const levelPayFamily = {
  name: 'levelPay',
  facts: {
    /** The level under a label of the policy. */
    level: { type: 'label' },
    /** The wage before, in yuan a month. */
    currentWage: { type: 'number', digits: 2, atLeast: 0 },
    /** The post bonus before, in yuan a month. */
    currentBonus: { type: 'number', digits: 2, atLeast: 0 },
  },
  lists: {},
  open: {},
  promises: { wage: 'number', postBonus: 'number' },
} as const satisfies Family;

export class LevelPayOutcome extends Complete<typeof levelPayFamily.promises> {
  /** The wage of the level, in yuan a month; `'notApplicable'` for a level that the table leaves out. */
  get wage(): Quantity {
    return this.promised('wage');
  }
  /** The post bonus of the level, in yuan a month. */
  get postBonus(): Quantity {
    return this.promised('postBonus');
  }
}

/**
 * Looks up wage and post bonus by level (002.8A.level.pay).
 *
 * @param facts `level`: of the policy; `currentWage`, `currentBonus`: yuan, 0 or more, kept where no level is found
 * @throws RulesError for missing or wrong facts
 * @example
 * const policy = adopt(levelPayFamily, handbook002_8A.policies.levelPay, {
 *   wages: [{ when: { level: 'senior' }, gives: 4500, id: 'senior' }],
 *   postBonuses: [{ gives: 300, id: 'any' }],
 * });
 * payLevel({ level: 'senior', currentWage: 4000, currentBonus: 300 }, policy).figures.wage //=> '4500'
 */
export function payLevel(
  facts: FactsOf<typeof levelPayFamily>,
  policy: Adopted<'levelPay'>,
): LevelPayOutcome | Incomplete<typeof levelPayFamily.promises> {
  return runPolicy(levelPayFamily, facts, policy, LevelPayOutcome);
}
