/** Worked examples of 000.1 on attendance: each clause at each side of each boundary. */
import type { Case } from '../handbook.js';

type Fields = Readonly<Record<string, unknown>>;

const usual = {
  rest: false,
  lateMinutes: 0,
  earlyMinutes: 0,
  missingIn: false,
  missingOut: false,
  absence: 'none',
  absentDays: 0,
};
const late = { lateMinutes: 5 };
const early = { earlyMinutes: 7 };
const rest = { rest: true };

function month(
  clause: string,
  given: Readonly<Record<string, Fields>>,
  expect: Case['expect'],
  more: Partial<Case> & { readonly facts?: Fields } = {},
): Case {
  const { facts, ...others } = more;
  const days = Object.entries(given).map(([date, fields]) => ({ ...usual, ...fields, date }));
  return { clause, policy: 'attendanceMonth', facts: { asOf: '2026-03-31', days, ...facts }, expect, ...others };
}

/** Minutes of so many seconds. */
const seconds = (count: number) => ({ numerator: String(count), denominator: '60' });

const reading = (question: string, option: string): Partial<Case> => ({
  choices: { readings: { [question]: option } },
});

const lateness: readonly Case[] = [
  month('000.1.lateness.grace', { '2026-03-02': {} }, { lateCount: '0', chargedMinutes: '0' }),
  month('000.1.lateness.grace', { '2026-03-02': { lateMinutes: 90 } }, { lateCount: '1', chargedMinutes: '0' }),
  month('000.1.lateness.grace', { '2026-03-02': early }, { earlyCount: '1', chargedMinutes: '0' }),
  month('000.1.lateness.grace', { '2026-03-02': late, '2026-03-04': early }, { chargedMinutes: '7' }),
  month(
    '000.1.lateness.grace',
    { '2026-03-02': { ...late, ...early } },
    { chargedMinutes: '7' },
    { note: 'the first in time is graced: the lateness' },
  ),
  month(
    '000.1.lateness.grace',
    { '2026-02-27': late, '2026-03-02': late },
    { chargedMinutes: '0' },
    { note: 'each month has its grace' },
  ),
  month(
    '000.1.lateness.grace',
    { '2026-03-02': late, '2026-03-04': early },
    { chargedMinutes: '0' },
    reading('grace', 'each'),
  ),
  month(
    '000.1.lateness.grace',
    { '2026-03-02': { ...late, ...early }, '2026-03-04': late, '2026-03-06': { ...late, ...early } },
    { chargedMinutes: '17' },
    reading('grace', 'each'),
  ),
  month('000.1.lateness.deduction', { '2026-03-02': late }, { chargedMinutes: '0' }),
  month('000.1.lateness.deduction', { '2026-03-02': late, '2026-03-04': { lateMinutes: 1 } }, { chargedMinutes: '1' }),
  month(
    '000.1.lateness.deduction',
    { '2026-03-02': late, '2026-03-04': { lateMinutes: 45 } },
    { chargedMinutes: '45', latenessDeducted: '30' },
    { facts: { hourlyWage: 40 }, note: 'by minutes, and nothing is rounded' },
  ),
  month(
    '000.1.lateness.deduction',
    { '2026-03-02': late, '2026-03-04': { lateMinutes: 1 } },
    { latenessDeducted: { numerator: '2', denominator: '3' } },
    { facts: { hourlyWage: 40 } },
  ),
  month(
    '000.1.lateness.deduction',
    { '2026-03-02': late },
    { latenessDeducted: '0' },
    { facts: { hourlyWage: 40 }, note: 'what is graced is not charged back' },
  ),
  month(
    '000.1.lateness.deduction',
    { '2026-03-02': late, '2026-03-04': { ...late, ...early }, '2026-03-06': early },
    { lateCount: '2', earlyCount: '2', chargedMinutes: '19' },
  ),
  month(
    '000.1.lateness.streakTalk',
    { '2026-03-05': late, '2026-03-06': early, '2026-03-07': rest, '2026-03-08': rest, '2026-03-09': late },
    { talkDue: true, talkTriggeredOn: '2026-03-09' },
    { note: 'rest days do not break the row; late and early mix' },
  ),
  month('000.1.lateness.streakTalk', { '2026-03-05': late, '2026-03-06': late }, { talkDue: false }),
  month(
    '000.1.lateness.streakTalk',
    { '2026-03-05': { ...late, ...early }, '2026-03-06': late, '2026-03-09': {}, '2026-03-10': late },
    { talkDue: false },
    { note: 'a day counts once, and a day on time breaks the row' },
  ),
  month(
    '000.1.lateness.streakTalk',
    { '2026-02-26': late, '2026-02-27': late, '2026-03-02': late },
    { talkDue: true, talkTriggeredOn: '2026-03-02', chargedMinutes: '0' },
    { note: 'across the end of the month; what is graced counts as well' },
  ),
  month(
    '000.1.lateness.streakTalk',
    { '2026-02-25': late, '2026-02-26': late, '2026-02-27': late, '2026-03-02': late },
    { talkDue: false, talkTriggeredOn: 'notApplicable' },
    { note: 'the talk was due in February' },
  ),
  month(
    '000.1.lateness.streakTalk',
    { '2026-03-05': late, '2026-03-06': early, '2026-03-07': rest, '2026-03-08': rest, '2026-03-09': late },
    { talkDue: false },
    reading('row', 'calendar'),
  ),
  month(
    '000.1.lateness.streakTalk',
    { '2026-03-02': late, '2026-03-03': {}, '2026-03-05': early, '2026-03-06': {}, '2026-03-09': late },
    { talkDue: true, talkTriggeredOn: '2026-03-09' },
    reading('row', 'events'),
  ),
  month(
    '000.1.lateness.streakTalk',
    { '2026-03-02': late, '2026-03-03': {}, '2026-03-05': early, '2026-03-06': {} },
    { talkDue: false },
    reading('row', 'events'),
  ),
  month(
    '000.1.punch.completeness',
    { '2026-03-02': { missingIn: true, missingOut: true }, '2026-03-03': { missingOut: true } },
    { missedPunches: '3', 'days/0/missed': '2', 'days/1/missed': '1', absentDays: '0', chargedMinutes: '0' },
    { note: 'reported only' },
  ),
  month('000.1.punch.completeness', { '2026-03-02': {} }, { missedPunches: '0' }),
];

