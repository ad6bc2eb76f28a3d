/** Worked examples of 003.2 on attendance: each clause at each side of each boundary. */
import { dateText, parseDate } from '../../values/date.js';
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
const noShow = { absence: 'noShow', absentDays: 1 };
const halfDay = { absence: 'noShow', absentDays: 0.5 };
const confirmed = { missingOut: true, confirmed: true };
const unconfirmed = { missingOut: true, confirmed: false };
const rest = { rest: true };

/** Days by date, in order; each as usual but for what is given. */
function days(given: Readonly<Record<string, Fields>>): readonly Fields[] {
  return Object.entries(given).map(([date, fields]) => ({ ...usual, ...fields, date }));
}

/** Absent on each of the dates, and at work on the day after. */
function apart(...dates: readonly string[]): Readonly<Record<string, Fields>> {
  return Object.fromEntries(
    dates.flatMap((date) => [
      [date, noShow],
      [dateText(parseDate(date) + 1), {}],
    ]),
  );
}

function month(
  clause: string,
  given: Readonly<Record<string, Fields>>,
  expect: Case['expect'],
  more: Partial<Case> & { readonly facts?: Fields } = {},
): Case {
  const { facts, ...others } = more;
  return {
    clause,
    policy: 'attendanceMonth',
    facts: { asOf: '2026-03-31', days: days(given), ...facts },
    expect,
    ...others,
  };
}

const reading = (question: string, option: string): Partial<Case> => ({
  choices: { readings: { [question]: option } },
});

/** A lateness of so many seconds. */
const seconds = (count: number) => ({ numerator: String(count), denominator: '60' });

const lateness: readonly Case[] = [
  month(
    '003.2.lateness.cumulative',
    { '2026-03-02': { lateMinutes: 4 }, '2026-03-03': { earlyMinutes: 6 } },
    { pooledMinutes: '10', chargedMinutes: '0' },
    { note: 'ten minutes exactly' },
  ),
  month(
    '003.2.lateness.cumulative',
    { '2026-03-02': { lateMinutes: 4 }, '2026-03-03': { earlyMinutes: 7 } },
    { pooledMinutes: '11', chargedMinutes: '11', absentDays: '0' },
  ),
  month(
    '003.2.lateness.cumulative',
    { '2026-03-02': { lateMinutes: 4 }, '2026-03-03': { earlyMinutes: seconds(361) } },
    {
      pooledMinutes: { numerator: '601', denominator: '60' },
      chargedMinutes: { numerator: '601', denominator: '60' },
    },
    { note: 'one second above ten minutes' },
  ),
  month(
    '003.2.lateness.cumulative',
    { '2026-03-02': { lateMinutes: 5 }, '2026-03-03': { lateMinutes: 31 } },
    { chargedMinutes: '0', absentDays: '1' },
  ),
  month(
    '003.2.lateness.cumulative',
    { '2026-03-02': { lateMinutes: 9, earlyMinutes: 31 }, '2026-03-03': { earlyMinutes: 9 } },
    { chargedMinutes: '0', absentDays: '1', pooledMinutes: '9' },
    { note: 'events on a day already absent are left out' },
  ),
  month(
    '003.2.lateness.cumulative',
    { '2026-02-27': { lateMinutes: 8 }, '2026-03-02': { lateMinutes: 8 } },
    { chargedMinutes: '0' },
    { note: 'the month before does not count' },
  ),
  month(
    '003.2.lateness.cumulative',
    { '2026-03-02': { lateMinutes: 4 }, '2026-03-03': { lateMinutes: 7 } },
    { chargedMinutes: '1' },
    reading('charged', 'excess'),
  ),
  month(
    '003.2.lateness.cumulative',
    { '2026-03-02': { lateMinutes: 4 }, '2026-03-03': { lateMinutes: 6 } },
    { chargedMinutes: '0' },
    reading('charged', 'excess'),
  ),
  month(
    '003.2.lateness.cumulative',
    { '2026-03-02': { lateMinutes: 11 }, '2026-03-03': { earlyMinutes: 10 } },
    { chargedMinutes: '11' },
    reading('pooled', 'separate'),
  ),
  month(
    '003.2.lateness.cumulative',
    { '2026-03-02': { lateMinutes: 10 } },
    { chargedMinutes: '0' },
    reading('pooled', 'separate'),
  ),
  month(
    '003.2.lateness.cumulative',
    { '2026-03-02': { earlyMinutes: 11 } },
    { chargedMinutes: '11' },
    reading('pooled', 'separate'),
  ),
  month(
    '003.2.lateness.cumulative',
    { '2026-03-02': { lateMinutes: 1 } },
    { chargedMinutes: '1' },
    reading('tolerance', 'none'),
  ),
  month(
    '003.2.lateness.cumulative',
    { '2026-02-20': { lateMinutes: 8 }, '2026-02-21': { lateMinutes: 8 }, '2026-03-20': { lateMinutes: 8 } },
    { chargedMinutes: '16' },
    { ...reading('month', 'cycle'), facts: { asOf: '2026-03-20' } },
  ),
  month(
    '003.2.lateness.absence',
    { '2026-03-02': { lateMinutes: 30 } },
    { absentDays: '0', chargedMinutes: '30', lateCount: '1' },
    { note: 'half an hour exactly is still lateness' },
  ),
  month(
    '003.2.lateness.absence',
    { '2026-03-02': { lateMinutes: seconds(1801) } },
    { absentDays: '1', chargedMinutes: '0', lateCount: '1' },
    { note: '30:01' },
  ),
  month('003.2.lateness.absence', { '2026-03-02': { earlyMinutes: 30 } }, { absentDays: '0', chargedMinutes: '30' }),
  month('003.2.lateness.absence', { '2026-03-02': { earlyMinutes: seconds(1801) } }, { absentDays: '1' }),
  month(
    '003.2.lateness.absence',
    { '2026-03-02': { lateMinutes: 20, earlyMinutes: 20 } },
    { absentDays: '0', chargedMinutes: '40' },
    { note: 'events of one day are not added' },
  ),
  month(
    '003.2.lateness.absence',
    { '2026-03-02': { lateMinutes: 40, earlyMinutes: 40 } },
    { absentDays: '1', lateCount: '1', earlyCount: '1' },
    { note: 'never more than one absent day a date' },
  ),
  month(
    '003.2.lateness.absence',
    { '2026-03-02': { lateMinutes: 20, earlyMinutes: 20 } },
    { absentDays: '1', chargedMinutes: '0' },
    reading('halfHour', 'day'),
  ),
  month('003.2.lateness.noPriorLeave', { '2026-03-02': { lateMinutes: 15 } }, { lateTotal: '15', absentDays: '0' }),
  month('003.2.lateness.noPriorLeave', { '2026-03-02': { earlyMinutes: 15 } }, { earlyTotal: '15', absentDays: '0' }),
  month(
    '003.2.punch.performance',
    { '2026-03-02': { lateMinutes: 15 }, '2026-03-03': { earlyMinutes: 31 }, '2026-03-04': noShow },
    { lateCount: '1', earlyCount: '1', absentDays: '2' },
  ),
];

/** What the days before the month came to does not count in it. */
const monthBefore: readonly Case[] = [
  month(
    '003.2.punch.performance',
    { '2026-02-27': { lateMinutes: 15, earlyMinutes: 15 }, '2026-03-02': { lateMinutes: 1, earlyMinutes: 1 } },
    { lateCount: '1', earlyCount: '1' },
  ),
  month(
    '003.2.lateness.noPriorLeave',
    { '2026-02-27': { lateMinutes: 15, earlyMinutes: 15 }, '2026-03-02': { lateMinutes: 1, earlyMinutes: 1 } },
    { lateTotal: '1', earlyTotal: '1' },
  ),
  month(
    '003.2.lateness.absence',
    { '2026-03-02': { earlyMinutes: 1 } },
    { earlyCount: '1', absentDays: '0' },
    { note: 'a minute is early' },
  ),
  month(
    '003.2.punch.proxy',
    { '2026-02-27': { absence: 'proxyPunching', absentDays: 1 }, '2026-03-02': {} },
    { absentDays: '0', terminationReserved: false },
  ),
  month(
    '003.2.absence.termination',
    { '2026-02-27': noShow, '2026-03-02': {} },
    { absentInThreeMonths: 'notApplicable', sixthInThreeMonths: '0', termination: 'none' },
  ),
  month('003.2.absence.termination', { '2026-03-05': halfDay, '2026-03-06': {} }, { absentInThreeMonths: '0.5' }),
];

