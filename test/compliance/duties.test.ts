import { describe, expect, test } from 'vitest';
import { CadenceOutcome, cadenceFamily, checkCadence } from '../../src/compliance/checkCadence.js';
import { checkInterval, IntervalOutcome, intervalFamily } from '../../src/compliance/checkInterval.js';
import { checkProhibited, ProhibitedOutcome, prohibitionFamily } from '../../src/compliance/checkProhibited.js';
import type { Every } from '../../src/compliance/dueAfter.js';
import { dueAgain, everyBlank, regularly } from '../../src/compliance/dueAgain.js';
import { dueRegularly } from '../../src/compliance/dueRegularly.js';
import { LookupOutcome, lookUp, lookupFamily } from '../../src/compliance/lookUp.js';
import { lookupTable } from '../../src/compliance/lookupTable.js';
import { prohibitedActs } from '../../src/compliance/prohibitedActs.js';
import { timesPerPeriod } from '../../src/compliance/timesPerPeriod.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { RulesError } from '../../src/rule/issue.js';

const title = { en: 'A duty', zh: '职责' };

function issueOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    const [{ code, path }] = error.issues;
    return { code, path };
  }
}

describe('prohibited acts', () => {
  const policy = adopt(
    prohibitionFamily,
    prohibitedActs({
      id: 'test/desk',
      clause: '003.3.posture',
      title,
      facts: { onBreak: { type: 'flag' } },
      acts: {
        smoking: 'warning',
        eating: { as: 'reminder', when: { onBreak: false } },
        privateCall: { as: 'charge', clause: '003.3.phone.private.outgoing' },
      },
      permitted: ['drinking'],
    }),
  );

  test('give each its consequence, in order, as often as it was seen', () => {
    const acts = ['eating', 'drinking', 'smoking', 'smoking', 'privateCall'].map((act) => ({ act }));
    const outcome = checkProhibited({ acts, onBreak: false }, policy);
    expect(outcome).toBeInstanceOf(ProhibitedOutcome);
    expect(outcome).toMatchObject({
      ok: false,
      violations: [
        { act: 'eating', consequence: 'reminder' },
        { act: 'smoking', consequence: 'warning' },
        { act: 'smoking', consequence: 'warning' },
        { act: 'privateCall', consequence: 'charge' },
      ],
    });
    expect(outcome.trace.flatMap(({ clause }) => clause ?? [])).toContain('003.3.phone.private.outgoing');
  });

  test('are none where the conditions of the text do not hold', () => {
    const outcome = checkProhibited({ acts: [{ act: 'eating' }, { act: 'drinking' }], onBreak: true }, policy);
    expect(outcome).toMatchObject({ ok: true, violations: [] });
    expect(outcome.trace.map(({ clause, fired }) => [clause, fired])).toEqual([
      ['003.3.posture', false],
      ['003.3.posture', true],
    ]);
  });

  test('refuse an act that the policy does not know', () => {
    const refused = issueOf(() => checkProhibited({ acts: [{ act: 'smokin' }], onBreak: false }, policy));
    expect(refused).toEqual({ code: 'choice', path: '/acts/0/act' });
  });
});

describe('a cadence', () => {
  const policy = adopt(
    cadenceFamily,
    timesPerPeriod({
      id: 'test/audit',
      clause: '000.1.audit.cadence',
      title,
      period: 'month',
      times: { $blank: 'times' },
      blanks: { times: { type: 'number', title } },
    }),
    { times: 2 },
  );
  const done = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((date) => ({ date }));

  test.each([
    { asOf: '2026-10-31', count: '1', ok: false },
    { asOf: '2026-11-15', count: '2', ok: true },
    { asOf: '2026-12-31', count: '1', ok: false },
  ])('counts in the period of $asOf', ({ asOf, count, ok }) => {
    const outcome = checkCadence({ asOf, done }, policy);
    expect(outcome).toBeInstanceOf(CadenceOutcome);
    expect(outcome).toMatchObject({ count, required: '2', ok });
  });

  test('cannot tell silence from history that begins too late, but what suffices suffices', () => {
    const recordsFrom = '2026-11-02';
    expect(checkCadence({ asOf: '2026-11-30', recordsFrom, done: done.slice(2, 3) }, policy).status).toBe('incomplete');
    expect(checkCadence({ asOf: '2026-12-31', recordsFrom, done: done.slice(2) }, policy)).toMatchObject({ ok: false });
  });

  test('may count only some of the times', () => {
    const emergency = adopt(
      cadenceFamily,
      timesPerPeriod({
        id: 'test/training',
        clause: '000.2.training.cadence',
        title,
        period: { calendar: 'week', startsOn: 6 },
        times: 1,
        fields: { topic: { type: 'label', labels: ['skill', 'emergency'] } },
        where: { topic: 'emergency' },
      }),
    );
    const given = [
      { date: '2026-11-21', topic: 'emergency' },
      { date: '2026-11-28', topic: 'skill' },
    ];
    expect(checkCadence({ asOf: '2026-11-27', done: given }, emergency)).toMatchObject({ count: '1', ok: true });
    expect(checkCadence({ asOf: '2026-11-28', done: given }, emergency)).toMatchObject({ count: '0', ok: false });
  });
});

