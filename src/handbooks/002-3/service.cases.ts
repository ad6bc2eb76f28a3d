/** Cases of 002.3 on complaints and the telephone. */
import type { Case } from '../handbook.js';
import { type Happened, levelCase, levelCases } from '../levelCases.js';
import { requiredCases } from '../requiredCases.js';

const CALENDAR = { from: '2026-01-01', to: '2026-12-31' };
const HOURS = { work: [{ from: '09:00', to: '17:00' }] };
const OWN = {
  clause: '002.3.complaint.deadline.own',
  policy: 'complaintDeadline',
  facts: { wasTransferred: false },
};
const TRANSFERRED = {
  clause: '002.3.complaint.deadline.transferred',
  policy: 'complaintDeadline',
  facts: { wasTransferred: true },
};
const reading = (readings: Readonly<Record<string, string>>) => ({ choices: { readings } });
/** A Thursday. */
const RECEIVED: Happened = ['2026-11-26T09:00', 'received'];
const MOVED: Happened = ['2026-11-27T15:00', 'transferred'];

const answered = (limit: number, waited: number | string, answeredInTime: boolean): Case => ({
  clause: '002.3.phone.firstMoment',
  policy: 'firstMoment',
  blanks: { limit },
  facts: { waited },
  expect: { answeredInTime },
});
const routed = (inOwnJob: boolean, inOwnDepartment: boolean, route: string): Case => ({
  clause: '002.3.complaint.route',
  policy: 'complaintRoute',
  facts: { inOwnJob, inOwnDepartment },
  expect: { route },
});
const escalated = (key: string, value: string, facts: object = {}): Case => ({
  clause: '002.3.complaint.escalation',
  policy: 'escalation',
  facts: { key, major: true, settled: false, ...facts },
  expect: { value },
});
const conduct = (acts: readonly string[]): Case => ({
  clause: '002.3.complaint.conduct',
  policy: 'complaintConduct',
  facts: { acts: acts.map((act) => ({ act })) },
  expect: { violations: String(acts.length), ok: acts.length === 0 },
});
const ACTS = ['cold', 'obstructing', 'mocking', 'scolding', 'demandingMoneyOrGoods'];
const concealed = (
  act: string,
  severity: string,
  [selfCriticism, basicWageOnly, dismissal]: readonly [boolean, boolean, boolean],
  measures?: string,
): Case => ({
  clause: '002.3.complaint.concealment',
  policy: 'concealment',
  ...(measures !== undefined && reading({ measures })),
  facts: { act, severity },
  expect: { selfCriticism, basicWageOnly, dismissal },
});
const paid = (facts: object, pay: string, month?: string): Case => ({
  clause: '002.3.complaint.concealment.wage',
  policy: 'concealmentWage',
  ...(month !== undefined && reading({ month })),
  facts: { basic: '3000.5', others: [{ amount: 800 }, { amount: '0.5' }], ...facts },
  expect: { pay },
});