/** Boundaries of an event, the month before, and days with both. */
const events: readonly Case[] = [
  month(
    '000.1.lateness.grace',
    { '2026-03-02': {}, '2026-03-03': early, '2026-03-04': { lateMinutes: 3 } },
    { lateCount: '1', earlyCount: '1', chargedMinutes: '3' },
    { note: 'a day on time takes no grace' },
  ),
  month('000.1.lateness.grace', { '2026-03-02': {}, '2026-03-03': late }, { chargedMinutes: '0' }),
  month(
    '000.1.lateness.grace',
    { '2026-03-02': { earlyMinutes: 1 }, '2026-03-03': { earlyMinutes: 2 } },
    { chargedMinutes: '2' },
    reading('grace', 'each'),
  ),
  month(
    '000.1.lateness.deduction',
    { '2026-02-26': late, '2026-02-27': late, '2026-03-02': late, '2026-03-03': late },
    { chargedMinutes: '5' },
    { note: 'what the month before charged is not charged again' },
  ),
  month(
    '000.1.lateness.deduction',
    { '2026-03-02': late, '2026-03-03': { ...late, ...early } },
    { chargedMinutes: '5' },
    reading('grace', 'each'),
  ),
  month(
    '000.1.lateness.grace',
    { '2026-02-27': { ...late, ...early }, '2026-03-02': { lateMinutes: 1, earlyMinutes: 1 } },
    { lateCount: '1', earlyCount: '1', chargedMinutes: '1', absentDays: '0' },
    { note: 'a minute is an event; the month before does not count' },
  ),
  month(
    '000.1.lateness.grace',
    { '2026-03-02': { lateMinutes: 1 }, '2026-03-03': { lateMinutes: 1, earlyMinutes: 2 } },
    { chargedMinutes: '3', 'days/1/events': '2' },
  ),
  month(
    '000.1.lateness.grace',
    {
      '2026-03-02': late,
      '2026-03-03': { lateMinutes: 1 },
      '2026-03-04': { earlyMinutes: 1 },
      '2026-03-05': { lateMinutes: 1, earlyMinutes: 1 },
    },
    { 'days/1/events': '1', 'days/2/events': '1', 'days/3/events': '2' },
  ),
  month('000.1.lateness.grace', { '2026-03-02': { earlyMinutes: 1 } }, { earlyCount: '1', chargedMinutes: '0' }),
  month('000.1.lateness.grace', { '2026-03-02': { lateMinutes: 1 } }, { lateCount: '1', chargedMinutes: '0' }),
  month(
    '000.1.lateness.grace',
    { '2026-02-27': { ...late, ...early }, '2026-03-02': { lateMinutes: 1, earlyMinutes: 1 } },
    { chargedMinutes: '0' },
    reading('grace', 'each'),
  ),
  month(
    '000.1.lateness.grace',
    { '2026-03-02': {}, '2026-03-03': { lateMinutes: 1 }, '2026-03-04': { lateMinutes: 3, earlyMinutes: 1 } },
    { chargedMinutes: '3' },
    reading('grace', 'each'),
  ),
  month(
    '000.1.lateness.deduction',
    { '2026-03-02': { earlyMinutes: 1 }, '2026-03-03': { lateMinutes: 3, earlyMinutes: 2 } },
    { chargedMinutes: '2' },
    reading('grace', 'each'),
  ),
  month(
    '000.1.lateness.deduction',
    { '2026-03-02': { lateMinutes: 3, earlyMinutes: 2 }, '2026-03-03': { lateMinutes: 5, earlyMinutes: 7 } },
    { chargedMinutes: '12' },
    reading('grace', 'each'),
  ),
  month(
    '000.1.lateness.streakTalk',
    { '2026-03-03': late, '2026-03-04': early, '2026-03-05': late },
    { talkDue: true, talkTriggeredOn: '2026-03-05' },
    reading('row', 'calendar'),
  ),
  month(
    '000.1.lateness.streakTalk',
    { '2026-03-05': late, '2026-03-06': early, '2026-03-09': late },
    { talkDue: false },
    { ...reading('row', 'calendar'), note: 'the days of the weekend have no record' },
  ),
  month(
    '000.1.lateness.streakTalk',
    {
      '2026-02-25': late,
      '2026-02-26': late,
      '2026-02-27': late,
      '2026-03-02': {},
      '2026-03-03': late,
      '2026-03-04': late,
      '2026-03-05': late,
      '2026-03-06': {},
      '2026-03-09': late,
      '2026-03-10': late,
      '2026-03-11': late,
      '2026-03-12': late,
    },
    { talkDue: true, talkTriggeredOn: '2026-03-11' },
    { note: 'the day that completed the last row' },
  ),
  month(
    '000.1.punch.completeness',
    { '2026-02-27': { missingIn: true }, '2026-03-02': { missingIn: true } },
    { missedPunches: '1' },
  ),
  month(
    '000.1.punch.completeness',
    {
      '2026-02-27': { absence: 'noShow', absentDays: 1 },
      '2026-03-02': { absence: 'noShow', absentDays: 1 },
      '2026-03-03': { absence: 'noShow', absentDays: '0.5' },
    },
    { absentDays: '1.5' },
  ),
];

