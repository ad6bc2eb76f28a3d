/** Clauses of 001.1 (residential estate) on complaints, services, visits and surveys. */
import type { Clauses } from '../handbook.js';

export const serviceClauses001_1 = {
  '001.1.service.request.record': {
    tag: 'S',
    title: { en: 'Service request recorded and appointment agreed', zh: '服务需求记录并约定上门时间' },
    source: '001.1/三.1',
  },
  '001.1.service.paid.tariff': {
    tag: 'P',
    title: { en: 'Paid service charged by the tariff', zh: '有偿服务按收费标准收费' },
    source: '001.1/三.2',
  },
  '001.1.complaint.valid.reply': {
    tag: 'N',
    title: {
      en: 'Valid complaint that cannot be settled on the spot: reply within 2 hours',
      zh: '有效投诉不能当场处理的2小时内回复',
    },
    source: '001.1/四.4',
  },
  '001.1.complaint.nextReply': {
    tag: 'S',
    title: { en: 'The reply names the next reply time', zh: '约定下次回复时间' },
    source: '001.1/四.4',
  },
  '001.1.complaint.invalid.reply': {
    tag: 'N',
    title: { en: 'Invalid complaint: reply within 2 hours of confirmation', zh: '无效投诉确认后2小时内回复' },
    source: '001.1/四.5',
  },
  '001.1.complaint.revisit.rate': {
    tag: 'N',
    title: { en: '100 % revisit of valid complaints', zh: '有效投诉回访率100%' },
    source: '001.1/四.6',
  },
  '001.1.visit.monthly.ratio': {
    tag: 'N',
    title: { en: 'Visit 5 % of all households a month', zh: '每月走访不低于总户数的5%' },
    source: '001.1/五.1',
  },
  '001.1.service.revisit.window': {
    tag: 'N',
    title: { en: 'Convenience service revisited within 2 working days', zh: '便民服务2个工作日内回访' },
    source: '001.1/五.2',
  },
  '001.1.survey.schedule': {
    tag: 'N',
    title: { en: 'Questionnaire before June and before December', zh: '每年6月、12月前发放问卷' },
    source: '001.1/五.3',
  },
  '001.1.survey.distribution.rate': {
    tag: 'N',
    title: { en: 'Questionnaires for all occupied households', zh: '问卷发放率100%' },
    source: '001.1/五.3',
  },
  '001.1.survey.collection.window': {
    tag: 'N',
    title: { en: 'Questionnaires collected 15 working days after issue', zh: '发放后15个工作日收回问卷' },
    source: '001.1/五.4',
  },
  '001.1.survey.recovery.rate': {
    tag: 'N',
    title: { en: 'Half of the questionnaires come back', zh: '问卷回收率50%以上' },
    source: '001.1/五.4',
  },
} as const satisfies Clauses;
