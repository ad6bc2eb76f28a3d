// What other systems of service levels got wrong or had to decide, each line with its issue.
import { describe, expect, test } from 'vitest';
import { china } from '../../src/calendars/china.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import type { NoBlanks } from '../../src/figures/duty.js';
import { calculators } from '../../src/plan/calculators.js';
import { assessService, type ServiceOutcome, serviceLevelFamily } from '../../src/service/assessService.js';
import type { ServiceLevelFacts } from '../../src/service/serviceLevelFacts.js';
import { type ServiceLevel, type ServiceLevels, serviceLevels } from '../../src/service/serviceLevels.js';
import type { WorkCalendar } from '../../src/values/calendar.js';
import { issuesOf } from '../support/issuesOf.js';

type Spans = readonly (readonly [from: string, to: string])[];

const YEAR: WorkCalendar = { from: '2026-01-01', to: '2026-12-31' };
/** Levels in working time by these hours. */
function policyOf(
  hours: Spans,
  levels: Readonly<Record<string, Partial<ServiceLevel>>>,
  more: Partial<ServiceLevels<NoBlanks>> = {},
) {
  const work = hours.map(([from, to]) => ({ from, to }));
  return adopt(
    serviceLevelFamily,
    serviceLevels({
      id: 'desk',
      clause: 'desk',
      title: { en: 'Desk', zh: '服务台' },
      clocks: { desk: { counts: 'workingTime', hours: { work } } },
      levels: Object.fromEntries(
        Object.entries(levels).map(([id, level]): [string, ServiceLevel] => [
          id,
          { clock: 'desk', unit: 'hours', from: ['created'], until: ['solved'], length: 1, ...level },
        ]),
      ),
      ...more,
    }),
  );
}

type Policy = ReturnType<typeof policyOf>;

function assess(policy: Policy, facts: Partial<ServiceLevelFacts>): ServiceOutcome {
  const outcome = assessService({ asOf: '2026-12-31T00:00', events: [], calendar: YEAR, ...facts }, policy);
  if (outcome.status !== 'complete') throw new Error(outcome.missing.join(', '));
  return outcome as ServiceOutcome;
}

const events = (...given: readonly (readonly [at: string, event: string])[]) =>
  given.map(([at, event]) => ({ at, event }));

function dueOf(policy: Policy, at: string, facts: Partial<ServiceLevelFacts> = {}): string | undefined {
  return assess(policy, { asOf: at, events: events([at, 'created']), ...facts }).levels[0]?.due;
}