/** Which ground is named where several hold. */
const grounds: readonly Case[] = [
  month(
    '003.2.month.unresolved',
    {
      '2026-03-02': { ...unconfirmed, absence: 'unresolved' },
      '2026-03-03': { absence: 'unresolved', absentDays: 0.5 },
    },
    { absentDays: '0.5' },
    { note: 'what the day was found to be goes before what its punches say' },
  ),
  month(
    '003.2.lateness.absence',
    { '2026-03-02': { ...halfDay, earlyMinutes: 31 } },
    { absentDays: '1', 'days/0/absent.label': 'veryEarly' },
  ),
  month(
    '003.2.punch.count',
    { '2026-03-02': { ...noShow, missingIn: true, missingOut: true } },
    { missedPunches: '0', absentDays: '1' },
  ),
  month('003.2.punch.count', { '2026-03-02': {}, '2026-03-03': {}, '2026-03-04': confirmed }, { missedPunches: '1' }),
  month('003.2.punch.count', { '2026-03-02': { ...confirmed, missingIn: true } }, { missedPunches: '2' }),
  ...(
    [
      ['003.2.transfer.schedule', 'oldSchedule'],
      ['003.2.month.unresolved', 'unresolved'],
      ['003.2.outside.procedure', 'unapprovedOuting'],
    ] as const
  ).map(([clause, ground]) =>
    month(
      clause,
      { '2026-03-02': { absence: ground, absentDays: 1 }, '2026-03-03': { lateMinutes: 31 } },
      { absentDays: '2' },
      { note: 'the other day is absence of its own' },
    ),
  ),
  month(
    '003.2.lateness.noPriorLeave',
    {
      '2026-03-02': { lateMinutes: 15, earlyMinutes: 15 },
      '2026-03-03': { lateMinutes: 15, earlyMinutes: 15 },
      '2026-03-04': { lateMinutes: 31, earlyMinutes: 31 },
    },
    { lateTotal: '30', earlyTotal: '30' },
  ),
  month('003.2.punch.performance', { '2026-02-27': noShow, '2026-03-02': noShow }, { absentDays: '1' }),
  month(
    '003.2.lateness.absence',
    { '2026-03-02': {}, '2026-03-03': { lateMinutes: 1, earlyMinutes: 1 } },
    { lateCount: '1', earlyCount: '1', absentDays: '0' },
  ),
  month(
    '003.2.missedPunch.unconfirmed',
    { '2026-03-02': { confirmed: false }, '2026-03-03': unconfirmed },
    { absentDays: '1' },
    { note: 'where no punch is missing there is nothing to confirm' },
  ),
  month(
    '003.2.missedPunch.ordinal',
    {
      '2026-03-02': { ...confirmed, missingIn: true },
      '2026-03-03': { ...confirmed, missingIn: true },
      '2026-03-04': {},
    },
    { absentDays: '1' },
    { note: 'a later day without a missed punch is no absence' },
  ),
  month(
    '003.2.absence.definitions',
    { '2026-03-02': { lateMinutes: 15 }, '2026-03-03': noShow },
    { absentDays: '1', lateTotal: '15' },
  ),
  month(
    '003.2.absence.termination',
    { '2026-03-30': noShow, '2026-04-01': {} },
    { absentInThreeMonths: '1' },
    {
      choices: { readings: { month: 'cycle', threeMonths: 'quarter' } },
      facts: { asOf: '2026-04-15' },
      note: 'the quarter is that of the absent day',
    },
  ),
  month(
    '003.2.absence.termination',
    { '2026-03-05': noShow, '2026-03-09': { lateMinutes: 31 } },
    { absentDays: '2', absentInThreeMonths: '1' },
    reading('converted', 'excluded'),
  ),
  month(
    '003.2.lateness.absence',
    { '2026-03-02': { lateMinutes: 31, earlyMinutes: 31 } },
    { 'days/0/absent.label': 'veryLate' },
  ),
  month('003.2.lateness.absence', { '2026-03-02': { earlyMinutes: 31 } }, { 'days/0/absent.label': 'veryEarly' }),
  month(
    '003.2.missedPunch.unconfirmed',
    { '2026-03-02': { ...unconfirmed, lateMinutes: 31 } },
    { absentDays: '1', 'days/0/absent.label': 'unconfirmedPunch' },
  ),
  month(
    '003.2.missedPunch.unconfirmed',
    {
      '2026-03-02': { ...confirmed, missingIn: true },
      '2026-03-03': confirmed,
      '2026-03-04': unconfirmed,
    },
    { missedPunches: '4', absentDays: '1', 'days/2/absent.label': 'unconfirmedPunch' },
    { note: 'the fourth, and without evidence' },
  ),
  month(
    '003.2.missedPunch.ordinal',
    {
      '2026-03-02': { ...confirmed, missingIn: true },
      '2026-03-03': confirmed,
      '2026-03-04': { ...confirmed, lateMinutes: 31 },
    },
    { absentDays: '1', 'days/2/absent.label': 'fourthPunch' },
  ),
  month(
    '003.2.missedPunch.ordinal',
    { '2026-03-02': confirmed, '2026-03-03': confirmed, '2026-03-04': confirmed, '2026-03-05': confirmed },
    { absentDays: '1' },
    reading('counted', 'confirmed'),
  ),
  month(
    '003.2.missedPunch.ordinal',
    { '2026-03-02': confirmed, '2026-03-03': {}, '2026-03-04': confirmed, '2026-03-05': confirmed },
    { absentDays: '0' },
    reading('counted', 'confirmed'),
  ),
  month(
    '003.2.punch.count',
    { '2026-03-02': { ...noShow, missingOut: true } },
    { missedPunches: '0', absentDays: '1' },
  ),
  month(
    '003.2.punch.count',
    { '2026-03-02': { ...halfDay, missingOut: true } },
    { missedPunches: '0', absentDays: '0.5' },
  ),
  month(
    '003.2.lateness.absence',
    { '2026-03-02': { lateMinutes: 15, earlyMinutes: 15 } },
    { absentDays: '0' },
    reading('halfHour', 'day'),
  ),
  month(
    '003.2.lateness.absence',
    { '2026-03-02': { lateMinutes: 15, earlyMinutes: seconds(901) } },
    { absentDays: '1' },
    reading('halfHour', 'day'),
  ),
  month(
    '003.2.absence.definitions',
    { '2026-03-02': { earlyMinutes: 15 } },
    { absentDays: '1', earlyTotal: '0', 'days/0/absent.clause': '003.2.absence.definitions' },
    reading('withoutLeave', 'absence'),
  ),
  ...(['event', 'day', 'month'] as const).flatMap((halfHour) =>
    (
      [
        [{ lateMinutes: seconds(1) }, '1'],
        [{ lateMinutes: 5 }, '1'],
        [{ earlyMinutes: 5 }, '1'],
        [{ lateMinutes: 31 }, '1'],
        [{}, '0'],
      ] as const
    ).map(([away, absentDays]) =>
      month(
        '003.2.absence.definitions',
        { '2026-03-02': away },
        { absentDays },
        { choices: { readings: { halfHour, withoutLeave: 'absence' } } },
      ),
    ),
  ),
  month(
    '003.2.absence.termination',
    { '2026-03-03': noShow, '2026-03-04': noShow, '2026-03-05': noShow },
    { thirdInARow: '1', termination: 'threeInARow' },
    reading('row', 'calendar'),
  ),
  month(
    '003.2.absence.termination',
    { '2026-03-05': noShow, '2026-03-06': noShow, '2026-03-09': noShow },
    { thirdInARow: '0' },
    { ...reading('row', 'calendar'), note: 'the days of the weekend have no record' },
  ),
  month(
    '003.2.absence.termination',
    { '2026-03-31': noShow, '2026-04-01': {}, '2026-04-02': noShow },
    { absentInThreeMonths: '1' },
    { ...reading('threeMonths', 'quarter'), facts: { asOf: '2026-04-30' } },
  ),
];

