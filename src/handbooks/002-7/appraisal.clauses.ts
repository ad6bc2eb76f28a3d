/** Clauses of 002.7 (online-shop assessment and pay) on indicators, scores, grades, awards, streaks and salary. */
import type { Clauses } from '../handbook.js';

export const appraisalClauses = {
  '002.7.eligibility.absence': {
    tag: 'N',
    title: { en: 'Absent more than 2 months: not assessed', zh: '缺勤超过两个月不参加考核' },
    source: '002.7/第2条',
  },
  '002.7.metric.consultations': {
    tag: 'N',
    title: { en: 'Consultations: distinct visitors', zh: '咨询量' },
    source: '002.7/第7条 list 1',
  },
  '002.7.metric.deals': {
    tag: 'N',
    title: { en: 'Deals: buyers among those served', zh: '成交量' },
    source: '002.7/第7条 list 2',
  },
  '002.7.metric.conversion': { tag: 'N', title: { en: 'Conversion', zh: '成交率' }, source: '002.7/第7条 list 3' },
  '002.7.metric.response': {
    tag: 'N',
    title: { en: 'First response time', zh: '首次响应时间' },
    source: '002.7/第7条 list 4',
  },
  '002.7.metric.attitude': {
    tag: 'P',
    title: { en: 'Attitude by keywords', zh: '服务态度' },
    source: '002.7/第7条 list 5',
  },
  '002.7.metric.refundRate': { tag: 'N', title: { en: 'Refund rate', zh: '退单率' }, source: '002.7/第7条 list 6' },
  '002.7.metric.listingAccuracy': {
    tag: 'N',
    title: { en: 'Listing accuracy', zh: '上货准确率' },
    source: '002.7/第7条 list 7',
  },
  '002.7.metric.extraSets': {
    tag: 'N',
    title: { en: 'Extra sets: 1 point each', zh: '额外整套销售加分' },
    source: '002.7/第7条 list 8',
  },
  '002.7.score.total': { tag: 'N', title: { en: 'Sum of the items', zh: '考核总分' }, source: '002.7/第7条' },
  '002.7.grade': { tag: 'P', title: { en: 'Five grades', zh: '考核等级' }, source: '002.7/第8条' },
  '002.7.commission.individual': {
    tag: 'P',
    title: { en: 'Individual commission', zh: '个人绩效提成' },
    source: '002.7/第9条',
  },
  '002.7.commission.public': {
    tag: 'N',
    title: { en: 'Public commission', zh: '公共绩效提成' },
    source: '002.7/第10条',
  },
  '002.7.award.topSets': {
    tag: 'N',
    title: { en: 'Highest whole-set sales of the month', zh: '月整套销售额最高奖' },
    source: '002.7/第10条',
  },
  '002.7.award.growth': {
    tag: 'N',
    title: { en: 'Growth of total sales', zh: '总销售增长奖' },
    source: '002.7/第10条',
  },
  '002.7.salary': { tag: 'N', title: { en: 'Salary of the month', zh: '月工资构成' }, source: '002.7/第11条' },
  '002.7.streak.top': {
    tag: 'N',
    title: { en: 'First for 3 months running', zh: '连续三个月第一名奖' },
    source: '002.7/第12条',
  },
  '002.7.streak.fail': {
    tag: 'N',
    title: { en: 'Failing for 3 months running', zh: '连续三个月不及格' },
    source: '002.7/第12条',
  },
} as const satisfies Clauses;
