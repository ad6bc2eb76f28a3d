/** A commission on a person's own results, by whatever formula the policy has. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Quantity } from '../figures/promises.js';

export const individualCommissionFamily = {
  name: 'individualCommission',
  facts: {},
  lists: {},
  open: {
    /** What the formula needs, by the names of the policy: `inputs.sales` in yuan, or `inputs.amount` itself. */
    inputs: { type: 'number', digits: 4 },
  },
  promises: { amount: 'number' },
} as const satisfies Family;

export class IndividualCommissionOutcome extends Complete<typeof individualCommissionFamily.promises> {
  /** The commission, in yuan. */
  get amount(): Quantity {
    return this.promised('amount');
  }
}

/**
 * The commission on a person's own results (002.7.commission.individual).
 *
 * @param facts `inputs`: what the formula of the policy reads, such as `sales` in yuan
 * @throws RulesError for missing or wrong inputs
 * @example
 * const policy = adopt(individualCommissionFamily, handbook002_7.policies.individualCommission, {
 *   formula: { kind: 'product', of: ['inputs.sales', '1%'] },
 *   rounding: halfUpToFen,
 * });
 * earnCommission({ inputs: { sales: 35050 } }, policy).figures.amount //=> '350.50'
 */
export function earnCommission(
  facts: FactsOf<typeof individualCommissionFamily>,
  policy: Adopted<'individualCommission'>,
): IndividualCommissionOutcome | Incomplete<typeof individualCommissionFamily.promises> {
  return runPolicy(individualCommissionFamily, facts, policy, IndividualCommissionOutcome);
}