const missedPunches: readonly Case[] = [
  month(
    '003.2.missedPunch.ordinal',
    {
      '2026-03-02': confirmed,
      '2026-03-03': confirmed,
      '2026-03-04': confirmed,
    },
    { missedPunches: '3', absentDays: '0' },
    { note: 'the third is normal' },
  ),
  month(
    '003.2.missedPunch.ordinal',
    {
      '2026-03-02': confirmed,
      '2026-03-03': confirmed,
      '2026-03-04': confirmed,
      '2026-03-05': confirmed,
      '2026-03-06': confirmed,
    },
    {
      missedPunches: '5',
      absentDays: '2',
      'days/3/absent.label': 'fourthPunch',
      'days/4/absent.label': 'fourthPunch',
    },
    { note: 'three normal, two absent' },
  ),
  month(
    '003.2.missedPunch.ordinal',
    {
      '2026-03-02': { ...confirmed, missingIn: true },
      '2026-03-03': { ...confirmed, missingIn: true },
    },
    { missedPunches: '4', absentDays: '1' },
    { note: 'two records on one date give one absent day' },
  ),
  month(
    '003.2.missedPunch.ordinal',
    {
      '2026-02-26': confirmed,
      '2026-02-27': confirmed,
      '2026-03-02': confirmed,
      '2026-03-03': confirmed,
    },
    { missedPunches: '2', absentDays: '0' },
    { note: 'each month counts anew' },
  ),
  month(
    '003.2.missedPunch.ordinal',
    {
      '2026-02-26': confirmed,
      '2026-02-27': confirmed,
      '2026-03-02': confirmed,
      '2026-03-03': confirmed,
    },
    { missedPunches: '4', absentDays: '1' },
    { ...reading('month', 'cycle'), facts: { asOf: '2026-03-20' } },
  ),
  month(
    '003.2.missedPunch.ordinal',
    { '2026-03-02': confirmed, '2026-03-03': confirmed, '2026-03-04': confirmed },
    { absentDays: '1' },
    reading('thirdPunch', 'absence'),
  ),
  month(
    '003.2.missedPunch.ordinal',
    {
      '2026-03-02': unconfirmed,
      '2026-03-03': confirmed,
      '2026-03-04': confirmed,
      '2026-03-05': confirmed,
    },
    { missedPunches: '4', absentDays: '2' },
    { note: 'one without evidence counts as well, and the fourth is absence' },
  ),
  month(
    '003.2.missedPunch.ordinal',
    {
      '2026-03-02': unconfirmed,
      '2026-03-03': confirmed,
      '2026-03-04': confirmed,
      '2026-03-05': confirmed,
    },
    { absentDays: '1' },
    reading('counted', 'confirmed'),
  ),
  month(
    '003.2.missedPunch.ordinal',
    {
      '2026-03-02': unconfirmed,
      '2026-03-03': confirmed,
      '2026-03-04': confirmed,
      '2026-03-05': confirmed,
      '2026-03-06': confirmed,
    },
    { absentDays: '2' },
    reading('counted', 'confirmed'),
  ),
  month('003.2.missedPunch.unconfirmed', { '2026-03-02': unconfirmed }, { missedPunches: '1', absentDays: '1' }),
  month('003.2.missedPunch.ordinal', { '2026-03-02': confirmed }, { missedPunches: '1', absentDays: '0' }),
  month(
    '003.2.missedPunch.unconfirmed',
    { '2026-03-02': { missingIn: true } },
    { missing: ['/days/0/confirmed'] },
    { note: 'nobody has said yet whether the person was there' },
  ),
  month(
    '003.2.punch.count',
    { '2026-03-02': { ...confirmed, missingIn: true }, '2026-03-03': { missingIn: true, confirmed: true } },
    { missedPunches: '3' },
  ),
];

const absence: readonly Case[] = [
  month(
    '003.2.punch.proxy',
    { '2026-03-02': { absence: 'proxyPunching', absentDays: 1 } },
    { absentDays: '1', terminationReserved: true, termination: 'none', 'days/0/absent.label': 'proxyPunching' },
  ),
  month('003.2.punch.proxy', { '2026-03-02': {} }, { absentDays: '0', terminationReserved: false }),
  month(
    '003.2.outside.procedure',
    { '2026-03-02': { absence: 'unapprovedOuting', absentDays: 1 } },
    { absentDays: '1', 'days/0/absent.label': 'unapprovedOuting' },
  ),
  month(
    '003.2.transfer.schedule',
    { '2026-03-02': { absence: 'oldSchedule', absentDays: 1 } },
    { absentDays: '1', 'days/0/absent.label': 'oldSchedule' },
  ),
  month(
    '003.2.month.unresolved',
    { '2026-03-02': { absence: 'unresolved', absentDays: 1 } },
    { absentDays: '1', 'days/0/absent.label': 'unresolved' },
  ),
  ...['noShow', 'refusedAssignment', 'leftPost', 'concealed', 'notReturned', 'other'].map((ground) =>
    month('003.2.absence.definitions', { '2026-03-02': { absence: ground, absentDays: 1 } }, { absentDays: '1' }),
  ),
  month('003.2.absence.definitions', { '2026-03-02': {} }, { absentDays: '0' }),
  month(
    '003.2.absence.definitions',
    { '2026-03-02': { lateMinutes: 15 } },
    { absentDays: '1', chargedMinutes: '0', 'days/0/absent.clause': '003.2.absence.definitions' },
    reading('withoutLeave', 'absence'),
  ),
  month('003.2.absence.pay', { '2026-03-02': noShow }, { absentDays: '1', absentHours: '8' }),
  month('003.2.absence.pay', { '2026-03-02': halfDay }, { absentDays: '0.5', absentHours: '4' }),
  month('003.2.absence.pay', { '2026-03-02': {} }, { absentHours: '0' }),
];

/** Thursday, Friday, the weekend, and Monday. */
const acrossWeekend = {
  '2026-03-05': noShow,
  '2026-03-06': noShow,
  '2026-03-07': rest,
  '2026-03-08': rest,
  '2026-03-09': noShow,
};
/** Days of absence apart from each other, the last on 20 March. */
function sixWith(first: string, firstDay: Fields = noShow): Readonly<Record<string, Fields>> {
  return {
    [first]: firstDay,
    '2026-01-12': noShow,
    '2026-01-13': {},
    '2026-01-26': noShow,
    '2026-01-27': {},
    '2026-02-09': noShow,
    '2026-02-10': {},
    '2026-03-02': noShow,
    '2026-03-03': {},
    '2026-03-20': noShow,
  };
}

const termination: readonly Case[] = [
  month('003.2.absence.termination', acrossWeekend, { thirdInARow: '1', termination: 'threeInARow' }),
  month(
    '003.2.absence.termination',
    { '2026-03-05': noShow, '2026-03-06': noShow },
    { thirdInARow: '0', termination: 'none' },
  ),
  month(
    '003.2.absence.termination',
    { '2026-03-05': noShow, '2026-03-06': noShow, '2026-03-09': {}, '2026-03-10': noShow },
    { thirdInARow: '0', termination: 'none' },
    { note: 'a day at work between' },
  ),
  month(
    '003.2.absence.termination',
    { '2026-03-05': noShow, '2026-03-06': halfDay, '2026-03-09': noShow },
    { thirdInARow: '0', absentDays: '2.5', termination: 'none' },
    { note: 'half a day does not go on with a row' },
  ),
  month(
    '003.2.absence.termination',
    { '2026-03-05': { lateMinutes: 31 }, '2026-03-06': unconfirmed, '2026-03-09': noShow },
    { termination: 'threeInARow' },
    { note: 'what became absence counts' },
  ),
  month(
    '003.2.absence.termination',
    { '2026-02-26': noShow, '2026-02-27': noShow, '2026-03-02': noShow },
    { absentDays: '1', thirdInARow: '1', termination: 'threeInARow' },
    { note: 'a row goes on across the end of the month' },
  ),
  month(
    '003.2.absence.termination',
    { '2026-02-25': noShow, '2026-02-26': noShow, '2026-02-27': noShow, '2026-03-02': {}, '2026-03-03': noShow },
    { thirdInARow: '0', termination: 'none' },
    { note: 'a row of the month before was assessed there' },
  ),
  month(
    '003.2.absence.termination',
    sixWith('2025-12-20'),
    { absentInThreeMonths: '6', sixthInThreeMonths: '1', termination: 'sixInThreeMonths' },
    { note: 'the same day number three months earlier is included' },
  ),
  month('003.2.absence.termination', sixWith('2025-12-19'), { absentInThreeMonths: '5', termination: 'none' }),
  month(
    '003.2.absence.termination',
    {
      '2026-02-27': noShow,
      '2026-03-02': halfDay,
      '2026-03-04': noShow,
      '2026-03-05': {},
      '2026-03-06': noShow,
      '2026-03-09': {},
      '2026-03-10': noShow,
      '2026-03-11': halfDay,
      '2026-03-12': noShow,
    },
    { absentInThreeMonths: '6', thirdInARow: '0', termination: 'sixInThreeMonths' },
    { note: 'halves add up' },
  ),
  month(
    '003.2.absence.termination',
    acrossWeekend,
    { thirdInARow: '0', termination: 'none' },
    reading('row', 'calendar'),
  ),
  month(
    '003.2.absence.termination',
    sixWith('2025-12-20'),
    { absentInThreeMonths: '5', termination: 'none' },
    reading('threeMonths', 'quarter'),
  ),
  month(
    '003.2.absence.termination',
    { '2026-03-05': { lateMinutes: 31 }, '2026-03-06': unconfirmed, '2026-03-09': noShow },
    { absentDays: '3', thirdInARow: '0', absentInThreeMonths: '1', termination: 'none' },
    reading('converted', 'excluded'),
  ),
  month(
    '003.2.absence.termination',
    { '2026-03-05': noShow, '2026-03-06': noShow },
    { missing: ['/recordsFrom'] },
    { facts: { recordsFrom: '2026-03-05' }, note: 'the row may reach back beyond the records' },
  ),
  month(
    '003.2.absence.termination',
    { '2026-03-05': noShow, '2026-03-06': noShow, '2026-03-09': noShow },
    { termination: 'threeInARow' },
    { facts: { recordsFrom: '2026-03-05' }, note: 'three are three whatever lies before' },
  ),
];

