/** Cases of 001.2 on the duty log, inspections and scope. */
import { lookupCases, recordCase } from '../caseRows.js';
import type { Case } from '../handbook.js';
import { requiredCases } from '../requiredCases.js';

type Fields = Case['facts'];

const reading = (question: string, option: string): Partial<Case> => ({
  choices: { readings: { [question]: option } },
});
const confidential = (act: string, consequence: string): Case => ({
  clause: '001.2.log.confidential',
  policy: 'logConfidential',
  facts: { acts: [{ act }] },
  expect:
    consequence === 'permitted'
      ? { violations: '0', ok: true }
      : { violations: '1', 'acts/0/consequence': consequence },
});
const reviewedOn = (dates: readonly string[], count: string): Case => ({
  clause: '001.2.log.review.daily',
  policy: 'logReview',
  facts: { asOf: '2026-06-24', done: dates.map((date) => ({ date })) },
  expect: { count, required: '1', ok: count !== '0' },
});
const day = (fields: Fields, fault: string | undefined, more: Partial<Case> = {}): Case =>
  recordCase({ clause: '001.2.log.review.daily', policy: 'logReviewDays' }, fields, fault, more);
/** Spot checks of the week from Monday 2026-06-22 to Sunday 2026-06-28, seen on its Wednesday. */
const weekly = (
  dates: readonly string[],
  count: string,
  ok: boolean,
  more: Partial<Case> = {},
  kind = 'spotCheck',
): Case => ({
  clause: '001.2.inspection.weekly',
  policy: 'weeklyInspection',
  facts: { asOf: '2026-06-24', done: dates.map((date) => ({ date, kind })) },
  expect: { count, required: '3', ok },
  ...more,
});
const handover = (done: readonly Fields[], count: string): Case => ({
  clause: '001.2.inspection.dailyHandover',
  policy: 'handoverInspection',
  facts: { asOf: '2026-06-24', done },
  expect: { count, required: '1', ok: count !== '0' },
});
/** The shifts that took over at the checks, on a day of so many handovers of which each is checked. */
const eachHandover = (handovers: number, shifts: readonly string[], count: number): Case => ({
  clause: '001.2.inspection.dailyHandover',
  policy: 'handoverInspection',
  choices: { readings: { handover: 'each' } },
  facts: {
    asOf: '2026-06-24',
    handovers,
    done: shifts.map((shift) => ({ date: '2026-06-24', kind: 'handover', shift })),
  },
  expect: { count: String(count), required: String(handovers), ok: count >= handovers },
});
const JUNE = { window: { calendar: 'month' } } as const;
const done = ['2026-05-31', '2026-06-01', '2026-06-30', '2026-07-01'].map((date) => ({ date }));
const finding = (fields: Fields, fault: string | undefined): Case =>
  recordCase(
    { clause: '001.2.inspection.nonconformity', policy: 'nonconformity' },
    { correctedOnSpot: true, cause: true, measure: true, entered: true, assessed: true, ...fields },
    fault,
  );
const [MONDAY, TUESDAY, SUNDAY] = ['2026-06-22', '2026-06-23', '2026-06-28'] as const;

