import { describe, expect, test } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import { settingsOf } from '../../src/figures/settings.js';
import { replay } from '../../src/figures/trace/replay.js';
import { rosterOf } from '../../src/handbooks/rosterOf.js';
import { assessLeave, leaveRequestFamily } from '../../src/leave/assessLeave.js';
import { readRequest } from '../../src/leave/readRequest.js';
import { issuesOf } from '../support/issuesOf.js';
import { assessed, REQUEST, requestPolicy } from './requests.js';

const HOSPITAL = { kind: 'sick', papers: ['hospitalNote', 'medicalRecordCopy'], hospitalPublic: true };
/** A holiday on the Monday. */
const HOLIDAY = rosterOf('2026-03-01', '2026-03-31', { '2026-03-09': 0 });

describe('a request is assessed as a whole', () => {
  test('what is granted, who decides, what is missing, what is paid', () => {
    const outcome = assessed({ ...HOSPITAL, papers: ['hospitalNote'] });
    expect(outcome).toMatchObject({
      askedDays: '4',
      grantedDays: '4',
      refusedDays: '0',
      missingPapers: ['medicalRecordCopy'],
      approver: 'twoLevels',
      approved: true,
      effective: false,
      provisional: ['grantedDays'],
    });
    expect(outcome.figures).toMatchObject({ grantedHours: '16', paidHours: '6.4', deductedHours: '9.6' });
    expect(outcome.days).toEqual([
      { date: '2026-03-06', granted: '1', hours: '8' },
      { date: '2026-03-07', granted: '1', hours: '0' },
      { date: '2026-03-08', granted: '1', hours: '0' },
      { date: '2026-03-09', granted: '1', hours: '8' },
    ]);
  });

  test('what is refused stands with its ground', () => {
    const outcome = assessed({ submitted: '2026-03-06' });
    expect(outcome).toMatchObject({ grantedDays: '0', refusedDays: '2', effective: false, provisional: [] });
    expect(outcome.figures['ground']).toBe('late');
    expect(outcome.days.map(({ granted }) => granted)).toEqual(['0', '0', '0', '0']);
  });

  test('facts that are needed are named', () => {
    const outcome = assessLeave({ ...REQUEST, kind: 'annual' }, requestPolicy);
    expect(outcome.status === 'incomplete' && outcome.missing).toEqual(['/balance/left']);
  });
});

describe('from Friday to Monday round a holiday', () => {
  test('calendar days and scheduled days count apart', () => {
    expect(assessed({ ...HOSPITAL, roster: HOLIDAY }).grantedDays).toBe('4');
    expect(assessed({ roster: HOLIDAY }).grantedDays).toBe('1');
  });

  test('the leave is counted again when one day is declined later', () => {
    expect(assessed({ declined: ['2026-03-09'] })).toMatchObject({
      askedDays: '2',
      grantedDays: '1',
      refusedDays: '1',
    });
    expect(assessed({ ...HOSPITAL, declined: ['2026-03-07'] })).toMatchObject({ grantedDays: '3', refusedDays: '1' });
    expect(assessed({ roster: HOLIDAY, declined: ['2026-03-09'] })).toMatchObject({
      grantedDays: '1',
      refusedDays: '0',
    });
  });

  test('an adjusted working Sunday counts', () => {
    expect(assessed({ roster: rosterOf('2026-03-01', '2026-03-31', { '2026-03-08': 8 }) }).grantedDays).toBe('3');
  });
});

describe('parts of days', () => {
  test('halves at either end', () => {
    expect(assessed({ fromHalf: 'second', toHalf: 'first' }).askedDays).toBe('1');
    expect(assessed({ ...HOSPITAL, fromHalf: 'second' }).askedDays).toBe('3.5');
  });

  test('hours of one day, exact where they are no decimal', () => {
    const oneDay = { to: '2026-03-06', roster: [{ date: '2026-03-06', hours: '7.5' }] };
    expect(assessed({ ...oneDay, hours: '2.5' })).toMatchObject({ askedDays: { numerator: '1', denominator: '3' } });
    expect(assessed({ ...oneDay, hours: '2.5' }).figures['grantedHours']).toBe('2.5');
    expect(assessed({ ...oneDay, hours: 7.5 }).askedDays).toBe('1');
  });
});