describe('deadlines in business hours', () => {
  const nineToFive: Spans = [['09:00', '17:00']];

  test('Friday 16:30 and an hour is Monday 09:30; Friday 16:00 and two hours is Monday 10:00', () => {
    expect(dueOf(policyOf(nineToFive, { solution: { length: 1 } }), '2026-11-27T16:30')).toBe('2026-11-30T09:30');
    expect(dueOf(policyOf(nineToFive, { solution: { length: 2 } }), '2026-11-27T16:00')).toBe('2026-11-30T10:00');
  });

  test('a length that ends with the hours is due at their end, and what is done after it is late', () => {
    const policy = policyOf(nineToFive, { solution: { length: 1 } });
    expect(dueOf(policy, '2026-11-27T16:00')).toBe('2026-11-27T17:00');
    const at = (done: string) =>
      assess(policy, { events: events(['2026-11-27T16:00', 'created'], [done, 'solved']) }).ok;
    expect(['2026-11-27T17:00', '2026-11-27T17:00:01', '2026-11-28T12:00', '2026-11-30T09:00'].map(at)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('days of 24 hours lose no minute at midnight; 24:00 is accepted (zammad/zammad#3180)', () => {
    const always: WorkCalendar = { ...YEAR, weekly: [1, 2, 3, 4, 5, 6, 7] };
    const policy = policyOf([['00:00', '24:00']], { solution: { length: 12, unit: 'hours' } });
    expect(dueOf(policy, '2026-11-27T20:00', { calendar: always })).toBe('2026-11-28T08:00');
    expect(dueOf(policy, '2026-11-27T12:00', { calendar: always })).toBe('2026-11-28T00:00');
    const long = policyOf([['00:00', '24:00']], { solution: { length: 240, unit: 'hours' } });
    expect(dueOf(long, '2026-11-20T07:31', { calendar: always })).toBe('2026-11-30T07:31');
  });

  test('open 09-12 and 13-18, created 12:30: the clock starts at 13:00 (chatwoot/chatwoot#14009, osTicket/osTicket#6847)', () => {
    const policy = policyOf(
      [
        ['09:00', '12:00'],
        ['13:00', '18:00'],
      ],
      { solution: { length: 1 } },
    );
    expect(dueOf(policy, '2026-11-27T12:30')).toBe('2026-11-27T14:00');
    const elapsed = (asOf: string) =>
      assess(policy, { asOf, events: events(['2026-11-27T12:30', 'created']) }).levels[0]?.elapsed;
    expect(['2026-11-27T12:59', '2026-11-27T13:00', '2026-11-27T13:30'].map(elapsed)).toEqual(['0', '0', '0.5']);
  });

  test('open 8-18, created Monday 17:00, 4 h, warning 1 h before: due Tuesday 11:00, warned Tuesday 10:00 (glpi-project/glpi#22678)', () => {
    const policy = policyOf([['08:00', '18:00']], { solution: { length: 4, warning: 1 } });
    const created = events(['2026-11-23T17:00', 'created']);
    const status = (asOf: string) => assess(policy, { asOf, events: created }).levels[0];
    expect(status('2026-11-23T17:00')?.due).toBe('2026-11-24T11:00');
    expect(status('2026-11-24T09:59:59')?.status).toBe('onTrack');
    expect(status('2026-11-24T10:00')?.status).toBe('atRisk');
    expect(status('2026-11-24T11:00')?.status).toBe('atRisk');
    expect(status('2026-11-24T11:00:01')?.status).toBe('breached');
    expect(status('2026-11-24T10:00')?.remaining).toBe('1');
  });
});

describe('pauses', () => {
  const policy = policyOf(
    [['09:00', '17:00']],
    { solution: { length: 8, pausedIn: ['waiting'] } },
    { events: ['active'] },
  );

  test('a pause over a weekend gives back business time only (glpi-project/glpi#10594)', () => {
    const given = events(
      ['2026-11-27T15:00', 'created'],
      ['2026-11-27T16:00', 'waiting'],
      ['2026-11-30T10:00', 'active'],
    );
    const [level] = assess(policy, { asOf: '2026-11-30T10:00', events: given }).levels;
    // An hour was used on Friday, and seven are left of Monday.
    expect(level).toMatchObject({ elapsed: '1', due: '2026-11-30T17:00', paused: false });
  });

  test('a pause across midnight is split by day', () => {
    const given = events(
      ['2026-11-24T12:00', 'created'],
      ['2026-11-24T14:00', 'waiting'],
      ['2026-11-25T11:00', 'active'],
    );
    const [level] = assess(policy, { asOf: '2026-11-25T17:00', events: given }).levels;
    expect(level).toMatchObject({ elapsed: '8', remaining: '0', due: '2026-11-25T17:00', status: 'onTrack' });
  });

  test('while the clock stands nothing is used up, and what was over before the pause stays late', () => {
    const given = events(['2026-11-24T09:00', 'created'], ['2026-11-24T16:00', 'waiting']);
    const [level] = assess(policy, { asOf: '2026-11-27T12:00', events: given }).levels;
    expect(level).toMatchObject({ elapsed: '7', status: 'onTrack', paused: true, due: '2026-11-27T13:00' });
    const late = events(
      ['2026-11-24T09:00', 'created'],
      ['2026-11-25T09:00:01', 'waiting'],
      ['2026-11-27T09:00', 'solved'],
    );
    expect(assess(policy, { events: late }).levels[0]).toMatchObject({ status: 'breached', due: '2026-11-24T17:00' });
  });

  test('a later change of priority keeps earlier pauses (glpi-project/glpi#6902, #15605)', () => {
    const byPriority = policyOf(
      [['09:00', '17:00']],
      { solution: { length: 'hours', pausedIn: ['waiting'] } },
      {
        events: ['active'],
        facts: { priority: { type: 'label', labels: ['high', 'low'] } },
        figures: {
          hours: {
            kind: 'table',
            rows: [
              { id: 'high', when: { priority: 'high' }, gives: 2 },
              { id: 'low', gives: 8 },
            ],
          },
        },
      },
    );
    const given = events(
      ['2026-11-24T09:00', 'created'],
      ['2026-11-24T10:00', 'waiting'],
      ['2026-11-24T14:00', 'active'],
    );
    const due = (priority: string) =>
      assess(byPriority, { asOf: '2026-11-24T14:00', events: given, priority }).levels[0];
    expect(due('low')).toMatchObject({ elapsed: '1', due: '2026-11-25T13:00' });
    expect(due('high')).toMatchObject({ elapsed: '1', due: '2026-11-24T15:00' });
  });
});

describe('replies', () => {
  const always = { clock: 'time', unit: 'hours' } as const;
  const policy = policyOf([], {
    firstReply: { ...always, until: ['replied', 'closed'], length: 2 },
    nextReply: { ...always, from: ['asked'], until: ['replied', 'closed'], length: 4, repeats: true },
  });

  test('a second customer message before the reply moves no deadline (zammad/zammad#3140)', () => {
    const given = events(
      ['2026-11-24T09:00', 'created'],
      ['2026-11-24T09:10', 'replied'],
      ['2026-11-24T10:00', 'asked'],
      ['2026-11-24T13:00', 'asked'],
    );
    const levels = assess(policy, { asOf: '2026-11-24T13:00', events: given }).levels;
    expect(levels.map(({ level, due }) => [level, due])).toEqual([
      ['firstReply', '2026-11-24T11:00'],
      ['nextReply', '2026-11-24T14:00'],
    ]);
  });

  test("closed with the customer's message last: the clock stops (chatwoot/chatwoot#10178)", () => {
    const given = events(
      ['2026-11-24T09:00', 'created'],
      ['2026-11-24T09:10', 'replied'],
      ['2026-11-24T10:00', 'asked'],
      ['2026-11-24T11:00', 'closed'],
    );
    expect(assess(policy, { asOf: '2026-12-24T09:00', events: given }).levels[1]).toMatchObject({
      status: 'met',
      done: true,
      elapsed: '1',
    });
  });

  test('each reply is judged by itself: a late one stays visible after one in time', () => {
    const given = events(
      ['2026-11-24T09:00', 'created'],
      ['2026-11-24T09:10', 'replied'],
      ['2026-11-24T10:00', 'asked'],
      ['2026-11-24T14:00:01', 'replied'],
      ['2026-11-24T15:00', 'asked'],
      ['2026-11-24T15:01', 'replied'],
    );
    const outcome = assess(policy, { events: given });
    expect(outcome.levels.map(({ status }) => status)).toEqual(['met', 'breached', 'met']);
    expect(outcome.figures).toMatchObject({ firstReply: 'met', nextReply: 'breached', breached: '1', ok: false });
  });

  test('a late first response stays visible as a breach; the duration freezes at close (chatwoot/chatwoot#15024)', () => {
    const given = events(
      ['2026-11-24T09:00', 'created'],
      ['2026-11-24T12:00', 'replied'],
      ['2026-11-24T13:00', 'closed'],
    );
    const seen = (asOf: string) => assess(policy, { asOf, events: given }).levels[0];
    for (const asOf of ['2026-11-24T13:00', '2026-12-24T13:00'])
      expect(seen(asOf)).toMatchObject({ status: 'breached', elapsed: '3', remaining: '-1', done: true });
    const never = events(['2026-11-24T09:00', 'created'], ['2026-11-24T13:00', 'closed']);
    expect(assess(policy, { asOf: '2026-12-24T09:00', events: never }).levels[0]).toMatchObject({
      status: 'breached',
      elapsed: '4',
    });
  });

  test('a reply exactly at the deadline: met', () => {
    const at = (replied: string) =>
      assess(policy, { events: events(['2026-11-24T09:00', 'created'], [replied, 'replied']) }).levels[0]?.status;
    expect(['2026-11-24T11:00', '2026-11-24T11:00:01'].map(at)).toEqual(['met', 'breached']);
  });
});

describe('closed and reopened: the closed time does not count, or the policy says otherwise (glpi-project/glpi#9267)', () => {
  const given = events(
    ['2026-11-24T09:00', 'created'],
    ['2026-11-24T10:00', 'solved'],
    ['2026-11-24T15:00', 'reopened'],
  );
  const solution = (reopening: NonNullable<ServiceLevel['reopening']>) =>
    policyOf([], { solution: { clock: 'time', length: 4, reopenedBy: ['reopened'], reopening } });

  test.each([
    ['resumes', [['onTrack', '2', '2026-11-24T18:00']]],
    ['runsOn', [['breached', '7', '2026-11-24T13:00']]],
    [
      'restarts',
      [
        ['met', '1', '2026-11-24T13:00'],
        ['onTrack', '1', '2026-11-24T19:00'],
      ],
    ],
  ] as const)('%s', (reopening, expected) => {
    const { levels } = assess(solution(reopening), { asOf: '2026-11-24T16:00', events: given });
    expect(levels.map(({ status, elapsed, due }) => [status, elapsed, due])).toEqual(expected);
  });

  test('the closed time does not count unless another way is named', () => {
    const policy = policyOf([], { solution: { clock: 'time', length: 4, reopenedBy: ['reopened'] } });
    expect(assess(policy, { asOf: '2026-11-24T16:00', events: given }).levels[0]?.elapsed).toBe('2');
  });
});

describe('calendars', () => {
  const policy = policyOf([['09:00', '17:00']], { solution: { length: 1 } });
  const created = events(['2026-11-24T09:00', 'created']);

  test('one with no open hours is an error, never wall-clock time, never a hang (OCA/project#73)', () => {
    const closed = policyOf([], { solution: { length: 1 } });
    const asked = (calendar: WorkCalendar, asked: Policy) =>
      issuesOf(() => assess(asked, { asOf: '2026-11-24T12:00', events: created, calendar }));
    const refused = [{ code: 'range', path: '/calendar', expected: 'a calendar and hours with open time' }];
    expect(asked(YEAR, closed)).toMatchObject(refused);
    expect(asked({ ...YEAR, weekly: [] }, policy)).toMatchObject(refused);
    expect(asked({ ...YEAR, weekly: [], outside: 'weekly' }, policy)).toMatchObject(refused);
  });

  test('one that is open on its few dates only, and never again, gives no due time beyond', () => {
    const once: WorkCalendar = { ...YEAR, weekly: [], work: ['2026-11-24'], outside: 'weekly' };
    const long = policyOf([['09:00', '17:00']], { solution: { length: 9 } });
    expect(dueOf(policy, '2026-11-24T09:00', { calendar: once })).toBe('2026-11-24T10:00');
    expect(dueOf(long, '2026-11-24T09:00', { calendar: once })).toBeUndefined();
  });

  test('an end before its start is an error, at adoption where the policy has it', () => {
    for (const hours of [[['17:00', '09:00']], [['09:00', '09:00']]] as const)
      expect(issuesOf(() => policyOf(hours, { solution: { length: 1 } }))).toMatchObject([
        { code: 'order', path: '/settings/clocks/desk/hours/work/0/to' },
      ]);
    const overlapping: Spans = [
      ['09:00', '12:00'],
      ['11:00', '17:00'],
    ];
    expect(issuesOf(() => policyOf(overlapping, { solution: {} }))).toMatchObject([
      { code: 'order', path: '/settings/clocks/desk/hours/work/1/from' },
    ]);
    expect(
      issuesOf(() =>
        assess(policy, { events: events(['2026-11-24T09:00', 'solved'], ['2026-11-24T08:00', 'created']) }),
      ),
    ).toMatchObject([{ code: 'order', path: '/events/1/at' }]);
  });

  test('levels that name what the policy does not have are refused at adoption', () => {
    const faultOf = (level: Partial<ServiceLevel>) =>
      issuesOf(() => policyOf([['09:00', '17:00']], { solution: level }, { events: ['noted'] }));
    expect(faultOf({ clock: 'shop' })).toEqual([
      { code: 'unknownName', path: '/settings/clocks', value: 'shop', expected: 'a clock' },
    ]);
    expect(faultOf({ pausedIn: ['held'] })).toEqual([]);
    const { data } = policyOf([['09:00', '17:00']], { solution: {} });
    const levels = data.settings?.['levels'];
    expect(levels).toHaveLength(1);
    const strange = (change: object) =>
      issuesOf(() =>
        adopt(serviceLevelFamily, {
          family: 'serviceLevel',
          id: 'desk',
          version: '1',
          blanks: {},
          data: { ...data, settings: { ...data.settings, ...change } },
        }),
      );
    expect(strange({ events: ['solved'] })).toEqual([
      { code: 'choice', path: '/settings/levels/solution', value: 'created', expected: 'solved' },
    ]);
    expect(strange({ clocks: { desk: { counts: 'workdays' } } })).toEqual([
      { code: 'choice', path: '/settings/levels/solution/unit', value: 'hours', expected: 'days' },
    ]);
    const hours = { work: [], weekdays: { 8: [] } };
    expect(strange({ clocks: { desk: { counts: 'workingTime', hours } } })).toEqual([
      { code: 'choice', path: '/settings/clocks/desk/hours/weekdays/8', value: '8', expected: '1 to 7' },
    ]);
    expect(strange({})).toEqual([]);
  });

  test('a zero span is a breach at once', () => {
    const zero = policyOf([], { solution: { clock: 'time', length: 0 } });
    const status = (asOf: string) => assess(zero, { asOf, events: created }).levels[0]?.status;
    expect(status('2026-11-24T09:00:01')).toBe('breached');
    const office = policyOf([['09:00', '17:00']], { solution: { length: 0 } });
    // Nothing has been used up before the desk opens, yet the time is over.
    const early = events(['2026-11-24T07:00', 'created']);
    expect(assess(office, { asOf: '2026-11-24T07:00:01', events: early }).levels[0]?.status).toBe('breached');
    const atOnce = events(['2026-11-24T07:00', 'created'], ['2026-11-24T07:00', 'solved']);
    expect(assess(office, { events: atOnce }).levels[0]?.status).toBe('met');
  });

  test('2025-09-28, a Sunday, is a working day in China', () => {
    const facts = { calendar: china };
    expect(dueOf(policy, '2025-09-27T12:00', facts)).toBe('2025-09-28T10:00');
    expect(dueOf(policy, '2025-09-30T16:30', facts)).toBe('2025-10-09T09:30');
    const workdays = policyOf([], { solution: { clock: 'workdays', unit: 'days', length: 1 } });
    expect(dueOf(workdays, '2025-09-26T12:00', facts)).toBe('2025-09-28T23:59:59');
    expect(dueOf(workdays, '2025-09-30T12:00', facts)).toBe('2025-10-09T23:59:59');
  });

  test('a day outside coverage is an error, unless the weekly pattern is asked for', () => {
    const outside = { asOf: '2027-01-04T10:00', events: events(['2026-12-31T16:30', 'created']) };
    const refused = (calendar: WorkCalendar, asked = policy) => issuesOf(() => assess(asked, { ...outside, calendar }));
    expect(refused(china)).toMatchObject([{ code: 'coverage', path: '/calendar', value: '2027-01-04' }]);
    expect(refused(china, policyOf([], { solution: { clock: 'workdays', unit: 'days', length: 1 } }))).toMatchObject([
      { code: 'coverage', path: '/calendar' },
    ]);
    // 2027-01-01 is a Friday.
    const weekly = assess(policy, { ...outside, calendar: { ...china, outside: 'weekly' } });
    expect(weekly.levels[0]).toMatchObject({ due: '2027-01-01T09:30', status: 'breached' });
  });

  test('without a calendar, or with a wrong one, working time is refused', () => {
    const given = { asOf: '2026-11-24T12:00', events: created };
    expect(issuesOf(() => assessService(given, policy))).toMatchObject([{ code: 'required', path: '/calendar' }]);
    for (const [calendar, code, path] of [
      [{ from: '2026-01-01' }, 'required', '/calendar/to'],
      [{ ...YEAR, weekly: [8] }, 'range', '/calendar/weekly/0'],
      [{ ...YEAR, holidays: ['2027-01-01'] }, 'range', '/calendar'],
      ['2026', 'type', '/calendar'],
    ] as const)
      expect(issuesOf(() => calculators['serviceLevel']?.run({ ...given, calendar }, policy))).toMatchObject([
        { code, path },
      ]);
  });
});

describe('zones west of UTC and daylight saving', () => {
  const inZone = (zone: string, hours: Spans, length: number) => policyOf(hours, { solution: { length } }, { zone });

  test('the date of an instant is that of its own zone', () => {
    const policy = inZone('America/Los_Angeles', [['09:00', '17:00']], 1);
    // Friday 16:30 in Los Angeles is Saturday in UTC.
    expect(dueOf(policy, '2026-11-28T00:30Z')).toBe('2026-11-30T09:30-08:00');
    const day = policyOf(
      [],
      { solution: { clock: 'workdays', unit: 'days', length: 0 } },
      { zone: 'America/Los_Angeles' },
    );
    expect(dueOf(day, '2026-11-28T00:30Z')).toBe('2026-11-27T23:59:59-08:00');
  });

  test('an hour that comes twice counts twice, one that is skipped not at all', () => {
    const always: WorkCalendar = { ...YEAR, weekly: [1, 2, 3, 4, 5, 6, 7] };
    const policy = inZone('Europe/Berlin', [['00:00', '24:00']], 4);
    expect(dueOf(policy, '2026-03-29T00:00+01:00', { calendar: always })).toBe('2026-03-29T05:00+02:00');
    expect(dueOf(policy, '2026-10-25T00:00+02:00', { calendar: always })).toBe('2026-10-25T03:00+01:00');
    const night = inZone('Europe/Berlin', [['02:00', '03:00']], 1);
    expect(dueOf(night, '2026-03-29T00:00+01:00', { calendar: always })).toBe('2026-03-30T03:00+02:00');
    expect(dueOf(night, '2026-10-25T00:00+02:00', { calendar: always })).toBe('2026-10-25T02:00+01:00');
  });

  test('a local time that clocks show twice or never is refused; with its offset it is taken', () => {
    const policy = inZone('Europe/Berlin', [['00:00', '24:00']], 1);
    const refused = (at: string) => issuesOf(() => dueOf(policy, at));
    for (const at of ['2026-03-29T02:30', '2026-10-25T02:30'])
      expect(refused(at)).toMatchObject([{ code: 'range', path: '/asOf', value: at }]);
    expect(dueOf(policy, '2026-11-24T02:30')).toBe('2026-11-24T03:30+01:00');
    expect(issuesOf(() => dueOf(policyOf([['09:00', '17:00']], { solution: {} }), '2026-11-24T02:30Z'))).toMatchObject([
      { code: 'type', path: '/asOf' },
    ]);
  });

  test.each(['Europe/Nowhere', '+08:00', ''])('a zone that there is not, %j, is refused at adoption', (zone) => {
    expect(issuesOf(() => inZone(zone, [['09:00', '17:00']], 1))).toEqual([
      { code: 'choice', path: '/settings/zone', value: zone, expected: 'a time zone such as Asia/Shanghai' },
    ]);
  });
});
