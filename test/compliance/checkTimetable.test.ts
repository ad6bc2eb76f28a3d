import { describe, expect, test } from 'vitest';
import {
  checkTimetable,
  type TimetableFacts,
  TimetableOutcome,
  timetableFamily,
} from '../../src/compliance/checkTimetable.js';
import { type DatedSteps, datedSteps } from '../../src/compliance/datedSteps.js';
import { adopt, type Choices } from '../../src/figures/adoption/adopt.js';
import { RulesError } from '../../src/rule/issue.js';

const duty = { id: 'test/steps', clause: '002.8B.flow.schedule', title: { en: 'Steps', zh: '步骤' } } as const;

const policyOf = (given: Pick<DatedSteps, 'period' | 'steps' | 'inOrder'>, choices: Choices = {}) =>
  adopt(timetableFamily, datedSteps({ ...duty, ...given }), {}, choices);

function outcomeOf(facts: TimetableFacts, policy: ReturnType<typeof policyOf>): TimetableOutcome {
  const outcome = checkTimetable(facts, policy);
  if (outcome instanceof TimetableOutcome) return outcome;
  throw new Error(`incomplete: ${outcome.missing.join()}`);
}

function issueOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    const [{ code, path }] = error.issues;
    return { code, path };
  }
}

const month = {
  period: 'month',
  steps: {
    forms: { from: { month: 0, day: -7 }, due: { month: 0, day: -1 } },
    self: { due: { month: 1, day: 2 } },
  },
  inOrder: true,
} as const;

describe('whole weeks of a month', () => {
  const weeks = policyOf({
    period: 'month',
    steps: {
      first: { due: { month: 0, wholeWeek: 1, weekday: 1 } },
      third: { due: { month: 0, wholeWeek: 3, weekday: 5 } },
      thirdLast: { due: { month: 1, wholeWeek: -3, weekday: 1 } },
      last: { due: { month: 0, wholeWeek: -1, weekday: 7 } },
    },
  });

  test.each([
    ['2026-11', '2026-11-02', '2026-11-20', '2026-12-07', '2026-11-29'],
    ['2026-06', '2026-06-01', '2026-06-19', '2026-07-06', '2026-06-28'],
    ['2026-05', '2026-05-04', '2026-05-22', '2026-06-08', '2026-05-31'],
    ['2027-02', '2027-02-01', '2027-02-19', '2027-03-08', '2027-02-28'],
  ])('of %s', (period, ...due) => {
    const outcome = outcomeOf({ period, asOf: '2026-01-01', done: {} }, weeks);
    expect(outcome.steps.map((step) => step.due)).toEqual(due);
  });
});

describe('steps of a month', () => {
  const policy = policyOf(month);

  test.each([
    ['2026-02', '2026-02-22', '2026-02-28', '2026-03-02'],
    ['2024-02', '2024-02-23', '2024-02-29', '2024-03-02'],
    ['2026-12', '2026-12-25', '2026-12-31', '2027-01-02'],
  ])('of %s', (period, opens, formsDue, selfDue) => {
    const done = { forms: opens };
    expect(outcomeOf({ period, asOf: selfDue, done }, policy).steps).toEqual([
      { step: 'forms', due: formsDue, status: 'onTime' },
      { step: 'self', due: selfDue, status: 'pending' },
    ]);
  });

  test.each([
    ['2026-11-23', 'early'],
    ['2026-11-24', 'onTime'],
    ['2026-11-30', 'onTime'],
    ['2026-12-01', 'late'],
  ])('forms of November on %s are %s', (forms, status) => {
    const outcome = outcomeOf({ period: '2026-11', asOf: '2026-12-01', done: { forms } }, policy);
    expect(outcome.figures.forms).toBe(status);
    expect(outcome.ok).toBe(status === 'onTime');
  });

  test.each([
    ['2026-12-02', 'pending', true],
    ['2026-12-03', 'overdue', false],
  ])('what is open on %s is %s', (asOf, status, ok) => {
    const outcome = outcomeOf({ period: '2026-11', asOf, done: { forms: '2026-11-30' } }, policy);
    expect(outcome.figures.self).toBe(status);
    expect(outcome.ok).toBe(ok);
  });

  test('are out of order before what is listed ahead of them', () => {
    const at = (done: Readonly<Record<string, string>>) =>
      outcomeOf({ period: '2026-11', asOf: '2026-12-05', done }, policy).outOfOrder;
    expect(at({ self: '2026-11-29', forms: '2026-11-30' })).toEqual(['self']);
    expect(at({ self: '2026-11-30', forms: '2026-11-30' })).toEqual([]);
    expect(at({ self: '2026-11-30T09:00', forms: '2026-11-30T10:00' })).toEqual(['self']);
    expect(at({ self: '2026-12-01' })).toEqual(['self']);
    expect(at({ forms: '2026-11-30' })).toEqual([]);
  });

  test('exclude the day itself where that reading is chosen', () => {
    const strict = policyOf(month, { readings: { before: 'exclusive' } });
    const done = { forms: '2026-11-24', self: '2026-12-02' };
    expect(outcomeOf({ period: '2026-11', asOf: '2026-12-02', done }, strict).figures.self).toBe('late');
    const open = { forms: '2026-11-24' };
    expect(outcomeOf({ period: '2026-11', asOf: '2026-12-02', done: open }, strict).figures.self).toBe('overdue');
    expect(outcomeOf({ period: '2026-11', asOf: '2026-12-01', done: open }, strict).figures.self).toBe('pending');
  });

  test('include the last day of a closed span in either reading', () => {
    const forms = { ...month.steps.forms, closed: true } as const;
    const strict = policyOf({ ...month, steps: { ...month.steps, forms } }, { readings: { before: 'exclusive' } });
    const at = (asOf: string, done: TimetableFacts['done']) =>
      outcomeOf({ period: '2026-11', asOf, done }, strict).figures.forms;
    expect(at('2026-12-02', { forms: '2026-11-30' })).toBe('onTime');
    expect(at('2026-12-02', { forms: '2026-12-01' })).toBe('late');
    expect(at('2026-11-30', {})).toBe('pending');
    expect(at('2026-12-01', {})).toBe('overdue');
  });

  test('have no such reading where every one of them is closed', () => {
    const closed = { ...month, steps: { forms: { ...month.steps.forms, closed: true } } } as const;
    expect(policyOf(closed).readings).toEqual({});
    expect(issueOf(() => policyOf(closed, { readings: { before: 'exclusive' } }))).toEqual({
      code: 'unknownName',
      path: '/readings/before',
    });
  });
});

