/** Cases of 001.1 on access, logs, complaint records, conduct, culture, training and records. */
import { lookupCases, recordCase } from '../caseRows.js';
import type { Case } from '../handbook.js';
import { requiredCases } from '../requiredCases.js';

type Fields = Case['facts'];

const reading = (question: string, option: string): Partial<Case> => ({
  choices: { readings: { [question]: option } },
});
const required = (
  clause: string,
  policy: string,
  facts: Fields,
  expect: Case['expect'],
  more: Partial<Case> = {},
): Case => ({
  clause,
  policy,
  facts,
  expect,
  ...more,
});
const registered = (fields: Fields, fault: string | undefined, more: Partial<Case> = {}): Case =>
  recordCase({ clause: '001.1.gate.registration.seconds', policy: 'registration' }, fields, fault, more);
const visitor = (
  person: string,
  observed: readonly string[],
  due: boolean,
  ok: boolean,
  more: Partial<Case> = {},
): Case => required('001.1.gate.visitor.approval', 'visitorApproval', { person, observed }, { due, ok }, more);
const reviewed = (done: readonly Fields[], count: string, more: Partial<Case> = {}): Case => ({
  clause: '001.1.log.review.monthly',
  policy: 'logReview',
  facts: { asOf: '2026-06-30', done },
  expect: { count, required: '1', ok: count !== '0' },
  ...more,
});
/** Checks of June 2026, each with its day and the number of logs. */
const spotChecked = (
  logs: number,
  checks: readonly (readonly [day: string, sampled: number])[],
  expect: Case['expect'],
  more: Partial<Case> = {},
): Case => ({
  clause: '001.1.log.spotCheck.ratio',
  policy: 'logSpotCheck',
  facts: {
    asOf: '2026-06-30',
    logs,
    checks: checks.map(([day, sampled]) => ({ date: `2026-06-${day}`, sampled, signed: true })),
  },
  expect,
  ...more,
});
const unsigned: Case = {
  clause: '001.1.log.spotCheck.ratio',
  policy: 'logSpotCheck',
  facts: {
    asOf: '2026-06-30',
    logs: 5,
    checks: [
      { date: '2026-05-31', sampled: 1, signed: true },
      { date: '2026-06-03', sampled: 1, signed: false },
      { date: '2026-07-01', sampled: 1, signed: true },
    ],
  },
  expect: { sampled: '0', dates: '0', required: '1', ok: false },
  note: 'What is unsigned does not count, nor what lies in another month.',
};
const acts = (seen: readonly string[], expect: Case['expect']): Case => ({
  clause: '001.1.staff.prohibitions',
  policy: 'prohibitions',
  facts: { acts: seen.map((act) => ({ act })) },
  expect,
});
/** The plan of 2027. */
const planned = (on: string, status: string, more: Partial<Case> = {}): Case => ({
  clause: '001.1.culture.plan.month',
  policy: 'culturePlan',
  facts: { period: '2027', asOf: '2027-03-31', done: { plan: on } },
  expect: { plan: status, planFrom: '2026-12-01', planDue: '2026-12-31' },
  ...more,
});
const openPlan = (asOf: string, status: string): Case => ({
  clause: '001.1.culture.plan.month',
  policy: 'culturePlan',
  facts: { period: '2027', asOf, done: {} },
  expect: { plan: status, ok: status === 'pending' },
});
const event = (planned: boolean, amendment: string, held: boolean, fault: string | undefined): Case =>
  recordCase({ clause: '001.1.culture.execution', policy: 'cultureExecution' }, { planned, amendment, held }, fault);
const fee = (cost: string, observed: readonly string[], due: boolean, ok: boolean, more: Partial<Case> = {}): Case =>
  required('001.1.culture.fee.approval', 'cultureFee', { cost, observed }, { due, ok }, more);
const monthlyPlan = (done: readonly Fields[], count: string, more: Partial<Case> = {}): Case => ({
  clause: '001.1.training.plan.monthly',
  policy: 'trainingPlan',
  facts: { asOf: '2026-06-30', done },
  expect: { count, required: '1', ok: count !== '0' },
  ...more,
});
const passed = (trained: number, passes: number, expect: Case['expect']): Case => ({
  clause: '001.1.training.passRate',
  policy: 'trainingPass',
  facts: { trained, passed: passes },
  expect,
});
/** The week from Monday 2026-06-22 to Sunday 2026-06-28. */
const weekly = (dates: readonly string[], count: string, kind = 'training', more: Partial<Case> = {}): Case => ({
  clause: '001.1.training.weekly',
  policy: 'trainingWeekly',
  facts: { asOf: '2026-06-24', done: dates.map((date) => ({ date, kind })) },
  expect: { count, required: '1', ok: count !== '0' },
  ...more,
});

