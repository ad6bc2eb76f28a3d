/** Clauses of 001.1: access, logs, complaint records, conduct, culture, training and records. */
import type { Clauses } from '../handbook.js';

export const complianceClauses001_1 = {
  '001.1.gate.identity': {
    tag: 'S',
    title: { en: 'Release only when identity is confirmed', zh: '确认身份后放行' },
    source: '001.1/一.1',
  },
  '001.1.gate.passSlip': {
    tag: 'S',
    title: { en: 'Goods release slip complete, legible, signed and stamped', zh: '物品放行条填写完整清晰并签名盖章' },
    source: '001.1/一.2',
  },
  '001.1.gate.registration.seconds': {
    tag: 'N',
    title: { en: 'Registering a visitor takes at most 60 seconds', zh: '证件登记每人次不超过60秒' },
    source: '001.1/一.3',
  },
  '001.1.gate.visitor.approval': {
    tag: 'S',
    title: { en: 'A visitor enters with the consent of the occupant', zh: '非业主须经业户认可' },
    source: '001.1/一.4',
  },
  '001.1.log.review.monthly': {
    tag: 'N',
    title: { en: 'The supervisor reads and signs the duty log each month', zh: '客户主管每月查阅值班记录并签名' },
    source: '001.1/二.1',
  },
  '001.1.log.spotCheck.ratio': {
    tag: 'N',
    title: { en: 'The director spot-checks 20 % of the duty logs each month', zh: '主任每月抽查值班记录不低于20%' },
    source: '001.1/二.2',
  },
  '001.1.complaint.fiveGoods': {
    tag: 'S',
    title: { en: 'Five things to do well with a complaint', zh: '投诉处理五个好' },
    source: '001.1/四.1',
  },
  '001.1.complaint.record': {
    tag: 'S',
    title: { en: 'Complaint record complete, clear and followed up', zh: '投诉记录完整清晰并及时跟进' },
    source: '001.1/四.2',
  },
  '001.1.staff.politeWords': {
    tag: 'S',
    title: { en: 'Five polite expressions', zh: '五句礼貌用语' },
    source: '001.1/七.1',
  },
  '001.1.staff.knowledge': {
    tag: 'S',
    title: { en: 'What staff must know', zh: '员工应知应会' },
    source: '001.1/七.2-4',
  },
  '001.1.staff.desk': {
    tag: 'S',
    title: { en: 'Nothing unrelated on the desk, a tidy room', zh: '桌面无杂物,室内整洁' },
    source: '001.1/七.5-6',
  },
  '001.1.staff.punctual': {
    tag: 'S',
    title: { en: 'No lateness and no early leave', zh: '不迟到不早退' },
    source: '001.1/七.7',
  },
  '001.1.staff.prohibitions': {
    tag: 'S',
    title: { en: 'Prohibited acts on duty', zh: '值班禁止行为' },
    source: '001.1/七.8-11',
  },
  '001.1.culture.plan.month': {
    tag: 'N',
    title: { en: 'December: the culture plan for the next year', zh: '每年12月制定下年度社区文化方案' },
    source: '001.1/八.1',
  },
  '001.1.culture.execution': {
    tag: 'S',
    title: { en: 'Events follow the plan or its confirmed amendment', zh: '按方案或经确认的变更执行' },
    source: '001.1/八.2',
  },
  '001.1.culture.fee.approval': {
    tag: 'S',
    title: { en: "The owners' committee confirms the cost", zh: '费用经业委会确认' },
    source: '001.1/八.3',
  },
  '001.1.culture.evaluation': {
    tag: 'S',
    title: { en: 'The effect of each event is evaluated', zh: '每次活动有效果评估' },
    source: '001.1/八.4',
  },
  '001.1.training.plan.monthly': {
    tag: 'N',
    title: { en: 'A training plan for each month', zh: '每月制定培训计划' },
    source: '001.1/九.1',
  },
  '001.1.training.execution': {
    tag: 'S',
    title: { en: 'Training is held as planned', zh: '按计划实施培训' },
    source: '001.1/九.2',
  },
  '001.1.training.passRate': {
    tag: 'N',
    title: { en: 'Everybody trained passes', zh: '培训合格率100%' },
    source: '001.1/九.3',
  },
  '001.1.training.weekly': {
    tag: 'N',
    title: { en: 'Training once a week', zh: '每周培训1次' },
    source: '001.1/九.3',
  },
  '001.1.records.daily': {
    tag: 'S',
    title: { en: 'Fifteen daily record forms', zh: '日常记录表单十五种' },
    source: '001.1/十.1',
  },
  '001.1.records.monthly': {
    tag: 'S',
    title: { en: 'Two monthly records', zh: '月度记录两种' },
    source: '001.1/十.2',
  },
  '001.1.records.annual': {
    tag: 'S',
    title: { en: 'Two annual records', zh: '年度记录两种' },
    source: '001.1/十.3',
  },
  '001.1.records.quality': {
    tag: 'S',
    title: { en: 'Four qualities of records', zh: '记录的四项要求' },
    source: '001.1/十.3 (second)',
  },
  '001.1.records.lookup': {
    tag: 'S',
    title: { en: 'How often each form is kept', zh: '各表单的记录周期' },
    source: '001.1/十',
  },
} as const satisfies Clauses;