/** Days a minute late (`1`), left early (`e`), both (`2`), on time (`0`) or of rest (`-`), from the 2nd of March on. */
function row(option: string, pattern: string, talks: number, on: number | undefined, note?: string): Case {
  const events: Readonly<Record<string, Fields>> = {
    '1': { lateMinutes: 1 },
    e: { earlyMinutes: 1 },
    '2': { lateMinutes: 1, earlyMinutes: 1 },
    '-': rest,
  };
  const days = [...pattern].map((day, i) => [dayOfMarch(i), events[day] ?? {}] as const);
  const talkTriggeredOn = on === undefined ? 'notApplicable' : dayOfMarch(on - 1);
  return month(
    '000.1.lateness.streakTalk',
    Object.fromEntries(days),
    { talks: `${talks}`, talkTriggeredOn },
    {
      ...reading('row', option),
      ...(note !== undefined && { note }),
    },
  );
}

function dayOfMarch(index: number): string {
  return `2026-03-${String(index + 2).padStart(2, '0')}`;
}

/** The other readings of "corresponding wage" and of "three in a row". */
const otherReadings: readonly Case[] = [
  ...(
    [
      ['startedHours', { chargedMinutes: '360' }],
      ['occurrences', { chargedMinutes: 'notApplicable', chargedOccurrences: '5' }],
    ] as const
  ).map(([option, expect]) =>
    month(
      '000.1.lateness.deduction',
      {
        '2026-02-26': late,
        '2026-02-27': late,
        '2026-03-02': { lateMinutes: 90, earlyMinutes: 60 },
        '2026-03-03': { lateMinutes: 91, earlyMinutes: 30 },
        '2026-03-04': {},
        '2026-03-05': { earlyMinutes: 7 },
        '2026-03-06': { earlyMinutes: 1 },
      },
      expect,
      reading('unit', option),
    ),
  ),
  month(
    '000.1.lateness.deduction',
    { '2026-03-02': late },
    { chargedOccurrences: '0', chargedMinutes: '0', latenessDeducted: '0' },
    { ...reading('unit', 'occurrences'), facts: { hourlyWage: 40 } },
  ),
  month(
    '000.1.lateness.deduction',
    { '2026-03-02': late, '2026-03-03': late },
    { chargedOccurrences: '1', latenessDeducted: 'notApplicable' },
    { ...reading('unit', 'occurrences'), facts: { hourlyWage: 40 }, note: 'The text gives no price of a time.' },
  ),
  ...['000.1.lateness.grace', '000.1.lateness.deduction'].map((clause) =>
    month(
      clause,
      {
        '2026-02-26': { lateMinutes: 99 },
        '2026-03-02': { lateMinutes: 3 },
        '2026-03-03': { lateMinutes: 4, earlyMinutes: 20 },
        '2026-03-04': { lateMinutes: 12, earlyMinutes: 10 },
      },
      { chargedMinutes: '29' },
      reading('grace', 'longest'),
    ),
  ),
  month(
    '000.1.lateness.grace',
    { '2026-03-02': { lateMinutes: 9 }, '2026-03-03': { earlyMinutes: 9 }, '2026-03-04': { lateMinutes: 9 } },
    { chargedMinutes: '18' },
    { ...reading('grace', 'longest'), note: 'of several as long, one is graced' },
  ),
  month(
    '000.1.lateness.deduction',
    { '2026-03-02': { lateMinutes: 3 }, '2026-03-03': { lateMinutes: 70, earlyMinutes: 20 } },
    { chargedMinutes: '120' },
    { choices: { readings: { grace: 'longest', unit: 'startedHours' } } },
  ),
  month(
    '000.1.lateness.grace',
    { '2026-03-02': { lateMinutes: 3 }, '2026-03-03': { lateMinutes: 30, earlyMinutes: 20 } },
    { longestEvent: '30', chargedMinutes: '23' },
    reading('grace', 'longest'),
  ),
  row('workdays', '21', 0, undefined, 'a day counts once'),
  row('eachEvent', '21', 1, 2),
  row('eachEvent', '12', 1, 2),
  row('eachEvent', '22', 1, 2),
  row('eachEvent', '11', 0, undefined),
  row('eachEvent', '111', 1, 3),
  row('eachEvent', '112', 1, 3),
  row('eachEvent', '2111', 1, 2),
  row('eachEvent', '1111', 1, 3),
  row('eachEvent', '201', 0, undefined, 'a day on time breaks the row'),
  row('eachEvent', '1-1', 0, undefined),
  row('eachEvent', '11--1', 1, 5, 'rest days do not'),
  row('eachEvent', '2-1', 1, 3),
  row('kindsApart', '11e', 0, undefined, 'late and early do not mix'),
  row('kindsApart', '11-1', 1, 4),
  row('kindsApart', 'ee-e', 1, 4),
  row('kindsApart', '1111', 1, 3),
  row('kindsApart', 'eeee', 1, 3),
  row('kindsApart', '222', 1, 3, 'both at once'),
  row('withinMonth', '11-1', 1, 4),
  row('withinMonth', '1111', 1, 3),
  row('withinMonth', '0111', 1, 4),
  month(
    '000.1.lateness.streakTalk',
    { '2026-02-26': late, '2026-02-27': late, '2026-03-01': rest, '2026-03-02': late, '2026-03-03': late },
    { talkDue: false },
    { ...reading('row', 'withinMonth'), note: 'the row begins anew with the month' },
  ),
  month(
    '000.1.lateness.streakTalk',
    {
      '2026-02-26': late,
      '2026-02-27': late,
      '2026-03-01': rest,
      '2026-03-02': late,
      '2026-03-03': late,
      '2026-03-04': late,
    },
    { talks: '1', talkTriggeredOn: '2026-03-04' },
    reading('row', 'withinMonth'),
  ),
  row('withoutGraced', '111', 0, undefined, 'the first is graced'),
  row('withoutGraced', '1111', 1, 4),
];