const DAILY_FORMS = [
  'goodsReleaseSlip',
  'constructionWorkerRegister',
  'decorationExtension',
  'hotWorkPermit',
  'constructionPermit',
  'cleaningOrder',
  'repairOrder',
  'dutyLog',
  'occupantVisitRecord',
  'messageSlip',
  'visitorRegister',
  'complaintRecord',
  'priceList',
  'servedOccupants',
  'specialReport',
];
const GOODS = ['listen', 'ask', 'record', 'followUp'];
const FIELDS = ['complainant', 'content', 'result'];

export const complianceCases001_1: readonly Case[] = [
  ...requiredCases('001.1.gate.identity', 'gateIdentity', ['identityConfirmed']),
  ...requiredCases('001.1.gate.passSlip', 'passSlip', ['complete', 'legible', 'officeSignature', 'officeStamp']),

  registered({ seconds: '59.999' }, undefined),
  registered({ seconds: 60 }, undefined),
  registered({ seconds: '60.001' }, 'slow'),
  registered({ seconds: 180, persons: 3 }, 'slow'),
  registered({ seconds: 180, persons: 3 }, undefined, reading('group', 'group')),
  registered({ seconds: '180.001', persons: 3 }, 'slow', reading('group', 'group')),
  required(
    '001.1.gate.registration.seconds',
    'registration',
    { records: [60, 61, 30, 60].map((seconds, i) => ({ id: `R${i}`, seconds })) },
    { registrations: '4', compliant: '3', rate: '0.75', 'records/1/fault': 'slow' },
  ),
  required('001.1.gate.registration.seconds', 'registration', { records: [] }, { rate: 'notApplicable', ok: true }),

  visitor('owner', [], false, true),
  visitor('tenant', [], false, true),
  visitor('visitor', [], true, false),
  visitor('visitor', ['occupantConsent'], true, true),
  visitor('owner', [], false, true, reading('entitled', 'owners')),
  visitor('tenant', [], true, false, reading('entitled', 'owners')),
  visitor('visitor', [], true, false, reading('entitled', 'owners')),

  reviewed([], '0'),
  reviewed([{ date: '2026-06-01', signed: true }], '1'),
  reviewed([{ date: '2026-06-30', signed: true }], '1'),
  reviewed([{ date: '2026-06-30', signed: false }], '0'),
  reviewed(
    [
      { date: '2026-05-31', signed: true },
      { date: '2026-07-01', signed: true },
    ],
    '0',
  ),
  reviewed([{ date: '2026-06-30', signed: true, allLogs: false }], '1'),
  reviewed([{ date: '2026-06-30', signed: true, allLogs: false }], '0', reading('extent', 'all')),
  reviewed([{ date: '2026-06-30', signed: true, allLogs: true }], '1', reading('extent', 'all')),
  reviewed([{ date: '2026-06-30', signed: false, allLogs: true }], '0', reading('extent', 'all')),

  spotChecked(31, [['03', 7]], { sampled: '7', dates: '1', required: '7', ok: true }),
  spotChecked(31, [['03', 6]], { required: '7', ok: false }),
  spotChecked(
    30,
    [
      ['03', 4],
      ['17', 2],
    ],
    { sampled: '6', dates: '2', required: '6', ok: true },
  ),
  spotChecked(100, [['03', 20]], { required: '20', ok: true }),
  spotChecked(100, [['03', 19]], { required: '20', ok: false }),
  spotChecked(1, [['03', 1]], { required: '1', ok: true }),
  spotChecked(1, [], { required: '1', ok: false }),
  spotChecked(0, [], { required: '0', ok: 'notApplicable' }),
  spotChecked(
    10,
    [
      ['03', 1],
      ['03', 1],
    ],
    { dates: '1', ok: true },
  ),
  spotChecked(
    10,
    [
      ['03', 1],
      ['03', 1],
    ],
    { dates: '1', ok: false },
    reading('irregular', 'severalDays'),
  ),
  spotChecked(
    10,
    [
      ['03', 1],
      ['04', 1],
    ],
    { dates: '2', ok: true },
    reading('irregular', 'severalDays'),
  ),
  unsigned,

  ...requiredCases('001.1.complaint.fiveGoods', 'complaintGoods', GOODS),
  ...requiredCases('001.1.complaint.fiveGoods', 'complaintRevisit', ['revisit'], { valid: true }),
  required('001.1.complaint.fiveGoods', 'complaintRevisit', { valid: false, observed: [] }, { due: false, ok: true }),
  required(
    '001.1.complaint.fiveGoods',
    'complaintRevisit',
    { valid: false, observed: [] },
    { due: true, absent: '1', ok: false },
    reading('revisit', 'all'),
  ),
  ...requiredCases('001.1.complaint.record', 'complaintRecord', ['complete', 'clear', 'followedUp']),
  ...requiredCases('001.1.complaint.record', 'complaintFields', FIELDS).map((given) => ({
    ...given,
    blanks: { fields: FIELDS },
  })),

  ...requiredCases('001.1.staff.politeWords', 'politeWords', ['您好', '请', '谢谢', '对不起', '再见']),
  ...requiredCases('001.1.staff.knowledge', 'knowledge', ['area', 'dutiesAndProcedures', 'phoneNumbers']),
  ...requiredCases('001.1.staff.desk', 'desk', ['noUnrelatedMaterial', 'roomTidy']),
  recordCase({ clause: '001.1.staff.punctual', policy: 'punctual' }, { lateSeconds: 0, earlySeconds: 0 }, undefined),
  recordCase({ clause: '001.1.staff.punctual', policy: 'punctual' }, { lateSeconds: 1, earlySeconds: 0 }, 'lateness'),
  recordCase({ clause: '001.1.staff.punctual', policy: 'punctual' }, { lateSeconds: 0, earlySeconds: 1 }, 'earlyLeave'),
  recordCase({ clause: '001.1.staff.punctual', policy: 'punctual' }, { lateSeconds: 1, earlySeconds: 1 }, 'lateness'),
  acts([], { violations: '0', ok: true }),
  ...['dozing', 'sleeping', 'privateCall', 'unrelatedTalk', 'holdingOccupantsChild', 'unrelatedReading'].map((act) =>
    acts([act], { violations: '1', ok: false, 'acts/0/consequence': 'violation' }),
  ),
  acts(['helpingAVisitor'], { refused: { code: 'choice', path: '/acts/0/act' } }),

  planned('2026-11-30', 'early'),
  planned('2026-12-01', 'onTime'),
  planned('2026-12-31', 'onTime'),
  planned('2027-01-01', 'late'),
  openPlan('2026-12-31', 'pending'),
  openPlan('2027-01-01', 'overdue'),
  event(true, 'none', true, undefined),
  event(true, 'none', false, 'notHeld'),
  event(false, 'none', true, 'unplanned'),
  event(false, 'none', false, undefined),
  event(false, 'added', true, undefined),
  event(false, 'added', false, 'notHeld'),
  event(true, 'cancelled', false, undefined),
  event(true, 'cancelled', true, 'unplanned'),
  fee('0', [], false, true),
  fee('0.01', [], true, false),
  fee('0.01', ['ownersCommitteeConfirmation'], true, true),
  fee('0', [], true, false, reading('free', 'always')),
  ...requiredCases('001.1.culture.evaluation', 'cultureEvaluation', ['fair', 'concert'], {
    expected: ['fair', 'concert'],
  }),

  monthlyPlan([], '0'),
  monthlyPlan([{ date: '2026-06-01' }], '1'),
  monthlyPlan([{ date: '2026-05-31' }, { date: '2026-07-01' }], '0'),
  monthlyPlan([{ date: '2026-06-01', madeBefore: false }], '1'),
  monthlyPlan([{ date: '2026-06-01', madeBefore: false }], '0', reading('made', 'before')),
  monthlyPlan([{ date: '2026-06-01', madeBefore: true }], '1', reading('made', 'before')),
  ...requiredCases('001.1.training.execution', 'trainingExecution', ['etiquette', 'fireDrill'], {
    expected: ['etiquette', 'fireDrill'],
  }),
  passed(40, 40, { rate: '1', ok: true }),
  passed(40, 39, { rate: '0.975', ok: false }),
  passed(100, 99, { rate: '0.99', ok: false }),
  passed(1, 0, { rate: '0', ok: false }),
  passed(1, 1, { rate: '1', ok: true }),
  passed(0, 0, { rate: 'notApplicable', ok: 'notApplicable' }),
  passed(1, 2, { refused: { code: 'gap', path: '/figures/rate' } }),
  weekly([], '0'),
  weekly(['2026-06-22'], '1'),
  weekly(['2026-06-28'], '1'),
  weekly(['2026-06-21', '2026-06-29'], '0'),
  weekly(['2026-06-24'], '0', 'test'),
  weekly(['2026-06-24'], '1', 'test', reading('weekly', 'test')),
  weekly(['2026-06-24'], '0', 'training', reading('weekly', 'test')),

  ...requiredCases('001.1.records.daily', 'dailyRecords', DAILY_FORMS),
  ...requiredCases('001.1.records.monthly', 'monthlyRecords', ['trainingPlan', 'monthlyComplaintReport']),
  ...requiredCases('001.1.records.annual', 'annualRecords', ['surveyResults', 'culturePlan']),
  ...requiredCases('001.1.records.quality', 'recordQuality', [
    'completeAndValid',
    'standardised',
    'practical',
    'trueAndAccurate',
  ]),
  ...lookupCases(
    { clause: '001.1.records.lookup', policy: 'recordClass' },
    {
      ...Object.fromEntries(DAILY_FORMS.map((form) => [form, 'daily'])),
      trainingPlan: 'monthly',
      monthlyComplaintReport: 'monthly',
      surveyResults: 'annual',
      culturePlan: 'annual',
    },
  ),
];
