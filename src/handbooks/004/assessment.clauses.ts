/** Clauses of 004 (a department's template) on indicators, assessment, awards and penalties. */
import type { Clauses } from '../handbook.js';

export const assessmentClauses004 = {
  '004.kpi.list': {
    tag: 'S',
    title: { en: 'Indicators by group', zh: '绩效指标分组' },
    source: '004/六(一)',
  },
  '004.kpi.timeliness': {
    tag: 'P',
    title: { en: 'Timeliness of complaints: handled in time of all handled', zh: '投诉处理及时率' },
    source: '004/六(一)2',
  },
  '004.assessment.cycle': {
    tag: 'N',
    title: { en: 'Assessment at the end of each month and of the year', zh: '月末、年末考核' },
    source: '004/六(二)',
  },
  '004.assessment.assessor': {
    tag: 'S',
    title: { en: 'Monthly by the supervisor, annually by the manager', zh: '月度由主管、年度由经理考核' },
    source: '004/六(三)',
  },
  '004.assessment.monthly.bonus': {
    tag: 'P',
    title: { en: 'The monthly grade raises or reduces the bonus', zh: '月度考核结果与奖金' },
    source: '004/六(四)1',
  },
  '004.assessment.annual.outcome': {
    tag: 'S',
    title: { en: 'What follows from the annual grade', zh: '年度考核结果运用' },
    source: '004/六(四)2',
  },
  '004.award.monthly': {
    tag: 'N',
    title: { en: 'Outstanding employee of the month', zh: '月度优秀员工' },
    source: '004/九(一)1',
  },
  '004.award.annual': {
    tag: 'N',
    title: { en: 'Outstanding employee of the year', zh: '年度优秀员工' },
    source: '004/九(一)1',
  },
  '004.award.special': {
    tag: 'S',
    title: { en: 'Award for a special contribution', zh: '特殊贡献奖' },
    source: '004/九(一)1',
  },
  '004.award.training': {
    tag: 'S',
    title: { en: 'Award for active and successful training', zh: '培训奖励' },
    source: '004/九(一)2',
  },
  '004.penalty': {
    tag: 'P',
    title: { en: 'Penalties: the text ends before its list', zh: '处罚(原文至此中断)' },
    source: '004/九(二)1',
  },
} as const satisfies Clauses;
