/** Cases of 002.7 on process. */
import type { Case } from '../handbook.js';
import { requiredCases } from '../requiredCases.js';

const assessed = (assessment: string, status: string): Case => ({
  clause: '002.7.cycle',
  policy: 'cycle',
  facts: { period: '2026-11', asOf: '2026-12-31', done: { assessment } },
  expect: { assessment: status, assessmentFrom: '2026-12-05', assessmentDue: '2026-12-10', ok: status === 'onTime' },
});
const open = (period: string, asOf: string, assessment: string, assessmentDue: string): Case => ({
  clause: '002.7.cycle',
  policy: 'cycle',
  facts: { period, asOf, done: {} },
  expect: { assessment, assessmentDue },
});
const use = (key: string, value: string): Case => ({
  clause: '002.7.grade.uses',
  policy: 'gradeUses',
  facts: { key },
  expect: { value },
});
const approval = (observed: readonly string[], ok: boolean): Case => ({
  clause: '002.7.policy.approval',
  policy: 'policyApproval',
  facts: { observed },
  expect: { ok },
});

export const complianceCases002_7: readonly Case[] = [
  assessed('2026-12-04', 'early'),
  assessed('2026-12-05', 'onTime'),
  assessed('2026-12-10', 'onTime'),
  assessed('2026-12-11', 'late'),
  open('2026-12', '2027-01-10', 'pending', '2027-01-10'),
  open('2026-12', '2027-01-11', 'overdue', '2027-01-10'),

  ...requiredCases('002.7.content.dimensions', 'contentDimensions', ['results', 'ability', 'attitude']),

  use('promotion', 'promotion'),
  use('training', 'trainingNeed'),
  use('commission', 'commissionPayout'),
  use('postWage', 'postWageAdjustment'),
  use('annualLeave', 'notApplicable'),

  approval(['drawnUpByECommerceCentre', 'approvedByGeneralManager'], true),
  approval(['drawnUpByECommerceCentre'], false),
  approval(['approvedByGeneralManager'], false),
  approval(['approvedByGeneralManager', 'drawnUpByECommerceCentre'], false),

  ...requiredCases('002.7.assessor.duties', 'assessorDuties', ['knowsTheSystem', 'talksInTime']),
];
