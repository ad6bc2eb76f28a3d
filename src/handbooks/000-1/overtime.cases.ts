/** Cases of 000.1 on working time and overtime. */
import type { Case } from '../handbook.js';

const day = (dayMinutes: number | string, expect: Case['expect']): Case => ({
  clause: '000.1.hours.daily',
  policy: 'workingTime',
  facts: { date: '2026-11-26', dayMinutes },
  expect: { standardDay: '480', ...expect },
});
const workday = (date: string, is: boolean, calendar?: object): Case => ({
  clause: '000.1.hours.weekly',
  policy: 'workingTime',
  facts: { date, ...(calendar !== undefined && { calendar }) },
  expect: { workday: is },
});
const week = (weekMinutes: number, weekShortfall: string, weekExcess: string): Case => ({
  clause: '000.1.hours.weekly',
  policy: 'workingTime',
  facts: { date: '2026-11-26', weekMinutes },
  expect: { standardWeek: '2400', weekShortfall, weekExcess },
});
/** National Day 2025 and the Sunday that was worked for it. */
const CALENDAR = {
  from: '2025-09-01',
  to: '2025-10-31',
  holidays: ['2025-10-06'],
  rest: ['2025-10-08'],
  work: ['2025-09-28'],
};

/** Two hours after the shift of Thursday 26 November 2026. */
const SLIP = {
  from: '2026-11-26T18:00',
  to: '2026-11-26T20:00',
  appliedAt: '2026-11-26T17:00',
  approvedAt: '2026-11-26T17:30',
};
const FACTS = {
  asOf: '2026-11-30',
  work: [
    { from: '2026-11-26T09:00', to: '2026-11-26T18:00', rostered: 'shift' },
    { from: '2026-11-26T18:00', to: '2026-11-26T20:00', rostered: 'beyond' },
  ],
  hourlyWage: '40',
};
/** A company that pays half as much again, whatever the day. */
const timeAndAHalf = {
  rates: [{ id: 'any', gives: '150%' }],
  compensation: { kind: 'product', of: ['ratedHours', 'hourlyWage'], unit: 'yuan' },
} as const;
/** A company that goes by the kind of day. */
const byKindOfDay = {
  ...timeAndAHalf,
  rates: [
    { id: 'statutory', when: { dayKind: 'statutory' }, gives: 3 },
    { id: 'rest', when: { dayKind: 'rest' }, gives: 2 },
    { id: 'work', gives: '150%' },
  ],
} as const;
/** A company that gives an hour off for an hour. */
const timeOff = {
  rates: [{ id: 'any', gives: 1 }],
  compensation: { kind: 'total', of: ['overtimeHours'], unit: 'hours' },
} as const;
const overtime = (slip: object, expect: Case['expect'], more: Partial<Case> = {}): Case => ({
  clause: '000.1.overtime.authorised',
  policy: 'overtime',
  blanks: timeAndAHalf,
  facts: { ...FACTS, slips: [{ ...SLIP, ...slip }] },
  expect,
  ...more,
});
const anyTime = { choices: { readings: { approval: 'anyTime' } } };
const compensated = (slip: object, compensation: string, label: string, more: Partial<Case> = {}): Case =>
  overtime(slip, { compensation, 'compensation.label': label }, { clause: '000.1.overtime.compensation', ...more });

