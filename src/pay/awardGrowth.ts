/** An award for growth over a base. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Quantity } from '../figures/promises.js';

export const growthAwardFamily = {
  name: 'growthAward',
  facts: {
    /** Sales of the period, in yuan. */
    current: { type: 'number', digits: 4 },
    /** Sales of the period with which they are compared, in yuan; never negative. */
    base: { type: 'number', digits: 4, atLeast: 0 },
  },
  lists: {},
  open: {},
  promises: { growth: 'number', award: 'number' },
} as const satisfies Family;

export class GrowthAwardOutcome extends Complete<typeof growthAwardFamily.promises> {
  /** The growth as a share of the base; `'notApplicable'` over a base of 0. */
  get growth(): Quantity {
    return this.promised('growth');
  }
  /** The award in yuan. Who receives it is the caller's to know. */
  get award(): Quantity {
    return this.promised('award');
  }
}

/**
 * The award for growing sales (002.7.award.growth).
 *
 * @param facts `current`, `base`: sales in yuan, 0 or more
 * @throws RulesError for missing or wrong sales
 * @example
 * const policy = adopt(growthAwardFamily, handbook002_7.policies.growthAward);
 * awardGrowth({ current: 125000, base: 100000 }, policy).figures.award //=> '50'
 */
export function awardGrowth(
  facts: FactsOf<typeof growthAwardFamily>,
  policy: Adopted<'growthAward'>,
): GrowthAwardOutcome | Incomplete<typeof growthAwardFamily.promises> {
  return runPolicy(growthAwardFamily, facts, policy, GrowthAwardOutcome);
}
