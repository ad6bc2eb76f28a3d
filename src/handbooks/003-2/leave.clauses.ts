/** Clauses of 003.2 on leave. */
import type { Clauses } from '../handbook.js';

export const leaveClauses003_2 = {
  '003.2.leave.slip': {
    tag: 'S',
    title: { en: 'Apply beforehand on paper; effective once approved', zh: '事先填写纸质请假单,批准后生效' },
    source: '003.2/6(1)',
  },
  '003.2.leave.approval': {
    tag: 'N',
    title: { en: 'Who approves, by the length of the leave', zh: '按请假天数分级审批' },
    source: '003.2/6(1)',
  },
  '003.2.leave.emergency': {
    tag: 'N',
    title: {
      en: 'Emergency: ask by word of mouth, hand in the slip on the first day back',
      zh: '紧急情况口头请假,上班后第一天补填请假单',
    },
    source: '003.2/',
  },
  '003.2.leave.hrFiling': {
    tag: 'N',
    title: { en: 'Leave that HR reviews and files', zh: '须报人力资源部审核备案的假期' },
    source: '003.2/',
  },
  '003.2.leave.statisticsCycle': {
    tag: 'N',
    title: { en: 'Leave slips are counted by the attendance cycle', zh: '请假单按考勤周期统计' },
    source: '003.2/',
  },
  '003.2.leave.countingBasis': {
    tag: 'N',
    title: { en: 'Calendar days or scheduled workdays, by kind of leave', zh: '按日历日或排班工作日计算' },
    source: '003.2/',
  },
  '003.2.leave.sick.documents': {
    tag: 'S',
    title: { en: 'Sick leave: public hospital note and medical record', zh: '病假须附公立医院证明及病历复印件' },
    source: '003.2/6(2)',
  },
  '003.2.leave.sick.pay': {
    tag: 'N',
    title: { en: 'Sick hours paid at 40 %', zh: '病假按相应时数工资的40%发放' },
    source: '003.2/',
  },
  '003.2.leave.personal.pay': {
    tag: 'N',
    title: { en: 'Personal leave: all of its pay deducted', zh: '事假按相应时数扣除100%工资' },
    source: '003.2/6(3)',
  },
  '003.2.leave.personal.max': {
    tag: 'N',
    title: { en: 'Personal leave of two weeks at most', zh: '事假最长不得超过两周' },
    source: '003.2/',
  },
  '003.2.leave.annual.eligibility': {
    tag: 'N',
    title: { en: 'Annual leave after probation, in half days', zh: '通过试用期享有年假,以半天为最小单位' },
    source: '003.2/6(4)',
  },
  '003.2.leave.annual.days': {
    tag: 'N',
    title: { en: 'Days of annual leave by grade and service', zh: '年假天数按级别与工龄' },
    source: '003.2/',
  },
  '003.2.leave.annual.pay': {
    tag: 'N',
    title: { en: 'Annual leave is paid in full', zh: '年假全薪' },
    source: '003.2/',
  },
  '003.2.leave.marriage.eligibility': {
    tag: 'S',
    title: { en: 'Marriage leave: employed and confirmed on the day of registration', zh: '登记结婚日已入职且已转正' },
    source: '003.2/6(5)',
  },
  '003.2.leave.marriage.days': {
    tag: 'N',
    title: { en: 'Marriage leave: 3 workdays, 10 days for a late marriage', zh: '婚假3个工作日,晚婚10天' },
    source: '003.2/',
  },
  '003.2.leave.marriage.documents': {
    tag: 'S',
    title: { en: 'Marriage leave: copy of the certificate, ahead', zh: '婚假须事先提交结婚证复印件' },
    source: '003.2/',
  },
  '003.2.leave.marriage.window': {
    tag: 'N',
    title: { en: 'Marriage leave within half a year of registration', zh: '婚假自登记之日起半年内有效' },
    source: '003.2/',
  },
  '003.2.leave.family.prerequisite': {
    tag: 'S',
    title: { en: 'Family-planning conformity and its proof', zh: '符合计划生育政策并提供证明' },
    source: '003.2/6(6)',
  },
  '003.2.leave.prenatal': {
    tag: 'N',
    title: { en: 'Prenatal check: half a day each is advised', zh: '产前检查每次以半天为宜' },
    source: '003.2/',
  },
  '003.2.leave.maternity.days': {
    tag: 'N',
    title: { en: 'Maternity leave: 90 days and additions', zh: '产假90天及增加天数' },
    source: '003.2/',
  },
  '003.2.leave.maternity.rules': {
    tag: 'S',
    title: { en: 'Maternity leave in one block of calendar days', zh: '产假一次连续休完,含节假日' },
    source: '003.2/',
  },
  '003.2.leave.nursing': {
    tag: 'N',
    title: { en: 'One hour a day for nursing until the first birthday', zh: '婴儿一周岁前每日1小时哺乳时间' },
    source: '003.2/',
  },
  '003.2.leave.paternity': {
    tag: 'N',
    title: { en: 'Paternity leave: 3 days within a week of the first birth', zh: '第一胎生育后一周内陪产假3天' },
    source: '003.2/6(7)',
  },
  '003.2.leave.paternity.documents': {
    tag: 'S',
    title: {
      en: 'Paternity leave: copy of the birth certificate, calendar days',
      zh: '陪产假须附出生证复印件,按日历日计',
    },
    source: '003.2',
  },
  '003.2.leave.bereavement': {
    tag: 'N',
    title: { en: 'Bereavement leave by relation', zh: '丧假按亲属关系' },
    source: '003.2/6(8)',
  },
  '003.2.leave.bereavement.documents': {
    tag: 'S',
    title: { en: 'Bereavement leave: death certificate, calendar days', zh: '丧假须附死亡证明,按日历日计' },
    source: '003.2/ (text says 陪产假单, copy error).',
  },
  '003.2.leave.pay.table': {
    tag: 'N',
    title: { en: 'Share of the pay by kind of leave', zh: '各类假期工资发放比例' },
    source: '003.2/ (composite)',
  },
} as const satisfies Clauses;
