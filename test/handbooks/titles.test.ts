// Explanations call facts, lists and labels by titles in both languages, those of each family and of each handbook.
import { expect, test } from 'vitest';
import { commonWords } from '../../src/explain/words/commonWords.js';
import { familyWords, type Words } from '../../src/explain/words/familyWords.js';
import { madeWords } from '../../src/explain/words/madeWords.js';
import type { PolicyData } from '../../src/figures/policy.js';
import { calculatorOf, calculators } from '../../src/plan.js';
import { handbooks } from '../support/handbooks.js';
import { namesOfFamily, namesOfPolicy } from '../support/spokenNames.js';

/** Families and handbooks whose titles are still to be written. */
const untitled: readonly string[] = ['002-1', '002-10', '002-3', '002-8b', '002-9'];

/** Nothing to translate: numbers, single letters such as levels, and what is written in Chinese already. */
const SPEAKS_FOR_ITSELF = /^(\d+|[a-zA-Z]|[^a-z]*\p{Script=Han}.*)$/u;
const HAN = /\p{Script=Han}/u;
const ASCII = /^[\x20-\x7e]+$/;

test.each(Object.entries(calculators))('the family %s', (name, { family }) => {
  if (untitled.includes(name)) return;
  const names = namesOfFamily(family);
  const words = familyWords[name] ?? {};
  expect({
    without: without(names, { ...commonWords, ...madeWords[name], ...words }),
    superfluous: Object.keys(words).filter((one) => !names.has(one)),
    notInBoth: notInBoth(words),
  }).toEqual({ without: [], superfluous: [], notInBoth: [] });
});

test('no other family has titles', () =>
  expect(Object.keys(familyWords).filter((name) => calculators[name] === undefined)).toEqual([]));

const policies = handbooks.flatMap(({ handbook }) => Object.values(handbook.policies));
const documentOf = (id: string): string => (id.split('/')[0] ?? '').replaceAll('.', '-').toLowerCase();

test.each(policies.map((policy) => [policy.id, policy] as const))('%s', (id, { family, data }) => {
  if (untitled.includes(documentOf(id))) return;
  // A policy but for its blanks.
  const policy = data as PolicyData;
  const { titles = {}, ...others } = policy;
  const names = namesOfPolicy(policy);
  const known = new Set([...names, ...namesOfFamily(calculatorOf(family).family), ...textsOf(others)]);
  expect({
    without: without(names, { ...commonWords, ...madeWords[family], ...familyWords[family], ...titles }),
    superfluous: Object.keys(titles).filter((one) => !known.has(one)),
    notInBoth: notInBoth(titles),
  }).toEqual({ without: [], superfluous: [], notInBoth: [] });
});

function without(names: ReadonlySet<string>, titles: Words): readonly string[] {
  return [...names].filter((name) => !SPEAKS_FOR_ITSELF.test(name) && titles[name] === undefined);
}

function notInBoth(titles: Words): readonly string[] {
  return Object.entries(titles).flatMap(([name, { en, zh }]) => (HAN.test(zh) && ASCII.test(en) ? [] : [name]));
}

/** Every text of a policy: labels that only its tests speak of, and figures of other outcomes. */
function textsOf(data: unknown): readonly string[] {
  return [...JSON.stringify(data).matchAll(/"([^"]+)"/g)].flatMap(([, text = '']) => [text, ...text.split('.')]);
}
