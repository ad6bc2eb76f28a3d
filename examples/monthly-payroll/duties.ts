/**
 * The duties of process: who must have done what by when. `duties.csv` names a policy of the plan, what it is asked
 * about, and one fact a row; the policy's own calculator tells whether the duty was kept.
 */

import { type Family, type FigureValue, type Outcome, type PolicyData, RulesError, type Text } from 'kefu-rules';
import { explainError } from 'kefu-rules/explain';
import type { Problem } from '../reading/problem.js';
import type { DutyRow } from './departmentTables.js';
import type { Plan } from './plan.js';
import type { Department } from './readDepartment.js';

/** A duty that was looked into, or what is wrong with its facts. */
export type DutyResult = { readonly duty: string; readonly about: string } & (
  | { readonly ok: true; readonly outcome: Outcome }
  | { readonly ok: false; readonly problem: Problem }
);

/** The duties in the order in which they begin in the table. */
export function checkDuties({ duties, plan }: Department): readonly DutyResult[] {
  const cases = new Map<string, [DutyRow, ...DutyRow[]]>();
  for (const row of duties) {
    const key = JSON.stringify([row.duty, row.about]);
    const before = cases.get(key);
    if (before === undefined) cases.set(key, [row]);
    else before.push(row);
  }
  return [...cases.values()].map((rows) => checkDuty(rows, plan));
}

function checkDuty(rows: readonly [DutyRow, ...DutyRow[]], plan: Plan): DutyResult {
  const [{ duty, about }] = rows;
  try {
    const { family, run } = plan.calculatorOf(duty);
    const policy = plan.policy(duty, family);
    return { duty, about, ok: true, outcome: run(factsOf(rows, family, policy.data), policy) };
  } catch (error) {
    if (error instanceof RulesError) return { duty, about, ok: false, problem: problemOf(error, rows) };
    throw error;
  }
}

/** The row of the fact that was refused, or the first one where a fact is missing. */
function problemOf(error: RulesError, rows: readonly [DutyRow, ...DutyRow[]]): Problem {
  const [{ path, value }] = error.issues;
  const [, fact = '', part = ''] = path.split('/');
  const row = rows.find((one) => one.fact === `${fact}.${part}`) ?? rows.find((one) => one.fact.split('.')[0] === fact);
  const says = {
    en: explainError(error, { language: 'en' }).join('; '),
    zh: explainError(error, { language: 'zh' }).join(';'),
  };
  return {
    file: 'duties.csv',
    line: (row ?? rows[0]).line,
    column: row === undefined ? 'fact' : 'value',
    ...(value !== undefined && { found: typeof value === 'string' ? value : JSON.stringify(value) }),
    says,
    refused: true,
  };
}

/** Facts that hold several texts. */
const TEXT_LISTS: ReadonlySet<string> = new Set(['observed', 'expected']);

/** `done.self` is a part of a group; `meetings.date` is a column of a list, its values divided by `|`. */
function factsOf(rows: readonly DutyRow[], family: Family, data: PolicyData): Readonly<Record<string, unknown>> {
  const lists = { ...family.lists, ...data.lists };
  const specs = { ...family.facts, ...data.facts };
  const isFlag = (spec: { readonly type: string } | undefined): boolean => spec?.type === 'flag';
  const facts = new Map<string, unknown>();
  const parts = new Map<string, Map<string, string | readonly unknown[]>>();
  for (const { fact, value = '' } of rows) {
    const [head = '', part] = fact.split('.');
    if (TEXT_LISTS.has(fact)) facts.set(fact, textsOf(value));
    else if (part === undefined) facts.set(fact, cellValue(value, isFlag(specs[fact])));
    else {
      const group = parts.get(head) ?? new Map<string, string | readonly unknown[]>();
      const isList = Object.hasOwn(lists, head);
      group.set(part, isList ? textsOf(value).map((text) => cellValue(text, isFlag(lists[head]?.[part]))) : value);
      parts.set(head, group);
    }
  }
  for (const [head, group] of parts)
    facts.set(head, Object.hasOwn(lists, head) ? recordsOf(head, group) : Object.fromEntries(group));
  return Object.fromEntries(facts);
}

/** Columns become records. */
function recordsOf(list: string, columns: ReadonlyMap<string, string | readonly unknown[]>): readonly unknown[] {
  const lengths = [...columns.values()].map(({ length }) => length);
  const [length = 0] = lengths;
  for (const [column, values] of columns)
    if (values.length !== length)
      throw new RulesError({
        code: 'type',
        path: `/${list}/${column}`,
        value: values.length,
        expected: `${length} values`,
      });
  return Array.from({ length }, (_, i) =>
    Object.fromEntries([...columns].map(([column, values]) => [column, values[i]])),
  );
}

function textsOf(cell: string): readonly string[] {
  return cell
    .split('|')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** What is no yes or no stays a text, which the calculator refuses where it needs one. */
function cellValue(text: string, isFlag: boolean): unknown {
  if (!isFlag) return text;
  return text === 'yes' ? true : text === 'no' ? false : text;
}

/** How a duty stands: kept or not, or else what its rule gives. */
export interface Verdict {
  readonly title: Text;
  readonly kept: boolean | undefined;
  readonly gives: readonly { readonly title: Text; readonly value: FigureValue; readonly as: string | undefined }[];
  readonly clauses: readonly string[];
}

export function verdictOf(outcome: Outcome): Verdict {
  const { ok } = outcome.figures;
  const rules = Object.entries(outcome.policy.data.figures).filter(([, { clause }]) => clause !== undefined);
  const deciding = outcome.policy.data.figures.ok ?? rules.at(-1)?.[1];
  const { id } = outcome.policy;
  return {
    title: deciding?.title ?? { en: id, zh: id },
    kept: typeof ok === 'boolean' ? ok : undefined,
    gives: rules.flatMap(([name, { title = { en: name, zh: name } }]) => {
      const value = outcome.figures[name];
      return value === undefined ? [] : [{ title, value, as: outcome.labelOf(name) }];
    }),
    clauses: [...new Set(outcome.trace.flatMap(({ clause }) => clause ?? []))],
  };
}