const DUE = { termination: 'sixInThreeMonths' } as const;
const IN_APRIL = { facts: { asOf: '2026-04-30' } } as const;
/** Five days in January; with the first of April, whose three months begin on the first of January, they are six. */
const FIVE_IN_JANUARY = ['2026-01-05', '2026-01-07', '2026-01-09', '2026-01-13', '2026-01-15'] as const;
const sixDays: readonly Case[] = [
  ...(
    [
      [['2026-04-01'], { absentInThreeMonths: '6', sixthInThreeMonths: '1', ...DUE }],
      [['2026-04-01', '2026-04-30'], { absentInThreeMonths: '6', sixthInThreeMonths: '1', ...DUE }],
      [['2026-04-01', '2026-04-03'], { absentInThreeMonths: '7', sixthInThreeMonths: '2', ...DUE }],
      [['2026-04-06', '2026-04-30'], { absentInThreeMonths: '5', sixthInThreeMonths: '0', termination: 'none' }],
    ] as const
  ).map(([later, expect]) =>
    month('003.2.absence.termination', apart(...FIVE_IN_JANUARY, ...later), expect, {
      ...IN_APRIL,
      note: 'each absent day has three months of its own',
    }),
  ),
  month(
    '003.2.absence.termination',
    {
      ...apart(...FIVE_IN_JANUARY),
      '2026-04-01': halfDay,
      '2026-04-02': halfDay,
      '2026-04-03': {},
      '2026-04-30': noShow,
    },
    { absentInThreeMonths: '6', sixthInThreeMonths: '1', ...DUE },
    { ...IN_APRIL, note: 'halves add up, and what follows takes nothing back' },
  ),
  month(
    '003.2.absence.termination',
    { ...apart(...FIVE_IN_JANUARY), '2026-04-01': halfDay, '2026-04-02': {}, '2026-04-30': noShow },
    { absentInThreeMonths: '5.5', sixthInThreeMonths: '0', termination: 'none' },
    IN_APRIL,
  ),
  ...(
    [
      ['2026-03-31', '6', 'sixInThreeMonths'],
      ['2026-04-01', '2', 'none'],
    ] as const
  ).map(([sixth, absentInThreeMonths, termination]) =>
    month(
      '003.2.absence.termination',
      apart(...FIVE_IN_JANUARY, sixth, '2026-04-03'),
      { absentInThreeMonths, termination },
      {
        choices: { readings: { month: 'cycle', threeMonths: 'quarter' } },
        facts: { asOf: '2026-04-15' },
        note: 'the quarter of each absent day',
      },
    ),
  ),
  ...(
    [
      ['2026-01-01', FIVE_IN_JANUARY, { sixthInThreeMonths: '1', ...DUE }],
      ['2026-01-02', FIVE_IN_JANUARY, { sixthInThreeMonths: '1', ...DUE }],
      ['2026-01-01', FIVE_IN_JANUARY.slice(1), { sixthInThreeMonths: '0', termination: 'none' }],
      ['2026-01-02', FIVE_IN_JANUARY.slice(1), { missing: ['/recordsFrom'] }],
    ] as const
  ).map(([recordsFrom, january, expect]) =>
    month('003.2.absence.termination', apart(...january, '2026-04-01'), expect, {
      facts: { asOf: '2026-04-30', recordsFrom },
      note: 'six are six whatever lies before; fewer than six are not told while some may lie before',
    }),
  ),
];

/** Other readings that the rulebook names. */
const otherReadings: readonly Case[] = [
  ...(
    [
      [4, 6, '0'],
      [4, 7, '60'],
      [29, 31, '60'],
      [30, 31, '120'],
    ] as const
  ).map(([lateMinutes, earlyMinutes, chargedMinutes]) =>
    month(
      '003.2.lateness.cumulative',
      {
        '2026-03-02': { lateMinutes },
        '2026-03-03': { earlyMinutes: Math.floor(earlyMinutes / 2) },
        '2026-03-04': { earlyMinutes: Math.ceil(earlyMinutes / 2) },
      },
      { chargedMinutes },
      reading('unit', 'hoursBegun'),
    ),
  ),
  month(
    '003.2.lateness.cumulative',
    {
      '2026-03-02': { lateMinutes: 5 },
      '2026-03-03': { lateMinutes: 31 },
      '2026-03-04': { earlyMinutes: 32 },
      '2026-03-05': { earlyMinutes: 3 },
    },
    { lateTotal: '36', earlyTotal: '35', chargedMinutes: '71', absentDays: '2' },
    reading('overHalfHour', 'counted'),
  ),
  month(
    '003.2.lateness.cumulative',
    { '2026-03-02': { lateMinutes: 31, earlyMinutes: 1 }, '2026-03-03': { lateMinutes: 2, earlyMinutes: 32 } },
    { lateTotal: '33', earlyTotal: '33' },
    reading('overHalfHour', 'counted'),
  ),
  month(
    '003.2.lateness.absence',
    {
      '2026-02-27': { lateMinutes: 20 },
      '2026-03-02': { lateMinutes: 10, earlyMinutes: 10 },
      '2026-03-03': { lateMinutes: 10 },
    },
    { absentDays: '0', chargedMinutes: '30' },
    reading('halfHour', 'month'),
  ),
  ...(
    [
      ['lateMinutes', 'veryLate'],
      ['earlyMinutes', 'veryEarly'],
    ] as const
  ).flatMap(([minutes, label]) => [
    month(
      '003.2.lateness.absence',
      { '2026-03-02': { lateMinutes: 10, earlyMinutes: 10 }, '2026-03-03': { [minutes]: 10 } },
      { absentDays: '0' },
      reading('halfHour', 'month'),
    ),
    month(
      '003.2.lateness.absence',
      {
        '2026-03-02': { lateMinutes: 10, earlyMinutes: 10 },
        '2026-03-03': { [minutes]: 10 },
        '2026-03-04': { [minutes]: 1 },
        '2026-03-05': { [minutes]: 31 },
      },
      { absentDays: '1', 'days/2/absent.label': label },
      { ...reading('halfHour', 'month'), note: 'the sum of the month passes half an hour once' },
    ),
  ]),
  month(
    '003.2.missedPunch.ordinal',
    { '2026-02-27': confirmed, '2026-03-02': confirmed, '2026-03-03': confirmed, '2026-03-04': {} },
    { missedPunches: '2', absentDays: '0' },
    reading('earlier', 'judgedAgain'),
  ),
  month(
    '003.2.missedPunch.ordinal',
    {
      '2026-02-26': confirmed,
      '2026-02-27': noShow,
      '2026-03-02': confirmed,
      '2026-03-03': confirmed,
      '2026-03-04': confirmed,
      '2026-03-05': {},
      '2026-03-06': noShow,
    },
    { judgedAgain: '3', absentDays: '4', absentHours: '32' },
    reading('earlier', 'judgedAgain'),
  ),
  month(
    '003.2.missedPunch.ordinal',
    { '2026-03-02': unconfirmed, '2026-03-03': confirmed, '2026-03-04': confirmed, '2026-03-05': confirmed },
    { judgedAgain: '2', absentDays: '4' },
    reading('earlier', 'judgedAgain'),
  ),
  month(
    '003.2.missedPunch.ordinal',
    { '2026-03-02': { ...confirmed, missingIn: true }, '2026-03-03': { ...confirmed, missingIn: true } },
    { missedPunches: '2', absentDays: '0' },
    reading('sameDate', 'once'),
  ),
  month(
    '003.2.absence.termination',
    {
      '2026-03-02': noShow,
      '2026-03-03': {},
      '2026-03-04': noShow,
      '2026-03-05': halfDay,
      '2026-03-06': noShow,
      '2026-03-09': {},
      '2026-03-10': noShow,
      '2026-03-11': halfDay,
      '2026-03-12': noShow,
    },
    { absentDays: '6', absentInThreeMonths: '5', termination: 'none' },
    reading('halves', 'wholeDaysOnly'),
  ),
];

