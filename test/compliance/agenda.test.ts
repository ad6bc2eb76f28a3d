import { describe, expect, test } from 'vitest';
import { adoptScheduled } from '../../src/compliance/adoptScheduled.js';
import { type AgendaFacts, agenda, type Scheduled } from '../../src/compliance/agenda.js';
import { cadenceFamily } from '../../src/compliance/checkCadence.js';
import { intervalFamily } from '../../src/compliance/checkInterval.js';
import { timetableFamily } from '../../src/compliance/checkTimetable.js';
import { datedSteps } from '../../src/compliance/datedSteps.js';
import { dueAgain } from '../../src/compliance/dueAgain.js';
import { dueRegularly } from '../../src/compliance/dueRegularly.js';
import { timesPerPeriod } from '../../src/compliance/timesPerPeriod.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { handbook000_1 } from '../../src/handbooks/000-1/index.js';
import { handbook000_3 } from '../../src/handbooks/000-3/index.js';
import { handbook001_1 } from '../../src/handbooks/001-1/index.js';
import { handbook001_2 } from '../../src/handbooks/001-2/index.js';
import { handbook002_8B } from '../../src/handbooks/002-8b/index.js';
import { handbook003_2 } from '../../src/handbooks/003-2/index.js';
import { issuesOf } from '../support/issuesOf.js';

const title = { en: 'A duty', zh: '职责' };
const december = { from: '2026-12-01', to: '2026-12-31' } as const;

/** What is due when, for short. */
const daysOf = (policies: Readonly<Record<string, Scheduled>>, facts: AgendaFacts) =>
  agenda(policies, facts).map(({ due, time, policy, step }) => [due, time, step ?? policy]);

describe('timetables', () => {
  test('of months: each step on its day, with its clauses and the period to which it belongs', () => {
    const schedule = adopt(timetableFamily, handbook002_8B.policies.schedule);
    const items = agenda({ schedule }, { from: '2026-11-30', to: '2026-12-02' });
    expect(items).toEqual([
      {
        due: '2026-11-30',
        from: '2026-11-24',
        policy: 'schedule',
        step: 'forms',
        period: '2026-11',
        clause: ['002.8B.flow.forms', '002.8B.flow.schedule'],
        title: handbook002_8B.clauses['002.8B.flow.forms'].title,
      },
      {
        due: '2026-12-02',
        policy: 'schedule',
        step: 'self',
        period: '2026-11',
        clause: ['002.8B.flow.self', '002.8B.flow.schedule'],
        title: handbook002_8B.clauses['002.8B.flow.self'].title,
      },
    ]);
    expect(daysOf({ schedule }, december).map(([due, , step]) => [due, step])).toEqual([
      ['2026-12-02', 'self'],
      ['2026-12-05', 'supervisor'],
      ['2026-12-08', 'hr'],
      ['2026-12-10', 'feedback'],
      ['2026-12-31', 'forms'],
    ]);
  });

  test('of weeks: by day, then by time, with the end of work after the clock', () => {
    const weekly = adopt(timetableFamily, handbook003_2.policies.weekly);
    expect(daysOf({ weekly }, { from: '2026-11-24', to: '2026-11-30' })).toEqual([
      ['2026-11-26', 'endOfWork', 'department'],
      ['2026-11-27', '17:00', 'report'],
      ['2026-11-27', 'endOfWork', 'reception'],
      ['2026-11-30', undefined, 'hr'],
    ]);
    expect(agenda({ weekly }, { from: '2026-11-30', to: '2026-11-30' })).toMatchObject([{ period: '2026-11-30' }]);
  });

  test('of years: of the year before or after that of the day', () => {
    const policies = {
      plan: adopt(timetableFamily, handbook001_1.policies.culturePlan),
      annual: adopt(timetableFamily, handbook002_8B.policies.annualWhen),
    };
    expect(agenda(policies, { from: '2026-12-31', to: '2027-01-31' })).toMatchObject([
      { due: '2026-12-31', from: '2026-12-01', policy: 'plan', period: '2027' },
      { due: '2027-01-31', from: '2027-01-01', policy: 'annual', period: '2026' },
    ]);
    expect(agenda(policies, { from: '2027-01-01', to: '2027-01-30' })).toEqual([]);
  });

  test('of a day: from the days that are given', () => {
    const reply = adopt(
      timetableFamily,
      datedSteps({
        id: 'test/reply',
        clause: '002.3.complaint.deadline.transferred',
        title,
        period: 'day',
        steps: {
          notice: { due: { after: { length: 0, unit: 'days' }, time: '18:00' } },
          reply: { due: { after: { length: 1, unit: 'months' } } },
        },
      }),
    );
    const days = { reply: ['2026-12-10', '2026-11-30'] };
    expect(daysOf({ reply }, { ...december, days })).toEqual([
      ['2026-12-10', '18:00', 'notice'],
      ['2026-12-30', undefined, 'reply'],
    ]);
    expect(daysOf({ reply }, { ...december, days: { reply: [] } })).toEqual([]);
    expect(issuesOf(() => agenda({ reply }, december))).toMatchObject([{ code: 'required', path: '/days/reply' }]);
    const twice = { reply: ['2026-12-10', '2026-12-10'] };
    expect(issuesOf(() => agenda({ reply }, { ...december, days: twice }))).toMatchObject([
      { code: 'duplicate', path: '/days/reply/1' },
    ]);
  });
});