export const complianceCases001_2: readonly Case[] = [
  ...requiredCases('001.2.log.record', 'logRecord', ['call-1', 'visit-2'], { expected: ['call-1', 'visit-2'] }),
  ...requiredCases('001.2.log.record', 'logQuality', ['objective', 'clear', 'complete', 'neat', 'nothingOmitted']),

  confidential('internalReading', 'permitted'),
  confidential('externalReading', 'refused'),
  confidential('disclosure', 'violation'),

  reviewedOn([], '0'),
  reviewedOn(['2026-06-23', '2026-06-25'], '0'),
  reviewedOn(['2026-06-24'], '1'),
  day({ reviewed: true, daysAfter: 0 }, undefined),
  day({ reviewed: true, daysAfter: 1 }, 'late'),
  day({ reviewed: false }, 'notReviewed'),
  day({ reviewed: true, daysAfter: 1 }, undefined, reading('day', 'nextDay')),
  day({ reviewed: true, daysAfter: 2 }, 'late', reading('day', 'nextDay')),

  ...requiredCases('001.2.inspection.items', 'inspectionItems', [
    'grooming',
    'log',
    'environment',
    'awarenessAndSkills',
    'handover',
    'informationHandling',
    'complaints',
    'followUp',
    'paidAndConvenienceServices',
    'adHoc',
  ]),

  weekly([MONDAY, TUESDAY], '2', false),
  weekly([MONDAY, TUESDAY, SUNDAY], '3', true),
  weekly(['2026-06-21', MONDAY, TUESDAY, '2026-06-29'], '2', false),
  weekly([TUESDAY, TUESDAY, TUESDAY], '3', true),
  weekly([TUESDAY, TUESDAY, TUESDAY], '1', false, reading('times', 'days')),
  weekly([MONDAY, TUESDAY, SUNDAY], '3', true, reading('times', 'days')),
  weekly([MONDAY, TUESDAY, SUNDAY], '0', false, {}, 'handover'),
  weekly([MONDAY, TUESDAY, SUNDAY], '3', true, reading('handover', 'counted'), 'handover'),
  weekly([MONDAY, TUESDAY, SUNDAY], '3', true, reading('handover', 'counted')),

  handover([], '0'),
  handover([{ date: '2026-06-24', kind: 'handover' }], '1'),
  handover([{ date: '2026-06-24', kind: 'spotCheck' }], '0'),
  handover(
    [
      { date: '2026-06-23', kind: 'handover' },
      { date: '2026-06-25', kind: 'handover' },
    ],
    '0',
  ),
  handover(
    [
      { date: '2026-06-24', kind: 'handover', shift: 'middle' },
      { date: '2026-06-24', kind: 'handover', shift: 'middle' },
    ],
    '2',
  ),
  eachHandover(3, ['early', 'middle', 'late'], 3),
  eachHandover(3, ['early', 'middle'], 2),
  eachHandover(2, ['middle', 'late'], 2),
  eachHandover(2, ['middle', 'middle'], 1),
  eachHandover(0, [], 0),
  {
    clause: '001.2.inspection.dailyHandover',
    policy: 'handoverInspection',
    choices: { readings: { handover: 'each' } },
    facts: { asOf: '2026-06-24', done: [{ date: '2026-06-24', kind: 'handover', shift: 'late' }] },
    expect: { missing: ['/handovers'] },
  },

  {
    clause: '001.2.inspection.manager',
    policy: 'managerInspections',
    blanks: JUNE,
    facts: { asOf: '2026-06-15', done },
    expect: { count: '2' },
  },
  {
    clause: '001.2.inspection.manager',
    policy: 'managerInspections',
    blanks: { window: { calendar: 'year' } },
    facts: { asOf: '2026-06-15', done: [] },
    expect: { count: '0' },
  },
  ...[
    { minimum: 2, ok: true },
    { minimum: 3, ok: false },
  ].map(({ minimum, ok }) => ({
    clause: '001.2.inspection.manager',
    policy: 'managerMinimum',
    blanks: { ...JUNE, minimum },
    facts: { asOf: '2026-06-15', done },
    expect: { count: '2', required: String(minimum), ok },
  })),

  finding({}, undefined),
  finding({ correctedOnSpot: false, cause: false }, 'notCorrected'),
  finding({ cause: false, measure: false }, 'noCause'),
  finding({ measure: false, entered: false }, 'noMeasure'),
  finding({ entered: false, assessed: false }, 'notEntered'),
  finding({ assessed: false }, 'notAssessed'),

  ...lookupCases({ clause: '001.2.scope', policy: 'scope' }, { post: 'frontDesk', organisation: 'propertyCompany' }),
];
