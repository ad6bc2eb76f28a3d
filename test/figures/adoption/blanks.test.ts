// A fault that what fills a blank brings about is told of the blank: that is what the adopter wrote.
import { expect, test } from 'vitest';
import { scoreGradeFamily } from '../../../src/appraisal/gradeScore.js';
import { intervalFamily } from '../../../src/compliance/checkInterval.js';
import { explainError } from '../../../src/explain/index.js';
import { adopt } from '../../../src/figures/adoption/adopt.js';
import { putDown } from '../../../src/figures/adoption/blanks.js';
import { handbook002_7 } from '../../../src/handbooks/002-7/index.js';
import { handbook002_10 } from '../../../src/handbooks/002-10/index.js';
import { issue, RulesError } from '../../../src/rule/issue.js';
import { issuesOf } from '../../support/issuesOf.js';

test('cut-offs in the wrong order are told of the blank, once for each fault', () => {
  const issues = issuesOf(() => adopt(scoreGradeFamily, handbook002_7.policies.grade, { cutoffs: [90, 80, 70, 60] }));
  expect(issues).toMatchObject([
    { code: 'order', path: '/blanks/cutoffs', value: { from: 90, under: 80 } },
    { code: 'gap', path: '/blanks/cutoffs', expected: 'bands that meet' },
    { code: 'gap', path: '/blanks/cutoffs', expected: 'a lowest band without lower edge' },
    { code: 'gap', path: '/blanks/cutoffs', expected: 'a highest band without upper edge' },
  ]);
});

const CALENDAR = ['calendarWeeks', 'calendarMonths', 'calendarQuarters', 'calendarHalfYears', 'calendarYears'];

test('a setting that a blank filled is told of the blank', () => {
  const run = () => adopt(intervalFamily, handbook002_10.policies.meterCycle, { length: 1, unit: 'month' });
  expect(issuesOf(run)).toEqual([
    {
      code: 'choice',
      path: '/blanks/unit',
      value: 'month',
      expected: `days, weeks, months, years, ${CALENDAR.join(', ')}`,
    },
  ]);
});

test('places inside of a blank keep what lies behind, and other places stay', () => {
  const places = new Map([
    ['/settings/every', '/blanks/every'],
    ['/figures/f/bands/a/from', '/blanks/cuts/0'],
    ['/figures/f/bands/a/under', '/blanks/cuts/1'],
    ['/figures/f/bands/b/from', '/blanks/cuts/0'],
    ['/figures/f/bands/b/gives', '/blanks/amount'],
    ['/figures/f/atMost', '/blanks/most'],
    ['/figures/g/rows/a/when/score/from', '/blanks/pass'],
  ]);
  const at = (path: string): string => putDown([issue('type', path, 1, 'text')], places)[0]?.path ?? '';
  expect(at('/settings/every')).toBe('/blanks/every');
  expect(at('/settings/every/unit')).toBe('/blanks/every/unit');
  expect(at('/settings/everything')).toBe('/settings/everything');
  expect(at('/figures/f/bands/a/under')).toBe('/blanks/cuts/1');
  expect(at('/figures/f/bands/a')).toBe('/blanks/cuts');
  // Two blanks: nobody can tell which one is wrong.
  expect(at('/figures/f/bands/b')).toBe('/figures/f/bands/b');
  expect(at('/figures/g/rows/a')).toBe('/blanks/pass');
  expect(at('/figures/g/rows')).toBe('/blanks/pass');
  // What is wrong with the whole figure need not be its blank.
  expect(at('/figures/f')).toBe('/figures/f');
  expect(at('/figures/f/bands')).toBe('/figures/f/bands');
});

test('is put into words', () => {
  const [first] = issuesOf(() => adopt(scoreGradeFamily, handbook002_7.policies.grade, { cutoffs: [90, 80, 70, 60] }));
  if (first === undefined) throw new Error('nothing was refused');
  expect(explainError(new RulesError(first), { language: 'zh' })).toEqual([
    '/blanks/cutoffs 顺序不对；实为 {"from":90,"under":80}；应为下限低于上限',
  ]);
});
