/** Clauses of 004 (a department's template) on organisation, suggestions, conduct, training, meetings and data. */
import type { Clauses } from '../handbook.js';

export const complianceClauses004 = {
  '004.org.structure': {
    tag: 'S',
    title: { en: 'One manager, several supervisors, several specialists', zh: '经理一名,主管若干,专员若干' },
    source: '004/二(一)',
  },
  '004.org.duties': {
    tag: 'S',
    title: { en: 'Duties by role: four each', zh: '各岗位职责,各四项' },
    source: '004/二(二)',
  },
  '004.suggestion.classify': {
    tag: 'S',
    title: { en: 'Suggestions are recorded and classed', zh: '建议记录与分类' },
    source: '004/三(三)2-3',
  },
  '004.suggestion.weekly': {
    tag: 'N',
    title: { en: 'Weekly summary of suggestions to the departments', zh: '每周汇总建议并反馈相关部门' },
    source: '004/三(三)4',
  },
  '004.suggestion.valuable': {
    tag: 'S',
    title: { en: 'A valuable suggestion is reported up and its evaluation assisted', zh: '有价值的建议上报并协助评估' },
    source: '004/三(三)5',
  },
  '004.standard.attitude': {
    tag: 'S',
    title: {
      en: 'No stiff or cold tone, no interrupting, no shifting of blame',
      zh: '禁止语气生硬冷淡、打断客户、推卸责任',
    },
    source: '004/四(一)',
  },
  '004.training.plan': {
    tag: 'N',
    title: { en: 'Annual training plan with four contents', zh: '年度培训计划,四项内容' },
    source: '004/五(一)1-3',
  },
  '004.training.modes': {
    tag: 'S',
    title: { en: 'Internal, external and online training, and who trains', zh: '内部、外部、线上培训及培训师' },
    source: '004/五(二)',
  },
  '004.training.internal.cadence': {
    tag: 'P',
    title: { en: 'Internal courses are held regularly', zh: '定期组织内部培训' },
    source: '004/五(二)1',
  },
  '004.training.exam': {
    tag: 'S',
    title: { en: 'Forms of test, and what their results serve', zh: '考核形式及结果运用' },
    source: '004/五(三)',
  },
  '004.career.path': {
    tag: 'S',
    title: { en: 'Specialist, then supervisor, then manager', zh: '专员—主管—经理' },
    source: '004/五(四)1',
  },
  '004.career.review': {
    tag: 'P',
    title: { en: 'Promotion and posts are reviewed regularly', zh: '定期晋升与岗位调整' },
    source: '004/五(四)2',
  },
  '004.meeting.weekly': {
    tag: 'N',
    title: { en: 'Weekly meeting of the department', zh: '部门周例会' },
    source: '004/七(一)1',
  },
  '004.escalation.report': {
    tag: 'S',
    title: {
      en: 'Problems go to the supervisor, major information to the superior and the departments',
      zh: '问题上报主管,重大信息上报上级并通报相关部门',
    },
    source: '004/七(一)2, 七(二)2',
  },
  '004.data.customer.record': {
    tag: 'S',
    title: {
      en: 'Database of customers: basic data, consultations, complaints',
      zh: '客户资料库:基本信息、咨询记录、投诉记录',
    },
    source: '004/八(一)1',
  },
  '004.data.disclosure': {
    tag: 'S',
    title: { en: "No disclosure to third parties without the customer's consent", zh: '未经客户同意不得向第三方泄露' },
    source: '004/八(一)2',
  },
  '004.data.refresh': {
    tag: 'P',
    title: { en: 'Data of customers are tidied regularly', zh: '定期整理客户资料' },
    source: '004/八(一)3',
  },
  '004.data.daily': {
    tag: 'N',
    title: { en: 'Specialists record their own figures daily', zh: '专员每日统计' },
    source: '004/八(二)1',
  },
  '004.data.weekly': {
    tag: 'N',
    title: { en: 'Supervisors sum up weekly', zh: '主管每周汇总' },
    source: '004/八(二)2',
  },
  '004.data.monthly': {
    tag: 'N',
    title: { en: 'The manager analyses monthly', zh: '经理每月分析' },
    source: '004/八(二)3',
  },
} as const satisfies Clauses;
