/** Cases of 002.9 on surveys, deadlines, mail, complaints and special services. */
import { lookupCases, recordCase } from '../caseRows.js';
import type { Case } from '../handbook.js';
import { type Happened, levelCase, levelCases } from '../levelCases.js';
import { requiredCases } from '../requiredCases.js';

const CALENDAR = { from: '2026-01-01', to: '2026-12-31', holidays: ['2026-11-30'] };
const reading = (readings: Readonly<Record<string, string>>) => ({ choices: { readings } });

const annual = (dates: readonly string[], count: string): Case => ({
  clause: '002.9.survey.annual',
  policy: 'surveyAnnual',
  facts: { asOf: '2026-12-31', done: dates.map((date) => ({ date })) },
  expect: { count, required: '1', ok: count !== '0' },
});
const satisfaction = (satisfied: number, answers: number, ok: boolean | 'notApplicable'): Case => ({
  clause: '002.9.survey.satisfaction',
  policy: 'surveySatisfaction',
  blanks: { target: '92.5%' },
  facts: { satisfied, answers },
  expect: { ok },
});
const asked = (count: number, date = '2026-03-02', answered = true) =>
  Array.from({ length: count }, (_, i) => ({ date, person: `user ${i + 1}`, answered }));
const sampled = (list: ReturnType<typeof asked>, ok: boolean, more: Partial<Case> = {}, users = 100): Case => ({
  clause: '002.9.survey.sample',
  policy: 'surveySample',
  facts: { asOf: '2026-11-29', users, asked: list },
  expect: { required: String(Math.ceil((users * 2) / 3)), ok },
  ...more,
});
const MOVEIN = { clause: '002.9.movein', policy: 'movein', facts: { promised: { handling: '2026-11-28T12:00' } } };
const ON_SITE = { clause: '002.9.repair.onSite', policy: 'repairOnSite', blanks: { limit: 45, unit: 'minutes' } };
const MINOR = {
  clause: '002.9.repair.minorSameDay',
  policy: 'repairMinor',
  facts: { minor: true, booked: false },
};
const BOOKED = {
  ...MINOR,
  facts: { minor: true, booked: true, promised: { onBookedDay: '2026-11-30T14:00' } },
};
const REPORTED: Happened = ['2026-11-27T09:00', 'reported'];
const REPAIRED = { clause: '002.9.repair.revisit', policy: 'repairRevisit' };
const daily = (
  at: string | undefined,
  [delivery, ok]: readonly [string, boolean],
  { holiday = false, asOf = '2026-11-27T12:00', ...more }: Partial<Case> & { holiday?: boolean; asOf?: string } = {},
): Case => ({
  clause: '002.9.mail.daily',
  policy: 'mailDaily',
  facts: { period: '2026-11-27', asOf, holiday, done: at === undefined ? {} : { delivery: at } },
  expect: { delivery, ok },
  ...more,
});
const EXPRESS = { clause: '002.9.mail.express', policy: 'mailExpress' };
const GOT: Happened = ['2026-11-27T22:30', 'received'];
const custody = (
  asOf: string,
  expect: Case['expect'],
  facts: object = {},
  readings?: Record<string, string>,
): Case => ({
  clause: '002.9.mail.custody',
  policy: 'mailCustody',
  ...(readings !== undefined && reading(readings)),
  facts: { asOf, movedOutOn: '2026-10-31', unreachable: false, ...facts },
  expect,
});
const outcome = (responsible: boolean, unreasonable: boolean, agreed: boolean, actions: readonly string[]): Case => ({
  clause: '002.9.complaint.outcome',
  policy: 'complaintOutcome',
  facts: { responsible, unreasonable, agreed },
  expect: Object.fromEntries(
    ['apologise', 'correct', 'explain', 'verifyAndReply', 'escalate'].map((name) => [name, actions.includes(name)]),
  ),
});
const REPLY = { clause: '002.9.complaint.reply', policy: 'complaintReply', facts: { calendar: CALENDAR } };
/** A Thursday; Friday is the first working day, Monday a holiday, Tuesday the second, Wednesday the third. */
const RECEIVED: Happened = ['2026-11-26T16:00', 'received'];
const replied = (at: string, expect: Case['expect']): Case =>
  levelCase(REPLY, [RECEIVED, [at, 'replied']], '2026-12-10T09:00', expect);
const SUPERIOR = ['facts', 'evidence', 'responsibility', 'writtenReport'];
const RECORD = { clause: '002.9.complaint.record', policy: 'complaintRecord' };
const SPECIAL = { clause: '002.9.special.reply', policy: 'specialReply' };
const accepted = (
  withinAbility: boolean,
  acceptedIt: boolean,
  reasonGiven: boolean,
  [ok, exception]: readonly [boolean, boolean],
): Case => ({
  clause: '002.9.special.accept',
  policy: 'specialAccept',
  facts: { withinAbility, accepted: acceptedIt, reasonGiven },
  expect: { ok, exception },
});
const MAIL = ['registeredLetter', 'express', 'parcel', 'moneyOrder', 'special'];

