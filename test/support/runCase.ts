/** Runs one case of a handbook: adopts its policy, runs its calculator, and says what differs from what is expected. */
import { families } from '../../src/families.js';
import { adopt } from '../../src/figures/adopt.js';
import type { Outcome } from '../../src/figures/outcome.js';
import type { Template } from '../../src/figures/template.js';
import type { Case } from '../../src/handbooks/handbook.js';
import { RulesError } from '../../src/rule/issue.js';

export interface CaseReport {
  /** What the outcome shows of what was expected. */
  readonly actual: unknown;
  readonly expected: unknown;
  /** The clauses of the steps, fired or not; of refused facts none. */
  readonly clauses: readonly string[];
  readonly outcome?: Outcome;
}

export function runCase(policies: Readonly<Record<string, Template>>, given: Case): CaseReport {
  const template = policies[given.policy];
  const calculator = template && families[template.family];
  if (template === undefined || calculator === undefined) throw new Error(`no policy or family for ${given.policy}`);
  const policy = adopt(calculator.family, template, { ...given.blanks }, given.choices);
  try {
    return compare(given, calculator.run(given.facts, policy));
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    const [{ code, path }] = error.issues;
    return { actual: { refused: { code, path } }, expected: given.expect, clauses: [given.clause] };
  }
}

function compare(given: Case, outcome: Outcome): CaseReport {
  const clauses = outcome.trace.flatMap((step) => step.clause ?? []);
  if ('missing' in given.expect) {
    const missing = 'missing' in outcome ? outcome.missing : [];
    return { actual: { missing }, expected: given.expect, clauses: [...clauses, given.clause], outcome };
  }
  const { figures } = outcome;
  const names = Object.keys(given.expect);
  const actual = Object.fromEntries(
    names.map((name) => [name, name.endsWith('.label') ? outcome.labelOf(name.slice(0, -6)) : figures[name]]),
  );
  return { actual, expected: given.expect, clauses, outcome };
}