describe('wrong facts are refused', () => {
  const one = { to: '2026-03-06' };
  const wrong: readonly (readonly [string, object, object])[] = [
    ['no first day', { from: undefined }, { code: 'required', path: '/from' }],
    ['a day that does not exist', { from: '2026-02-30' }, { code: 'type', path: '/from' }],
    ['an end before the beginning', { to: '2026-03-05' }, { code: 'order', path: '/to' }],
    ['a day of submission that is none', { submitted: 'yesterday' }, { code: 'type', path: '/submitted' }],
    ['no roster', { roster: undefined }, { code: 'required', path: '/roster' }],
    ['a roster that is no list', { roster: {} }, { code: 'type', path: '/roster' }],
    [
      'a day without roster entry',
      { roster: rosterOf('2026-03-06', '2026-03-08') },
      { code: 'coverage', path: '/roster' },
    ],
    [
      'a day twice',
      { roster: [...rosterOf('2026-03-06', '2026-03-09'), { date: '2026-03-06', hours: 8 }] },
      { code: 'duplicate', path: '/roster/4/date' },
    ],
    [
      'more hours than a day has',
      { roster: [{ date: '2026-03-06', hours: 25 }] },
      { code: 'range', path: '/roster/0/hours' },
    ],
    ['hours below zero', { roster: [{ date: '2026-03-06', hours: -1 }] }, { code: 'range', path: '/roster/0/hours' }],
    [
      'hours that are no number',
      { roster: [{ date: '2026-03-06', hours: '8h' }] },
      { code: 'type', path: '/roster/0/hours' },
    ],
    ['hours left out', { roster: [{ date: '2026-03-06' }] }, { code: 'required', path: '/roster/0/hours' }],
    [
      'a holiday in words',
      { roster: [{ date: '2026-03-06', hours: 0, holiday: 'yes' }] },
      { code: 'type', path: '/roster/0/holiday' },
    ],
    ['another half', { fromHalf: 'first' }, { code: 'choice', path: '/fromHalf' }],
    ['another half at the end', { toHalf: 'second' }, { code: 'choice', path: '/toHalf' }],
    ['no time between two halves', { ...one, fromHalf: 'second', toHalf: 'first' }, { code: 'order', path: '/toHalf' }],
    ['hours over several days', { hours: 3 }, { code: 'choice', path: '/hours' }],
    ['hours and halves', { ...one, hours: 3, toHalf: 'first' }, { code: 'choice', path: '/hours' }],
    ['no hours at all', { ...one, hours: 0 }, { code: 'range', path: '/hours' }],
    ['more hours than the shift', { ...one, hours: '8.25' }, { code: 'range', path: '/hours' }],
    ['hours of a rest day', { from: '2026-03-07', to: '2026-03-07', hours: 1 }, { code: 'range', path: '/hours' }],
    ['a declined day outside the leave', { declined: ['2026-03-10'] }, { code: 'range', path: '/declined/0' }],
    ['declined days that are no list', { declined: '2026-03-06' }, { code: 'type', path: '/declined' }],
    ['no papers', { papers: undefined }, { code: 'required', path: '/papers' }],
    ['a paper without name', { papers: [''] }, { code: 'type', path: '/papers/0' }],
    ['a kind that the policy does not know', { kind: 'sabbatical' }, { code: 'choice', path: '/kind' }],
    [
      'official leave, of which the text gives no basis',
      { kind: 'official' },
      { code: 'gap', path: '/each/days/slipped/0' },
    ],
    [
      'a signature of nobody',
      { approvals: [{ role: 'directSuperior', rank: 'manager' }] },
      { code: 'required', path: '/approvals/0/by' },
    ],
    [
      'a rank that is none',
      { approvals: [{ role: 'secondLevel', rank: 'king', by: 'K' }] },
      { code: 'choice', path: '/approvals/0/rank' },
    ],
    [
      'a day of registration that is none',
      { kind: 'marriage', registeredOn: 'May' },
      { code: 'type', path: '/registeredOn' },
    ],
    [
      'earlier leave out of order',
      {
        earlier: [
          { date: '2026-02-02', kindTaken: 'personal', daysTaken: 1, hoursTaken: 8 },
          { date: '2026-02-01', kindTaken: 'personal', daysTaken: 1, hoursTaken: 8 },
        ],
      },
      { code: 'order', path: '/earlier/1/date' },
    ],
  ];
  test.each(wrong)('%s', (_what, changes, issue) => {
    expect(issuesOf(() => assessLeave({ ...REQUEST, ...changes }, requestPolicy))).toMatchObject([issue]);
  });
});

describe('the outcome explains itself', () => {
  const request = { ...REQUEST, ...HOSPITAL };

  test('its trace replays against the facts as they were read', () => {
    const outcome = assessLeave(request, requestPolicy);
    const read = readRequest(request, settingsOf(leaveRequestFamily, requestPolicy));
    expect(replay(JSON.parse(JSON.stringify(outcome.trace)), read, leaveRequestFamily, requestPolicy)).toEqual(
      outcome.figures,
    );
  });

  test('every figure has a title in both languages', () => {
    const { figures, each = {} } = requestPolicy.data;
    const all = [figures, ...Object.values(each)].flatMap((named) => Object.entries(named));
    expect(all.filter(([, { title }]) => title === undefined || title.en === '' || title.zh === '')).toEqual([]);
  });

  test('in English and in Chinese', () => {
    const outcome = assessed(HOSPITAL);
    const lines = explain(outcome, { language: 'en' }).join('\n');
    expect(lines).toContain('Hours whose pay is deducted');
    expect(explain(outcome, { language: 'zh' }).join('\n')).toContain('扣薪小时');
  });
});
