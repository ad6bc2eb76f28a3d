/** Prohibited acts, each with what follows from it. */
import type { Adopted } from '../figures/adoption/adopt.js';
import { countedFor } from '../figures/counted.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';

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
  /** What follows from it, in the word of the policy; `undefined` where the policy does not say. */
  readonly consequence: string | undefined;
}

/** Which of the acts were prohibited. */
export class ProhibitedOutcome extends Complete<typeof prohibitionFamily.promises> {
  get ok(): boolean | 'notApplicable' {
    return this.promised('ok');
  }

  /** In the order of the acts. */
  get violations(): readonly Violation[] {
    return countedFor(this.run, 'violations', 'acts', (read) => ({
      act: read('act').label ?? '',
      consequence: read('consequence').label,
    }));
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
 * const outcome = checkProhibited({ acts: [{ act: 'smoking' }] }, desk);
 * 'violations' in outcome && outcome.violations //=> [{ act: 'smoking', consequence: 'warning' }]
 */
export function checkProhibited(
  facts: FactsOf<typeof prohibitionFamily> & { readonly [fact: string]: unknown },
  policy: Adopted<'prohibition'>,
): ProhibitedOutcome | Incomplete<typeof prohibitionFamily.promises> {
  return runPolicy(prohibitionFamily, facts, policy, ProhibitedOutcome);
}
