/** Clauses of 002.9 (office tower) on surveys, deadlines, mail, complaints and special services. */
import type { Clauses } from '../handbook.js';

export const serviceClauses002_9 = {
  '002.9.survey.annual': {
    tag: 'N',
    title: { en: 'Customer survey every year', zh: '每年进行顾客调查' },
    source: '002.9/三.(4).1',
  },
  '002.9.survey.satisfaction': {
    tag: 'P',
    title: { en: 'Satisfaction not below the contract', zh: '满意度不低于合同约定' },
    source: '002.9/三.(4).1',
  },
  '002.9.survey.sample': {
    tag: 'N',
    title: { en: 'Two thirds of all users are surveyed', zh: '调查人数不低于使用人总数的三分之二' },
    source: '002.9/三.(4).2',
  },
  '002.9.survey.analysis': {
    tag: 'S',
    title: { en: 'Analysis and improvement measures follow', zh: '调查后分析并制定改进措施' },
    source: '002.9/三.(4).3',
  },
  '002.9.movein': {
    tag: 'P',
    title: { en: 'Move-in and move-out within the promised time, filed', zh: '按承诺时限办理入住迁出并存档' },
    source: '002.9/四.2',
  },
  '002.9.repair.onSite': {
    tag: 'P',
    title: { en: 'Repair: arrive within the set time', zh: '报修后按规定时间到场' },
    source: '002.9/四.3',
  },
  '002.9.repair.minorSameDay': {
    tag: 'N',
    title: { en: 'Minor repair finished the same day unless booked', zh: '小修当天完成(预约除外)' },
    source: '002.9/四.3',
  },
  '002.9.repair.revisit': {
    tag: 'S',
    title: { en: 'Revisit after each repair', zh: '维修后回访' },
    source: '002.9/四.3',
  },
  '002.9.mail.register': {
    tag: 'S',
    title: { en: 'Mail to be registered', zh: '邮件登记' },
    source: '002.9/四.5',
  },
  '002.9.mail.sign': { tag: 'S', title: { en: 'Mail to be signed for', zh: '邮件签收' }, source: '002.9/四.6' },
  '002.9.mail.daily': {
    tag: 'N',
    title: { en: "The day's papers and letters delivered before 10:00", zh: '当日报刊信件10:00前送达' },
    source: '002.9/四.7',
  },
  '002.9.mail.express': {
    tag: 'N',
    title: { en: 'Express mail and telegrams within 2 hours', zh: '急件电报2小时内送达或通知' },
    source: '002.9/四.7',
  },
  '002.9.mail.custody': {
    tag: 'N',
    title: { en: 'Mail kept one month after moving out', zh: '迁出后邮件保管一个月' },
    source: '002.9/四.8',
  },
  '002.9.complaint.outcome': {
    tag: 'S',
    title: { en: 'Apologise and correct, explain, or escalate', zh: '致歉改进、解释或上报' },
    source: '002.9/四.14',
  },
  '002.9.complaint.reply': {
    tag: 'N',
    title: { en: 'Direct complaint: result in 1 working day, at most 3', zh: '直接投诉1个工作日、最长3个工作日答复' },
    source: '002.9/四.15',
  },
  '002.9.complaint.route': {
    tag: 'S',
    title: { en: 'Ways of complaints by their channel', zh: '各渠道投诉的处理' },
    source: '002.9/四.16-18',
  },
  '002.9.complaint.record': {
    tag: 'S',
    title: { en: 'Every complaint recorded', zh: '投诉均应记录' },
    source: '002.9/四.19',
  },
  '002.9.special.reply': {
    tag: 'N',
    title: { en: 'Special request answered within 24 hours', zh: '专项特约服务24小时内答复' },
    source: '002.9/四.20',
  },
  '002.9.special.accept': {
    tag: 'S',
    title: { en: 'Accepted in principle; a refusal gives its reason', zh: '力所能及的原则上受理,拒绝须说明理由' },
    source: '002.9/四.20',
  },
} as const satisfies Clauses;