/** Successive days from the 2nd of March on. */
function fromThe2nd(...given: readonly Fields[]): Readonly<Record<string, Fields>> {
  return Object.fromEntries(given.map((fields, i) => [`2026-03-0${i + 2}`, fields]));
}
/** A missed punch with presence confirmed on each of the dates. */
function missedOn(...dates: readonly string[]): Readonly<Record<string, Fields>> {
  return Object.fromEntries(dates.map((date) => [date, confirmed]));
}
const nearlyWhole = { absence: 'noShow', absentDays: '0.9999' };

/** Lateness at its smallest step: a second; the last day of a month or cycle. */
const lateBySeconds: readonly Case[] = [
  ...(
    [
      ['late', 'lateMinutes'],
      ['early', 'earlyMinutes'],
    ] as const
  ).flatMap(([kind, minutes]) => [
    month('003.2.punch.performance', fromThe2nd({ [minutes]: seconds(1) }), { [`${kind}Count`]: '1' }),
    month('003.2.punch.performance', fromThe2nd({}), { [`${kind}Count`]: '0' }),
    month('003.2.lateness.noPriorLeave', fromThe2nd({ [minutes]: seconds(1) }), { [`${kind}Total`]: seconds(1) }),
    month('003.2.lateness.noPriorLeave', fromThe2nd({ [minutes]: 30 }), {
      [`${kind}Total`]: '30',
      [`days/0/${kind}`]: 'lateness',
    }),
    month('003.2.lateness.noPriorLeave', fromThe2nd({ [minutes]: seconds(1801) }), {
      [`${kind}Total`]: '0',
      [`days/0/${kind}`]: 'absence',
    }),
    month('003.2.lateness.cumulative', fromThe2nd({ [minutes]: 4 }, { [minutes]: 6 }), { chargedMinutes: '0' }),
    month('003.2.lateness.cumulative', fromThe2nd({ [minutes]: 4 }, { [minutes]: 7 }), { chargedMinutes: '11' }),
    month(
      '003.2.lateness.cumulative',
      fromThe2nd({ [minutes]: seconds(601) }),
      { chargedMinutes: seconds(601) },
      reading('pooled', 'separate'),
    ),
    month(
      '003.2.absence.definitions',
      fromThe2nd({ [minutes]: seconds(1) }),
      { absentDays: '1' },
      reading('withoutLeave', 'absence'),
    ),
  ]),
  month(
    '003.2.lateness.cumulative',
    fromThe2nd({ lateMinutes: 5 }, { lateMinutes: 30 }),
    { chargedMinutes: '35', absentDays: '0' },
    { note: 'half an hour exactly is among them' },
  ),
  month(
    '003.2.lateness.cumulative',
    fromThe2nd({ lateMinutes: 5 }, { lateMinutes: 31 }),
    { chargedMinutes: '36', absentDays: '1' },
    reading('overHalfHour', 'counted'),
  ),
  ...[
    fromThe2nd({ ...halfDay, lateMinutes: 11 }),
    fromThe2nd({ ...unconfirmed, lateMinutes: 11 }),
    fromThe2nd(confirmed, confirmed, confirmed, { ...confirmed, earlyMinutes: 11 }),
  ].map((given) =>
    month(
      '003.2.lateness.cumulative',
      given,
      { pooledMinutes: '0', chargedMinutes: '0' },
      { note: 'the day is an absence anyway' },
    ),
  ),
  ...(
    [
      ['charged', 'excess', 600, '0'],
      ['charged', 'excess', 601, seconds(1)],
      ['tolerance', 'none', 0, '0'],
      ['tolerance', 'none', 1, seconds(1)],
      ['unit', 'hoursBegun', 600, '0'],
      ['unit', 'hoursBegun', 601, '60'],
    ] as const
  ).map(([question, option, late, chargedMinutes]) =>
    month(
      '003.2.lateness.cumulative',
      fromThe2nd({ lateMinutes: seconds(late) }),
      { chargedMinutes },
      reading(question, option),
    ),
  ),
  // Late for 15 minutes, gone 12 minutes early; or late for 25 and 20, gone 16 and 29 early, which is 90 in all.
  ...(
    [
      [{ charged: 'excess', pooled: 'separate' }, '7', '70'],
      [{ charged: 'excess', unit: 'hoursBegun' }, '60', '120'],
      [{ charged: 'excess', tolerance: 'none' }, '27', '90'],
      [{ pooled: 'separate', unit: 'hoursBegun' }, '60', '120'],
      [{ pooled: 'separate', tolerance: 'none' }, '27', '90'],
      [{ unit: 'hoursBegun', tolerance: 'none' }, '60', '120'],
      [{ charged: 'excess', pooled: 'separate', unit: 'hoursBegun' }, '60', '120'],
      [{ charged: 'excess', pooled: 'separate', tolerance: 'none' }, '27', '90'],
      [{ charged: 'excess', unit: 'hoursBegun', tolerance: 'none' }, '60', '120'],
      [{ pooled: 'separate', unit: 'hoursBegun', tolerance: 'none' }, '60', '120'],
      [{ charged: 'excess', pooled: 'separate', unit: 'hoursBegun', tolerance: 'none' }, '60', '120'],
    ] as const
  ).flatMap(([readings, few, many]) => [
    month(
      '003.2.lateness.cumulative',
      fromThe2nd({ lateMinutes: 15 }, { earlyMinutes: 12 }),
      { pooledMinutes: '27', chargedMinutes: few },
      { choices: { readings } },
    ),
    month(
      '003.2.lateness.cumulative',
      fromThe2nd({ lateMinutes: 25 }, { lateMinutes: 20, earlyMinutes: 16 }, { earlyMinutes: 29 }),
      { pooledMinutes: '90', chargedMinutes: many },
      { choices: { readings } },
    ),
  ]),
  // Ten minutes late and twelve early: each by itself is tolerated, or not, apart from the other.
  ...(
    [
      [{ pooled: 'separate' }, 10, 12, '12'],
      [{ pooled: 'separate' }, 12, 10, '12'],
      [{ pooled: 'separate' }, 10, 10, '0'],
      [{ pooled: 'separate', charged: 'excess' }, 10, 12, '2'],
      [{ pooled: 'separate', charged: 'excess' }, 12, 10, '2'],
      [{ pooled: 'separate', charged: 'excess' }, 10, 10, '0'],
      [{ pooled: 'separate', tolerance: 'none' }, 0, 10, '10'],
      [{ pooled: 'separate', tolerance: 'none' }, 10, 0, '10'],
      [{ charged: 'excess' }, 10, 12, '12'],
      [{ pooled: 'separate', unit: 'hoursBegun' }, 10, 10, '0'],
      [{ pooled: 'separate', charged: 'excess', unit: 'hoursBegun' }, 30, 30, '60'],
      [{ charged: 'excess', unit: 'hoursBegun' }, 60, 10, '60'],
      [{ charged: 'excess', unit: 'hoursBegun' }, 60, 11, '120'],
    ] as const
  ).map(([readings, late, early, chargedMinutes]) =>
    month(
      '003.2.lateness.cumulative',
      fromThe2nd(
        { lateMinutes: late / 2 },
        { lateMinutes: late / 2 },
        { earlyMinutes: early / 2 },
        { earlyMinutes: early / 2 },
      ),
      { chargedMinutes },
      { choices: { readings } },
    ),
  ),
  ...(
    [
      [{}, 10, '0'],
      [{}, 11, '11'],
      [{ tolerance: 'none' }, 0, '0'],
      [{ tolerance: 'none' }, 1, '1'],
      [{ tolerance: 'none', charged: 'excess' }, 11, '11'],
      [{ tolerance: 'none', pooled: 'separate' }, 1, '1'],
      [{ tolerance: 'none', unit: 'hoursBegun' }, 1, '60'],
    ] as const
  ).map(([readings, lateMinutes, chargedMinutes]) =>
    month('003.2.lateness.noPriorLeave', fromThe2nd({ lateMinutes }), { chargedMinutes }, { choices: { readings } }),
  ),
  month(
    '003.2.lateness.cumulative',
    fromThe2nd({ lateMinutes: 30 }, { lateMinutes: 15 }, { earlyMinutes: seconds(901) }),
    { chargedMinutes: '120' },
    { ...reading('unit', 'hoursBegun'), note: 'a second above one hour' },
  ),
  month(
    '003.2.lateness.cumulative',
    { '2026-02-28': { lateMinutes: 8 }, '2026-03-01': { lateMinutes: 5 }, '2026-03-31': { lateMinutes: 5 } },
    { pooledMinutes: '10', chargedMinutes: '0' },
  ),
  month(
    '003.2.lateness.cumulative',
    { '2026-03-31': { lateMinutes: 8 }, '2026-04-01': { lateMinutes: 9 } },
    { pooledMinutes: '9', chargedMinutes: '0' },
    { facts: { asOf: '2026-04-30' } },
  ),
  month(
    '003.2.lateness.cumulative',
    { '2026-03-20': { lateMinutes: 8 }, '2026-03-21': { lateMinutes: 9 } },
    { pooledMinutes: '9' },
    reading('month', 'cycle'),
  ),
  month(
    '003.2.lateness.absence',
    fromThe2nd({ lateMinutes: 15 }, { earlyMinutes: 15 }, { lateMinutes: seconds(1) }),
    { absentDays: '1' },
    { ...reading('halfHour', 'month'), note: '30:01 in all' },
  ),
];