describe('cadences', () => {
  test('are due on the last day of each period, so many times', () => {
    const policies = {
      audit: adopt(cadenceFamily, handbook000_1.policies.audit),
      weeklyInspection: adopt(cadenceFamily, handbook001_2.policies.weeklyInspection),
    };
    expect(agenda(policies, { from: '2026-11-30', to: '2026-12-13' })).toEqual([
      {
        due: '2026-11-30',
        from: '2026-11-01',
        policy: 'audit',
        times: '1',
        clause: '000.1.audit.cadence',
        title: handbook000_1.clauses['000.1.audit.cadence'].title,
      },
      ...['2026-11-30', '2026-12-07'].map((from, i) => ({
        due: ['2026-12-06', '2026-12-13'][i],
        from,
        policy: 'weeklyInspection',
        times: '3',
        clause: '001.2.inspection.weekly',
        title: handbook001_2.clauses['001.2.inspection.weekly'].title,
      })),
    ]);
  });

  const counted = (period: { readonly calendar: 'month'; readonly startsOn?: number }, times: number) =>
    adopt(cadenceFamily, timesPerPeriod({ id: 'test/count', clause: '000.1.audit.cadence', title, period, times }));

  test('may have periods that begin on another day', () => {
    const statistics = counted({ calendar: 'month', startsOn: 21 }, 2);
    expect(agenda({ statistics }, december)).toMatchObject([{ due: '2026-12-20', from: '2026-11-21', times: '2' }]);
  });

  test('that ask for nothing are not on it', () => {
    expect(agenda({ none: counted({ calendar: 'month' }, 0) }, december)).toEqual([]);
  });

  test('need periods of the calendar', () => {
    const rolling = adopt(cadenceFamily, handbook001_2.policies.managerMinimum, {
      window: { age: { under: 30 }, unit: 'days' },
      minimum: 1,
    });
    expect(issuesOf(() => agenda({ rolling }, december))).toMatchObject([
      { code: 'policy', path: '/policies/rolling' },
    ]);
  });
});

describe('intervals', () => {
  const monthly = adopt(
    intervalFamily,
    dueAgain({ id: 'test/backup', clause: '003.5.backup.daily', title, every: { length: 1, unit: 'months' } }),
  );

  test('are due time after time, each counted from the day of the one before', () => {
    const facts = { from: '2027-02-01', to: '2027-04-30', last: { monthly: '2026-12-31' } };
    expect(agenda({ monthly }, facts)).toEqual(
      ['2027-02-28', '2027-03-28', '2027-04-28'].map((due) => ({
        due,
        policy: 'monthly',
        clause: '003.5.backup.daily',
        title,
      })),
    );
    expect(agenda({ monthly }, { ...facts, last: { monthly: '2027-04-01' } })).toEqual([]);
  });

  test('need the last time', () => {
    expect(issuesOf(() => agenda({ monthly }, december))).toMatchObject([{ code: 'required', path: '/last/monthly' }]);
    const facts = { ...december, last: { monthly: 'yesterday' } };
    expect(issuesOf(() => agenda({ monthly }, facts))).toMatchObject([{ code: 'type', path: '/last/monthly' }]);
  });

  test('by the reading that once is enough are due once', () => {
    const template = dueRegularly({ id: 'test/survey', clause: '000.3.satisfaction.cadence', title });
    const weeks = { length: 1, unit: 'weeks' };
    const survey = adopt(intervalFamily, template, weeks, { readings: { regularly: 'once' } });
    const facts = { ...december, last: { survey: '2026-12-01' } };
    const given = (everDone: boolean) => ({ ...facts, facts: { survey: { everDone } } });
    expect(daysOf({ survey }, given(false))).toEqual([['2026-12-08', undefined, 'survey']]);
    expect(daysOf({ survey }, given(true))).toEqual([]);
    expect(issuesOf(() => agenda({ survey }, facts))).toMatchObject([
      { code: 'required', path: '/facts/survey/everDone' },
    ]);
    expect(daysOf({ survey: adopt(intervalFamily, template, weeks) }, facts)).toHaveLength(4);
  });
});