export const serviceCases002_3: readonly Case[] = [
  answered(3, 3, true),
  answered(3, 4, false),
  answered(10, '10.001', false),
  answered(10, 0, true),

  ...requiredCases('002.3.complaint.record', 'complaintRecord', ['listened', 'clarified', 'writtenRecord']),

  routed(true, true, 'handle'),
  routed(true, false, 'handle'),
  routed(false, true, 'notifyColleague'),
  routed(false, false, 'notifyDepartment'),

  escalated('receiver', 'serviceSupervisor'),
  escalated('serviceSupervisor', 'deputyGeneralManager'),
  escalated('deputyGeneralManager', 'deputyGeneralManager'),
  escalated('elsewhere', 'notApplicable'),
  escalated('receiver', 'done', { settled: true }),
  escalated('serviceSupervisor', 'done', { settled: true, major: false }),
  escalated('receiver', 'receiver', { major: false }),
  escalated('serviceSupervisor', 'receiver', { major: false }),

  conduct([]),
  ...ACTS.map((act) => conduct([act])),
  conduct(ACTS),

  ...levelCases(OWN, 'own', RECEIVED, 'settled', ['2026-11-26T23:59:59', '2026-11-27T00:00']),
  levelCase(OWN, [['2026-11-26T23:50', 'received']], '2026-11-27T00:00', { own: 'breached', transferred: 'notDue' }),
  levelCase(OWN, [RECEIVED, ['2026-11-26T10:00', 'replied']], '2026-11-27T00:00', { own: 'breached' }),
  levelCase(
    { ...OWN, ...reading({ handled: 'replied' }) },
    [RECEIVED, ['2026-11-26T23:59:59', 'replied']],
    '2026-11-27T00:00',
    { own: 'met' },
  ),
  levelCase(
    { ...OWN, ...reading({ handled: 'replied' }) },
    [RECEIVED, ['2026-11-27T00:00', 'replied']],
    '2026-11-27T00:00',
    {
      own: 'breached',
    },
  ),
  ...(
    [
      [RECEIVED, '2026-11-26T17:00', 'met'],
      [RECEIVED, '2026-11-26T17:00:01', 'breached'],
      [['2026-11-26T17:30', 'received'], '2026-11-26T17:30', 'met'],
      [['2026-11-26T17:30', 'received'], '2026-11-27T17:00', 'met'],
      [['2026-11-26T17:30', 'received'], '2026-11-27T17:00:01', 'breached'],
      [['2026-11-28T10:00', 'received'], '2026-11-30T17:00', 'met'],
    ] as const
  ).map(([start, at, own]) =>
    levelCase(
      { ...OWN, ...reading({ sameDay: 'office' }), facts: { ...OWN.facts, calendar: CALENDAR, hours: HOURS } },
      [start, [at, 'settled']],
      '2026-12-01T09:00',
      { own },
    ),
  ),

  ...levelCases(TRANSFERRED, 'transferred', RECEIVED, 'settled', ['2026-11-29T23:59:59', '2026-11-30T00:00']),
  levelCase(TRANSFERRED, [RECEIVED, MOVED], '2026-11-30T00:00', { transferred: 'breached', own: 'notDue' }),
  ...(
    [
      [OWN, '2026-11-26T23:59:59', 'met', 0],
      [OWN, '2026-11-27T00:00', 'breached', 0],
      [TRANSFERRED, '2026-11-29T23:59:59', 'met', 1],
      [TRANSFERRED, '2026-11-30T00:00', 'breached', 1],
    ] as const
  ).map(([subject, at, status, term]) =>
    levelCase(subject, [RECEIVED, [at, 'settled']], '2026-11-30T00:00', {
      [`terms/${term}/status`]: status,
      [`terms/${term}/status.clause`]: subject.clause,
    }),
  ),
  ...(
    [
      ['2026-11-28T10:00', '2026-12-02T23:59:59', 'met'],
      ['2026-11-28T10:00', '2026-12-03T00:00', 'breached'],
      ['2026-11-27T10:00', '2026-12-01T23:59:59', 'met'],
      ['2026-11-27T10:00', '2026-12-02T00:00', 'breached'],
    ] as const
  ).map(([received, at, transferred]) =>
    levelCase(
      {
        ...TRANSFERRED,
        ...reading({ firstDay: 'counted', days: 'workdays' }),
        facts: { ...TRANSFERRED.facts, calendar: CALENDAR },
      },
      [
        [received, 'received'],
        [at, 'settled'],
      ],
      '2026-12-04T09:00',
      { transferred },
    ),
  ),
  ...(
    [
      [{ start: 'transfer' }, '2026-11-30T23:59:59', 'met'],
      [{ start: 'transfer' }, '2026-12-01T00:00', 'breached'],
      [{ days: 'workdays' }, '2026-12-01T23:59:59', 'met'],
      [{ days: 'workdays' }, '2026-12-02T00:00', 'breached'],
      [{ firstDay: 'counted' }, '2026-11-28T23:59:59', 'met'],
      [{ firstDay: 'counted' }, '2026-11-29T00:00', 'breached'],
    ] as const
  ).map(([readings, at, transferred]) =>
    levelCase(
      { ...TRANSFERRED, ...reading(readings), facts: { ...TRANSFERRED.facts, calendar: CALENDAR } },
      [RECEIVED, MOVED, [at, 'settled']],
      '2026-12-03T09:00',
      { transferred },
    ),
  ),

  concealed('none', 'badInfluence', [false, false, false]),
  ...['concealed', 'notRecorded', 'notReported'].flatMap((act) => [
    concealed(act, 'plain', [true, false, false]),
    concealed(act, 'serious', [true, true, false]),
    concealed(act, 'badInfluence', [true, true, true]),
  ]),
  concealed('concealed', 'plain', [true, false, false], 'dismissalReplacesWage'),
  concealed('concealed', 'serious', [true, true, false], 'dismissalReplacesWage'),
  concealed('concealed', 'badInfluence', [true, false, true], 'dismissalReplacesWage'),
  concealed('none', 'serious', [false, false, false], 'dismissalReplacesWage'),
  concealed('concealed', 'plain', [true, false, false], 'gravestOnly'),
  concealed('concealed', 'serious', [false, true, false], 'gravestOnly'),
  concealed('concealed', 'badInfluence', [false, false, true], 'gravestOnly'),
  concealed('none', 'plain', [false, false, false], 'gravestOnly'),
  concealed('none', 'serious', [false, false, false], 'gravestOnly'),

  paid({ actInMonth: true }, '3000.5'),
  paid({ actInMonth: false }, '3801'),
  paid({ actInMonth: false, foundInMonth: true }, '3801'),
  paid({ actInMonth: false, foundInMonth: true }, '3000.5', 'discovery'),
  paid({ actInMonth: true, foundInMonth: false }, '3801', 'discovery'),
];