/** Each boundary at its smallest step: a second, the last day of a month, one event more. */
const smallestSteps: readonly Case[] = [
  ...(
    [
      ['lateMinutes', 'lateCount'],
      ['earlyMinutes', 'earlyCount'],
    ] as const
  ).flatMap(([kind, count]) => [
    month(
      '000.1.lateness.grace',
      { '2026-03-02': { [kind]: seconds(1) } },
      { [count]: '1', chargedMinutes: '0' },
      { note: 'a second is an event, and takes the grace' },
    ),
    month(
      '000.1.lateness.deduction',
      { '2026-03-02': { [kind]: seconds(1) }, '2026-03-03': { [kind]: seconds(1) } },
      { chargedMinutes: seconds(1) },
    ),
  ]),
  month('000.1.lateness.grace', { '2026-02-28': late, '2026-03-01': late }, { chargedMinutes: '0' }),
  month('000.1.lateness.grace', { '2026-03-01': late, '2026-03-31': early }, { chargedMinutes: '7' }),
  month(
    '000.1.lateness.grace',
    { '2026-03-31': late, '2026-04-01': early },
    { lateCount: '0', chargedMinutes: '0' },
    { facts: { asOf: '2026-04-30' } },
  ),
  month(
    '000.1.lateness.grace',
    { '2026-03-02': late, '2026-03-04': early, '2026-03-06': late },
    { chargedMinutes: '5' },
    reading('grace', 'each'),
  ),
  ...(
    [
      [300, 301],
      [301, 300],
    ] as const
  ).map(([first, second]) =>
    month(
      '000.1.lateness.grace',
      { '2026-03-02': { lateMinutes: seconds(first) }, '2026-03-03': { earlyMinutes: seconds(second) } },
      { chargedMinutes: '5' },
      { ...reading('grace', 'longest'), note: 'longer by a second' },
    ),
  ),
  ...(
    [
      [3600, '60'],
      [3601, '120'],
    ] as const
  ).map(([count, chargedMinutes]) =>
    month(
      '000.1.lateness.deduction',
      { '2026-03-02': late, '2026-03-03': { lateMinutes: seconds(count) } },
      { chargedMinutes },
      reading('unit', 'startedHours'),
    ),
  ),
  month(
    '000.1.lateness.deduction',
    { '2026-03-02': late, '2026-03-03': late },
    { chargedOccurrences: '1' },
    reading('unit', 'occurrences'),
  ),
  row('workdays', '11', 0, undefined),
  row('workdays', '111', 1, 3),
  row('workdays', '1111', 1, 3),
  row('workdays', 'e1e', 1, 3),
  row('workdays', '22', 0, undefined),
  row('workdays', '11-1', 1, 4),
  row('workdays', '1101', 0, undefined),
  row('calendar', '11', 0, undefined),
  row('events', '101', 0, undefined),
  row('events', '1101', 1, 4),
  row('kindsApart', '11', 0, undefined),
  row('withinMonth', '11', 0, undefined),
  month(
    '000.1.lateness.streakTalk',
    {
      '2026-03-04': late,
      '2026-03-05': late,
      '2026-03-06': { absence: 'noShow', absentDays: 1 },
      '2026-03-09': late,
    },
    { talkDue: false },
    { note: 'a day of another kind breaks the row' },
  ),
  month(
    '000.1.punch.completeness',
    {
      '2026-02-28': { missingIn: true },
      '2026-03-01': { missingIn: true },
      '2026-03-31': { missingOut: true },
    },
    { missedPunches: '2' },
  ),
];

