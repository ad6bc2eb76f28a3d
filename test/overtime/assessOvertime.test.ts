import { describe, expect, test } from 'vitest';
import { china } from '../../src/calendars/china.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { prepareCalendar } from '../../src/figures/calendarFact.js';
import type { Template } from '../../src/figures/template.js';
import { overtimePolicies000_1 } from '../../src/handbooks/000-1/overtime.policies.js';
import { overtimePolicies003_2 } from '../../src/handbooks/003-2/overtime.policies.js';
import { assessOvertime, OvertimeOutcome, overtimeFamily } from '../../src/overtime/assessOvertime.js';
import type { OvertimeFacts, OvertimeSlip, WorkedTime } from '../../src/overtime/overtimeFacts.js';
import { issuesOf } from '../support/issuesOf.js';

const callCentre = adopt(overtimeFamily, overtimePolicies003_2.overtime);

/** Labour law: 150 % on workdays, 200 % on rest days, 300 % on statutory holidays, of the hourly rate of the base wage. */
const byKindOfDay = adopt(overtimeFamily, {
  family: 'overtime',
  id: 'law',
  version: '1',
  blanks: {},
  data: {
    settings: { cycle: { startsOn: 1 }, pastMidnight: 'nextDate' },
    facts: { absentDays: { type: 'number', digits: 2, optional: true } },
    each: {
      claims: {
        minutes: { kind: 'total', of: ['restMinutes', 'beyondMinutes'] },
        weighted: {
          kind: 'table',
          rows: [
            { id: 'statutory', when: { dayKind: 'statutory' }, gives: { of: 'minutes', times: 3 } },
            { id: 'rest', when: { dayKind: 'rest' }, gives: { of: 'minutes', times: 2 } },
            { id: 'work', gives: { of: 'minutes', times: '1.5' } },
          ],
        },
      },
    },
    figures: {
      overtimeMinutes: { kind: 'tally', from: 'claims', where: { inCycle: true }, take: 'sum', of: 'minutes' },
      weightedMinutes: { kind: 'tally', from: 'claims', where: { inCycle: true }, take: 'sum', of: 'weighted' },
      hourPay: { kind: 'product', of: ['baseWage'], over: ['21.75', 8] },
      pay: {
        kind: 'product',
        of: ['weightedMinutes', 'hourPay'],
        over: [60],
        round: { mode: 'halfUp', digits: 2 },
        effect: 'pay',
      },
    },
  },
} satisfies Template<'overtime', Readonly<Record<never, never>>>);

const day = (date: string, rostered: WorkedTime['rostered'], from = '09:00', to = '17:00'): WorkedTime => ({
  from: `${date}T${from}`,
  to: `${date}T${to}`,
  rostered,
});
const slipFor = ({ from, to }: WorkedTime, more: Partial<OvertimeSlip> = {}): OvertimeSlip => ({ from, to, ...more });

describe('the kinds of day of China 2025', () => {
  const payOf = (work: WorkedTime, more: Partial<OvertimeFacts> = {}) =>
    assessOvertime(
      {
        asOf: work.from.slice(0, 10),
        calendar: prepareCalendar(china),
        baseWage: '8700',
        work: [work],
        slips: [slipFor(work)],
        ...more,
      },
      byKindOfDay,
    ).figures;

  test('work on the adjusted Sunday 2025-09-28 is ordinary work', () => {
    expect(payOf(day('2025-09-28', 'shift'))).toMatchObject({ overtimeMinutes: '0', pay: '0.00' });
    expect(payOf(day('2025-09-28', 'beyond', '17:00', '19:00'))).toMatchObject({ pay: '150.00' });
  });

  test('work on the statutory day 2025-10-06 is paid at 300 %', () => {
    expect(payOf(day('2025-10-06', 'rest'))).toMatchObject({ overtimeMinutes: '480', pay: '1200.00' });
  });

  test('work on the adjusted rest day 2025-10-08 is paid at 200 %', () => {
    expect(payOf(day('2025-10-08', 'rest'))).toMatchObject({ pay: '800.00' });
  });

  test('work past midnight is paid by the day on which it lies', () => {
    const night = { from: '2025-10-06T22:00', to: '2025-10-07T02:00', rostered: 'rest' } as const;
    expect(payOf(night)).toMatchObject({ overtimeMinutes: '240', pay: '500.00' });
  });

  test('an absence never raises the hourly rate', () => {
    const work = day('2025-10-08', 'rest');
    const rates = [undefined, 0, 1, 21].map((absentDays) => payOf(work, { absentDays }));
    expect(new Set(rates.map(({ hourPay }) => hourPay))).toEqual(new Set(['50']));
    expect(new Set(rates.map(({ pay }) => pay))).toEqual(new Set(['800.00']));
  });

  test('a day outside the calendar is refused', () => {
    expect(issuesOf(() => payOf(day('2023-12-31', 'rest')))).toMatchObject([
      { code: 'coverage', path: '/calendar', value: '2023-12-31' },
    ]);
  });
});