describe('an agenda', () => {
  test('of a handbook takes what its policies put on it', () => {
    const every = { length: 6, unit: 'months' };
    const policies = adoptScheduled(handbook000_3.policies, { satisfactionSurvey: every, systemReview: every });
    const last = { satisfactionSurvey: '2026-06-15', systemReview: '2026-06-10' };
    expect(daysOf(policies, { ...december, last })).toEqual([
      ['2026-12-10', undefined, 'systemReview'],
      ['2026-12-15', undefined, 'satisfactionSurvey'],
    ]);
  });

  test('refuses another order of days, what no policy reads, and other policies', () => {
    const audit = adopt(cadenceFamily, handbook000_1.policies.audit);
    const refused = (policies: object, facts: object) =>
      issuesOf(() => Reflect.apply(agenda, undefined, [policies, facts])).map(({ code, path }) => ({ code, path }));
    const day = { from: '2026-12-31', to: '2026-12-31' };
    for (const group of ['last', 'days', 'facts'])
      for (const wrong of [5, 'x', []])
        expect(refused({ audit }, { ...day, [group]: wrong })).toEqual([{ code: 'type', path: `/${group}` }]);
    expect(refused({ audit }, { from: '2026-12-31', to: '2026-12-30' })).toEqual([{ code: 'order', path: '/to' }]);
    expect(refused({ audit }, { to: '2026-12-30' })).toEqual([{ code: 'required', path: '/from' }]);
    expect(refused({ audit }, { from: '2026-12-31', to: '2026-02-29' })).toEqual([{ code: 'type', path: '/to' }]);
    for (const group of ['last', 'days', 'facts'])
      expect(refused({ audit }, { ...december, [group]: { adit: [] } })).toEqual([
        { code: 'unknownKey', path: `/${group}/adit` },
      ]);
    for (const stranger of [null, 'audit', { family: 'paySlip' }])
      expect(refused({ stranger }, december)).toEqual([{ code: 'policy', path: '/policies/stranger' }]);
    for (const family of ['cadence', 'interval', 'timetable'])
      expect(refused({ raw: { family } }, { ...december, last: { raw: '2026-12-01' } })).toMatchObject([
        { code: 'policy' },
      ]);
  });
});

describe('adopting what is scheduled', () => {
  test('leaves the other policies of a handbook alone', () => {
    const policies = adoptScheduled(handbook003_2.policies);
    expect(Object.entries(policies).map(([name, { family }]) => [name, family])).toEqual([
      ['missedPunchReport', 'timetable'],
      ['weekly', 'timetable'],
    ]);
  });

  test('takes choices by policy', () => {
    const choices = { audit: { readings: { times: 'exactly' } } };
    const blanks = { staffFeedback: { length: 1, unit: 'years' } };
    const { audit, staffFeedback } = adoptScheduled(handbook000_1.policies, blanks, choices);
    expect(audit?.readings).toEqual({ times: 'exactly' });
    expect(staffFeedback?.readings).toEqual({ regularly: 'interval' });
  });

  test('collects the faults of all policies, each under its name', () => {
    const given = { satisfactionSurvey: { length: 6 }, systemReview: { length: 0, unit: 'days' }, survey: {} };
    expect(issuesOf(() => adoptScheduled(handbook000_3.policies, given))).toMatchObject([
      { code: 'required', path: '/satisfactionSurvey/blanks/unit' },
      { code: 'range', path: '/systemReview/blanks/length' },
      { code: 'unknownKey', path: '/survey/blanks' },
    ]);
  });
});