const [comes, leaves] = [{ at: '2026-03-02T09:00' }, { at: '2026-03-02T18:00' }];

function day(facts: Fields, expect: Case['expect']): Case {
  const shift = { start: '09:00', end: '18:00' };
  const all = { date: '2026-03-02', shift, punches: [comes, leaves], leave: [], outings: [], findings: [], ...facts };
  return { clause: '000.1.punch.completeness', policy: 'attendanceDay', facts: all, expect };
}

const daily: readonly Case[] = [
  day({}, { missingIn: false, missingOut: false, punchesComplete: true }),
  day({ punches: [comes] }, { missingIn: false, missingOut: true, punchesComplete: false }),
  day({ punches: [leaves] }, { missingIn: true, missingOut: false, punchesComplete: false }),
  day({ punches: [] }, { missingIn: true, missingOut: true, punchesComplete: false }),
  day({ punches: [], confirmed: false }, { absence: 'noShow', absentDays: '1' }),
  day({ findings: ['absent'] }, { absence: 'noShow', absentDays: '1' }),
  day({ shift: 'rest', punches: [] }, { punchesComplete: true, absence: 'none' }),
  day(
    { punches: [{ at: '2026-03-02T09:05' }, { at: '2026-03-02T17:50' }] },
    { lateMinutes: '5', earlyMinutes: '10', workedMinutes: '525' },
  ),
  day(
    {
      punches: [comes, { at: '2026-03-02T16:00' }],
      outings: [
        {
          from: '2026-03-02T16:00',
          to: '2026-03-02T18:00',
          formBefore: true,
          phoned: false,
          signatures: 2,
          returnedOn: '2026-03-02',
        },
      ],
    },
    { earlyMinutes: '0', workedMinutes: '540' },
  ),
  day({ punches: [comes] }, { workedMinutes: 'notApplicable', absentDays: '0' }),
  day({ punches: [leaves] }, { workedMinutes: 'notApplicable' }),
  day({ punches: [comes], confirmed: false }, { absence: 'none', absentDays: '0' }),
  day({ punches: [leaves], confirmed: false }, { absence: 'none' }),
  day(
    { punches: [], confirmed: false, leave: [{ from: '2026-03-02T09:00', to: '2026-03-02T13:30' }] },
    { absence: 'noShow', absentDays: '0.5' },
  ),
  day(
    { punches: [], confirmed: false, leave: [{ from: '2026-03-02T09:00', to: '2026-03-02T18:00' }] },
    { absence: 'none', missingIn: false, missingOut: false },
  ),
  day({ shift: 'rest', punches: [], findings: ['absent'] }, { absence: 'none', missingIn: false, missingOut: false }),
  day({ punches: [], findings: ['absent'] }, { absence: 'noShow', missingIn: false, missingOut: false }),
  day({ punches: [comes, { at: '2026-03-02T12:05' }, leaves] }, { punchesComplete: true, workedMinutes: '540' }),
  day({ punches: [{ at: '2026-03-02T13:30' }] }, { missingIn: false, missingOut: true }),
  day({ punches: [{ at: '2026-03-02T13:30:01' }] }, { missingIn: true, missingOut: false }),
  day({ punches: [{ at: '2026-03-02T09:00:01' }, leaves] }, { lateMinutes: seconds(1), earlyMinutes: '0' }),
  day({ punches: [comes, { at: '2026-03-02T17:59:59' }] }, { lateMinutes: '0', earlyMinutes: seconds(1) }),
  day({ shift: undefined }, { refused: { code: 'required', path: '/shift' } }),
];

