/**
 * Policies of other organisations, as files of pure JSON: each is read by `parsePolicy`, adopted and run by the
 * calculator of its family. None needs a function of its own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Adopted, adopt, type Choices } from '../../src/figures/adoption/adopt.js';
import type { Outcome } from '../../src/figures/outcome.js';
import { replay } from '../../src/figures/trace/replay.js';
import { calculators } from '../../src/plan/calculators.js';
import { parsePolicy } from '../../src/schema.js';
import { issuesOf } from '../support/issuesOf.js';

/** Rows of one policy: facts and choices change those of the file. */
interface Rows {
  /** Which shapes the policy shows, by their numbers. */
  readonly shapes: readonly number[];
  readonly blanks?: Parameters<typeof adopt>[2];
  readonly choices?: Choices;
  /** What each record of a list holds unless a row says otherwise. */
  readonly defaults?: Readonly<Record<string, object>>;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly rows: readonly Row[];
}
interface Row {
  readonly note: string;
  readonly choices?: Choices;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly expect?: Readonly<Record<string, unknown>>;
  readonly refused?: { readonly code: string; readonly path: string };
  /** How the choices are refused. */
  readonly refusedPolicy?: { readonly code: string; readonly path: string };
  readonly missing?: readonly string[];
}

const folder = new URL('./', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.rows.json'))
  .map((file) => file.replace('.rows.json', ''));

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
}

/** The rows of a policy; their form is that of `Rows` because this folder is ours. */
function rowsOf(name: string): Rows {
  return read(`${name}.rows.json`) as Rows;
}

function calculatorOf(name: string): (typeof calculators)[string] {
  const file = read(`${name}.json`);
  const family = typeof file === 'object' && file !== null && 'family' in file ? String(file.family) : '';
  const calculator = calculators[family];
  if (calculator === undefined) throw new Error(`no family ${family}`);
  return calculator;
}

function policyOf(name: string, { blanks = {} }: Rows, choices: Choices | undefined): Adopted {
  return adopt(
    calculatorOf(name).family,
    parsePolicy(calculatorOf(name).family, read(`${name}.json`)),
    blanks,
    choices,
  );
}

/** The facts of a row: those of the file, changed; `null` takes one away. */
function factsOf({ facts, defaults = {} }: Rows, row: Row): Readonly<Record<string, unknown>> {
  const given = Object.entries({ ...facts, ...row.facts }).filter(([, value]) => value !== null);
  return Object.fromEntries(
    given.map(([name, value]) => {
      const filled = defaults[name];
      return [
        name,
        filled === undefined || !Array.isArray(value) ? value : value.map((one) => ({ ...filled, ...one })),
      ];
    }),
  );
}

describe.each(names)('%s', (name) => {
  const file = rowsOf(name);
  const { family, run } = calculatorOf(name);

  test.each(file.rows)('$note', (row) => {
    const choices = { ...file.choices, ...row.choices };
    if (row.refusedPolicy !== undefined) {
      expect(issuesOf(() => policyOf(name, file, choices))).toMatchObject([row.refusedPolicy]);
      return;
    }
    const policy = policyOf(name, file, choices);
    const facts = factsOf(file, row);
    if (row.refused !== undefined) {
      expect(issuesOf(() => run(facts, policy))).toMatchObject([row.refused]);
      return;
    }
    const outcome = run(facts, policy);
    if (row.missing === undefined) expect(figuresOf(outcome, Object.keys(row.expect ?? {}))).toEqual(row.expect);
    else expect('missing' in outcome && outcome.missing).toEqual(row.missing);
    const stored = JSON.parse(JSON.stringify(outcome.trace));
    expect(replay(stored, outcome.facts, family, policy)).toEqual(outcome.figures);
  });
});

function figuresOf({ figures }: Outcome, named: readonly string[]): object {
  return Object.fromEntries(named.map((figure) => [figure, figures[figure]]));
}

test('the policies cover every shape that is a policy', () => {
  const covered = new Set(names.flatMap((name) => rowsOf(name).shapes));
  expect([...covered].sort((a, b) => a - b)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
});

test('README.md lists every policy with its family and shapes', () => {
  const readme = readFileSync(new URL('README.md', folder), 'utf8');
  const listed = [...readme.matchAll(/^\| `(\w+)` +\| `(\w+)` +\| ([\d, ]+?) +\|/gm)].map(([, ...cells]) => cells);
  expect(listed).toEqual(names.map((name) => [name, calculatorOf(name).family.name, rowsOf(name).shapes.join(', ')]));
});
