/** Clauses of 002.8A (online-shop assessment plan) on indicators, the scorecard, levels, ranking and rewards. */
import type { Clauses } from '../handbook.js';

export const appraisalClauses = {
  '002.8A.metric.completion': { tag: 'N', title: { en: 'Target completion', zh: '指标完成率' }, source: '002.8A/六.1' },
  '002.8A.metric.enquiryConversion': {
    tag: 'N',
    title: { en: 'Enquiry conversion', zh: '询单转化率' },
    source: '002.8A/六.2',
  },
  '002.8A.metric.orderSuccess': {
    tag: 'N',
    title: { en: 'Order success', zh: '最终下单成功率' },
    source: '002.8A/六.3',
  },
  '002.8A.metric.averageSpend': {
    tag: 'N',
    title: { en: 'Average spend per customer', zh: '客单价' },
    source: '002.8A/六.4',
  },
  '002.8A.metric.replyRate': { tag: 'N', title: { en: 'Reply rate', zh: '旺旺回复率' }, source: '002.8A/六.5' },
  '002.8A.metric.responseTime': { tag: 'N', title: { en: 'Response time', zh: '旺旺响应时间' }, source: '002.8A/六.6' },
  '002.8A.metric.assist': {
    tag: 'P',
    title: { en: 'Assisting and following up', zh: '协助跟进' },
    source: '002.8A/六.7',
  },
  '002.8A.metric.execution': { tag: 'P', title: { en: 'Execution', zh: '执行力' }, source: '002.8A/六.8' },
  '002.8A.weights': { tag: 'N', title: { en: 'Weights that make 100', zh: '考核指标权重' }, source: '002.8A/七.2' },
  '002.8A.ranking': { tag: 'N', title: { en: 'Ranking from high to low', zh: '综合得分排名' }, source: '002.8A/七.3' },
  '002.8A.level': { tag: 'N', title: { en: 'Level by two assessments', zh: '客服级别评定' }, source: '002.8A/七.3' },
  '002.8A.remedial': {
    tag: 'N',
    title: { en: 'Below 70: reminder and interview', zh: '低于70分提醒及深度访谈' },
    source: '002.8A/七.3',
  },
  '002.8A.elimination': {
    tag: 'N',
    title: { en: 'Still below 70 after guidance', zh: '经指导仍低于70分淘汰' },
    source: '002.8A/七.3, 九.3',
  },
  '002.8A.level.pay': { tag: 'P', title: { en: 'Pay by level', zh: '级别工资与岗位奖金' }, source: '002.8A/七.3' },
  '002.8A.award.quota': {
    tag: 'N',
    title: { en: 'Quota of awards', zh: '最佳与优秀客服专员名额' },
    source: '002.8A/七.4',
  },
  '002.8A.grade.rewards': {
    tag: 'P',
    title: { en: 'Rewards by grade', zh: '考核等级评定及奖励标准' },
    source: '002.8A/九.1',
  },
} as const satisfies Clauses;
