/** Cases of 002.8A on process. */
import type { Case } from '../handbook.js';
import { requiredCases } from '../requiredCases.js';

const endOfMonth = { firstMonth: 0, firstDay: -5, lastMonth: 0, lastDay: -1 };
const startOfNext = { firstMonth: 1, firstDay: 1, lastMonth: 1, lastDay: 5 };

const assessed = (blanks: Record<string, number>, period: string, assessment: string, status: string): Case => ({
  clause: '002.8A.cycle',
  policy: 'cycle',
  blanks,
  facts: { period, asOf: '2027-12-31', done: { assessment } },
  expect: { assessment: status },
});
const value = (clause: string, policy: string, key: string, expected: string): Case => ({
  clause,
  policy,
  facts: { key },
  expect: { value: expected },
});
const notice = (onTime: boolean, observed: readonly string[], ok: boolean): Case => ({
  clause: '002.8A.exception.notice',
  policy: 'exceptionNotice',
  facts: { onTime, observed },
  expect: { due: !onTime, ok },
});

export const complianceCases002_8A: readonly Case[] = [
  assessed(endOfMonth, '2027-02', '2027-02-23', 'early'),
  assessed(endOfMonth, '2027-02', '2027-02-24', 'onTime'),
  assessed(endOfMonth, '2027-02', '2027-02-28', 'onTime'),
  assessed(endOfMonth, '2027-02', '2027-03-01', 'late'),
  assessed(startOfNext, '2026-12', '2026-12-31', 'early'),
  assessed(startOfNext, '2026-12', '2027-01-01', 'onTime'),
  assessed(startOfNext, '2026-12', '2027-01-05', 'onTime'),
  assessed(startOfNext, '2026-12', '2027-01-06', 'late'),

  value('002.8A.appeal', 'appeal', 'objection', 'departmentSupervisor'),
  value('002.8A.appeal', 'appeal', 'departmentSupervisor', 'humanResources'),
  { ...value('002.8A.appeal', 'appeal', 'humanResources', 'notApplicable'), note: 'HR is the last station.' },

  ...requiredCases('002.8A.evaluation.inputs', 'evaluationInputs', ['selfEvaluation', 'supervisorEvaluation']),

  value('002.8A.award.kind', 'awardKind', 'best', 'encouragementPrizeOrTravel'),
  value('002.8A.award.kind', 'awardKind', 'excellent', 'encouragementPrizeOrTravel'),
  value('002.8A.award.kind', 'awardKind', 'ordinary', 'notApplicable'),

  value('002.8A.incentive.kinds', 'incentiveKinds', 'raise', 'raise'),
  value('002.8A.incentive.kinds', 'incentiveKinds', 'training', 'trainingChance'),
  value('002.8A.incentive.kinds', 'incentiveKinds', 'promotion', 'promotion'),
  value('002.8A.incentive.kinds', 'incentiveKinds', 'travel', 'notApplicable'),

  notice(true, [], true),
  notice(false, ['notice'], true),
  notice(false, [], false),
];