describe('an interval', () => {
  const every = (length: number, unit: Every['unit']) =>
    adopt(
      intervalFamily,
      dueAgain({
        id: 'test/survey',
        clause: '000.3.satisfaction.cadence',
        title,
        every: everyBlank,
        blanks: regularly,
      }),
      { length, unit },
    );

  test.each([
    [30, 'days', '2026-01-31', '2026-03-02', '2026-03-02', '0'],
    [30, 'days', '2026-01-31', '2026-03-03', '2026-03-02', '1'],
    [2, 'weeks', '2026-11-02', '2026-11-16', '2026-11-16', '0'],
    [1, 'months', '2026-01-31', '2026-02-28', '2026-02-28', '0'],
    [1, 'months', '2026-01-31', '2026-03-01', '2026-02-28', '1'],
    [6, 'months', '2026-08-31', '2027-03-10', '2027-02-28', '10'],
    [2, 'years', '2024-02-29', '2026-03-01', '2026-02-28', '1'],
    [2, 'years', '2024-02-29', '2024-02-29', '2026-02-28', '0'],
    [1, 'calendarWeeks', '2026-11-25', '2026-12-06', '2026-12-06', '0'],
    [1, 'calendarMonths', '2026-01-31', '2026-03-01', '2026-02-28', '1'],
    [2, 'calendarQuarters', '2026-03-31', '2026-09-30', '2026-09-30', '0'],
    [1, 'calendarHalfYears', '2026-06-30', '2027-01-01', '2026-12-31', '1'],
    [1, 'calendarHalfYears', '2026-07-01', '2027-01-01', '2027-06-30', '0'],
    [1, 'calendarYears', '2026-01-01', '2027-12-31', '2027-12-31', '0'],
    [3, 'calendarYears', '2026-12-31', '2030-01-02', '2029-12-31', '2'],
  ] as const)('of %i %s from %s, on %s', (length, unit, last, asOf, nextDue, overdueDays) => {
    const outcome = checkInterval({ last, asOf }, every(length, unit));
    expect(outcome).toBeInstanceOf(IntervalOutcome);
    expect(outcome).toMatchObject({ nextDue, overdueDays, overdue: overdueDays !== '0' });
  });

  test('is refused where it is none', () => {
    expect(issueOf(() => every(0, 'days'))).toEqual({ code: 'range', path: '/blanks/length' });
    const fortnights = dueAgain({
      id: 'test/survey',
      clause: '000.3.satisfaction.cadence',
      title,
      every: everyBlank,
      blanks: regularly,
    });
    expect(issueOf(() => adopt(intervalFamily, fortnights, { length: 1, unit: 'fortnights' }))).toEqual({
      code: 'choice',
      path: '/blanks/unit',
    });
  });

  test('that the text calls regular is a blank, or once for good', () => {
    const regular = dueRegularly({ id: 'test/survey', clause: '000.3.satisfaction.cadence', title });
    const year = { length: 1, unit: 'years' };
    const facts = { last: '2025-06-30', asOf: '2026-07-02' };
    expect(checkInterval(facts, adopt(intervalFamily, regular, year))).toMatchObject({
      overdue: true,
      overdueDays: '2',
    });
    const once = adopt(intervalFamily, regular, year, { readings: { regularly: 'once' } });
    expect(checkInterval({ ...facts, everDone: true }, once)).toMatchObject({ overdue: false, overdueDays: '0' });
    expect(checkInterval({ ...facts, everDone: false }, once)).toMatchObject({ overdue: true, overdueDays: '2' });
    expect(checkInterval({ ...facts, asOf: '2026-06-30', everDone: false }, once)).toMatchObject({ overdue: false });
    expect(checkInterval(facts, once)).toMatchObject({ status: 'incomplete', missing: ['/everDone'] });
  });

  test('needs a last time that has been', () => {
    const policy = every(1, 'weeks');
    expect(issueOf(() => checkInterval({ last: '2026-11-02', asOf: '2026-11-01' }, policy))).toEqual({
      code: 'order',
      path: '/last',
    });
    expect(issueOf(() => checkInterval({ last: '2026-02-29', asOf: '2026-11-01' }, policy))).toEqual({
      code: 'type',
      path: '/last',
    });
  });
});

describe('a lookup', () => {
  const policy = adopt(
    lookupFamily,
    lookupTable({
      id: 'test/appeal',
      clause: '002.8A.appeal',
      title,
      values: { objection: 'supervisor', supervisor: { as: 'hr', clause: '002.8B.appeal' } },
    }),
  );

  test.each([
    ['objection', 'supervisor', '002.8A.appeal'],
    ['supervisor', 'hr', '002.8B.appeal'],
    ['hr', undefined, '002.8A.appeal'],
    ['toString', undefined, '002.8A.appeal'],
  ])('of %s', (key, value, clause) => {
    const outcome = lookUp({ key }, policy);
    expect(outcome instanceof LookupOutcome && outcome.value).toBe(value);
    expect(outcome.trace.map((step) => step.clause)).toEqual([clause]);
  });
});
