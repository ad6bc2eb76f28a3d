/** Cases of 004 on indicators, assessment, awards and penalties. */
import { lookupCases } from '../caseRows.js';
import type { Case } from '../handbook.js';
import { requiredCases } from '../requiredCases.js';

const timeliness = (handledInTime: number, handled: number, expected: unknown): Case => ({
  clause: '004.kpi.timeliness',
  policy: 'timeliness',
  facts: { counts: { handledInTime, handled }, amounts: {} },
  expect: { timeliness: expected },
});
const assessed = (policy: string, period: string, on: string, status: string, more: Partial<Case> = {}): Case => ({
  clause: '004.assessment.cycle',
  policy,
  facts: { period, asOf: '2027-12-31', done: { assessment: on } },
  expect: { assessment: status },
  ...more,
});
const open = (asOf: string, status: string): Case => ({
  clause: '004.assessment.cycle',
  policy: 'monthlyAssessment',
  facts: { period: '2027-02', asOf, done: {} },
  expect: { assessment: status, assessmentDue: '2027-02-28' },
});
const fromFifthLast = { blanks: { firstDay: -5 } };
const bonus = (grade: string, expected: string): Case => ({
  clause: '004.assessment.monthly.bonus',
  policy: 'monthlyBonus',
  blanks: {
    bonuses: [
      { id: 'good', when: { grade: 'good' }, gives: 500 },
      { id: 'standard', when: { grade: 'standard' }, gives: 300 },
      { id: 'below', when: { grade: 'below' }, gives: '99.5' },
    ],
  },
  facts: { grade },
  expect: { bonus: expected },
});
const outcome = (key: string, afterTransferOrTraining: boolean, value: string): Case => ({
  clause: '004.assessment.annual.outcome',
  policy: 'annualOutcome',
  facts: { key, afterTransferOrTraining },
  expect: { value },
});
const awarded = (
  clause: string,
  policy: string,
  winners: readonly (readonly [date: string, role: string])[],
  count: number,
  ineligible: number,
): Case => ({
  clause,
  policy,
  facts: { asOf: '2026-11-25', done: winners.map(([date, role]) => ({ date, role })) },
  expect: {
    count: String(count),
    ineligible: String(ineligible),
    required: '1',
    ok: count >= 1 && ineligible === 0,
  },
});
/** The awards of a period, seen on 25 November 2026: its first and last day, and the days outside. */
const awards = (clause: string, policy: string, [before, first, last, after]: readonly string[]): readonly Case[] => {
  const won = (date: string | undefined, role: string) => [date ?? '', role] as const;
  return [
    awarded(clause, policy, [], 0, 0),
    awarded(clause, policy, [won(before, 'specialist')], 0, 0),
    awarded(clause, policy, [won(first, 'specialist')], 1, 0),
    awarded(clause, policy, [won(last, 'specialist')], 1, 0),
    awarded(clause, policy, [won(after, 'specialist')], 0, 0),
    awarded(clause, policy, [won(first, 'specialist'), won(last, 'specialist')], 2, 0),
    awarded(clause, policy, [won(first, 'supervisor')], 0, 1),
    awarded(clause, policy, [won(first, 'specialist'), won(last, 'manager')], 1, 1),
    awarded(clause, policy, [won(before, 'manager'), won(first, 'specialist')], 1, 0),
  ];
};
const trained = (active: boolean, excellent: boolean): Case => ({
  clause: '004.award.training',
  policy: 'trainingAward',
  facts: { active, excellent },
  expect: { rewardDue: active && excellent },
});
const penalty = (acts: readonly string[], expect: Case['expect']): Case => ({
  clause: '004.penalty',
  policy: 'penalties',
  facts: { acts: acts.map((act) => ({ act })) },
  expect,
});

export const assessmentCases004: readonly Case[] = [
  ...lookupCases(
    { clause: '004.kpi.list', policy: 'indicatorGroups' },
    {
      accuracy: 'quality',
      satisfaction: 'quality',
      suggestions: 'quality',
      meanResponse: 'efficiency',
      complaintTimeliness: 'efficiency',
      activeness: 'attitude',
      responsibility: 'attitude',
      teamwork: 'attitude',
    },
  ),
  timeliness(19, 20, '0.95'),
  timeliness(2, 3, { numerator: '2', denominator: '3' }),
  timeliness(0, 4, '0'),
  timeliness(0, 0, 'notApplicable'),

  assessed('monthlyAssessment', '2027-02', '2027-02-27', 'early'),
  assessed('monthlyAssessment', '2027-02', '2027-02-28', 'onTime'),
  assessed('monthlyAssessment', '2027-02', '2027-03-01', 'late'),
  open('2027-02-28', 'pending'),
  open('2027-03-01', 'overdue'),
  assessed('annualAssessment', '2026', '2026-12-30', 'early'),
  assessed('annualAssessment', '2026', '2026-12-31', 'onTime'),
  assessed('annualAssessment', '2026', '2027-01-01', 'late'),
  assessed('monthlyAssessmentWindow', '2027-02', '2027-02-23', 'early', fromFifthLast),
  assessed('monthlyAssessmentWindow', '2027-02', '2027-02-24', 'onTime', fromFifthLast),
  assessed('monthlyAssessmentWindow', '2027-02', '2027-02-28', 'onTime', fromFifthLast),
  assessed('monthlyAssessmentWindow', '2027-02', '2027-03-01', 'late', fromFifthLast),
  assessed('annualAssessmentWindow', '2026', '2026-12-26', 'early', fromFifthLast),
  assessed('annualAssessmentWindow', '2026', '2026-12-27', 'onTime', fromFifthLast),
  assessed('annualAssessmentWindow', '2026', '2026-12-31', 'onTime', fromFifthLast),
  assessed('annualAssessmentWindow', '2026', '2027-01-01', 'late', fromFifthLast),

  ...lookupCases(
    { clause: '004.assessment.assessor', policy: 'assessor' },
    { monthly: 'supervisor', annual: 'manager' },
  ),
  ...requiredCases('004.assessment.assessor', 'monthlyInputs', ['records', 'feedback']),
  ...requiredCases('004.assessment.assessor', 'annualInputs', ['monthlyScores', 'summary']),
  bonus('good', '500'),
  bonus('standard', '300'),
  bonus('below', '99.5'),
  bonus('unknown', 'notApplicable'),
  outcome('excellent', false, 'promotionOrRaise'),
  outcome('excellent', true, 'promotionOrRaise'),
  outcome('incompetent', false, 'transferOrTraining'),
  outcome('incompetent', true, 'dismissal'),
  outcome('competent', true, 'notApplicable'),
  outcome('competent', false, 'notApplicable'),

  ...awards('004.award.monthly', 'monthlyAward', ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01']),
  ...requiredCases('004.award.monthly', 'monthlyPrize', ['materialPrize', 'certificate']),
  ...awards('004.award.annual', 'annualAward', ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01']),
  ...requiredCases('004.award.annual', 'annualPrize', ['richerPrize', 'promotionChance']),
  ...lookupCases(
    { clause: '004.award.special', policy: 'specialAward' },
    { solvedMajorComplaint: 'eligible', innovativeProposal: 'eligible' },
  ),
  trained(true, true),
  trained(true, false),
  trained(false, true),
  penalty([], { violations: '0', ok: true }),
  penalty(['rudeness', 'absence'], { violations: '0', ok: true }),
];
