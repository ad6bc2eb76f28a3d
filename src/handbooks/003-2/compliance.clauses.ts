/** Clauses of 003.2 (call-centre attendance) on process: outings, cards, the weekly calendar, reviews. */
import type { Clauses } from '../handbook.js';

export const complianceClauses003_2 = {
  '003.2.scope': {
    tag: 'S',
    title: { en: 'Who the rules cover', zh: '适用范围:全体员工' },
    source: '003.2/2',
  },
  '003.2.outside.fields': {
    tag: 'S',
    title: { en: 'Fields of the attendance exception form', zh: '考勤异常登记表的填写项目' },
    source: '003.2/',
  },
  '003.2.outside.returnPunch': {
    tag: 'S',
    title: { en: 'Punch on return from an outing', zh: '外出返回须打卡' },
    source: '003.2',
  },
  '003.2.punch.exitCard': {
    tag: 'P',
    title: { en: 'Cost of a card lost, damaged or not returned', zh: '考勤卡遗失、损坏或未交还的工本费' },
    source: '003.2/3(10)-(11)',
  },
  '003.2.missedPunch.weekly.report': {
    tag: 'N',
    title: {
      en: 'Missed punches of Saturday to Friday reported by Friday 17:00',
      zh: '每周五17:00前报上周六至本周五漏打卡',
    },
    source: '003.2/3(5)',
  },
  '003.2.weekly.hr': {
    tag: 'N',
    title: { en: "HR sends last week's attendance on Monday", zh: '周一发送上周考勤' },
    source: '003.2/4(1)',
  },
  '003.2.weekly.selfCheck': {
    tag: 'S',
    title: { en: 'Staff check themselves; supervisor compares with the roster', zh: '员工自查,主管核对排班' },
    source: '003.2/4(1)',
  },
  '003.2.weekly.department': {
    tag: 'N',
    title: { en: 'Forms and leave slips by the end of work on Thursday', zh: '周四下班前提交异常表与请假单' },
    source: '003.2/4(1)',
  },
  '003.2.weekly.reception': {
    tag: 'N',
    title: { en: 'Front desk to HR by the end of work on Friday', zh: '前台周五下班前转人力资源部' },
    source: '003.2/',
  },
  '003.2.weekly.calendar': {
    tag: 'N',
    title: { en: 'The calendar of a week', zh: '每周考勤日程' },
    source: '003.2/ (derived)',
  },
  '003.2.review.hours': {
    tag: 'N',
    title: { en: 'Weeks under 40 hours and missed punches need a form', zh: '周工时不足40小时或漏打卡的核查' },
    source: '003.2/4(2)',
  },
  '003.2.review.proxy': {
    tag: 'S',
    title: { en: 'Random check for proxy punching', zh: '代打卡抽查' },
    source: '003.2/',
  },
  '003.2.review.transferee': {
    tag: 'S',
    title: { en: 'Transferred within the week: departments check together', zh: '周内调动人员的考勤核对' },
    source: '003.2',
  },
} as const satisfies Clauses;
