/** Runs policies of the general family in tests, through both evaluators. */
import { type Adopted, adopt, type Choices, formOf } from '../../src/figures/adoption/adopt.js';
import type { FigureValue, Reading } from '../../src/figures/evaluated.js';
import { evaluate, generalFamily } from '../../src/figures/general.js';
import type { FactSpecs, Figure, PolicyData } from '../../src/figures/policy.js';
import { evaluateExactly } from '../../src/figures/reference.js';
import { type IssueCode, RulesError } from '../../src/rule/issue.js';

type Facts = Readonly<Record<string, unknown>>;

export function adoptData(data: PolicyData, choices: Choices = {}): Adopted<'general'> {
  return adopt(generalFamily, { family: 'general', id: 'test', version: '1', blanks: {}, data }, {}, choices);
}

/** The figures of a run; the compiled evaluator must show the same where it does not give up. */
export function figuresOf(data: PolicyData, facts: Facts): Readonly<Record<string, FigureValue | undefined>> {
  return evaluate(facts, adoptData(data)).figures;
}

/** A reader of the figures of an exact run, once the compiled one has been found to agree. */
export function readerOf(data: PolicyData, facts: Facts): (name: string, list?: string, index?: number) => Reading {
  const { plan, compiled } = formOf(generalFamily, adoptData(data));
  const exact = evaluateExactly(plan, facts);
  const fast = compiled?.run(facts);
  for (const name of fast === undefined ? [] : Object.keys(data.figures)) {
    const [one, other] = [fast?.read(name), exact.read(name)].map((reading) => JSON.stringify(sorted(reading)));
    if (one !== other) throw new Error(`${name}: compiled ${one}, exact ${other}`);
  }
  return (name, list, index) => exact.read(name, list, index);
}

function sorted(reading: Reading | undefined): unknown {
  const parts = Object.entries(reading ?? {}).filter(([, part]) => part !== undefined);
  return parts.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** One figure over numbers that are given by name. */
export function resultOf(figure: Figure, numbers: Readonly<Record<string, unknown>> = {}): FigureValue | undefined {
  const facts: FactSpecs = Object.fromEntries(
    Object.keys(numbers).map((name) => [name, { type: 'number', digits: 2 }]),
  );
  return readerOf({ facts, figures: { it: figure } }, numbers)('it').value;
}

/** One figure of the records of a list, record by record. */
export function columnOf(
  figure: Figure,
  fields: FactSpecs,
  records: readonly Facts[],
  more: Partial<PolicyData> & { readonly given?: Facts } = {},
): readonly (FigureValue | undefined)[] {
  const { given = {}, ...data } = more;
  const policy: PolicyData = {
    lists: { records: fields },
    figures: {},
    ...data,
    each: { records: { ...data.each?.['records'], it: figure } },
  };
  const read = readerOf(policy, { ...given, records });
  return records.map((_, i) => read('it', 'records', i).value);
}

/** Why something was refused. */
export interface Refusal {
  readonly code: IssueCode;
  readonly path: string;
  readonly witness?: string;
}

export function refusalsOf(run: () => unknown): readonly Refusal[] {
  try {
    run();
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    return error.issues.map(({ code, path, witness }) => ({ code, path, ...(witness !== undefined && { witness }) }));
  }
  return [];
}

/** What adoption says of one figure of a policy. */
export function refusalsOfFigure(figure: Figure, more: Partial<PolicyData> = {}): readonly Refusal[] {
  return refusalsOf(() => adoptData({ ...more, figures: { ...more.figures, it: figure } }));
}