/** Forty hours from Monday 1 June 2026 on, and eight on the Saturday. */
const SATURDAY = day('2026-06-06', 'rest');
const WEEK = ['01', '02', '03', '04', '05'].map((date) => day(`2026-06-${date}`, 'shift'));
const IN_ORDER = {
  handedInAt: '2026-06-08T09:00',
  signatures: 2,
  ownSignature: true,
  jobNumber: '7',
  missedPunch: false,
} as const;
const FACTS: OvertimeFacts = {
  asOf: '2026-06-20',
  endOfWork: '18:00',
  jobNumber: '7',
  work: [...WEEK, SATURDAY],
  slips: [slipFor(SATURDAY, IN_ORDER)],
  calendar: china,
};

function claimsOf(facts: OvertimeFacts) {
  const outcome = assessOvertime(facts, callCentre);
  if (!(outcome instanceof OvertimeOutcome)) throw new Error('incomplete');
  return outcome.claims;
}

describe('the claims of an outcome', () => {
  test('name what was granted, and no failure where there is none', () => {
    expect(claimsOf(FACTS)).toMatchObject([
      { slip: 0, date: '2026-06-06', failures: [], figures: { overtime: '480', triple: '0', conditionsMet: true } },
    ]);
  });

  test.each([
    ['bothLevels', { signatures: 1 }],
    ['ownHand', { ownSignature: false }],
    ['inTime', { handedInAt: '2026-06-21T18:00:01' }],
    ['rightNumber', { jobNumber: '8' }],
  ])('name %s where it fails', (check, change) => {
    const slips = FACTS.slips.map((slip) => ({ ...slip, ...change }));
    expect(claimsOf({ ...FACTS, slips })[0]?.failures).toEqual([check, 'inOrder', 'conditionsMet']);
  });

  test('name a slip that was not handed in', () => {
    const { handedInAt: _, ...slip } = slipFor(SATURDAY, IN_ORDER);
    expect(claimsOf({ ...FACTS, slips: [slip] })[0]?.failures).toEqual(['inTime', 'inOrder', 'conditionsMet']);
  });

  test('name a repetition, and the slip that it is', () => {
    const slips = [...FACTS.slips, ...FACTS.slips];
    expect(claimsOf({ ...FACTS, slips }).map(({ slip, failures }) => [slip, failures])).toEqual([
      [0, []],
      [1, ['firstReport', 'inOrder', 'conditionsMet']],
    ]);
  });

  test('come by date, whatever the order of the slips', () => {
    const sunday = day('2026-06-07', 'rest');
    const slips = [slipFor(sunday, IN_ORDER), ...FACTS.slips];
    const claims = claimsOf({ ...FACTS, work: [...FACTS.work, sunday], slips });
    expect(claims.map(({ slip, date }) => [slip, date])).toEqual([
      [1, '2026-06-06'],
      [0, '2026-06-07'],
    ]);
  });

  test('hold one claim for each day that a slip touches', () => {
    const sunday = day('2026-06-07', 'rest');
    const slip = slipFor({ ...SATURDAY, to: sunday.to }, IN_ORDER);
    const claims = claimsOf({ ...FACTS, work: [...FACTS.work, sunday], slips: [slip] });
    expect(claims.map(({ slip: number, date, figures }) => [number, date, figures['overtime']])).toEqual([
      [0, '2026-06-06', '480'],
      [0, '2026-06-07', '480'],
    ]);
  });
});

