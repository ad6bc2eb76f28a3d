/** Runs one case of a handbook: adopts its policy, runs its calculator, and says what differs from what is expected. */

import { type Adopted, adopt } from '../../src/figures/adoption/adopt.js';
import type { Outcome } from '../../src/figures/outcome.js';
import type { Template } from '../../src/figures/template.js';
import type { Step } from '../../src/figures/trace/trace.js';
import type { Case } from '../../src/handbooks/handbook.js';
import { calculators } from '../../src/plan/calculators.js';
import { RulesError } from '../../src/rule/issue.js';

export interface CaseReport {
  /** What the outcome shows of what was expected. */
  readonly actual: unknown;
  readonly expected: unknown;
  /** The clauses of the steps, fired or not; of refused facts none. Worked out when it is read. */
  readonly clauses: readonly string[];
  readonly outcome?: Outcome;
}

export function runCase(policies: Readonly<Record<string, Template>>, given: Case): CaseReport {
  const template = policies[given.policy];
  if (template === undefined) throw new Error(`no policy ${given.policy}`);
  return runAdopted(adoptFor(template, given), given);
}

/** The policy of a case, with the blanks and choices that it gives. */
export function adoptFor(template: Template, { blanks, choices }: Case): Adopted {
  const calculator = calculators[template.family];
  if (calculator === undefined) throw new Error(`no family ${template.family}`);
  return adopt(calculator.family, template, { ...blanks }, choices);
}

/** Runs a case under its policy. */
export function runAdopted(policy: Adopted, given: Case): CaseReport {
  const expected = given.expect;
  try {
    const outcome = calculators[policy.family]?.run(given.facts, policy);
    if (outcome === undefined) throw new Error(`no family ${policy.family}`);
    const { trace, ...shown } = seen(given, outcome);
    return {
      actual: shown.actual,
      expected,
      outcome,
      get clauses() {
        return [
          ...(trace ?? outcome.trace).flatMap((step) => step.clause ?? []),
          ...('missing' in expected ? [given.clause] : []),
        ];
      },
    };
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    const [{ code, path }] = error.issues;
    return { actual: { refused: { code, path } }, expected, clauses: [given.clause] };
  }
}

function seen({ expect }: Case, outcome: Outcome): { readonly actual: unknown; readonly trace?: readonly Step[] } {
  if ('missing' in expect) return { actual: { missing: 'missing' in outcome ? outcome.missing : [] } };
  const { figures } = outcome;
  const names = Object.keys(expect);
  const trace = names.some((name) => name.includes('/') || /\.(fired|clause)$/.test(name)) ? outcome.trace : [];
  const actual = Object.fromEntries(names.map((name) => [name, shown(name)]));
  return { actual, ...(trace.length > 0 && { trace }) };

  function shown(name: string): unknown {
    if (name.endsWith('.provisional')) return outcome.provisional.includes(name.slice(0, -12));
    if (name.endsWith('.fired')) return trace.find((one) => one.figure === name.slice(0, -6))?.fired;
    if (name.endsWith('.clause')) return trace.find((one) => one.figure === name.slice(0, -7))?.clause;
    const isLabel = name.endsWith('.label');
    const figure = isLabel ? name.slice(0, -6) : name;
    if (!figure.includes('/')) return isLabel ? outcome.labelOf(figure) : figures[figure];
    const step = trace.find((one) => one.figure === figure);
    return isLabel ? step?.as : step?.out;
  }
}
