/** Cases of 003.5 on process. */
import { casesOf, lookupCases, recordCase, underReading } from '../caseRows.js';
import type { Case } from '../handbook.js';
import { prohibitedCases } from '../prohibitedCases.js';
import { requiredCases } from '../requiredCases.js';

const signIn = (fields: Case['facts'], fault?: string): Case =>
  recordCase(
    { clause: '003.5.signin', policy: 'signIn' },
    { onRoster: true, signedIn: true, signedOut: true, lateMinutes: 0, earlyMinutes: 0, ...fields },
    fault,
  );
const sober = { drank: false, workingTime: true, reception: false, onDutyAfterwards: false };
const alcohol = casesOf({ clause: '003.5.alcohol.working', policy: 'alcohol', facts: sober });
const breach = (act: string, number: number): Case => ({
  clause: '003.5.tenNots',
  policy: 'tenNots',
  facts: { acts: [{ act }] },
  expect: { violations: '1', lastBroken: String(number), ok: false },
});
const staying = (isStaff: boolean, violations: number): Case => ({
  clause: '003.5.outsiders',
  policy: 'outsiders',
  facts: { isStaff, acts: [{ act: 'staying' }] },
  expect: { violations: String(violations), ok: violations === 0 },
});

const conduct: readonly Case[] = [
  signIn({}),
  signIn({ onRoster: false }, 'offRoster'),
  signIn({ signedIn: false }, 'noSignIn'),
  signIn({ signedOut: false }, 'noSignOut'),
  signIn({ lateMinutes: '0.01' }, 'late'),
  signIn({ earlyMinutes: '0.01' }, 'early'),
  signIn({ signedIn: false, lateMinutes: 5 }, 'noSignIn'),
  signIn({ onRoster: false, signedIn: false }, 'offRoster'),
  signIn({ signedIn: false, signedOut: false }, 'noSignIn'),
  signIn({ signedOut: false, lateMinutes: 5 }, 'noSignOut'),
  signIn({ lateMinutes: 5, earlyMinutes: 5 }, 'late'),

  alcohol({}, { violation: false }),
  alcohol({ drank: true }, { drinking: true, dutyAfterDrinking: false, violation: true }),
  alcohol({ drank: true, reception: true }, { drinking: false, violation: false }),
  alcohol({ drank: true, workingTime: false }, { drinking: false, violation: false }),
  alcohol({ onDutyAfterwards: true }, { dutyAfterDrinking: false, violation: false }),
  alcohol(
    { drank: true, reception: true, onDutyAfterwards: true },
    { drinking: false, dutyAfterDrinking: true, violation: true },
  ),
  alcohol({ drank: true, workingTime: false, onDutyAfterwards: true }, { drinking: false, violation: true }),
  alcohol(
    { drank: true, reception: true, onDutyAfterwards: true },
    { dutyAfterDrinking: false, violation: false },
    underReading('reception', 'dutyAsWell'),
  ),
  alcohol(
    { drank: true, workingTime: false, onDutyAfterwards: true },
    { dutyAfterDrinking: true, violation: true },
    underReading('reception', 'dutyAsWell'),
  ),
  alcohol({ drank: true, workingTime: false }, { dutyAfterDrinking: false }, underReading('reception', 'dutyAsWell')),
  alcohol({ onDutyAfterwards: true }, { dutyAfterDrinking: false }, underReading('reception', 'dutyAsWell')),

  ...prohibitedCases('003.5.entertainment.forbidden', 'entertainment', [
    'cards',
    'chess',
    'makeUp',
    'mahjong',
    'internet',
  ]),
  ...requiredCases('003.5.dress', 'dressRequired', ['uniformDress', 'uniformHair', 'badge']),
  ...prohibitedCases('003.5.dress', 'dressForbidden', ['heavyMakeUp', 'jewellery']),
  ...requiredCases('003.5.desk', 'deskRequired', ['tidiedBeforeLeaving', 'areaSafe']),
  ...prohibitedCases('003.5.desk', 'deskForbidden', ['privateThingsOnConsole']),
  ...lookupCases({ clause: '003.5.code23426', policy: 'codeOfConduct' }, { name: '23426' }),

  breach('absence', 1),
  breach('privateSwap', 1),
  breach('emptyPost', 1),
  breach('chatting', 2),
  breach('playing', 2),
  breach('noise', 2),
  breach('netChat', 3),
  breach('games', 3),
  breach('neglecting', 4),
  breach('contradicting', 4),
  breach('obstructing', 4),
  breach('privateCall', 5),
  breach('smoking', 6),
  breach('snacks', 6),
  breach('dutyAfterDrinking', 6),
  breach('harmfulWords', 7),
  breach('stretching', 8),
  breach('pickingEars', 8),
  breach('trimmingNails', 8),
  breach('outsiders', 9),
  breach('unrelatedMatters', 10),
  {
    clause: '003.5.tenNots',
    policy: 'tenNots',
    facts: { acts: [{ act: 'urgentBriefPrivateCall' }] },
    expect: { violations: '0', lastBroken: '0', ok: true },
  },
  {
    clause: '003.5.tenNots',
    policy: 'tenNots',
    facts: { acts: [{ act: 'games' }, { act: 'urgentBriefPrivateCall' }, { act: 'absence' }] },
    expect: { violations: '2', lastBroken: '3', ok: false },
  },

  staying(false, 1),
  staying(true, 0),
];

