/** The names and labels of a family or a policy that explanations speak of and that are no figures. */
import type { Family } from '../../src/figures/family.js';
import { isObject } from '../../src/figures/grammar.js';
import type { FactSpecs, PolicyData } from '../../src/figures/policy.js';

/** Facts, lists, groups and labels of a family. */
export function namesOfFamily({ facts, lists, open }: Family): ReadonlySet<string> {
  return new Set([
    ...namesOfFacts(facts),
    ...Object.entries(lists).flatMap(([list, fields]) => [list, ...namesOfFacts(fields)]),
    ...Object.entries(open).flatMap(([group, { labels = [] }]) => [group, ...labels]),
  ]);
}

/** What a policy asks for beyond its family, and the labels that its entries give, also by a reading or an amendment. */
export function namesOfPolicy({ facts = {}, lists = {}, scales = {}, ...others }: PolicyData): ReadonlySet<string> {
  return new Set([
    ...namesOfFacts(facts),
    ...Object.entries(lists).flatMap(([list, fields]) => [list, ...namesOfFacts(fields)]),
    ...Object.values(scales).flat(),
    ...labelsIn(others),
  ]);
}

function namesOfFacts(facts: FactSpecs): readonly string[] {
  return Object.entries(facts).flatMap(([name, { labels }]) => [name, ...(Array.isArray(labels) ? labels : [])]);
}

/** Labels stand under `as`; those of tests are given elsewhere or are facts. */
function labelsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(labelsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'as' && typeof item === 'string' ? [item] : labelsIn(item),
  );
}
