/** The general family: a policy that names its own facts and figures, for rules that no other calculator takes. */
import type { Adopted } from './adoption/adopt.js';
import type { Family } from './family.js';
import { Complete, type Incomplete, runPolicy } from './outcome.js';

export const generalFamily = {
  name: 'general',
  facts: {},
  lists: {},
  open: {},
  promises: {},
} as const satisfies Family;

/**
 * Runs a policy of the general family on the facts that the policy itself declares.
 *
 * @param facts an object with the facts and lists of `policy.data.facts` and `policy.data.lists`
 * @throws RulesError for a missing or wrong fact, with its path
 * @example
 * const lates = template(generalFamily, {
 *   id: 'acme/lates',
 *   version: '1',
 *   blanks: {},
 *   data: {
 *     lists: { days: { minutes: { type: 'number', unit: 'minutes', atLeast: 0 } } },
 *     figures: { lates: { kind: 'tally', from: 'days', where: { minutes: { above: 5 } }, take: 'count' } },
 *   },
 * });
 * evaluate({ days: [{ minutes: 5 }, { minutes: 6 }] }, adopt(generalFamily, lates)).figures.lates //=> '1'
 */
export function evaluate(
  facts: Readonly<Record<string, unknown>>,
  policy: Adopted<'general'>,
): Complete<typeof generalFamily.promises> | Incomplete<typeof generalFamily.promises> {
  return runPolicy(generalFamily, facts, policy, Complete);
}