/** One record more or fewer, at either end of a month or cycle. */
const oneMissMore: readonly Case[] = [
  month('003.2.missedPunch.ordinal', fromThe2nd(confirmed, confirmed), { missedPunches: '2', absentDays: '0' }),
  month('003.2.missedPunch.ordinal', fromThe2nd(confirmed, confirmed, confirmed, confirmed), {
    missedPunches: '4',
    absentDays: '1',
    'days/3/absent.label': 'fourthPunch',
  }),
  month(
    '003.2.missedPunch.ordinal',
    fromThe2nd(confirmed, confirmed),
    { absentDays: '0' },
    reading('thirdPunch', 'absence'),
  ),
  month(
    '003.2.missedPunch.ordinal',
    fromThe2nd(confirmed, confirmed, confirmed, confirmed, confirmed),
    { judgedAgain: '3', absentDays: '5' },
    reading('earlier', 'judgedAgain'),
  ),
  month(
    '003.2.missedPunch.ordinal',
    fromThe2nd(confirmed, confirmed, confirmed, confirmed, {}),
    { judgedAgain: '3', absentDays: '4' },
    { ...reading('earlier', 'judgedAgain'), note: 'a later day without a missed punch is no absence' },
  ),
  ...(
    [
      [[confirmed, unconfirmed, confirmed], '0', '1', 'none'],
      [[confirmed, unconfirmed, confirmed, confirmed], '3', '4', 'threeInARow'],
    ] as const
  ).map(([punches, judgedAgain, absentDays, termination]) =>
    month(
      '003.2.missedPunch.ordinal',
      fromThe2nd(...punches),
      { judgedAgain, absentDays, termination },
      {
        choices: { readings: { counted: 'confirmed', earlier: 'judgedAgain' } },
        note: 'only those confirmed make three',
      },
    ),
  ),
  month(
    '003.2.missedPunch.ordinal',
    fromThe2nd({ ...confirmed, lateMinutes: 11 }, confirmed, confirmed),
    { judgedAgain: '3', absentDays: '3', chargedMinutes: '0', thirdInARow: '1', termination: 'threeInARow' },
    { ...reading('earlier', 'judgedAgain'), note: 'days judged again are absent days like others' },
  ),
  month(
    '003.2.missedPunch.ordinal',
    fromThe2nd({ ...confirmed, lateMinutes: 11 }, confirmed),
    { judgedAgain: '0', absentDays: '0', chargedMinutes: '11', termination: 'none' },
    reading('earlier', 'judgedAgain'),
  ),
  month(
    '003.2.absence.termination',
    fromThe2nd(confirmed, confirmed, {}, confirmed),
    { absentDays: '3', thirdInARow: '0', termination: 'none' },
    reading('earlier', 'judgedAgain'),
  ),
  month(
    '003.2.missedPunch.ordinal',
    {
      '2026-02-27': confirmed,
      '2026-03-02': confirmed,
      '2026-03-03': confirmed,
      '2026-03-04': confirmed,
      '2026-04-01': confirmed,
    },
    {
      judgedAgain: '3',
      absentDays: '3',
      absentInThreeMonths: '3',
      'days/1/absent.label': 'judgedAgain',
      'days/3/absent.label': 'judgedAgain',
    },
    { ...reading('earlier', 'judgedAgain'), note: 'those of the month alone' },
  ),
  month(
    '003.2.missedPunch.ordinal',
    missedOn('2026-02-25', '2026-02-26', '2026-02-27', '2026-03-02'),
    { judgedAgain: '0', absentDays: '0' },
    { ...reading('earlier', 'judgedAgain'), note: 'the month before reached three, this one did not' },
  ),
  ...(
    [
      ['2026-03-31', missedOn('2026-02-28', '2026-03-01', '2026-03-02', '2026-03-31'), '3'],
      ['2026-03-31', missedOn('2026-03-01', '2026-03-02', '2026-03-03', '2026-03-31'), '4'],
      ['2026-04-30', missedOn('2026-03-31', '2026-04-01', '2026-04-02', '2026-04-30'), '3'],
    ] as const
  ).map(([asOf, given, missedPunches]) =>
    month(
      '003.2.missedPunch.ordinal',
      given,
      { missedPunches, absentDays: missedPunches === '4' ? '1' : '0' },
      { facts: { asOf } },
    ),
  ),
  ...(
    [
      [missedOn('2026-02-20', '2026-03-02', '2026-03-03', '2026-03-20'), '3'],
      [missedOn('2026-02-21', '2026-03-02', '2026-03-03', '2026-03-20'), '4'],
    ] as const
  ).map(([given, missedPunches]) =>
    month(
      '003.2.missedPunch.ordinal',
      given,
      { missedPunches, absentDays: missedPunches === '4' ? '1' : '0' },
      { ...reading('month', 'cycle'), facts: { asOf: '2026-03-20' } },
    ),
  ),
  ...[1, 2, 3, 4, 5].map((ordinal) =>
    month(
      '003.2.missedPunch.unconfirmed',
      fromThe2nd(...Array.from({ length: ordinal - 1 }, () => confirmed), unconfirmed),
      { missedPunches: `${ordinal}`, [`days/${ordinal - 1}/absent.label`]: 'unconfirmedPunch' },
      { note: 'whichever of the month it is' },
    ),
  ),
  month(
    '003.2.missedPunch.unconfirmed',
    fromThe2nd({ ...unconfirmed, missingIn: true }),
    { missedPunches: '2', absentDays: '1' },
    { note: 'both of a day: one absent day' },
  ),
];

