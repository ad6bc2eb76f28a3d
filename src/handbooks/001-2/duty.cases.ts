/** Cases of 001.2 on duty. */
import type { Case } from '../handbook.js';

const roster = (done: string, status: string, more: Partial<Case> = {}): Case => ({
  clause: '001.2.roster.deadline',
  policy: 'rosterDeadline',
  facts: { period: '2027-01', asOf: '2026-12-31', done: { roster: done } },
  expect: { roster: status, rosterDue: '2026-12-25' },
  ...more,
});
/** The day of the draft, where that is what must be done by the 25th. */
const draft = (day: string | undefined, status: string, before = 'inclusive', asOf = '2026-12-31'): Case => ({
  clause: '001.2.roster.deadline',
  policy: 'rosterDeadline',
  choices: { readings: { dated: 'drafted', before } },
  facts: { period: '2027-01', asOf, done: { draft: day } },
  expect: { roster: status, rosterDue: '2026-12-25', ok: status === 'onTime' || status === 'pending' },
});
const rosterOpen = (asOf: string, status: string): Case => ({
  clause: '001.2.roster.deadline',
  policy: 'rosterDeadline',
  facts: { period: '2027-01', asOf, done: {} },
  expect: { roster: status },
});
const recipient = (author: string, to: string, ok: boolean): Case => ({
  clause: '001.2.roster.recipient',
  policy: 'rosterRecipient',
  facts: { author, recipient: to },
  expect: { ok },
});
/** Which shifts are on, and how many, at a time of a day. */
const shifts = (time: string, early: boolean, middle: boolean, late: boolean): Case => ({
  clause: '001.2.shift.table',
  policy: 'shiftTable',
  facts: { at: `2026-11-26T${time}` },
  expect: { early, middle, late, onDuty: String([early, middle, late].filter(Boolean).length) },
});
const count = (time: string, onDuty: string): Case => ({
  clause: '001.2.shift.coverage',
  policy: 'shiftCount',
  facts: { at: `2026-11-26T${time}` },
  expect: { onDuty },
});
const covered = (slots: readonly object[], expect: Case['expect']): Case => ({
  clause: '001.2.shift.coverage',
  policy: 'deskCoverage',
  facts: {
    from: '2026-11-26',
    to: '2026-11-26',
    roster: slots.map((slot) => ({ date: '2026-11-26', shift: 'own', ...slot })),
  },
  expect,
});
const role = (name: string, ok: boolean): Case => ({
  clause: '001.2.shift.staffing',
  policy: 'staffing',
  facts: { role: name },
  expect: { ok },
});
const busy = (facts: Case['facts'], supportDue: boolean): Case => ({
  clause: '001.2.busy.support',
  policy: 'busySupport',
  blanks: { threshold: 5 },
  facts,
  expect: { supportDue },
});
const act = (name: string, violations: string): Case => ({
  clause: '001.2.duty.noAbsence',
  policy: 'postDiscipline',
  facts: { acts: [{ act: name }] },
  expect: { violations, ok: violations === '0' },
});
const swap = (arrangedBy: string, ok: boolean): Case => ({
  clause: '001.2.swap.approval',
  policy: 'swapApproval',
  facts: { arrangedBy },
  expect: { ok },
});
const relief = (facts: Case['facts'], expect: Case['expect']): Case => ({
  clause: '001.2.handover.lateRelief',
  policy: 'lateRelief',
  blanks: { late: 'reprimand', refused: 'report' },
  facts: { shiftStart: '2026-11-26T12:00', ...facts },
  expect,
});
const early = (arrived: string, completed: string, ok: boolean, more: Partial<Case> = {}): Case => ({
  clause: '001.2.handover.early',
  policy: 'earlyRelief',
  facts: {
    shiftStart: '2026-11-26T12:00',
    arrivedAt: `2026-11-26T${arrived}`,
    completedAt: `2026-11-26T${completed}`,
  },
  expect: { ok, leadMinutes: '15' },
  ...more,
});
/** Whether the first shift is among those that come early. */
const first = (
  firstShift: boolean,
  at: readonly [arrived: string, completed: string],
  ok: boolean,
  more = {},
): Case => ({
  clause: '001.2.handover.early',
  policy: 'earlyRelief',
  choices: { readings: { firstShift: 'exempt', ...more } },
  facts: {
    firstShift,
    shiftStart: '2026-11-26T07:30',
    arrivedAt: `2026-11-26T${at[0]}`,
    completedAt: `2026-11-26T${at[1]}`,
  },
  expect: { ok, leadMinutes: firstShift ? '0' : '15' },
});
const finishedEarly = { choices: { readings: { fifteenMinutes: 'completion' } } };