/** Months of 2026 from January on, full or not. */
function bonus(full: readonly boolean[], asOf: string, expect: Case['expect'], more: Partial<Case> = {}): Case {
  const months = full.map((isFull, i) => ({ date: `2026-0${i + 1}-01`, full: isFull }));
  return {
    clause: '000.1.bonus.fullAttendance',
    policy: 'fullAttendance',
    blanks: { amount: 200 },
    facts: { asOf, months },
    expect,
    ...more,
  };
}

const bonuses: readonly Case[] = [
  bonus([true, true], '2026-02-28', { bonus: '0' }),
  bonus([true, true, true], '2026-03-31', { bonus: '200' }),
  bonus([true, true, true], '2026-03-31', { bonus: '88.8' }, { blanks: { amount: '88.8' } }),
  bonus([true, true, true], '2026-04-30', { bonus: '0' }, { note: 'the bonus was due for March' }),
  bonus([true, false, true], '2026-03-31', { bonus: '0' }),
  bonus([true, false, true, true], '2026-04-30', { bonus: '0' }),
  bonus([false, true, true, true, false], '2026-05-31', { bonus: '0' }, { note: 'it was due for April' }),
  bonus(
    [],
    '2026-01-31',
    { bonus: '200' },
    {
      facts: {
        asOf: '2026-01-31',
        months: ['2025-11-01', '2025-12-01', '2026-01-01'].map((date) => ({ date, full: true })),
      },
      note: 'a row goes on across the end of the year',
    },
  ),
  bonus(
    [],
    '2026-04-30',
    { bonus: '0' },
    {
      facts: {
        asOf: '2026-04-30',
        months: ['2026-01-01', '2026-02-01', '2026-04-01'].map((date) => ({ date, full: true })),
      },
      note: 'a month without a record breaks the row',
    },
  ),
  bonus([true, true, true, true], '2026-04-30', { bonus: '0' }, { note: 'counting starts anew' }),
  bonus([true, true, true, true], '2026-04-30', { bonus: '200' }, reading('count', 'rolling')),
  bonus([true, true], '2026-02-28', { bonus: '0' }, reading('count', 'rolling')),
  bonus([true, true, true, true, true], '2026-05-31', { bonus: '0' }),
  bonus([true, true, true, true, true], '2026-05-31', { bonus: '200' }, reading('count', 'rolling')),
  bonus([true, true, true, true, true, true], '2026-06-30', { bonus: '200' }),
  bonus(
    [true, true, true],
    '2026-03-31',
    { missing: ['/recordsFrom'] },
    {
      facts: {
        asOf: '2026-03-31',
        recordsFrom: '2026-01-01',
        months: ['2026-01-01', '2026-02-01', '2026-03-01'].map((date) => ({ date, full: true })),
      },
      note: 'whether the third month of the row or the sixth, only earlier months can tell',
    },
  ),
];

