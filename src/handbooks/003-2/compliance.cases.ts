/** Cases of 003.2 on process. */
import { lookupCases } from '../caseRows.js';
import type { Case } from '../handbook.js';

const required = (clause: string, policy: string, facts: Case['facts'], absent: number): Case => ({
  clause,
  policy,
  facts,
  expect: { absent: String(absent), ok: absent === 0 },
});
const card = (facts: Case['facts'], charge: string, kind: string): Case => ({
  clause: '003.2.punch.exitCard',
  policy: 'exitCard',
  blanks: { cost: '20.5' },
  facts: { card: 'sound', leaving: false, returned: false, ...facts },
  expect: { charge, 'charge.label': kind },
});
/** A step of the week from Monday 2026-11-23 to Sunday 2026-11-29, seen on the Saturday. */
const weekly = (clause: string, step: string, at: string, status: string): Case => ({
  clause,
  policy: 'weekly',
  facts: { period: '2026-11-23', asOf: '2026-11-28T09:00', endOfWork: '18:00', done: { [step]: at } },
  expect: { [step]: status },
});
const waiting = (clause: string, step: string, asOf: string, status: string): Case => ({
  clause,
  policy: 'weekly',
  facts: { period: '2026-11-23', asOf, endOfWork: '18:00', done: {} },
  expect: { [step]: status },
});
const exclusive = { choices: { readings: { before: 'exclusive' } } };
/** With the instant of a step itself excluded: the last second in time, and the instant. */
const excluded = (clause: string, step: string, last: string, due: string): readonly Case[] =>
  [
    weekly(clause, step, last, 'onTime'),
    weekly(clause, step, due, 'late'),
    waiting(clause, step, last, 'pending'),
    waiting(clause, step, due, 'overdue'),
  ].map((given) => ({ ...given, ...exclusive }));
/** When the steps of a week are due. */
const calendar = (period: string, due: readonly [hr: string, department: string, friday: string]): Case => {
  const [hrDue, departmentDue, friday] = due;
  return {
    clause: '003.2.weekly.calendar',
    policy: 'weekly',
    facts: { period, asOf: `${hrDue}T09:00`, endOfWork: '18:00', done: {} },
    expect: { hrDue, departmentDue, reportDue: friday, receptionDue: friday, ok: true },
  };
};
const report = (at: string, status: string): Case => ({
  clause: '003.2.missedPunch.weekly.report',
  policy: 'missedPunchReport',
  facts: { period: '2026-11-27', asOf: '2026-11-28T09:00', done: { report: at }, misses: [] },
  expect: { report: status, reportFrom: '2026-11-21', reportDue: '2026-11-27' },
});
const reported = (
  misses: readonly (readonly [date: string, second: number])[],
  expect: Case['expect'],
  asOf = '2026-11-27T17:00',
): Case => ({
  clause: '003.2.missedPunch.weekly.report',
  policy: 'missedPunchReport',
  facts: {
    period: '2026-11-27',
    asOf,
    done: {},
    misses: misses.map(([date, second]) => ({ date, second })),
  },
  expect,
});
const FINE_DAY = { rostered: true, punchedIn: true, punchedOut: true, late: false, early: false };
const anomaly = (day: Partial<typeof FINE_DAY>, kind?: string): Case => ({
  clause: '003.2.weekly.selfCheck',
  policy: 'weeklyAnomalies',
  facts: { days: [{ date: '2026-11-23', ...FINE_DAY, ...day }] },
  expect: kind === undefined ? { anomalies: '0' } : { anomalies: '1', 'days/0/anomaly': kind },
});
const hours = (facts: Case['facts'], due: boolean, ok: boolean, more: Partial<Case> = {}): Case => ({
  clause: '003.2.review.hours',
  policy: 'reviewHours',
  facts: { missedPunch: false, observed: [], ...facts },
  expect: { due, ok },
  ...more,
});
const scheduled = { choices: { readings: { fullWeek: 'scheduled' } } };
const proxy = (punched: boolean, present: boolean, rostered: boolean, suspicious: string): Case => ({
  clause: '003.2.review.proxy',
  policy: 'reviewProxy',
  facts: { checks: [{ punched, present, rostered }] },
  expect: { suspicious },
});

const FIELDS = ['date', 'reason', 'start', 'end', 'supervisorSignature'];

