/** 002.8A: the duties of process as policies. The text leaves the days of the assessment to agreement. */
import { datedSteps } from '../../compliance/datedSteps.js';
import { lookupTable } from '../../compliance/lookupTable.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses002_8A } from './compliance.clauses.js';

const duty = dutyOf('002.8A', complianceClauses002_8A);

export const compliancePolicies002_8A = {
  cycle: datedSteps({
    ...duty('002.8A.cycle'),
    titles: { assessment: { en: 'assessment', zh: '考核' } },
    blanks: {
      firstMonth: {
        type: 'number',
        title: { en: 'First day: months after the assessed month', zh: '首日所在月:考核月之后的月数' },
        unit: 'months',
      },
      firstDay: { type: 'number', title: { en: 'First day of the month, -1 for its last', zh: '首日(-1为月末)' } },
      lastMonth: {
        type: 'number',
        title: { en: 'Last day: months after the assessed month', zh: '末日所在月:考核月之后的月数' },
        unit: 'months',
      },
      lastDay: { type: 'number', title: { en: 'Last day of the month, -1 for its last', zh: '末日(-1为月末)' } },
    },
    period: 'month',
    steps: {
      assessment: {
        from: { month: { $blank: 'firstMonth' }, day: { $blank: 'firstDay' } },
        due: { month: { $blank: 'lastMonth' }, day: { $blank: 'lastDay' } },
        closed: true,
      },
    },
  }),
  /** Where an objection goes from where it stands; after HR there is no further station. */
  appeal: lookupTable({
    ...duty('002.8A.appeal'),
    titles: {
      objection: { en: 'objection', zh: '提出异议' },
      departmentSupervisor: { en: 'department supervisor', zh: '部门主管' },
      humanResources: { en: 'human resources', zh: '人力资源部' },
    },
    values: { objection: 'departmentSupervisor', departmentSupervisor: 'humanResources' },
  }),
  /** Both must be there before the grade; neither is part of the hundred points. */
  evaluationInputs: requiredSet({
    ...duty('002.8A.evaluation.inputs'),
    items: ['selfEvaluation', 'supervisorEvaluation'],
  }),
  awardKind: lookupTable({
    ...duty('002.8A.award.kind'),
    titles: {
      best: { en: 'best agent', zh: '最佳客服专员' },
      excellent: { en: 'excellent agent', zh: '优秀客服专员' },
      encouragementPrizeOrTravel: { en: 'encouragement prize or travel', zh: '鼓励奖或旅游' },
    },
    values: { best: 'encouragementPrizeOrTravel', excellent: 'encouragementPrizeOrTravel' },
  }),
  incentiveKinds: lookupTable({
    ...duty('002.8A.incentive.kinds'),
    titles: {
      raise: { en: 'raise', zh: '加薪' },
      training: { en: 'training', zh: '培训' },
      trainingChance: { en: 'chance of training', zh: '培训机会' },
      promotion: { en: 'promotion', zh: '晋升' },
    },
    values: { raise: 'raise', training: 'trainingChance', promotion: 'promotion' },
  }),
  exceptionNotice: requiredSet({
    ...duty('002.8A.exception.notice'),
    titles: { onTime: { en: 'Assessment on time', zh: '考核按时进行' } },
    items: ['notice'],
    facts: { onTime: { type: 'flag' } },
    when: [{ onTime: false }],
  }),
};