/** A part of a day more or less, and either end of the three months. */
const absenceBySteps: readonly Case[] = [
  month(
    '003.2.punch.proxy',
    fromThe2nd(...Array.from({ length: 2 }, () => ({ absence: 'proxyPunching', absentDays: 1 }))),
    {
      absentDays: '2',
      terminationReserved: true,
      termination: 'none',
    },
  ),
  month(
    '003.2.transfer.schedule',
    fromThe2nd({ absence: 'oldSchedule', absentDays: 1, lateMinutes: 5 }),
    { absentDays: '1', lateTotal: '0' },
    { note: 'not by minutes' },
  ),
  month(
    '003.2.absence.definitions',
    fromThe2nd(confirmed, confirmed, confirmed),
    { absentDays: '0' },
    { note: 'the allowance of three goes before "not recording attendance"' },
  ),
  ...[confirmed, unconfirmed, { missingIn: true }].map((missed) =>
    month(
      '003.2.absence.definitions',
      fromThe2nd({}, missed),
      { absentDays: '1', 'days/1/absent.label': 'notRecorded' },
      reading('notRecorded', 'absence'),
    ),
  ),
  month(
    '003.2.lateness.cumulative',
    fromThe2nd({ lateMinutes: 4 }, { earlyMinutes: 7 }),
    { chargedMinutes: '11', latenessDeducted: '5.5' },
    { facts: { hourlyWage: 30 } },
  ),
  month(
    '003.2.lateness.cumulative',
    fromThe2nd({ lateMinutes: 4 }, { earlyMinutes: 6 }),
    { chargedMinutes: '0', latenessDeducted: '0' },
    { facts: { hourlyWage: 30 } },
  ),
  month(
    '003.2.absence.pay',
    fromThe2nd(noShow, { absence: 'noShow', absentDays: '0.125' }),
    { absentHours: '9', absenceDeducted: '450' },
    { facts: { hourlyWage: 50 }, note: 'once, not twice or three times' },
  ),
  month('003.2.absence.pay', fromThe2nd({}), { absenceDeducted: '0' }, { facts: { hourlyWage: 50 } }),
  month('003.2.absence.pay', fromThe2nd({ absence: 'noShow', absentDays: '0.125' }), { absentHours: '1' }),
  month('003.2.absence.pay', fromThe2nd({ lateMinutes: 30 }), { absentHours: '0' }),
  month('003.2.absence.pay', fromThe2nd({ lateMinutes: seconds(1801) }), { absentHours: '8' }),
  month('003.2.absence.termination', fromThe2nd(noShow, noShow, nearlyWhole), {
    thirdInARow: '0',
    absentInThreeMonths: '2.9999',
    termination: 'none',
  }),
  month('003.2.absence.termination', fromThe2nd(noShow, noShow, noShow), {
    thirdInARow: '1',
    termination: 'threeInARow',
  }),
  month('003.2.absence.termination', fromThe2nd(noShow, noShow, noShow, noShow), {
    thirdInARow: '2',
    termination: 'threeInARow',
  }),
  ...(
    [
      [halfDay, '5.5', 'none'],
      [nearlyWhole, '5.9999', 'none'],
      [{ lateMinutes: 30 }, '5', 'none'],
      [{ lateMinutes: seconds(1801) }, '6', 'sixInThreeMonths'],
    ] as const
  ).map(([firstDay, absentInThreeMonths, due]) =>
    month('003.2.absence.termination', sixWith('2025-12-20', firstDay), { absentInThreeMonths, termination: due }),
  ),
  ...(
    [
      ['2025-12-31', '5', 'none'],
      ['2026-01-01', '6', 'sixInThreeMonths'],
    ] as const
  ).map(([first, absentInThreeMonths, due]) =>
    month(
      '003.2.absence.termination',
      sixWith(first),
      { absentInThreeMonths, termination: due },
      reading('threeMonths', 'quarter'),
    ),
  ),
  ...(
    [
      ['2026-02-27', '5', 'none'],
      ['2026-02-28', '6', 'sixInThreeMonths'],
    ] as const
  ).map(([first, absentInThreeMonths, due]) =>
    month(
      '003.2.absence.termination',
      {
        [first]: noShow,
        '2026-03-09': noShow,
        '2026-03-10': {},
        '2026-04-06': noShow,
        '2026-04-20': noShow,
        '2026-04-21': {},
        '2026-05-11': noShow,
        '2026-05-31': noShow,
      },
      { absentInThreeMonths, termination: due },
      { facts: { asOf: '2026-05-31' }, note: 'February has no 31st: from its last day' },
    ),
  ),
];

const shift = { start: '09:00', end: '18:00', breaks: [{ start: '12:00', end: '13:00' }] };
const onTime = [{ at: '2026-03-02T09:00' }, { at: '2026-03-02T18:00' }];

function day(clause: string, facts: Fields, expect: Case['expect'], note?: string): Case {
  const all = { date: '2026-03-02', shift, punches: onTime, leave: [], outings: [], findings: [], ...facts };
  return { clause, policy: 'attendanceDay', facts: all, expect, ...(note !== undefined && { note }) };
}

const outing = {
  from: '2026-03-02T13:00',
  to: '2026-03-02T18:00',
  formBefore: true,
  phoned: false,
  signatures: 2,
  returnedOn: '2026-03-02',
};
const unplanned = { ...outing, formBefore: false, phoned: true };

