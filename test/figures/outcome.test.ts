// The figures of records: those that counted for something and those that did not.
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { GradeOutcome, gradeFamily, gradeOf } from '../../src/appraisal/gradeOf.js';
import { checkProhibited, ProhibitedOutcome, prohibitionFamily } from '../../src/compliance/checkProhibited.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { evaluate, generalFamily } from '../../src/figures/general.js';
import { template } from '../../src/figures/template.js';
import { issuesOf } from '../support/issuesOf.js';

const fines = template(generalFamily, {
  id: 'fines',
  version: '1',
  blanks: {},
  data: {
    lists: {
      days: { note: { type: 'label', optional: true }, minutes: { type: 'number', unit: 'minutes', atLeast: 0 } },
    },
    each: {
      days: {
        late: {
          kind: 'bands',
          by: 'minutes',
          bands: [
            { upTo: 5, as: 'onTime', gives: 0, nothing: true },
            { above: 5, as: 'late', gives: { rate: 2 } },
          ],
        },
        nth: { kind: 'nth', where: { late: 'late' } },
        excused: { kind: 'check', any: [{ note: 'excused' }] },
      },
    },
    figures: { total: { kind: 'tally', from: 'days', where: { late: 'late' }, take: 'sum', of: 'late' } },
  },
});
const policy = adopt(generalFamily, fines);
const days = [
  { minutes: 5, note: 'excused' },
  { minutes: 6 },
  { minutes: 0, note: 'none' },
  { minutes: '7.5', note: 'x' },
];
const outcome = evaluate({ days }, policy);

test('of every record, in order, what could be told', () => {
  expect(outcome.figures).toEqual({ total: '27' });
  expect(outcome.records('days')).toEqual([
    { late: '0', nth: '0', excused: true },
    { late: '12', nth: '1' },
    { late: '0', nth: '0', excused: false },
    { late: '15', nth: '2', excused: false },
  ]);
});

test('the label beside a quantity', () => {
  expect([0, 1, 2, 3, 4].map((index) => outcome.labelOf('late', 'days', index))).toEqual([
    'onTime',
    'late',
    'onTime',
    'late',
    undefined,
  ]);
});

test('no records', () => {
  expect(evaluate({ days: [] }, policy).records('days')).toEqual([]);
});

test('a list that the policy does not have', () => {
  for (const list of ['months', 'constructor', ''])
    expect(issuesOf(() => outcome.records(list))).toMatchObject([{ code: 'unknownName', path: '/list', value: list }]);
});

test('what a figure of a record refuses is refused by the run, whether or not somebody asks for the figure', () => {
  const closed = template(generalFamily, {
    id: 'closed',
    version: '1',
    blanks: {},
    data: {
      lists: { days: { away: { type: 'flag' }, minutes: { type: 'number', atLeast: 0 } } },
      each: { days: { size: { kind: 'bands', by: 'minutes', bands: [{ from: 1, as: 'some' }], outside: 'refused' } } },
      figures: { counted: { kind: 'tally', from: 'days', where: { away: false, size: 'some' }, take: 'count' } },
    },
  });
  const run = (minutes: number) => evaluate({ days: [{ away: true, minutes }] }, adopt(generalFamily, closed));
  expect(run(1).figures).toEqual({ counted: '0' });
  expect(issuesOf(() => run(0))).toMatchObject([{ code: 'gap', path: '/each/days/size/0', value: '0' }]);
});

test('prints as its figures, without what it was worked out with', () => {
  const printed = inspect(outcome);
  expect(printed).toContain("total: '27'");
  expect(printed).not.toContain('plan');
  expect(printed).not.toContain('trace');
});

test('that are promised as labels show these, whatever they give besides', () => {
  const grade = { kind: 'bands', by: 'score', bands: [{ as: 'good', gives: 500 }] } as const;
  const draft = template(gradeFamily, { id: 'grade', version: '1', blanks: {}, data: { figures: { grade } } });
  const graded = gradeOf({ score: 90 }, adopt(gradeFamily, draft));
  expect(graded.figures).toEqual({ grade: 'good' });
  expect(graded.figure('grade')).toBe('good');
  expect(graded instanceof GradeOutcome && graded.grade).toBe('good');
});

test('of which records counted are told by tallies alone', () => {
  const listed = (violations: object) => {
    const data = { figures: { violations, ok: { kind: 'check', any: [{ violations: 0 }] } } };
    const draft = { family: 'prohibition', id: 'acts', version: '1', blanks: {}, data } as const;
    const found = checkProhibited({ acts: [{ act: 'smoking' }] }, adopt(prohibitionFamily, draft));
    return found instanceof ProhibitedOutcome ? found.violations : undefined;
  };
  expect(listed({ kind: 'tally', from: 'acts', take: 'count' })).toEqual([{ act: 'smoking', consequence: undefined }]);
  expect(issuesOf(() => listed({ kind: 'total', of: [1] }))).toMatchObject([
    { code: 'policy', path: '/figures/violations', expected: 'a tally' },
  ]);
});