export const overtimeCases000_1: readonly Case[] = [
  day(480, { dayLength: 'exact', dayShortfall: '0', dayExcess: '0' }),
  day('479.5', { dayLength: 'short', dayShortfall: '0.5', dayExcess: '0' }),
  day('480.5', { dayLength: 'over', dayShortfall: '0', dayExcess: '0.5' }),

  workday('2026-11-23', true),
  workday('2026-11-27', true),
  workday('2026-11-28', false),
  workday('2026-11-29', false),
  workday('2025-09-28', true, CALENDAR),
  workday('2025-10-06', false, CALENDAR),
  workday('2025-10-08', false, CALENDAR),
  workday('2025-10-09', true, CALENDAR),
  workday('2025-10-11', false, CALENDAR),
  {
    clause: '000.1.hours.weekly',
    policy: 'workingTime',
    facts: { date: '2025-11-01', calendar: CALENDAR },
    expect: { refused: { code: 'coverage', path: '/calendar' } },
  },
  week(2400, '0', '0'),
  week(2399, '1', '0'),
  week(2401, '0', '1'),

  overtime({}, { overtimeMinutes: '120', unauthorised: '0' }),
  overtime({ appliedAt: '2026-11-26T17:59:59', approvedAt: '2026-11-26T17:59:59' }, { overtimeMinutes: '120' }),
  overtime({ appliedAt: '2026-11-26T18:00' }, { overtimeMinutes: '0', unauthorised: '1' }),
  overtime({ approvedAt: '2026-11-26T18:00' }, { overtimeMinutes: '0', unauthorised: '1' }),
  overtime({ appliedAt: undefined }, { overtimeMinutes: '0', unauthorised: '1' }),
  overtime({ approvedAt: undefined }, { overtimeMinutes: '0', unauthorised: '1' }),
  overtime({ approvedAt: '2026-11-27T09:00' }, { overtimeMinutes: '120', unauthorised: '0' }, anyTime),
  overtime({ approvedAt: undefined }, { overtimeMinutes: '0', unauthorised: '1' }, anyTime),
  overtime({ appliedAt: '2026-11-26T18:00' }, { overtimeMinutes: '0' }, anyTime),
  overtime(
    { from: '2026-11-26T17:00', appliedAt: '2026-11-26T09:00', approvedAt: '2026-11-26T10:00' },
    { overtimeMinutes: '120' },
    {
      note: 'The hour within the shift is no overtime.',
    },
  ),
  overtime(
    {},
    { overtimeMinutes: '180' },
    {
      facts: {
        ...FACTS,
        work: [{ from: '2026-11-28T09:00', to: '2026-11-28T12:00', rostered: 'rest' }],
        slips: [{ ...SLIP, from: '2026-11-28T09:00', to: '2026-11-28T12:00' }],
      },
      note: 'On a day off.',
    },
  ),
  overtime(
    {},
    { overtimeMinutes: '0', unauthorised: '0' },
    { facts: { ...FACTS, asOf: '2026-12-01', slips: [SLIP, { ...SLIP, approvedAt: undefined }] } },
  ),
  overtime(
    {},
    { overtimeMinutes: '0', unauthorised: '0' },
    { facts: { ...FACTS, work: [], slips: [{ ...SLIP, approvedAt: undefined }] }, note: 'Nothing was worked.' },
  ),
  ...(
    [
      [[SLIP, SLIP], '120', '0'],
      [
        [
          { ...SLIP, to: '2026-11-26T19:30' },
          { ...SLIP, from: '2026-11-26T19:00' },
        ],
        '120',
        '0',
      ],
      [
        [
          { ...SLIP, from: '2026-11-26T19:00' },
          { ...SLIP, to: '2026-11-26T19:30' },
        ],
        '120',
        '0',
      ],
      [
        [
          { ...SLIP, to: '2026-11-26T19:00' },
          { ...SLIP, from: '2026-11-26T19:00' },
        ],
        '120',
        '0',
      ],
      [[{ ...SLIP, approvedAt: undefined }, SLIP], '120', '1'],
      [[SLIP, { ...SLIP, approvedAt: undefined }], '120', '1'],
      [[{ ...SLIP, to: '2026-11-26T19:00', approvedAt: '2026-11-26T18:00' }, SLIP], '120', '1'],
      [[SLIP, { ...SLIP, from: '2026-11-26T19:00', to: '2026-11-26T20:30' }, SLIP], '120', '0'],
    ] as const
  ).map(([slips, overtimeMinutes, unauthorised]) =>
    overtime(
      {},
      { overtimeMinutes, unauthorised, compensation: '120' },
      { facts: { ...FACTS, slips }, note: 'Time that two slips claim counts once, for the one that is authorised.' },
    ),
  ),
  overtime(
    {},
    { overtimeMinutes: '120', unauthorised: '0' },
    {
      ...anyTime,
      facts: { ...FACTS, slips: [{ ...SLIP, to: '2026-11-26T19:00', approvedAt: '2026-11-27T09:00' }, SLIP] },
      note: 'One of them approved after the work.',
    },
  ),
  overtime({ to: '2026-11-26T18:01', approvedAt: undefined }, { overtimeMinutes: '0', unauthorised: '1' }),
  overtime(
    {},
    { overtimeMinutes: '240' },
    {
      facts: {
        ...FACTS,
        work: [{ from: '2026-11-30T22:00', to: '2026-12-01T02:00', rostered: 'beyond' }],
        slips: [{ ...SLIP, from: '2026-11-30T22:00', to: '2026-12-01T02:00' }],
      },
      note: 'Past midnight, it belongs to the day on which it began.',
    },
  ),

  compensated({}, '120', 'compensated'),
  compensated({}, '2', 'compensated', { blanks: timeOff, note: 'Time off instead of pay.' }),
  ...[
    ['2025-09-28', '120'],
    ['2025-10-06', '240'],
    ['2025-10-08', '160'],
  ].map(([date, compensation]) =>
    compensated({}, compensation ?? '', 'compensated', {
      blanks: byKindOfDay,
      facts: {
        asOf: date,
        hourlyWage: '40',
        calendar: CALENDAR,
        work: [{ from: `${date}T18:00`, to: `${date}T20:00`, rostered: 'beyond' }],
        slips: [
          {
            from: `${date}T18:00`,
            to: `${date}T20:00`,
            appliedAt: `${date}T09:00`,
            approvedAt: `${date}T10:00`,
          },
        ],
      },
    }),
  ),
  compensated({}, '120', 'compensated', {
    facts: {
      ...FACTS,
      work: [
        ...FACTS.work,
        { from: '2026-12-01T18:00', to: '2026-12-01T20:00', rostered: 'beyond' },
        { from: '2026-11-27T18:00', to: '2026-11-27T19:00', rostered: 'beyond' },
      ],
      slips: [
        { ...SLIP, to: '2026-11-26T19:00' },
        { ...SLIP, from: '2026-11-27T18:00', to: '2026-11-27T19:00' },
        { ...SLIP, from: '2026-12-01T18:00', to: '2026-12-01T20:00' },
      ],
    },
    note: 'What belongs to December is not of November.',
  }),
  compensated({ approvedAt: undefined }, '0', 'nothingAuthorised'),
  {
    ...compensated({}, '', ''),
    facts: { asOf: '2026-11-30', work: FACTS.work, slips: [SLIP] },
    expect: { missing: ['/hourlyWage'] },
  },
];
