/** Compares the compiled evaluator with the exact one, which is right by definition, on random policies and facts. */
import { type Adopted, adopt, type Form, formOf } from '../../src/figures/adoption/adopt.js';
import type { Evaluated } from '../../src/figures/evaluated.js';
import type { Family } from '../../src/figures/family.js';
import { generalFamily } from '../../src/figures/general.js';
import type { PolicyData } from '../../src/figures/policy.js';
import { evaluateExactly } from '../../src/figures/reference.js';
import { RulesError } from '../../src/rule/issue.js';
import { Draw } from './draw.js';
import { randomPolicy } from './randomPolicies.js';

/** As `general`, with a group of facts whose names the policy chooses. */
export const GROUP = 'indicators';
export const grouped = { ...generalFamily, open: { [GROUP]: { type: 'number', digits: 2 } } } as const satisfies Family;

export interface Tested {
  readonly policy: Adopted;
  readonly form: Form;
  readonly data: PolicyData;
}

/** The policy of a seed, or `undefined` where adoption proves a table or a band list wrong. */
export function policyOf(seed: number): Tested | undefined {
  const draw = new Draw(seed);
  const isGrouped = seed % 2 === 0;
  const family = isGrouped ? grouped : generalFamily;
  const data = randomPolicy(draw, isGrouped ? GROUP : undefined);
  try {
    const policy = adopt(family, { family: 'general', id: `seed ${seed}`, version: '1', blanks: {}, data });
    return { policy, form: formOf(family, policy), data };
  } catch (error) {
    if (error instanceof RulesError) return undefined;
    throw error;
  }
}

export type Comparison =
  | 'same'
  | 'notCompiled'
  | 'gaveUp'
  | 'refused'
  | { readonly differs: string; readonly compiled: unknown; readonly exact: unknown };

export function compare({ form, data }: Tested, facts: Readonly<Record<string, unknown>>): Comparison {
  if (form.compiled === undefined) return 'notCompiled';
  const compiled = form.compiled.run(facts);
  const exact = exactly(form, facts);
  if (exact === undefined)
    return compiled === undefined ? 'refused' : { differs: 'refusal', compiled: 'runs', exact: 'refuses' };
  if (compiled === undefined) return 'gaveUp';
  for (const name of Object.keys(data.figures)) {
    const [one, other] = [compiled, exact].map((run) =>
      textOf({ reading: run.read(name), result: valuesOf(run, name) }),
    );
    if (one !== other) return { differs: name, compiled: one, exact: other };
  }
  const [one, other] = [compiled, exact].map((run) => textOf(run.steps()));
  return one === other ? 'same' : { differs: 'trace', compiled: one, exact: other };
}

function exactly(form: Form, facts: unknown): Evaluated | undefined {
  try {
    return evaluateExactly(form.plan, facts);
  } catch (error) {
    if (error instanceof RulesError) return undefined;
    throw error;
  }
}

function valuesOf(run: Evaluated, name: string): unknown {
  const { value, label } = run.result(name);
  return { value, label };
}

/** With sorted keys, for the order of keys says nothing. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'bigint') return `${part}n`;
    if (typeof part !== 'object' || part === null || Array.isArray(part) || 'toJSON' in part) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
