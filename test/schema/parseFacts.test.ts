// Facts as JSON are taken strictly: what a family and its policy name, and nothing else.
import { describe, expect, test } from 'vitest';
import { adopt } from '../../src/figures/adoption/adopt.js';
import type { Family } from '../../src/figures/family.js';
import { parseFacts, parsePolicy } from '../../src/schema.js';
import { issuesOf } from '../support/issuesOf.js';

const month = {
  name: 'month',
  facts: { base: { type: 'number' }, asOf: { type: 'date' }, told: { type: 'flag', optional: true } },
  lists: { days: { date: { type: 'date' }, kind: { type: 'label', labels: ['work', 'rest'] } } },
  open: { indicators: { type: 'number' } },
  promises: {},
} as const satisfies Family;

const facts = {
  base: '4000.50',
  asOf: '2026-03-31',
  days: [{ date: '2026-03-02', kind: 'work' }],
  indicators: { answered: 98.5, ratio: { numerator: '2', denominator: '3' } },
};

test('facts of the right form are given back as they are', () => {
  expect(parseFacts(month, facts)).toEqual(facts);
  expect(parseFacts(month, { ...facts, told: false })).toEqual({ ...facts, told: false });
});

test('a policy adds facts and lists', () => {
  const data = { facts: { rank: { type: 'label' } }, lists: { events: { minutes: { type: 'number' } } }, figures: {} };
  const policy = adopt(month, parsePolicy(month, { family: 'month', id: 'p', version: '1', data }), {});
  const more = { ...facts, rank: 'agent', events: [{ minutes: 3 }] };
  expect(parseFacts(month, more, policy)).toEqual(more);
  expect(issuesOf(() => parseFacts(month, more))).toMatchObject([
    { code: 'unknownKey', path: '/rank', value: 'agent' },
    { code: 'unknownKey', path: '/events' },
  ]);
  expect(issuesOf(() => parseFacts(month, facts, policy))).toMatchObject([
    { code: 'required', path: '/rank' },
    { code: 'required', path: '/events' },
  ]);
});

describe('refused', () => {
  const cases: readonly (readonly [string, object, object])[] = [
    ['a number that is none', { base: '4,000' }, { code: 'type', path: '/base', value: '4,000' }],
    ['a padded number', { base: '04000' }, { code: 'type', path: '/base' }],
    ['a date of another form', { asOf: '31.3.2026' }, { code: 'type', path: '/asOf' }],
    ['a flag in words', { told: 'no' }, { code: 'type', path: '/told', value: 'no', expected: 'flag' }],
    [
      'an unknown label',
      { days: [{ date: '2026-03-02', kind: 'holiday' }] },
      { code: 'choice', path: '/days/0/kind', value: 'holiday', expected: 'work, rest' },
    ],
    ['a record without a field', { days: [{ date: '2026-03-02' }] }, { code: 'required', path: '/days/0/kind' }],
    ['no list', { days: {} }, { code: 'type', path: '/days', expected: 'list' }],
    ['an unknown key', { bases: 1 }, { code: 'unknownKey', path: '/bases', value: 1 }],
    ['a pointer with a slash', { 'a/b': 1 }, { code: 'unknownKey', path: '/a~1b' }],
  ];

  test.each(cases)('%s', (_, change, expected) => {
    const issues = issuesOf(() => parseFacts(month, { ...facts, ...change }));
    expect(issues).toMatchObject([expected]);
    expect(issues).toHaveLength(1);
  });
});
