/** The tail of an annual ranking: those whom a yearly dismissal rate would reach under the text. Never an action. */
import type { Adopted } from '../figures/adoption/adopt.js';
import { countedFor, labelIn } from '../figures/counted.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Quantity } from '../figures/promises.js';

/** The contract of `tailOf`. Policies name the figure of each person that says "in the tail" `inTail`. */
export const tailDismissalFamily = {
  name: 'tailDismissal',
  facts: {
    /** How many were dismissed on other grounds in the year. */
    alreadyDismissed: { type: 'number', unit: 'people', atLeast: 0 },
  },
  lists: {
    /** The population that is ranked. */
    people: { id: { type: 'label' }, score: { type: 'number', digits: 4, unit: 'points' } },
  },
  open: {},
  promises: { tail: 'number' },
} as const satisfies Family;

/** The tail of a population. */
export class TailOutcome extends Complete<typeof tailDismissalFamily.promises> {
  /** How many people are in the tail. */
  get tail(): Quantity {
    return this.promised('tail');
  }

  /** Who they are, in the order of the facts. */
  get ids(): readonly string[] {
    return countedFor(this.run, 'tail', 'people', labelIn('id'));
  }
}

/**
 * Finds the tail of a ranked population.
 *
 * Clause: 002.8B.dismissal.tail.
 *
 * @param facts `people`: everybody's annual `score` in points; `alreadyDismissed`: people dismissed in the year, 0 or
 *   more
 * @param policy an adopted policy of the family `tailDismissal`
 * @throws RulesError for a missing or wrong fact, and for a tie where the policy refuses ties
 * @example
 * const policy = adopt(tailDismissalFamily, handbook002_8B.policies.tailDismissal, { rate: '25%' });
 * const people = [90, 55, 70, 80].map((score, i) => ({ id: `agent-${i}`, score }));
 * tailOf({ alreadyDismissed: 0, people }, policy).figures.tail //=> '1'
 */
export function tailOf(
  facts: FactsOf<typeof tailDismissalFamily>,
  policy: Adopted<'tailDismissal'>,
): TailOutcome | Incomplete<typeof tailDismissalFamily.promises> {
  return runPolicy(tailDismissalFamily, facts, policy, TailOutcome);
}