const STEPS = [
  'logRead',
  'questionsAsked',
  'situationTold',
  'leftoversHandedOver',
  'deskChecked',
  'itemsCounted',
  'recordEntered',
];
const SIGNATURES = ['outgoingSignature', 'incomingSignature'];
const ALL = [...STEPS, ...SIGNATURES];
const steps = (done: readonly string[], undone: string, signedTooSoon: string): Case => ({
  clause: '001.2.handover.steps',
  policy: 'handoverSteps',
  facts: { shiftStart: '2026-11-26T12:00', done },
  expect: { undone, signedTooSoon, ok: undone === '0' && signedTooSoon === '0' },
});

export const dutyCases001_2: readonly Case[] = [
  roster('2026-12-25', 'onTime'),
  roster('2026-12-26', 'late'),
  roster('2026-12-24', 'onTime', { choices: { readings: { before: 'exclusive' } } }),
  roster('2026-12-25', 'late', {
    choices: { readings: { before: 'exclusive' } },
    note: 'With the day itself excluded, the 25th is too late.',
  }),
  rosterOpen('2026-12-25', 'pending'),
  rosterOpen('2026-12-26', 'overdue'),

  draft('2026-12-25', 'onTime'),
  draft('2026-12-26', 'late'),
  draft('2026-12-24', 'onTime', 'exclusive'),
  draft('2026-12-25', 'late', 'exclusive'),
  draft(undefined, 'pending', 'inclusive', '2026-12-25'),
  draft(undefined, 'overdue', 'inclusive', '2026-12-26'),
  {
    clause: '001.2.roster.deadline',
    policy: 'rosterDeadline',
    facts: { period: '2027-01', asOf: '2026-12-31', done: { draft: '2026-12-25' } },
    expect: { refused: { code: 'unknownKey', path: '/done/draft' } },
    note: 'The report is what is dated.',
  },

  recipient('serviceSupervisor', 'serviceCentreManager', true),
  recipient('serviceSupervisor', 'humanResources', false),
  recipient('frontDeskOfficer', 'serviceCentreManager', false),

  shifts('07:29', false, false, false),
  shifts('07:30', true, false, false),
  shifts('09:29', true, false, false),
  shifts('09:30', true, true, false),
  shifts('11:59', true, true, false),
  shifts('12:00', true, true, true),
  shifts('15:29', true, true, true),
  shifts('15:30', false, true, true),
  shifts('17:29', false, true, true),
  shifts('17:30', false, false, true),
  shifts('19:59:59', false, false, true),
  shifts('20:00', false, false, false),
  {
    clause: '001.2.shift.table',
    policy: 'shiftTable',
    facts: { at: '2026-11-26T12:00' },
    expect: { earlyHours: '8', middleHours: '8', lateHours: '8' },
  },

  count('07:29', '0'),
  count('07:30', '1'),
  count('09:29', '1'),
  count('09:30', '2'),
  count('11:59', '2'),
  count('12:00', '3'),
  count('15:29', '3'),
  count('15:30', '2'),
  count('17:29', '2'),
  count('17:30', '1'),
  count('19:59:59', '1'),
  count('20:00', '0'),
  covered([{ start: '07:30', end: '20:00' }], { gapMinutes: '0', ok: true }),
  covered([{ start: '07:31', end: '20:00' }], { gapMinutes: '1', ok: false }),
  covered([{ start: '07:30', end: '19:59' }], { gapMinutes: '1', ok: false }),
  covered([{ shift: 'early' }, { shift: 'late' }], { gapMinutes: '0', outsideMinutes: '0', ok: true }),
  covered(
    [
      { start: '07:00', end: '07:30' },
      { start: '20:00', end: '20:15' },
    ],
    { outsideMinutes: '45' },
  ),
  covered([{ shift: 'early' }, { shift: 'middle' }], { gapMinutes: '150', ok: false }),
  covered([{ shift: 'middle' }, { shift: 'late' }], { gapMinutes: '120', ok: false }),
  covered([{ shift: 'early' }], { gapMinutes: '270', ok: false }),
  covered([{ shift: 'late' }], { gapMinutes: '270', ok: false }),
  covered([{ shift: 'middle' }], { gapMinutes: '270', ok: false }),
  covered([], { gapMinutes: '750', ok: false }),
  {
    clause: '001.2.shift.coverage',
    policy: 'deskCoverage',
    facts: { from: '2026-11-01', to: '2026-11-30' },
    expect: { gapMinutes: '0', ok: true },
    note: 'The table of shifts itself, worked every day.',
  },

  role('frontDeskOfficer', true),
  role('backOfficeAdministrator', true),
  role('serviceSupervisor', false),

  busy({ period: 'busy' }, true),
  busy({ period: 'quiet', queue: 9 }, false),
  busy({ period: 'byQueue', queue: 4 }, false),
  busy({ period: 'byQueue', queue: 5 }, true),
  {
    clause: '001.2.busy.support',
    policy: 'busySupport',
    blanks: { threshold: 5 },
    facts: { period: 'byQueue' },
    expect: { missing: ['/queue'] },
  },

  act('leftPost', '1'),
  act('leftPostWithApproval', '0'),
  act('swappedPost', '1'),
  act('swappedPostWithApproval', '0'),

  swap('supervisor', true),
  swap('colleagues', false),

  relief({ arrivedAt: '2026-11-26T12:00' }, { relief: 'onTime', consequence: 'none', ok: true }),
  relief({ arrivedAt: '2026-11-26T12:00:01' }, { relief: 'late', consequence: 'reprimand', ok: false }),
  relief({ arrivedAt: '2026-11-26T11:45', refused: true }, { relief: 'refused', consequence: 'report', ok: false }),
  relief({}, { relief: 'refused', consequence: 'report', ok: false }),
  relief({ asOf: '2026-11-26T12:30' }, { missing: ['/arrived'] }),

  {
    clause: '001.2.handover.hold',
    policy: 'hold',
    facts: { observed: ['reliefArrived'] },
    expect: { absent: '0', ok: true },
  },
  { clause: '001.2.handover.hold', policy: 'hold', facts: { observed: [] }, expect: { absent: '1', ok: false } },

  early('11:45', '12:00', true),
  early('11:45:01', '12:00', false),
  early('11:45', '12:00:01', false),
  early('11:30', '11:45', true, finishedEarly),
  early('11:30', '11:45:01', false, finishedEarly),
  early('11:45', '12:00', false, finishedEarly),
  first(true, ['07:30', '07:30'], true),
  first(true, ['07:30', '07:30:01'], false),
  first(true, ['07:30:01', '07:30:01'], false),
  first(false, ['07:15', '07:30'], true),
  first(false, ['07:15:01', '07:30'], false),
  first(true, ['07:30', '07:30'], true, { fifteenMinutes: 'completion' }),
  first(false, ['07:00', '07:15'], true, { fifteenMinutes: 'completion' }),
  first(false, ['07:00', '07:15:01'], false, { fifteenMinutes: 'completion' }),
  {
    clause: '001.2.handover.early',
    policy: 'earlyRelief',
    facts: {
      firstShift: true,
      shiftStart: '2026-11-26T07:30',
      arrivedAt: '2026-11-26T07:15:01',
      completedAt: '2026-11-26T07:30',
    },
    expect: { ok: false },
    note: 'The first shift comes early too.',
  },
  {
    clause: '001.2.handover.early',
    policy: 'earlyRelief',
    facts: { shiftStart: '2026-11-26T12:00' },
    expect: { ok: false },
    note: 'The relief never came.',
  },
  {
    clause: '001.2.handover.early',
    policy: 'earlyRelief',
    choices: finishedEarly.choices,
    facts: { shiftStart: '2026-11-26T12:00' },
    expect: { ok: false },
    note: 'The relief never came.',
  },
  {
    clause: '001.2.handover.early',
    policy: 'earlyRelief',
    facts: { shiftStart: '2026-11-26T12:00', arrivedAt: '2026-11-26T11:40' },
    expect: { ok: false },
    note: 'The shift is over and the handover was never finished.',
  },
  {
    clause: '001.2.handover.early',
    policy: 'earlyRelief',
    facts: { shiftStart: '2026-11-26T12:00', arrivedAt: '2026-11-26T11:40', asOf: '2026-11-26T11:50' },
    expect: { missing: ['/completed', '/completedAhead'] },
    note: 'It may still be finished in time.',
  },

  steps(ALL, '0', '0'),
  ...ALL.map((step) =>
    steps(
      ALL.filter((other) => other !== step),
      '1',
      '0',
    ),
  ),
  steps([...ALL.slice(0, 7).reverse(), 'incomingSignature', 'outgoingSignature'], '0', '0'),
  steps(['outgoingSignature', ...STEPS, 'incomingSignature'], '0', '1'),
  steps(['incomingSignature', ...STEPS, 'outgoingSignature'], '0', '1'),
  steps([...SIGNATURES, ...STEPS], '0', '2'),
  steps([], '9', '0'),
];