export const serviceCases002_9: readonly Case[] = [
  annual(['2026-01-01'], '1'),
  annual(['2026-12-31'], '1'),
  annual(['2025-12-31'], '0'),
  annual([], '0'),
  annual(['2026-03-01', '2026-09-01'], '2'),

  satisfaction(185, 200, true),
  satisfaction(184, 200, false),
  satisfaction(9249, 10_000, false),
  satisfaction(0, 0, 'notApplicable'),

  sampled(asked(67), true),
  sampled(asked(66), false),
  sampled([...asked(66), ...asked(1, '2026-06-01')], false),
  sampled([...asked(1, '2025-12-31'), ...asked(67).slice(1)], false),
  sampled([...asked(1, '2026-01-01'), ...asked(67).slice(1)], true),
  sampled(asked(6), true, {}, 9),
  sampled([...asked(66), { date: '2026-06-01', person: 'user 67', answered: false }], true),
  sampled(
    [...asked(66), { date: '2026-06-01', person: 'user 67', answered: false }],
    false,
    reading({ surveyed: 'answered' }),
  ),
  sampled([...asked(66, '2026-11-28'), { date: '2026-11-29', person: 'user 67', answered: true }], true),
  sampled(
    [...asked(66, '2026-11-28'), { date: '2026-11-29', person: 'user 67', answered: true }],
    false,
    reading({ span: 'survey' }),
  ),
  sampled(asked(67, '2026-11-29'), true, reading({ span: 'survey' })),
  sampled(asked(67), true, reading({ surveyed: 'answered' })),

  ...requiredCases('002.9.survey.analysis', 'surveyAnalysis', ['analysis', 'improvementMeasures']),

  ...levelCases(MOVEIN, 'handling', ['2026-11-26T15:00', 'applied'], 'done', [
    '2026-11-28T12:00',
    '2026-11-28T12:00:01',
  ]),
  levelCase({ ...MOVEIN, facts: {} }, [['2026-11-26T15:00', 'applied']], '2026-11-28T12:00', {
    refused: { code: 'required', path: '/promised/handling' },
  }),
  ...requiredCases('002.9.movein', 'moveinFile', ['filed']),

  ...levelCases(ON_SITE, 'arrival', REPORTED, 'arrived', ['2026-11-27T09:45', '2026-11-27T09:45:01']),
  ...levelCases({ ...ON_SITE, blanks: { limit: '0.5', unit: 'hours' } }, 'arrival', REPORTED, 'arrived', [
    '2026-11-27T09:30',
    '2026-11-27T09:30:01',
  ]),

  ...levelCases(MINOR, 'sameDay', REPORTED, 'completed', ['2026-11-27T23:59:59', '2026-11-28T00:00']),
  levelCase(MINOR, [['2026-11-27T23:00', 'reported']], '2026-11-28T00:00', {
    sameDay: 'breached',
    onBookedDay: 'notDue',
  }),
  ...levelCases(BOOKED, 'onBookedDay', REPORTED, 'completed', ['2026-11-30T23:59:59', '2026-12-01T00:00']),
  levelCase(BOOKED, [REPORTED], '2026-11-29T09:00', { sameDay: 'notDue', onBookedDay: 'onTrack' }),
  levelCase({ ...BOOKED, facts: { minor: false, booked: true } }, [REPORTED], '2026-12-29T09:00', {
    sameDay: 'notDue',
    onBookedDay: 'notDue',
    breached: '0',
  }),
  levelCase({ ...MINOR, facts: { minor: false, booked: false } }, [REPORTED], '2026-12-29T09:00', {
    sameDay: 'notDue',
    onBookedDay: 'notDue',
    breached: '0',
  }),
  levelCase({ ...MINOR, facts: { minor: true, booked: true } }, [REPORTED], '2026-12-29T09:00', {
    refused: { code: 'required', path: '/promised/onBookedDay' },
  }),

  recordCase(REPAIRED, { completed: true, revisited: true }, undefined),
  recordCase(REPAIRED, { completed: true, revisited: false }, 'notRevisited'),
  recordCase(REPAIRED, { completed: false, revisited: false }, undefined),

  ...lookupCases(
    { clause: '002.9.mail.register', policy: 'mailRegister' },
    { newspaper: 'sorted', ...Object.fromEntries(MAIL.map((kind) => [kind, 'registered'])) },
  ),
  ...lookupCases(
    { clause: '002.9.mail.sign', policy: 'mailSign' },
    {
      ...Object.fromEntries(MAIL.map((kind) => [kind, 'signature'])),
      ordinaryLetter: 'none',
      newspaper: 'none',
    },
  ),

  daily('2026-11-27T10:00', ['onTime', true]),
  daily('2026-11-27T10:00:01', ['late', false]),
  daily('2026-11-27T07:00', ['onTime', true]),
  daily(undefined, ['pending', true], { asOf: '2026-11-27T10:00' }),
  daily(undefined, ['overdue', false], { asOf: '2026-11-27T10:00:01' }),
  daily(undefined, ['overdue', true], { holiday: true }),
  daily('2026-11-27T10:00', ['late', false], reading({ before: 'exclusive' })),
  daily('2026-11-27T09:59:59', ['onTime', true], reading({ before: 'exclusive' })),

  ...levelCases(EXPRESS, 'delivery', GOT, 'delivered', ['2026-11-28T00:30', '2026-11-28T00:30:01']),
  ...levelCases(EXPRESS, 'delivery', GOT, 'notified', ['2026-11-28T00:30', '2026-11-28T00:30:01']),
  ...levelCases(EXPRESS, 'delivery', GOT, 'unableRecorded', ['2026-11-28T00:30', '2026-11-28T00:30:01']),
  levelCase(EXPRESS, [GOT, ['2026-11-27T23:00', 'tried']], '2026-11-28T00:30:01', { delivery: 'breached' }),

  custody('2026-11-30', { until: '2026-11-30', mail: 'keep' }),
  custody('2026-12-01', { until: '2026-11-30', mail: 'return' }),
  custody('2026-11-01', { until: '2026-11-30', mail: 'return' }, { unreachable: true }),
  custody('2026-12-01', { until: '2026-11-30', mail: 'return' }, { receivedOn: '2026-11-15' }),
  custody('2026-12-15', { until: '2026-12-15', mail: 'keep' }, { receivedOn: '2026-11-15' }, { start: 'arrival' }),
  custody('2026-12-16', { until: '2026-12-15', mail: 'return' }, { receivedOn: '2026-11-15' }, { start: 'arrival' }),
  custody('2026-11-30', { mail: 'keep' }, { unreachable: true }, { unreachable: 'afterTheMonth' }),
  custody('2026-12-01', { mail: 'return' }, { unreachable: true }, { unreachable: 'afterTheMonth' }),

  outcome(true, false, true, ['apologise', 'correct']),
  outcome(false, true, true, ['explain']),
  outcome(true, true, true, ['apologise', 'correct', 'explain']),
  outcome(false, false, true, ['verifyAndReply']),
  outcome(true, false, false, ['apologise', 'correct', 'escalate']),
  outcome(false, true, false, ['explain', 'escalate']),

  ...levelCases(REPLY, 'reply', RECEIVED, 'replied', ['2026-12-02T23:59:59', '2026-12-03T00:00']),
  replied('2026-11-26T17:00', { state: 'onTime', reply: 'met', ok: true }),
  replied('2026-11-27T23:59:59', { state: 'onTime', reply: 'met', usual: 'notDue', ok: true }),
  replied('2026-11-28T00:00', { state: 'extended', reply: 'met', ok: true }),
  replied('2026-12-01T10:00', { state: 'extended', reply: 'met', usual: 'notDue', breached: '0', ok: true }),
  replied('2026-12-02T23:59:59', { state: 'extended', reply: 'met', ok: true }),
  replied('2026-12-03T00:00', { state: 'breach', reply: 'breached', breached: '1', ok: false }),
  ...(
    [
      ['2026-11-27T10:00', 'pending'],
      ['2026-11-28T00:00', 'pending'],
      ['2026-12-02T23:59:59', 'pending'],
      ['2026-12-03T00:00', 'breach'],
    ] as const
  ).map(([asOf, state]) => levelCase(REPLY, [RECEIVED], asOf, { state, ok: state === 'pending' })),
  ...(
    [
      ['2026-11-23T10:00', 'onTime'],
      ['2026-11-25T10:00', 'extended'],
      ['2026-11-26T10:00', 'breach'],
    ] as const
  ).map(([at, state]) => {
    const friday: Happened = ['2026-11-20T16:00', 'received'];
    return levelCase(REPLY, [friday, [at, 'replied']], '2026-11-26T12:00', { state });
  }),

  ...requiredCases('002.9.complaint.route', 'complaintViaSuperior', SUPERIOR, { channel: 'superior' }),
  {
    clause: '002.9.complaint.route',
    policy: 'complaintViaSuperior',
    facts: { channel: 'police', observed: [] },
    expect: { due: false, ok: true },
  },
  ...lookupCases(
    { clause: '002.9.complaint.route', policy: 'complaintRoute' },
    { superior: 'writtenReport', police: 'assistInvestigation', court: 'legalProcedure' },
  ),

  recordCase(RECORD, { recorded: true }, undefined),
  recordCase(RECORD, { recorded: false }, 'notRecorded'),

  ...levelCases(SPECIAL, 'reply', ['2026-11-28T15:00', 'received'], 'replied', [
    '2026-11-29T15:00',
    '2026-11-29T15:00:01',
  ]),

  accepted(true, true, false, [true, false]),
  accepted(true, false, false, [false, true]),
  accepted(true, false, true, [true, true]),
  accepted(false, false, true, [true, false]),
  accepted(false, false, false, [false, false]),
  accepted(false, true, false, [true, false]),
];
