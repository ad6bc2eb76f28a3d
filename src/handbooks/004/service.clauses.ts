/** Clauses of 004 (a department's template) on enquiries, complaints and service standards. */
import type { Clauses } from '../handbook.js';

export const serviceClauses004 = {
  '004.consult.firstResponse': {
    tag: 'P',
    title: { en: 'First response within so many minutes', zh: '[X]分钟内首次响应' },
    source: '004/三(一)1',
  },
  '004.consult.record': { tag: 'S', title: { en: 'Record key data', zh: '记录关键信息' }, source: '004/三(一)2' },
  '004.consult.deferred': {
    tag: 'P',
    title: { en: 'Not answered at once: reply in so many working days', zh: '不能当场答复的[X]个工作日内回复' },
    source: '004/三(一)3',
  },
  '004.consult.steps': {
    tag: 'S',
    title: { en: 'Five steps of an enquiry', zh: '咨询处理五步' },
    source: '004/三(一)1-5',
  },
  '004.complaint.steps': {
    tag: 'S',
    title: { en: 'Eight steps of a complaint', zh: '投诉处理八步' },
    source: '004/三(二)1-8',
  },
  '004.complaint.record': {
    tag: 'S',
    title: { en: 'Fields: matter, time, product or service', zh: '记录事由、时间、产品或服务' },
    source: '004/三(二)2',
  },
  '004.complaint.simple.firstPlan': {
    tag: 'P',
    title: { en: 'Simple complaint: first plan in so many minutes', zh: '简单投诉[X]分钟内给出初步方案' },
    source: '004/三(二)3',
  },
  '004.complaint.complex.escalate': {
    tag: 'P',
    title: { en: 'Complex complaint: reported to the supervisor in so many hours', zh: '复杂投诉[X]小时内上报主管' },
    source: '004/三(二)4',
  },
  '004.complaint.route': {
    tag: 'S',
    title: { en: 'Who handles which complaint', zh: '投诉分级处理' },
    source: '004/三(二)3-5; 二(二)2',
  },
  '004.complaint.resultNotice': {
    tag: 'P',
    title: { en: 'Customer told within so many working days of the plan', zh: '方案确定后[X]个工作日内告知客户' },
    source: '004/三(二)6',
  },
  '004.complaint.unsatisfied': {
    tag: 'S',
    title: { en: 'Not satisfied: evaluated again until satisfied', zh: '不满意的重新评估直至满意' },
    source: '004/三(二)7',
  },
  '004.complaint.statistics': {
    tag: 'P',
    title: { en: 'Complaint log analysed periodically', zh: '投诉记录定期统计分析' },
    source: '004/三(二)8',
  },
  '004.standard.accuracy': {
    tag: 'P',
    title: { en: 'Answers are right in so many of a hundred', zh: '解答准确率达到[X]%以上' },
    source: '004/四(二)1',
  },
  '004.standard.satisfaction': {
    tag: 'P',
    title: { en: 'Satisfaction with complaints', zh: '投诉处理满意度达到[X]%以上' },
    source: '004/四(二)2',
  },
  '004.standard.replyRate': {
    tag: 'P',
    title: { en: 'Reply rate of mail and online enquiries', zh: '邮件及在线咨询回复率达到[X]%以上' },
    source: '004/四(二)3',
  },
  '004.standard.meanResponse': {
    tag: 'P',
    title: { en: 'Mean response time', zh: '平均响应时间不超过[X]分钟' },
    source: '004/四(三)1',
  },
  '004.standard.complaint.simple': {
    tag: 'P',
    title: { en: 'Simple complaint done in so many working days', zh: '简单投诉[X]个工作日内处理完毕' },
    source: '004/四(三)2',
  },
  '004.standard.complaint.complex': {
    tag: 'P',
    title: { en: 'Complex complaint done in so many working days', zh: '复杂投诉[X]个工作日内处理完毕' },
    source: '004/四(三)2',
  },
} as const satisfies Clauses;
