// Plans: an entry for each calculator, changed by groups and people.
import { describe, expect, test } from 'vitest';
import { entriesOf, parsePlan } from '../../src/schema.js';
import { issuesOf } from '../support/issuesOf.js';

const file = {
  id: 'support',
  version: '2026-03',
  policies: {
    grade: {
      handbook: '003-2',
      policy: 'grade',
      blanks: { passMark: 60, top: 90 },
      choices: { on: '2026-03-31', readings: { gap: 'lower', tie: 'shared' } },
    },
    attendanceMonth: { handbook: '000-1', policy: 'attendance' },
  },
  groups: {
    hotline: { policies: { grade: { blanks: { passMark: 65 }, choices: { readings: { gap: 'upper' } } } } },
    night: { policies: { attendanceMonth: { handbook: '002-7', policy: 'nightAttendance' } } },
  },
  people: { A7: { group: 'hotline', policies: { grade: { blanks: { top: 95 } } } }, B2: { group: 'night' } },
};

describe('entriesOf', () => {
  const plan = parsePlan(JSON.parse(JSON.stringify(file)));

  test('a stranger has the entries of the plan', () => {
    expect(entriesOf(plan, { id: 'Z' })).toEqual(file.policies);
  });

  test('a group changes blanks and readings one by one', () => {
    expect(entriesOf(plan, { group: 'hotline' }).grade).toEqual({
      handbook: '003-2',
      policy: 'grade',
      blanks: { passMark: 65, top: 90 },
      choices: { on: '2026-03-31', readings: { gap: 'upper', tie: 'shared' } },
    });
  });

  test('a person changes what the group left', () => {
    expect(entriesOf(plan, { id: 'A7' }).grade?.blanks).toEqual({ passMark: 65, top: 95 });
  });

  test('a group takes another handbook', () => {
    expect(entriesOf(plan, { id: 'B2' })).toEqual({
      ...file.policies,
      attendanceMonth: { handbook: '002-7', policy: 'nightAttendance' },
    });
  });

  test('a group that the plan does not have is refused', () => {
    expect(issuesOf(() => entriesOf(plan, { group: 'day' }))).toEqual([
      { code: 'unknownName', path: '/group', value: 'day', expected: 'hotline, night' },
    ]);
  });
});

describe('parsePlan refuses', () => {
  const cases: readonly (readonly [string, object, object])[] = [
    [
      'an entry without policy',
      { policies: { grade: { handbook: '003-2' } } },
      { code: 'required', path: '/policies/grade/policy' },
    ],
    ['an unknown key', { polices: {} }, { code: 'unknownKey', path: '/polices' }],
    [
      'a person of no group',
      { people: { C: { group: 'day' } } },
      { code: 'unknownName', path: '/people/C/group', value: 'day', expected: 'hotline, night' },
    ],
    [
      'a change of a calculator that nothing plans',
      { groups: { hotline: { policies: { payslip: {} } }, night: { policies: {} } } },
      { code: 'unknownName', path: '/groups/hotline/policies/payslip', value: 'payslip' },
    ],
  ];

  test.each(cases)('%s', (_, change, expected) => {
    expect(issuesOf(() => parsePlan({ ...file, ...change }))).toMatchObject([expected]);
  });
});
