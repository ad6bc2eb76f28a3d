/** Lookups: what a handbook assigns to a key, such as the next station of an appeal or the prize of an award. */
import type { Adopted } from '../figures/adoption/adopt.js';
import { NOT_APPLICABLE_TEXT } from '../figures/evaluated.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';

/** What policies that assign take and promise. */
export const lookupFamily = {
  name: 'lookup',
  facts: { key: { type: 'label' } },
  lists: {},
  open: {},
  promises: { value: 'label' },
} as const satisfies Family;

/** What a key was found to stand for. */
export class LookupOutcome extends Complete<typeof lookupFamily.promises> {
  /** The value, or `undefined` where the policy assigns none. */
  get value(): string | undefined {
    const value = this.promised('value');
    return value === NOT_APPLICABLE_TEXT ? undefined : value;
  }
}

/**
 * Looks a key up in a policy.
 *
 * Clauses: those of the policy, such as 002.8A.appeal.
 *
 * @param facts `key`: what is looked up, and the facts that the policy asks for besides
 * @throws RulesError for a missing or wrong fact, with its path
 * @example
 * const title = { en: 'Appeal path', zh: '申诉路径' };
 * const path = lookupTable({ id: 'appeal', clause: '002.8A.appeal', title, values: { filed: 'supervisor' } });
 * const appeal = adopt(lookupFamily, path);
 * lookUp({ key: 'filed' }, appeal).figures.value //=> 'supervisor'
 */
export function lookUp(
  facts: FactsOf<typeof lookupFamily> & { readonly [fact: string]: unknown },
  policy: Adopted<'lookup'>,
): LookupOutcome | Incomplete<typeof lookupFamily.promises> {
  return runPolicy(lookupFamily, facts, policy, LookupOutcome);
}