export const complianceCases003_2: readonly Case[] = [
  ...lookupCases(
    { clause: '003.2.scope', policy: 'scope' },
    {
      director: 'covered',
      manager: 'covered',
      supervisor: 'covered',
      employee: 'covered',
      intern: 'covered',
      dispatched: 'covered',
    },
  ),

  required('003.2.outside.fields', 'outsideFields', { observed: FIELDS }, 0),
  ...FIELDS.map((left) =>
    required('003.2.outside.fields', 'outsideFields', { observed: FIELDS.filter((field) => field !== left) }, 1),
  ),
  required('003.2.outside.fields', 'outsideFields', { observed: [] }, 5),

  required('003.2.outside.returnPunch', 'outsideReturnPunch', { returned: true, observed: ['returnPunch'] }, 0),
  required('003.2.outside.returnPunch', 'outsideReturnPunch', { returned: true, observed: [] }, 1),
  required('003.2.outside.returnPunch', 'outsideReturnPunch', { returned: false, observed: [] }, 0),
  required('003.2.outside.returnPunch', 'outsideReturnPunch', { returned: false, observed: ['returnPunch'] }, 0),

  card({}, '0', 'none'),
  card({ card: 'lost' }, '20.5', 'replacementFee'),
  card({ card: 'damaged' }, '20.5', 'replacementFee'),
  card({ leaving: true, returned: true }, '0', 'none'),
  card({ leaving: true }, '20.5', 'wageDeduction'),
  card({ card: 'damaged', leaving: true, returned: true }, '20.5', 'replacementFee'),
  { ...card({ card: 'lost', leaving: true }, '20.5', 'replacementFee'), note: 'The cost is charged once.' },

  report('2026-11-20T17:00', 'early'),
  report('2026-11-20T23:59:59', 'early'),
  report('2026-11-21T00:00', 'onTime'),
  report('2026-11-27T17:00', 'onTime'),
  report('2026-11-27T17:00:01', 'late'),
  weekly('003.2.missedPunch.weekly.report', 'report', '2026-11-27T17:00', 'onTime'),
  weekly('003.2.missedPunch.weekly.report', 'report', '2026-11-27T17:00:01', 'late'),
  {
    ...report('2026-11-27T17:00', 'late'),
    ...exclusive,
    note: 'With the instant itself excluded, 17:00 is too late.',
  },
  { ...report('2026-11-27T16:59:59', 'onTime'), ...exclusive },
  ...excluded('003.2.missedPunch.weekly.report', 'report', '2026-11-27T16:59:59', '2026-11-27T17:00'),
  waiting('003.2.missedPunch.weekly.report', 'report', '2026-11-27T17:00', 'pending'),
  waiting('003.2.missedPunch.weekly.report', 'report', '2026-11-27T17:00:01', 'overdue'),
  reported([], { report: 'pending' }),
  reported([], { report: 'overdue' }, '2026-11-27T17:00:01'),
  reported([['2026-11-20', 61_200]], { inWindow: '0', reported: '0', lateAdditions: '0' }),
  reported([['2026-11-20', 61_201]], { inWindow: '0', reported: '0', lateAdditions: '1' }),
  reported([['2026-11-20', 86_399]], { inWindow: '0', reported: '0', lateAdditions: '1' }),
  reported([['2026-11-21', 0]], { inWindow: '1', reported: '1', lateAdditions: '0' }),
  reported([['2026-11-26', 66_600]], { inWindow: '1', reported: '1', lateAdditions: '0' }),
  reported([['2026-11-27', 61_200]], { inWindow: '1', reported: '1', toNextReport: '0' }),
  reported([['2026-11-27', 61_201]], { inWindow: '1', reported: '0', toNextReport: '1' }),
  reported([['2026-11-27', 86_399]], { inWindow: '1', reported: '0', toNextReport: '1' }),
  reported([['2026-11-28', 0]], { inWindow: '0', reported: '0', toNextReport: '0' }),
  reported([['2026-11-28', 32_400]], { inWindow: '0', reported: '0', toNextReport: '0' }),
  reported([['2026-11-23', 61_200]], { inWindow: '1', lateAdditions: '0' }),
  reported([['2026-11-23', 61_201]], { inWindow: '1', lateAdditions: '0' }),
  reported([['2026-11-21', 61_201]], { inWindow: '1', lateAdditions: '0' }),
  reported([['2026-11-13', 61_201]], { inWindow: '0', lateAdditions: '0' }),
  reported([['2026-11-19', 61_201]], { inWindow: '0', lateAdditions: '0' }),
  reported(
    [
      ['2026-11-20', 61_201],
      ['2026-11-23', 32_400],
    ],
    { inWindow: '1', lateAdditions: '1' },
    '2026-11-30T09:00',
  ),

  weekly('003.2.weekly.hr', 'hr', '2026-11-23', 'onTime'),
  weekly('003.2.weekly.hr', 'hr', '2026-11-23T23:59:59', 'onTime'),
  weekly('003.2.weekly.hr', 'hr', '2026-11-24', 'late'),
  waiting('003.2.weekly.hr', 'hr', '2026-11-23T23:59:59', 'pending'),
  waiting('003.2.weekly.hr', 'hr', '2026-11-24T00:00', 'overdue'),
  { ...weekly('003.2.weekly.hr', 'hr', '2026-11-23T23:59:59', 'onTime'), ...exclusive, note: 'On Monday, not before.' },
  { ...waiting('003.2.weekly.hr', 'hr', '2026-11-23T23:59:59', 'pending'), ...exclusive },

  required('003.2.weekly.selfCheck', 'weeklySelfCheck', { observed: ['staffSelfCheck', 'rosterComparison'] }, 0),
  required('003.2.weekly.selfCheck', 'weeklySelfCheck', { observed: ['staffSelfCheck'] }, 1),
  required('003.2.weekly.selfCheck', 'weeklySelfCheck', { observed: ['rosterComparison'] }, 1),
  required('003.2.weekly.selfCheck', 'weeklySelfCheck', { observed: [] }, 2),
  anomaly({}),
  anomaly({ punchedIn: false }, 'missedPunch'),
  anomaly({ punchedOut: false }, 'missedPunch'),
  anomaly({ punchedOut: false, late: true }, 'missedPunch'),
  anomaly({ punchedIn: false, punchedOut: false }, 'absence'),
  anomaly({ late: true }, 'lateness'),
  anomaly({ early: true }, 'earlyLeave'),
  anomaly({ late: true, early: true }, 'lateness'),
  anomaly({ rostered: false, punchedIn: false, punchedOut: false }),

  weekly('003.2.weekly.department', 'department', '2026-11-26T18:00', 'onTime'),
  weekly('003.2.weekly.department', 'department', '2026-11-26T18:00:01', 'late'),
  ...excluded('003.2.weekly.department', 'department', '2026-11-26T17:59:59', '2026-11-26T18:00'),
  waiting('003.2.weekly.department', 'department', '2026-11-26T18:00', 'pending'),
  waiting('003.2.weekly.department', 'department', '2026-11-26T18:00:01', 'overdue'),
  weekly('003.2.weekly.reception', 'reception', '2026-11-27T17:00:01', 'onTime'),
  weekly('003.2.weekly.reception', 'reception', '2026-11-27T18:00', 'onTime'),
  weekly('003.2.weekly.reception', 'reception', '2026-11-27T18:00:01', 'late'),
  ...excluded('003.2.weekly.reception', 'reception', '2026-11-27T17:59:59', '2026-11-27T18:00'),
  waiting('003.2.weekly.reception', 'reception', '2026-11-27T18:00', 'pending'),
  waiting('003.2.weekly.reception', 'reception', '2026-11-27T18:00:01', 'overdue'),
  ...['2026-11-23', '2026-11-25', '2026-11-29'].map((period) =>
    calendar(period, ['2026-11-23', '2026-11-26', '2026-11-27']),
  ),
  calendar('2026-11-22', ['2026-11-16', '2026-11-19', '2026-11-20']),
  calendar('2026-11-30', ['2026-11-30', '2026-12-03', '2026-12-04']),
  { ...calendar('2026-10-01', ['2026-09-28', '2026-10-01', '2026-10-02']), note: 'A holiday moves nothing.' },

  hours({ weekHours: 40 }, false, true),
  hours({ weekHours: { numerator: '143999', denominator: '3600' } }, true, false, { note: 'A second short of 40.' }),
  hours({ weekHours: '39.99' }, true, false),
  hours({ weekHours: '39.99', observed: ['leaveSlip'] }, true, true),
  hours({ weekHours: 44, missedPunch: true }, true, false),
  hours({ weekHours: 44, missedPunch: true, observed: ['exceptionForm'] }, true, true),
  hours({ weekHours: 32, scheduledHours: 32 }, true, false, {
    note: 'A week with a holiday is under 40 hours as well.',
  }),
  hours({ weekHours: 32, scheduledHours: 32 }, false, true, scheduled),
  hours({ weekHours: '31.5', scheduledHours: 32 }, true, false, scheduled),
  hours({ weekHours: '31.99', scheduledHours: 32 }, true, false, scheduled),
  hours({ weekHours: 32, scheduledHours: 32, observed: ['leaveSlip'] }, true, true),
  hours({ weekHours: 40, missedPunch: true }, true, false),
  hours({ weekHours: 40, missedPunch: true, observed: ['leaveSlip'] }, true, true),

  proxy(true, true, true, '0'),
  proxy(true, false, true, '1'),
  proxy(true, true, false, '1'),
  proxy(false, false, true, '0'),
  proxy(false, true, false, '0'),
  proxy(true, false, false, '1'),
  proxy(false, true, true, '0'),
  proxy(false, false, false, '0'),

  required('003.2.review.transferee', 'reviewTransferee', { transferred: true, observed: [] }, 1),
  required(
    '003.2.review.transferee',
    'reviewTransferee',
    { transferred: true, observed: ['checkedWithSendingDepartment'] },
    0,
  ),
  required('003.2.review.transferee', 'reviewTransferee', { transferred: false, observed: [] }, 0),
  required(
    '003.2.review.transferee',
    'reviewTransferee',
    { transferred: false, observed: ['checkedWithSendingDepartment'] },
    0,
  ),
];
