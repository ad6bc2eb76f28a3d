/**
 * The handbooks hold exactly the clauses of the rulebook, each under its tag. The rulebook's index lies beside the
 * repository, or where `KEFU_RULES_RULEBOOK` says; where it is absent there is nothing to compare with.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { handbooks } from '../support/handbooks.js';

const index =
  process.env['KEFU_RULES_RULEBOOK'] ?? fileURLToPath(new URL('../../../shared/rulebook/index.json', import.meta.url));
const isThere = existsSync(index);

type Index = Readonly<Record<string, readonly [tag: string, title: string, subject: string]>>;

const own = handbooks.flatMap(({ handbook }) =>
  Object.entries(handbook.clauses).map(([id, { tag }]) => ({ id, tag, handbook: handbook.id })),
);

test('no clause stands in two handbooks', () => {
  const ids = own.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([]);
});

describe.skipIf(!isThere)('the index of the rulebook (skipped where it does not lie beside the repository)', () => {
  const rulebook: Index = isThere ? JSON.parse(readFileSync(index, 'utf8')) : {};

  test('every clause of a handbook is one of the rulebook, under its tag', () => {
    const others = own.filter(({ id, tag }) => rulebook[id]?.[0] !== tag);
    expect(others.map(({ id, tag }) => `${id} ${tag}, in the rulebook ${rulebook[id]?.[0] ?? 'unknown'}`)).toEqual([]);
  });

  test('every clause of the rulebook stands in a handbook', () => {
    const ids = new Set(own.map(({ id }) => id));
    expect(Object.keys(rulebook).filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.keys(rulebook).length).toBe(506);
  });
});