const daily: readonly Case[] = [
  day('003.2.punch.count', {}, { missingIn: false, missingOut: false, lateMinutes: '0', workedMinutes: '480' }),
  day(
    '003.2.punch.count',
    { punches: [{ at: '2026-03-02T12:05' }, ...onTime, { at: '2026-03-02T08:55' }, { at: '2026-03-02T18:10' }] },
    { missingIn: false, missingOut: false, workedMinutes: '480' },
    'the first and the last count',
  ),
  day(
    '003.2.punch.count',
    { punches: [{ at: '2026-03-02T09:00' }] },
    { missingIn: false, missingOut: true, absence: 'none', workedMinutes: 'notApplicable' },
    'a single punch: one of the two is missing',
  ),
  day(
    '003.2.punch.count',
    { punches: [{ at: '2026-03-02T18:01' }] },
    { missingIn: true, missingOut: false, workedMinutes: 'notApplicable' },
  ),
  day(
    '003.2.punch.count',
    { outings: [outing], punches: [{ at: '2026-03-02T09:00' }, { at: '2026-03-02T12:00' }] },
    { missingOut: false, workedMinutes: '480' },
    'an outing is working time',
  ),
  day(
    '003.2.punch.count',
    { punches: [], confirmed: false },
    { absence: 'noShow', missingIn: false, missingOut: false },
  ),
  day('003.2.absence.definitions', {}, { absence: 'none', 'absence.fired': false }),
  day('003.2.absence.definitions', { findings: ['absent'] }, { absence: 'noShow', 'absence.fired': true }),
  day('003.2.punch.count', { punches: [], shift: 'rest' }, { missingIn: false, missingOut: false, absence: 'none' }),
  ...['003.2.punch.proxy', '003.2.transfer.schedule', '003.2.month.unresolved'].map((clause) =>
    day(clause, {}, { absence: 'none', absentDays: '0' }, 'nothing of the kind was found'),
  ),
  day('003.2.punch.proxy', { findings: ['proxyPunching'] }, { absence: 'proxyPunching', absentDays: '1' }),
  day('003.2.transfer.schedule', { findings: ['oldSchedule'] }, { absence: 'oldSchedule', absentDays: '1' }),
  day('003.2.month.unresolved', { punches: [], findings: ['unresolved'] }, { absence: 'unresolved', absentDays: '1' }),
  day(
    '003.2.absence.definitions',
    { punches: [], confirmed: false },
    { absence: 'noShow', absentDays: '1', missingIn: false, missingOut: false },
  ),
  day(
    '003.2.absence.definitions',
    { punches: [], confirmed: false, leave: [{ from: '2026-03-02T09:00', to: '2026-03-02T13:00' }] },
    { absence: 'noShow', absentDays: '0.625' },
    'absent from what leave does not cover: five of eight hours',
  ),
  day(
    '003.2.absence.definitions',
    { punches: [], leave: [{ from: '2026-03-02T09:00', to: '2026-03-02T18:00' }] },
    { absence: 'none', missingIn: false, missingOut: false },
    'leave covers the day',
  ),
  day(
    '003.2.absence.definitions',
    { punches: [] },
    { absence: 'none', missingIn: true, missingOut: true },
    'without punches, until somebody says whether the person was there: two missed punches',
  ),
  ...(['absent', 'refusedAssignment', 'leftPost', 'concealed', 'notReturned', 'other'] as const).map((finding) =>
    day(
      '003.2.absence.definitions',
      { findings: [finding] },
      { absence: finding === 'absent' ? 'noShow' : finding, absentDays: '1' },
    ),
  ),
  day(
    '003.2.outside.procedure',
    { outings: [outing], punches: [{ at: '2026-03-02T09:00' }] },
    { absence: 'none', missingOut: false, earlyMinutes: '0' },
  ),
  day('003.2.outside.procedure', { outings: [{ ...outing, signatures: 1 }] }, { absence: 'unapprovedOuting' }),
  day('003.2.outside.procedure', { outings: [{ ...unplanned, completedOn: '2026-03-02' }] }, { absence: 'none' }),
  day(
    '003.2.outside.procedure',
    { outings: [{ ...unplanned, completedOn: '2026-03-03' }] },
    { absence: 'unapprovedOuting', absentDays: '1' },
    'completed a day late',
  ),
  day(
    '003.2.outside.procedure',
    { outings: [{ ...unplanned, phoned: false, completedOn: '2026-03-02' }] },
    { absence: 'unapprovedOuting' },
    'nobody was told',
  ),
  day(
    '003.2.outside.procedure',
    { outings: [unplanned], asOf: '2026-03-02T23:59:59' },
    { missing: ['/outings/0/completedOn'] },
    'the form may still be completed',
  ),
  ...([undefined, '2026-03-03T00:00', '2026-03-09T09:00'] as const).map((asOf) =>
    day(
      '003.2.outside.procedure',
      { outings: [unplanned], ...(asOf !== undefined && { asOf }) },
      { absence: 'unapprovedOuting', absentDays: '1' },
      'the day of the return is over',
    ),
  ),
  ...([undefined, '2026-03-03T23:59:59'] as const).map((asOf) =>
    day(
      '003.2.outside.procedure',
      {
        outings: [{ ...unplanned, to: '2026-03-03T18:00', returnedOn: '2026-03-03' }],
        ...(asOf !== undefined && { asOf }),
      },
      { missing: ['/outings/0/completedOn'] },
      'the return of the next day is not over',
    ),
  ),
  day(
    '003.2.outside.procedure',
    { outings: [{ ...unplanned, to: '2026-03-03T18:00', returnedOn: '2026-03-03' }], asOf: '2026-03-04T00:00' },
    { absence: 'unapprovedOuting', absentDays: '1' },
  ),
  day(
    '003.2.outside.procedure',
    { outings: [{ ...unplanned, completedOn: '2026-03-02' }], asOf: '2026-03-09T09:00' },
    { absence: 'none', absentDays: '0' },
    'asked long after it was completed',
  ),
  day(
    '003.2.outside.procedure',
    { outings: [unplanned], findings: ['unresolved'] },
    { absence: 'unresolved' },
    'not completed when the month was counted',
  ),
  day(
    '003.2.outside.procedure',
    { outings: [{ ...unplanned, signatures: 1, completedOn: '2026-03-02' }] },
    { absence: 'unapprovedOuting' },
  ),
  day(
    '003.2.outside.procedure',
    { outings: [{ ...outing, signatures: 1 }], punches: [], confirmed: false },
    { absence: 'unapprovedOuting' },
  ),
  day(
    '003.2.absence.definitions',
    { punches: onTime.slice(0, 1), confirmed: false },
    { absence: 'none', missingOut: true },
  ),
  day(
    '003.2.absence.definitions',
    { punches: onTime.slice(1), confirmed: false },
    { absence: 'none', missingIn: true },
  ),
  day(
    '003.2.absence.definitions',
    { punches: [], confirmed: false, leave: [{ from: '2026-03-02T09:00', to: '2026-03-02T18:00' }] },
    { absence: 'none', absentDays: '0' },
  ),
  day(
    '003.2.absence.definitions',
    { shift: 'rest', punches: [], findings: ['proxyPunching'] },
    { absence: 'none', absentDays: '0' },
  ),
  ...(
    [
      ['003.2.punch.proxy', 'proxyPunching', 'oldSchedule'],
      ['003.2.transfer.schedule', 'oldSchedule', 'refusedAssignment'],
      ['003.2.absence.definitions', 'refusedAssignment', 'leftPost'],
      ['003.2.absence.definitions', 'leftPost', 'concealed'],
      ['003.2.absence.definitions', 'concealed', 'notReturned'],
      ['003.2.absence.definitions', 'notReturned', 'other'],
      ['003.2.absence.definitions', 'other', 'absent'],
    ] as const
  ).map(([clause, first, second]) =>
    day(clause, { findings: [second, first] }, { absence: first }, 'of two grounds, the first of the list is named'),
  ),
  day('003.2.absence.definitions', { punches: [], findings: ['unresolved', 'absent'] }, { absence: 'noShow' }),
  day(
    '003.2.lateness.noPriorLeave',
    { punches: [{ at: '2026-03-02T09:00' }, { at: '2026-03-02T17:50' }] },
    { lateMinutes: '0', earlyMinutes: '10', workedMinutes: '470' },
  ),
  day(
    '003.2.lateness.noPriorLeave',
    { punches: [{ at: '2026-03-02T09:30:01' }, { at: '2026-03-02T18:00' }] },
    { lateMinutes: { numerator: '1801', denominator: '60' } },
  ),
  day(
    '003.2.lateness.noPriorLeave',
    {
      punches: [{ at: '2026-03-02T13:00' }, { at: '2026-03-02T18:00' }],
      leave: [{ from: '2026-03-02T09:00', to: '2026-03-02T12:00' }],
    },
    { lateMinutes: '0', workedMinutes: '300' },
    'leave was granted before',
  ),
];

const at = (...times: readonly string[]) => times.map((time) => ({ at: `2026-03-02T${time}` }));

/** A second on either side, and a day. */
const dailySteps: readonly Case[] = [
  day('003.2.punch.count', { punches: [], confirmed: true }, { missingIn: true, missingOut: true, absentDays: '0' }),
  day('003.2.punch.count', { punches: at('13:30') }, { missingIn: false, missingOut: true }, 'halfway: the way in'),
  day('003.2.punch.count', { punches: at('13:30:01') }, { missingIn: true, missingOut: false }),
  day('003.2.lateness.noPriorLeave', { punches: at('09:00:01', '18:00') }, { lateMinutes: seconds(1) }),
  day('003.2.lateness.noPriorLeave', { punches: at('09:00', '17:59:59') }, { earlyMinutes: seconds(1) }),
  day(
    '003.2.lateness.noPriorLeave',
    { punches: at('13:00:01', '18:00'), leave: [{ from: '2026-03-02T09:00', to: '2026-03-02T12:00' }] },
    { lateMinutes: seconds(1) },
    'a second after the leave and the break',
  ),
  day(
    '003.2.absence.definitions',
    { punches: at('09:00'), confirmed: true },
    { absence: 'none', absentDays: '0', missingOut: true },
    'a missed punch has its own rule',
  ),
  day(
    '003.2.month.unresolved',
    { punches: [], confirmed: true },
    { absence: 'none', absentDays: '0' },
    'the leader has signed',
  ),
  day(
    '003.2.transfer.schedule',
    { punches: at('09:05', '18:00'), findings: ['oldSchedule'] },
    { absence: 'oldSchedule', absentDays: '1' },
    'not by minutes',
  ),
  day(
    '003.2.outside.procedure',
    { punches: [], outings: [{ ...outing, from: '2026-03-02T09:00' }] },
    { absence: 'none', missingIn: false, missingOut: false },
    'the punch before an outing is due in principle only',
  ),
  day('003.2.outside.procedure', { outings: [{ ...outing, signatures: 3 }] }, { absence: 'none' }),
  ...(['2026-03-02', '2026-03-03'] as const).map((date) =>
    day(
      '003.2.outside.procedure',
      {
        date,
        punches: [],
        outings: [{ ...outing, from: '2026-03-02T09:00', to: '2026-03-03T18:00', signatures: 1 }],
      },
      { absence: 'unapprovedOuting', absentDays: '1' },
      'each day of the outing',
    ),
  ),
  ...(
    [
      ['2026-03-02', 'none', '0'],
      ['2026-03-03', 'none', '0'],
      ['2026-03-04', 'unapprovedOuting', '1'],
    ] as const
  ).map(([completedOn, ground, absentDays]) =>
    day(
      '003.2.outside.procedure',
      { outings: [{ ...unplanned, to: '2026-03-03T18:00', returnedOn: '2026-03-03', completedOn }] },
      { absence: ground, absentDays },
      'back on the next day',
    ),
  ),
];

export const attendanceCases003_2: readonly Case[] = [
  ...lateness,
  ...monthBefore,
  ...grounds,
  ...missedPunches,
  ...absence,
  ...termination,
  ...sixDays,
  ...otherReadings,
  ...lateBySeconds,
  ...oneMissMore,
  ...absenceBySteps,
  ...daily,
  ...dailySteps,
];
