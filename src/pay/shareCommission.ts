/** A commission on shared sales, divided among the staff. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Quantity } from '../figures/promises.js';

export const sharedCommissionFamily = {
  name: 'sharedCommission',
  facts: {
    /** Sales that belong to nobody in particular, in yuan for the month. */
    sales: { type: 'number', digits: 4 },
    /** Staff who share the commission. */
    headcount: { type: 'number', digits: 0, atLeast: 0 },
  },
  lists: {},
  open: {},
  promises: { share: 'number' },
} as const satisfies Family;

export class SharedCommissionOutcome extends Complete<typeof sharedCommissionFamily.promises> {
  /** What each receives, in yuan; `'notApplicable'` with nobody to share. */
  get share(): Quantity {
    return this.promised('share');
  }
}

/**
 * Divides the commission on shared sales (002.7.commission.public).
 *
 * @param facts `sales`: shared sales in yuan, 0 or more; `headcount`: people who share, a whole number
 * @throws RulesError for missing or wrong facts
 * @example
 * const policy = adopt(sharedCommissionFamily, handbook002_7.policies.publicCommission, { rounding: halfUpToFen });
 * shareCommission({ sales: 200000, headcount: 8 }, policy).figures.share //=> '125.00'
 */
export function shareCommission(
  facts: FactsOf<typeof sharedCommissionFamily>,
  policy: Adopted<'sharedCommission'>,
): SharedCommissionOutcome | Incomplete<typeof sharedCommissionFamily.promises> {
  return runPolicy(sharedCommissionFamily, facts, policy, SharedCommissionOutcome);
}