test('work past midnight belongs to the day on which it began, or to each day its part', () => {
  const night = { from: '2026-06-06T20:00', to: '2026-06-07T04:00', rostered: 'rest' } as const;
  const facts = { ...FACTS, work: [...WEEK, night], slips: [slipFor(night, IN_ORDER)], baseWage: '8700' };
  expect(claimsOf(facts).map(({ date }) => date)).toEqual(['2026-06-06']);
  const { figures } = assessOvertime({ ...facts, asOf: '2026-06-06' }, byKindOfDay);
  expect(figures).toMatchObject({ overtimeMinutes: '480', pay: '800.00' });
});

test('compensation is what the adopter says, and nothing unless authorised', () => {
  const policy = adopt(overtimeFamily, overtimePolicies000_1.overtime, {
    rates: [{ id: 'any', gives: 2 }],
    compensation: { kind: 'product', of: ['ratedHours', 'hourlyWage'] },
  });
  const work = [day('2026-06-05', 'beyond', '18:00', '20:00')];
  const approved = { appliedAt: '2026-06-05T12:00', approvedAt: '2026-06-05T13:00' };
  const facts = { asOf: '2026-06-30', work, hourlyWage: '33.335' };
  const compensationOf = (more: Partial<OvertimeSlip>) =>
    assessOvertime({ ...facts, slips: work.map((stretch) => slipFor(stretch, more)) }, policy).figures['compensation'];
  expect(compensationOf(approved)).toBe('133.34');
  expect(compensationOf({ appliedAt: '2026-06-05T12:00' })).toBe('0');
});

describe('refuses', () => {
  test.each([
    ['no facts of work', { work: undefined }, 'required', '/work'],
    ['work that is no list', { work: {} }, 'type', '/work'],
    ['a stretch that is no object', { work: [null] }, 'type', '/work/0'],
    ['a stretch of an unknown kind', { work: [{ ...SATURDAY, rostered: 'night' }] }, 'choice', '/work/0/rostered'],
    [
      'a stretch that ends before it begins',
      { work: [{ ...SATURDAY, to: '2026-06-06T09:00' }] },
      'order',
      '/work/0/to',
    ],
    ['work that overlaps', { work: [SATURDAY, { ...SATURDAY, from: '2026-06-06T16:59' }] }, 'overlap', '/work/1'],
    ['a slip without times', { slips: [{ to: SATURDAY.to }] }, 'required', '/slips/0/from'],
    [
      'an instant that is none',
      { slips: [slipFor(SATURDAY, { handedInAt: '8 June' })] },
      'type',
      '/slips/0/handedInAt',
    ],
    ['a date that is none', { asOf: '2026-06-31' }, 'type', '/asOf'],
    ['no end of work', { endOfWork: undefined }, 'required', '/endOfWork'],
    ['a calendar that is none', { calendar: { from: '2026-01-01' } }, 'required', '/calendar/to'],
    ['work known from after its end', { workFrom: '2026-06-08', workTo: '2026-06-07' }, 'order', '/workTo'],
    [
      'signatures that are no number',
      { slips: [slipFor(SATURDAY, { ...IN_ORDER, signatures: -1 })] },
      'range',
      '/claims/0/signatures',
    ],
  ])('%s', (_, change, code, path) => {
    const facts: Record<string, unknown> = { ...FACTS, ...change };
    expect(issuesOf(() => assessOvertime(facts as OvertimeFacts, callCentre))).toMatchObject([{ code, path }]);
  });

  test.each([
    [
      'a cycle that begins on the 29th',
      { cycle: { startsOn: 29 }, pastMidnight: 'startDate' },
      '/settings/cycle/startsOn',
    ],
    ['no word on midnight', { cycle: { startsOn: 1 } }, '/settings/pastMidnight'],
    ['a word that nobody reads', { cycle: { startsOn: 1 }, pastMidnight: 'startDate', rate: 2 }, '/settings/rate'],
  ])('settings with %s', (_, settings, path) => {
    const figures = { overtimeMinutes: { kind: 'total', of: [0] } };
    const policy = { family: 'overtime' as const, id: 'x', version: '1', blanks: {}, data: { settings, figures } };
    expect(issuesOf(() => adopt(overtimeFamily, policy))).toMatchObject([{ path }]);
  });
});
