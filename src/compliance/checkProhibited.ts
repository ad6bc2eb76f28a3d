/** Prohibited acts, each with what follows from it. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import { countedLabels } from './countedLabels.js';

/** What policies about prohibited acts take and promise. */
export const prohibitionFamily = {
  name: 'prohibition',
  facts: {},
  lists: {
    /** The acts that were seen. The policy names those that it knows; others are refused, never passed over. */
    acts: { act: { type: 'label' } },
  },
  open: {},
  promises: {
    /** Number of prohibited acts. */
    violations: 'number',
    /** Whether there was none. */
    ok: 'flag',
  },
} as const satisfies Family;

/** A prohibited act that was seen. */
export interface Violation {
  readonly act: string;
  /** What follows from it, in the word of the policy. */
  readonly consequence: string;
}

/** Which of the acts were prohibited. */
export class ProhibitedOutcome extends Complete {
  get ok(): boolean {
    return this.flag('ok') === true;
  }

  /** In the order of the acts. */
  get violations(): readonly Violation[] {
    const acts = countedLabels(this.run, 'violations', 'acts', 'act');
    const consequences = countedLabels(this.run, 'violations', 'acts', 'consequence');
    return acts.map((act, i) => ({ act, consequence: consequences[i] ?? '' }));
  }
}

/**
 * Checks acts against those that a policy prohibits.
 *
 * Clauses: those of the policy, such as 003.3.posture.
 *
 * @param facts `acts`: each `act` by the name that the policy gives it
 * @throws RulesError for an act that the policy does not know, with its path
 * @example
 * const title = { en: 'Conduct at the desk', zh: '前台行为规范' };
 * const acts = prohibitedActs({ id: 'desk', clause: '003.3.posture', title, acts: { smoking: 'warning' } });
 * const desk = adopt(prohibitionFamily, acts);
 * checkProhibited({ acts: [{ act: 'smoking' }] }, desk).violations //=> [{ act: 'smoking', consequence: 'warning' }]
 */
export function checkProhibited(
  facts: FactsOf<typeof prohibitionFamily> & { readonly [fact: string]: unknown },
  policy: Adopted<'prohibition'>,
): ProhibitedOutcome | Incomplete {
  return runPolicy(prohibitionFamily, facts, policy, ProhibitedOutcome);
}
