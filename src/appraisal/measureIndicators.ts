/** Indicators of the period, such as conversion or reply rate, as exact ratios of what was counted. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';

export const indicatorsFamily = {
  name: 'indicators',
  facts: {},
  lists: {},
  open: {
    /** Persons, orders, replies and seconds under the names that the policy uses (`counts.visitors`); from 0. */
    counts: { type: 'number', digits: 3, atLeast: 0 },
    /** Sums of money in yuan (`amounts.plannedSales`); negative where refunds exceed sales. */
    amounts: { type: 'number', digits: 4 },
  },
  promises: {},
} as const satisfies Family;

/**
 * Works out the indicators that a policy names, each with its clause. A ratio over nothing is `'notApplicable'`.
 * The outcome can be passed on as the `indicators` of `scoreCard`.
 *
 * Clauses: 002.7.metric.*, 002.8A.metric.*.
 *
 * @param facts `counts`: numbers of people, orders, replies or seconds by name; `amounts`: yuan by name
 * @throws RulesError for a missing count or amount, and for one that the policy does not accept
 * @example
 * const replyRates = template(indicatorsFamily, {
 *   id: 'acme/replies',
 *   version: '1',
 *   blanks: {},
 *   data: {
 *     figures: {
 *       replyRate: { kind: 'product', of: ['counts.repliedCustomers'], over: ['counts.receivedCustomers'] },
 *     },
 *   },
 * });
 * const facts = { counts: { repliedCustomers: 45, receivedCustomers: 48 } };
 * measureIndicators(facts, adopt(indicatorsFamily, replyRates)).figures.replyRate //=> '0.9375'
 */
export function measureIndicators(
  facts: FactsOf<typeof indicatorsFamily>,
  policy: Adopted<'indicators'>,
): Complete<typeof indicatorsFamily.promises> | Incomplete<typeof indicatorsFamily.promises> {
  return runPolicy(indicatorsFamily, facts, policy, Complete);
}
