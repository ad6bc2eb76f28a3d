/** Clauses of 002.8A (the 30/30/10/5 scorecard) on process: calendar, appeal, inputs, awards, notice. */
import type { Clauses } from '../handbook.js';

export const complianceClauses002_8A = {
  '002.8A.cycle': {
    tag: 'P',
    title: { en: 'Monthly assessment on days to be agreed', zh: '月度考核,日期待定' },
    source: '002.8/五',
  },
  '002.8A.appeal': {
    tag: 'S',
    title: { en: 'Appeal to the department supervisor, then to HR', zh: '申诉:部门主管协调,再由人力资源部处理' },
    source: '002.8/八',
  },
  '002.8A.evaluation.inputs': {
    tag: 'S',
    title: { en: "Self-evaluation and the supervisor's evaluation", zh: '自评与主管评价' },
    source: '002.8/六 end, 七.2',
  },
  '002.8A.award.kind': {
    tag: 'S',
    title: { en: 'Prize of the best and the excellent', zh: '最佳、优秀客服的奖励形式' },
    source: '002.8/七.4',
  },
  '002.8A.incentive.kinds': {
    tag: 'S',
    title: { en: 'Kinds of incentive', zh: '激励方式' },
    source: '002.8/九.1',
  },
  '002.8A.exception.notice': {
    tag: 'S',
    title: { en: 'A department that cannot assess on time says so in time', zh: '不能按时考核须及时说明' },
    source: '002.8/四',
  },
} as const satisfies Clauses;