function violations(dates: readonly string[], expect: Case['expect'], blanks: Fields = {}): Case {
  return {
    clause: '000.1.violation.yearEnd',
    policy: 'violationReview',
    blanks: { threshold: 3, window: { calendar: 'year' }, ...blanks },
    facts: { asOf: '2026-12-31', violations: dates.map((date) => ({ date, kind: 'lateness' })) },
    expect,
  };
}

const reviews: readonly Case[] = [
  violations(['2026-02-03', '2026-05-11'], { violations: '2', affected: false }),
  violations(['2026-02-03', '2026-05-11', '2026-05-11'], { violations: '3', affected: true }),
  violations(['2025-12-31', '2026-01-01', '2026-05-11'], { violations: '2', affected: false }),
  violations(['2026-01-01', '2026-05-11', '2026-12-31'], { violations: '3', affected: true }),
  violations(
    ['2026-02-03', '2026-10-01', '2026-12-01'],
    { violations: '2', affected: true },
    {
      threshold: 2,
      window: { age: { upTo: 3 }, unit: 'months' },
    },
  ),
  ...(
    [
      ['2026-09-30', '2'],
      ['2026-09-29', '1'],
    ] as const
  ).map(([first, count]) =>
    violations(
      [first, '2026-12-01'],
      { violations: count, affected: count === '2' },
      { threshold: 2, window: { age: { upTo: 3 }, unit: 'months' } },
    ),
  ),
];

export const attendanceCases000_1: readonly Case[] = [
  ...lateness,
  ...events,
  ...otherReadings,
  ...smallestSteps,
  ...daily,
  ...bonuses,
  ...reviews,
];
