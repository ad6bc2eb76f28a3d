// Facts as JSON are taken strictly: what a family and its policy name, and nothing else.
import { describe, expect, test } from 'vitest';
import { attendanceDayFamily } from '../../src/attendance/classifyDay.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import type { Family } from '../../src/figures/family.js';
import { calculators } from '../../src/plan/calculators.js';
import type { PlainFamily } from '../../src/schema/parseFacts.js';
import { parseFacts, parsePolicy } from '../../src/schema.js';
import { handbooks } from '../support/handbooks.js';
import { issuesOf } from '../support/issuesOf.js';
import { adoptFor } from '../support/runCase.js';

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

test('a family whose calculator reads raw facts is refused, and by its type', () => {
  // @ts-expect-error: punches are read by the calculator, so the facts of the family are not what anybody hands in.
  expect(issuesOf(() => parseFacts(attendanceDayFamily, { punches: [] }))).toEqual([
    { code: 'choice', path: '/family', value: 'attendanceDay', expected: 'a family whose facts are not raw' },
  ]);
});

test('the facts of every case of a handbook are taken where the family is not marked as raw', () => {
  const taken = new Set<string>();
  for (const { handbook, cases } of handbooks) {
    for (const given of cases) {
      const template = handbook.policies[given.policy];
      const family = calculators[template?.family ?? '']?.family;
      if (template === undefined || !isPlain(family) || taken.has(given.policy) || 'refused' in given.expect) continue;
      const facts: unknown = JSON.parse(JSON.stringify(given.facts));
      expect(parseFacts(family, facts, adoptFor(template, given))).toEqual(facts);
      taken.add(given.policy);
    }
  }
  expect(taken.size).toBeGreaterThan(100);
});

function isPlain(family: Family | undefined): family is PlainFamily {
  return family !== undefined && family.raw === undefined;
}

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