const report = casesOf({ clause: '003.5.reports', policy: 'reportTime' });
const backup = (step: string, at: string, status: string): Case => ({
  clause: '003.5.backup.days',
  policy: 'backup',
  facts: { period: '2026-03-04', asOf: '2026-03-08', done: { [step]: at } },
  expect: { [step]: status },
});
const deletion = (authorised: boolean, violations: number): Case => ({
  clause: '003.5.backup.noDeletion',
  policy: 'noDeletion',
  facts: { authorised, acts: [{ act: 'deletion' }] },
  expect: { violations: String(violations), ok: violations === 0 },
});

const records: readonly Case[] = [
  ...requiredCases('003.5.log.quality', 'logQuality', ['legible', 'regular', 'accurate', 'clear', 'complete']),
  ...requiredCases('003.5.reports', 'reportQuality', ['accurate', 'full', 'quick']),
  report({ due: '2026-03-05', asOf: '2026-03-09', submitted: true, submittedOn: '2026-03-05' }, { status: 'onTime' }),
  report({ due: '2026-03-05', asOf: '2026-03-09', submitted: true, submittedOn: '2026-03-06' }, { status: 'late' }),
  report(
    { due: '2026-03-05', asOf: '2026-03-05', submitted: true, submittedOn: '2026-03-06' },
    { status: 'late' },
    { note: 'known to be late while there is still time' },
  ),
  report({ due: '2026-03-05', asOf: '2026-03-05', submitted: false }, { status: 'pending' }),
  report({ due: '2026-03-05', asOf: '2026-03-06', submitted: false }, { status: 'overdue' }),
  {
    clause: '003.5.backup.days',
    policy: 'backup',
    facts: { period: '2026-03-04', asOf: '2026-03-02', done: {} },
    expect: { mondayDue: '2026-03-02', thursdayDue: '2026-03-05', monday: 'pending', ok: true },
  },
  backup('monday', '2026-03-01', 'early'),
  backup('monday', '2026-03-02', 'onTime'),
  backup('monday', '2026-03-02T23:59', 'onTime'),
  backup('monday', '2026-03-03', 'late'),
  backup('thursday', '2026-03-04', 'early'),
  backup('thursday', '2026-03-05', 'onTime'),
  backup('thursday', '2026-03-06', 'late'),
  deletion(false, 1),
  deletion(true, 0),
];

const self = (times: number, ok: boolean, more: Partial<Case> = {}): Case => ({
  clause: '003.5.safety.self',
  policy: 'safetySelf',
  facts: { asOf: '2026-03-02', done: Array.from({ length: times }, () => ({ date: '2026-03-02' })) },
  expect: { count: String(times), ok },
  ...more,
});

const safety: readonly Case[] = [
  self(0, false),
  self(1, true),
  { ...self(0, false), facts: { asOf: '2026-03-03', done: [{ date: '2026-03-02' }] } },
  self(1, false, underReading('each', 'shift')),
  self(2, true, underReading('each', 'shift')),
  ...requiredCases('003.5.safety.self', 'safetyDays', ['2026-03-02', '2026-03-03'], {
    expected: ['2026-03-02', '2026-03-03'],
  }),
  ...requiredCases('003.5.safety.duty', 'safetyDuty', [
    'electricalSafety',
    'fireSafety',
    'theftSafety',
    'extinguisherUseKnown',
  ]),
];

const meeting = (at: string, status: string): Case => ({
  clause: '003.5.meeting.weekly',
  policy: 'meeting',
  facts: { period: '2026-03-04', asOf: '2026-03-08T09:00', done: { meeting: at } },
  expect: { meeting: status, meetingDue: '2026-03-06' },
});
const cleaning = (at: string, status: string): Case => ({
  clause: '003.5.cleaning.daily',
  policy: 'cleaning',
  facts: { period: '2026-03-03', asOf: '2026-03-03T12:00', done: { cleaning: `2026-03-03T${at}` } },
  expect: { cleaning: status },
});

const routine: readonly Case[] = [
  meeting('2026-03-06T14:59:59', 'early'),
  meeting('2026-03-06T15:00', 'onTime'),
  meeting('2026-03-06T15:00:01', 'late'),
  meeting('2026-03-05T15:00', 'early'),
  ...requiredCases('003.5.meeting.weekly', 'meetingAgenda', ['problemReports', 'summary', 'training']),
  ...requiredCases('003.5.meeting.weekly', 'meetingAttendance', ['dayShift', 'nightShift'], {
    expected: ['dayShift', 'nightShift'],
  }),
  cleaning('07:59:59', 'early'),
  cleaning('08:00', 'onTime'),
  cleaning('08:30', 'onTime'),
  cleaning('08:30:01', 'late'),
  ...lookupCases(
    { clause: '003.5.training.responsibility', policy: 'trainingResponsibility' },
    { dailyStudy: 'businessLeader', training: 'director', coordination: 'director', keyProblems: 'director' },
  ),
];

export const complianceCases003_5: readonly Case[] = [...conduct, ...records, ...safety, ...routine];
