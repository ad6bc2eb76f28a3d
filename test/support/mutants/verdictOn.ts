/** Whether the cases of a handbook notice that the data of a policy was changed. */
import { isDeepStrictEqual } from 'node:util';
import type { Adopted } from '../../../src/figures/adoption/adopt.js';
import type { Template } from '../../../src/figures/template.js';
import type { Case } from '../../../src/handbooks/handbook.js';
import { RulesError } from '../../../src/rule/issue.js';
import { adoptFor, runAdopted } from '../runCase.js';
import type { Mutant } from './mutantsOf.js';
import type { Refilling } from './refillings.js';

export type Verdict =
  /** A case of one of its clauses fails. */
  | { readonly is: 'killed'; readonly by: string }
  /** It is no policy: adoption refuses it, so no case is needed to find it. */
  | { readonly is: 'refused' }
  /** Only cases of other clauses fail. */
  | { readonly is: 'elsewhere'; readonly by: string }
  | { readonly is: 'survived' };

/**
 * The verdict of the cases that use the policy; those of the mutant's own clauses are asked first. A mutant that only
 * some reading makes no policy is a policy as adopted: the cases must notice it, but for a change of a reading itself.
 */
export function verdictOn({ clauses, template, path }: Mutant, cases: readonly Case[]): Verdict {
  const adopted = new Map<string, Adopted | undefined>();
  const isRefusedFor = (given: Case): boolean => policyOf(template, given, adopted) === undefined;
  const killer = killerOf(clauses, cases, (given) => {
    const policy = policyOf(template, given, adopted);
    return policy !== undefined && isFailing(policy, given);
  });
  if (killer.is !== 'survived') return killer;
  const asAdopted = cases.filter(({ choices }) => choices === undefined);
  const isRefused = path.startsWith('readings.')
    ? cases.some(isRefusedFor)
    : (asAdopted.length > 0 ? asAdopted : cases).every(isRefusedFor);
  return isRefused ? { is: 'refused' } : killer;
}

/** The verdict on a blank that is filled otherwise; a value that is refused shows nothing. */
export function verdictOnRefilling({ clauses, attempts }: Refilling, template: Template): Verdict {
  const verdicts = attempts.map((cases) => {
    const adopted = new Map<string, Adopted | undefined>();
    return killerOf(clauses, cases, (given) => {
      const policy = policyOf(template, given, adopted);
      return policy !== undefined && isFailing(policy, given);
    });
  });
  const found = ['killed', 'elsewhere'].map((is) => verdicts.find((verdict) => verdict.is === is));
  return found.find((verdict) => verdict !== undefined) ?? { is: 'survived' };
}

function killerOf(
  clauses: readonly string[],
  cases: readonly Case[],
  isNoticed: (given: Case) => boolean,
): Exclude<Verdict, { readonly is: 'refused' }> {
  const isOwn = ({ clause }: Case): boolean => clauses.includes(clause);
  const killer = cases.find((given) => isOwn(given) && isNoticed(given));
  if (killer !== undefined) return { is: 'killed', by: killer.clause };
  const other = cases.find((given) => !isOwn(given) && isNoticed(given));
  return other === undefined ? { is: 'survived' } : { is: 'elsewhere', by: other.clause };
}

function policyOf(template: Template, given: Case, adopted: Map<string, Adopted | undefined>): Adopted | undefined {
  const key = JSON.stringify([given.blanks, given.choices]);
  if (!adopted.has(key)) adopted.set(key, adoptIfPossible(template, given));
  return adopted.get(key);
}

function isFailing(policy: Adopted, given: Case): boolean {
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