describe('steps of a week', () => {
  const policy = policyOf({
    period: 'week',
    steps: {
      report: { due: { week: 0, weekday: 5, time: '17:00' } },
      desk: { due: { week: 1, weekday: 4, time: 'endOfWork' } },
    },
  });
  const facts = { period: '2026-11-25', endOfWork: '18:00', asOf: '2026-12-04T09:00' };

  test.each([
    ['2026-11-27T17:00', 'onTime'],
    ['2026-11-27T17:00:01', 'late'],
    ['2026-11-20T18:00', 'onTime'],
  ])('report at %s: %s', (report, status) => {
    expect(outcomeOf({ ...facts, done: { report } }, policy).steps).toEqual([
      { step: 'report', due: '2026-11-27', status },
      { step: 'desk', due: '2026-12-03', status: 'overdue' },
    ]);
  });

  test.each([
    ['2026-11-23', '2026-11-27'],
    ['2026-11-29', '2026-11-27'],
    ['2026-11-30', '2026-12-04'],
  ])('the week of %s', (period, due) => {
    expect(outcomeOf({ ...facts, period, done: {} }, policy).figures.reportDue).toBe(due);
  });

  test('need instants, and the end of work, to be compared with a time', () => {
    const refused = (changes: Partial<TimetableFacts>) =>
      issueOf(() => checkTimetable({ ...facts, done: {}, ...changes }, policy));
    expect(refused({ done: { report: '2026-11-27' } })).toEqual({ code: 'type', path: '/done/report' });
    expect(refused({ asOf: '2026-12-04' })).toEqual({ code: 'type', path: '/asOf' });
    expect(refused({ endOfWork: '6 pm' })).toEqual({ code: 'type', path: '/endOfWork' });
    expect(issueOf(() => checkTimetable({ period: '2026-11-25', asOf: facts.asOf, done: {} }, policy))).toEqual({
      code: 'required',
      path: '/endOfWork',
    });
  });
});

describe('steps of a year, and after an event', () => {
  test('January of the next year', () => {
    const policy = policyOf({
      period: 'year',
      steps: { annual: { from: { month: 12, day: 1 }, due: { month: 12, day: -1 } } },
    });
    const at = (annual: string) =>
      outcomeOf({ period: '2026', asOf: '2027-06-01', done: { annual } }, policy).figures.annual;
    expect(['2026-12-31', '2027-01-01', '2027-01-31', '2027-02-01'].map(at)).toEqual([
      'early',
      'onTime',
      'onTime',
      'late',
    ]);
    for (const period of [2026, ['2026'], '2026-01', '26'])
      expect(
        issueOf(() => Reflect.apply(checkTimetable, undefined, [{ period, asOf: '2027-06-01', done: {} }, policy])),
      ).toEqual({
        code: 'type',
        path: '/period',
      });
  });

  test('within three days of an event, its own day not counted', () => {
    const policy = policyOf({ period: 'day', steps: { reply: { due: { after: { length: 3, unit: 'days' } } } } });
    const at = (reply: string) =>
      outcomeOf({ period: '2026-11-25', asOf: '2026-12-01', done: { reply } }, policy).figures.reply;
    expect(['2026-11-28', '2026-11-29'].map(at)).toEqual(['onTime', 'late']);
  });
});

describe('a timetable refuses', () => {
  const policy = policyOf(month);
  test.each([
    [
      { period: '2026-13', asOf: '2026-12-01', done: {} },
      { code: 'type', path: '/period' },
    ],
    [
      { period: '2026-11', asOf: '2026-12-32', done: {} },
      { code: 'type', path: '/asOf' },
    ],
    [
      { period: '2026-11', asOf: '2026-12-01', done: { selv: '2026-12-01' } },
      { code: 'unknownKey', path: '/done/selv' },
    ],
    [
      { period: '2026-11', asOf: '2026-12-01', done: { self: '2026-12-02' } },
      { code: 'order', path: '/done/self' },
    ],
  ])('%o', (facts, refused) => {
    expect(issueOf(() => checkTimetable(facts, policy))).toEqual(refused);
  });

  test.each([
    [{ month: 1, day: 0 }, '/settings/steps/self/due'],
    [{ month: 1, day: 29 }, '/settings/steps/self/due'],
    [{ week: 0, weekday: 8 }, '/settings/steps/self/due/weekday'],
    [{ week: 0, weekday: 5, time: '17.00' }, '/settings/steps/self/due/time'],
  ])('the point %o', (due, path) => {
    expect(issueOf(() => policyOf({ period: 'month', steps: { self: { due } } }))).toMatchObject({
      path: expect.stringContaining(path),
    });
  });
});
