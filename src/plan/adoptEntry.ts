/** From a plan's entry, which names a handbook and a policy, to the policy that runs. */
import { type Adopted, adopt } from '../figures/adoption/adopt.js';
import type { Family } from '../figures/family.js';
import type { BlankSpecs, BlankValues, Template } from '../figures/template.js';
import type { Handbook } from '../handbooks/handbook.js';
import { pointer, RulesError, refuse } from '../rule/issue.js';
import { own } from '../rule/plainData.js';
import type { PlanEntry } from '../schema/parsePlan.js';

/** A plan's entries for somebody, and where the policies are found that they name. */
export interface Planned {
  /** By the name that the plan gives each: what `entriesOf` gives for a person or a group. */
  readonly entries: Readonly<Record<string, PlanEntry>>;
  /** By id. A house adds its own policies to those of the handbooks: `{ ...handbooks, house: { policies } }`. */
  readonly handbooks: Readonly<Record<string, Pick<Handbook, 'policies'>>>;
}

/**
 * Adopts the policy that an entry of a plan names, with the entry's blanks and choices.
 *
 * @param family the contract of the calculator that will run it
 * @param name the name of the entry within the plan
 * @throws RulesError under the path of the entry, such as `/policies/performancePay/handbook`: for a name that the plan
 * does not have, a handbook that is not given, a policy that the handbook does not have, one of another family, and all
 * that `adopt` refuses
 * @example
 * const plan = parsePlan({
 *   id: 'support',
 *   version: '2026',
 *   policies: {
 *     performancePay: { handbook: '002-8b', policy: 'performancePay', blanks: { rounding: halfUpToFen } },
 *   },
 * });
 * const planned = { entries: entriesOf(plan, {}), handbooks };
 * const policy = adoptEntry(performancePayFamily, 'performancePay', planned);
 * performancePay({ appraisal: { score: '87.5' }, postWage: 4000 }, policy).figures.pay //=> '4375.00'
 */
export function adoptEntry<const F extends Family>(family: F, name: string, planned: Planned): Adopted<F['name']> {
  const path = pointer('policies', name);
  const template = templateOf(name, planned);
  if (template.family !== family.name) refuse('policy', `${path}/policy`, template.family, family.name);
  const { blanks = {}, choices } = entryOf(name, planned);
  return under(path, () =>
    // What fills the blanks came as JSON: `adopt` checks it.
    adopt(family, { ...template, family: family.name }, blanks as BlankValues<BlankSpecs>, choices),
  );
}

/**
 * The template that an entry of a plan names, for programs that learn from it which family it is of.
 *
 * @throws RulesError for a name that the plan does not have, a handbook that is not given, and a policy that the handbook
 * does not have
 * @example
 * const entries = { pay: { handbook: '002-8b', policy: 'performancePay' } };
 * calculatorOf(templateOf('pay', { entries, handbooks }).family).family === performancePayFamily //=> true
 */
export function templateOf(name: string, planned: Planned): Template {
  const path = pointer('policies', name);
  const { handbook, policy } = entryOf(name, planned);
  const { policies } = known(planned.handbooks, handbook, `${path}/handbook`);
  return known(policies, policy, `${path}/policy`);
}

function entryOf(name: string, { entries }: Planned): PlanEntry {
  return own(entries, name) ?? refuse('required', pointer('policies', name), undefined, 'an entry of the plan');
}

function known<T>(record: Readonly<Record<string, T>>, name: string, path: string): T {
  return own(record, name) ?? refuse('unknownName', path, name, Object.keys(record).join(', '));
}

/** Runs what refuses with paths of its own, which become paths below another. */
function under<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    const [first, ...others] = error.issues;
    const moved = (issue: typeof first) => ({ ...issue, path: `${path}${issue.path}` });
    throw new RulesError(moved(first), ...others.map(moved));
  }
}
