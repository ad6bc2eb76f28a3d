import { describe, expect, test } from 'vitest';
import { checkPhrases, PhrasingOutcome, phrasingFamily } from '../../src/compliance/checkPhrases.js';
import { requiredPhrases, tabooPhrases } from '../../src/compliance/phraseList.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { issuesOf } from '../support/issuesOf.js';

const duty = { id: 'test/phrases', clause: '003.1.phrases.taboo', title: { en: 'Phrases', zh: '用语' } } as const;
const list = tabooPhrases({
  ...duty,
  phrases: {
    unknowing: ['我不知道', '我不会'],
    rule: { texts: '这是广场的规定', match: 'start' },
    wait: 'Wait a moment',
  },
  exempt: ['请问我不会打扰您吧'],
});
const [taboo, within] = [
  adopt(phrasingFamily, list),
  adopt(phrasingFamily, list, {}, { readings: { match: 'within' } }),
];

function hitsOf(utterance: string, policy = taboo): readonly string[] {
  const outcome = checkPhrases({ utterance }, policy);
  if (!(outcome instanceof PhrasingOutcome)) throw new Error(`incomplete: ${outcome.missing.join()}`);
  expect(outcome.ok).toBe(outcome.hits.length === 0);
  return outcome.hits;
}

describe('taboo phrases', () => {
  test.each([
    ['我不会', ['unknowing']],
    ['我不知道!', ['unknowing']],
    ['我不会让您久等', []],
    ['这是广场的规定,没有办法', ['rule']],
    ['您看,这是广场的规定', []],
    ['wait a MOMENT.', ['wait']],
    ['wait a moment', ['wait']],
    ['…', []],
    ['', []],
  ])('as they are listed: %j uses %j', (utterance, hits) => {
    expect(hitsOf(utterance)).toEqual(hits);
  });

  test.each([
    ['我不会让您久等', ['unknowing']],
    ['我不知道,这是广场的规定', ['unknowing', 'rule']],
    ['请问我不会打扰您吧?', []],
  ])('wherever they occur: %j uses %j', (utterance, hits) => {
    expect(hitsOf(utterance, within)).toEqual(hits);
  });

  test('what was said must be a text, and so must each phrase', () => {
    const given: Readonly<Record<string, unknown>> = { utterance: 7 };
    expect(issuesOf(() => checkPhrases({ utterance: '', ...given }, taboo))).toEqual([
      expect.objectContaining({ code: 'type', path: '/utterance' }),
    ]);
    const empty = adopt(phrasingFamily, tabooPhrases({ ...duty, phrases: { silence: '…' } }));
    expect(issuesOf(() => checkPhrases({ utterance: '您好' }, empty))).toEqual([
      expect.objectContaining({ code: 'type', path: '/settings/phrases/silence/texts/0' }),
    ]);
  });
});

describe('required phrases', () => {
  const opening = adopt(
    phrasingFamily,
    requiredPhrases({
      ...duty,
      blanks: { name: { type: 'label', title: { en: 'Name of the house', zh: '单位名称' } } },
      phrases: { greeting: { texts: ['您好', '你好'], match: 'start' }, name: { $blank: 'name' } },
    }),
    { name: '某购物广场' },
  );

  test.each([
    ['您好!某购物广场', ['greeting', 'name'], true],
    ['你好,这里是某购物广场', ['greeting', 'name'], true],
    ['某购物广场,您好', ['name'], false],
    ['您好', ['greeting'], false],
  ])('%j says %j', (utterance, hits, ok) => {
    const outcome = checkPhrases({ utterance }, opening);
    if (!(outcome instanceof PhrasingOutcome)) throw new Error(`incomplete: ${outcome.missing.join()}`);
    expect(outcome.hits).toEqual(hits);
    expect(outcome.ok).toBe(ok);
  });
});
