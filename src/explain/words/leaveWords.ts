/** What the families of leave speak of. */
import type { Words } from './familyWords.js';

/** How far ahead something was handed in. */
const notice: Words = {
  noticeDays: { en: 'Days ahead', zh: '提前日数' },
  noticeSeconds: { en: 'Seconds ahead', zh: '提前秒数' },
};

export const leaveWords = {
  leaveBalance: {
    entries: { en: 'entries', zh: '假期账目' },
    entry: { en: 'Kind of entry', zh: '账目类别' },
    quantity: { en: 'Quantity', zh: '数量' },
    until: { en: 'Last day to take it', zh: '最后可休日' },
    entitlement: { en: 'Entitlement', zh: '应休' },
  },
  leaveEntitlement: {
    hiredOn: { en: 'Hired on', zh: '入职日' },
    serviceYears: { en: 'Whole years of service', zh: '满工龄年数' },
    serviceMonths: { en: 'Whole months of service', zh: '满工龄月数' },
    serviceYearsBefore: { en: 'Whole years of service before the day', zh: '该日之前满工龄年数' },
    yearDays: { en: 'Days of the leave year', zh: '假期年度天数' },
    employedDays: { en: 'Days employed in the leave year', zh: '年度内在职天数' },
    employedMonths: { en: 'Whole months employed in the leave year', zh: '年度内满在职月数' },
    begunMonths: { en: 'Calendar months with employment', zh: '年度内有在职日的月份数' },
  },
  leaveMonth: {
    hourlyWage: { en: 'Hourly wage', zh: '小时工资' },
    days: { en: 'days of leave', zh: '请假日' },
    kind: { en: 'Kind of leave', zh: '假别' },
    request: { en: 'Leave slip', zh: '请假单' },
    hours: { en: 'Hours of leave', zh: '请假小时' },
  },
  leaveNotice: {
    ...notice,
  },
  leaveRequest: {
    ...notice,
    kind: { en: 'Kind of leave', zh: '假别' },
    lastDay: { en: 'Last day', zh: '末日' },
    submittedOn: { en: 'Submitted on', zh: '提交日' },
    noticeWorkdays: { en: 'Workdays ahead', zh: '提前工作日数' },
    days: { en: 'days asked for', zh: '申请日' },
    scheduled: { en: 'Scheduled to work', zh: '排班' },
    holiday: { en: 'Holiday', zh: '法定节假日' },
    declined: { en: 'Declined', zh: '未获批准' },
    scheduledHours: { en: 'Scheduled hours', zh: '排班小时' },
    share: { en: 'Part of the day asked for', zh: '申请的天数' },
    scheduledShare: { en: 'Part of the working day asked for', zh: '申请的工作日天数' },
    papers: { en: 'papers', zh: '材料' },
    paper: { en: 'Paper', zh: '材料' },
    absent: { en: 'Papers missing', zh: '缺少份数' },
    approvals: { en: 'signatures', zh: '签字' },
    role: { en: 'Role of the signer', zh: '签字人角色' },
    rank: { en: 'Rank of the signer', zh: '签字人职级' },
    by: { en: 'Signer', zh: '签字人' },
    earlier: { en: 'days of earlier leave', zh: '以往请假' },
    kindTaken: { en: 'Kind of leave taken', zh: '已休假别' },
    daysTaken: { en: 'Days taken', zh: '已休天数' },
    hoursTaken: { en: 'Hours taken', zh: '已休小时' },
    balance: { en: 'Leave balance', zh: '假期余额' },
    windowEnd: { en: 'Last day of the window', zh: '期限末日' },
  },
  nursingTime: {
    childBornOn: { en: 'Born on', zh: '婴儿出生日' },
    ageReachedOn: { en: 'Age limit reached on', zh: '满规定年龄日' },
    dayBefore: { en: 'Day before the age limit', zh: '满规定年龄前一日' },
    babies: { en: 'Babies', zh: '婴儿数' },
    applied: { en: 'Applied for', zh: '已申请' },
    option: { en: 'How it is taken', zh: '哺乳时间安排' },
  },
} satisfies Readonly<Record<string, Words>>;
