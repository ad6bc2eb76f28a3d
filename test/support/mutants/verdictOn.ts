/** Whether the cases of a handbook notice that the data of a policy was changed. */
import { isDeepStrictEqual } from 'node:util';
import type { Adopted } from '../../../src/figures/adopt.js';
import type { Template } from '../../../src/figures/template.js';
import type { Case } from '../../../src/handbooks/handbook.js';
import { RulesError } from '../../../src/rule/issue.js';
import { adoptFor, runAdopted } from '../runCase.js';
import type { Mutant } from './mutantsOf.js';

export type Verdict =
  /** A case of one of its clauses fails. */
  | { readonly is: 'killed'; readonly by: string }
  /** It is no policy: adoption refuses it, so no case is needed to find it. */
  | { readonly is: 'refused' }
  /** Only cases of other clauses fail. */
  | { readonly is: 'elsewhere'; readonly by: string }
  | { readonly is: 'survived' };

/** The verdict of the cases that use the policy; those of the mutant's own clauses are asked first. */
export function verdictOn({ clauses, template }: Mutant, cases: readonly Case[]): Verdict {
  const isOwn = ({ clause }: Case): boolean => clauses.includes(clause);
  const adopted = new Map<string, Adopted | undefined>();
  const isNoticed = (given: Case): boolean => isFailing(template, given, adopted);
  const killer = cases.find((given) => isOwn(given) && isNoticed(given));
  const other = killer ?? cases.find((given) => !isOwn(given) && isNoticed(given));
  if (other === undefined) return { is: 'survived' };
  if ([...adopted.values()].every((policy) => policy === undefined)) return { is: 'refused' };
  return { is: killer === undefined ? 'elsewhere' : 'killed', by: other.clause };
}

/** Whether a case comes to something else, or its policy is refused. */
function isFailing(template: Template, given: Case, adopted: Map<string, Adopted | undefined>): boolean {
  const key = JSON.stringify([given.blanks, given.choices]);
  if (!adopted.has(key)) adopted.set(key, adoptIfPossible(template, given));
  const policy = adopted.get(key);
  if (policy === undefined) return true;
  const { actual, expected } = runAdopted(policy, given);
  return !isDeepStrictEqual(actual, expected);
}

/** Blanks that nothing asks for any more are not filled: that is not what the case is about. */
function adoptIfPossible(template: Template, given: Case): Adopted | undefined {
  const data = JSON.stringify(template.data);
  const isAsked = (name: string): boolean => data.includes(`"$blank":"${name}"`) || data.includes(`"$blank":"${name}.`);
  const blanks = Object.fromEntries(Object.entries(given.blanks ?? {}).filter(([name]) => isAsked(name)));
  try {
    return adoptFor(template, { ...given, blanks });
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    return undefined;
  }
}
