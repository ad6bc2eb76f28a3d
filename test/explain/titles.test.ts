// Explanations call facts, lists and labels by titles in both languages, those of each family and of each handbook, and
// tell the figures of a policy apart by theirs.
import { describe, expect, test } from 'vitest';
import { explain, whyNot } from '../../src/explain/index.js';
import { commonWords } from '../../src/explain/words/commonWords.js';
import { familyWords, type Words } from '../../src/explain/words/familyWords.js';
import { madeWords } from '../../src/explain/words/madeWords.js';
import type { PolicyData } from '../../src/figures/policy.js';
import { calculatorOf, calculators } from '../../src/plan.js';
import { patched } from '../../src/rule/patch.js';
import { handbooks } from '../support/handbooks.js';
import { runCase } from '../support/runCase.js';
import { namesOfFamily, namesOfPolicy } from '../support/spokenNames.js';

/** Nothing to translate: numbers, single letters such as levels, and what is written in Chinese already. */
const SPEAKS_FOR_ITSELF = /^(\d+|[a-zA-Z]|[^a-z]*\p{Script=Han}.*)$/u;
const CHINESE = { language: 'zh' } as const;
const HAN = /\p{Script=Han}/u;
const ASCII = /^[\x20-\x7e]+$/;

test.each(Object.entries(calculators))('the family %s', (name, { family }) => {
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

const policies = handbooks.flatMap(({ handbook }) => {
  const every = Object.values(handbook.policies);
  // Labels and figures that blanks bring are often those of another policy of the handbook.
  const spoken = new Set(
    every.flatMap(({ data }) => [...namesOfPolicy(dataOf(data)), ...textsOf({ ...dataOf(data), titles: {} })]),
  );
  return every.map((policy) => [policy.id, policy, spoken] as const);
});

test.each(policies)('%s', (_, { family, data }, spoken) => {
  const policy = dataOf(data);
  const { titles = {} } = policy;
  const names = namesOfPolicy(policy);
  const known = new Set([...spoken, ...namesOfFamily(calculatorOf(family).family)]);
  expect({
    without: without(names, { ...commonWords, ...madeWords[family], ...familyWords[family], ...titles }),
    superfluous: Object.keys(titles).filter((one) => !known.has(one)),
    notInBoth: notInBoth(titles),
  }).toEqual({ without: [], superfluous: [], notInBoth: [] });
});

/** A record's figure may be called like one of the person's, such as their sum. */
test.each(policies)('no two figures of %s share a title', (id, template) => {
  const data = dataOf(template.data);
  const patches = Object.values(data.readings ?? {}).flatMap(({ options }) => Object.values(options));
  const readAs = [{}, ...patches].map((patch) => dataOf(patched(data, patch, id)));
  expect(
    readAs.flatMap(({ figures, each = {} }) => [figures, ...Object.values(each)].flatMap(titledLikeAnother)),
  ).toEqual([]);
});

/** Figures of a title that another one of them has, in either language. */
function titledLikeAnother(figures: PolicyData['figures']): readonly string[] {
  const titled = Object.entries(figures).flatMap(([name, { title }]) => (title === undefined ? [] : [{ name, title }]));
  return titled
    .filter(({ name, title: { en, zh } }) =>
      titled.some((other) => other.name !== name && (other.title.en === en || other.title.zh === zh)),
    )
    .map(({ name, title }) => `${name}: ${title.en} ${title.zh}`);
}

/** A policy but for its blanks. */
function dataOf(data: unknown): PolicyData {
  return data as PolicyData;
}

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

describe('what is said in Chinese of the cases holds no other words, but for those that their blanks bring', () => {
  test.each(handbooks.map(({ handbook, cases }) => [handbook.id, handbook.policies, cases] as const))(
    '%s',
    (_, templates, cases) => {
      const foreign = cases.flatMap((given) => {
        const { outcome } = runCase(templates, given);
        const lines = outcome === undefined ? [] : [...explain(outcome, CHINESE), ...whyNot(outcome, CHINESE)];
        const own = JSON.stringify(given.blanks ?? {}) + Object.keys(templates[given.policy]?.blanks ?? {}).join();
        return lines.filter((line) => wordsIn(line).some((word) => !own.includes(word)));
      });
      expect([...new Set(foreign)]).toEqual([]);
    },
    60_000,
  );
});

/** Words in Latin letters, beside the ids of clauses. */
function wordsIn(line: string): readonly string[] {
  return line.replaceAll(/【[^】]*】/g, '').match(/[A-Za-z]{2,}/g) ?? [];
}
