/** What the families of working time and overtime speak of. */
import type { Words } from './familyWords.js';

/** What a day is in the calendar. */
const dayKinds: Words = {
  dayKind: { en: 'Kind of day', zh: '日期类别' },
  work: { en: 'working day', zh: '工作日' },
  rest: { en: 'rest day', zh: '休息日' },
  statutory: { en: 'statutory holiday', zh: '法定节假日' },
};

export const overtimeWords = {
  overtime: {
    ...dayKinds,
    cycleFrom: { en: 'First day of the cycle', zh: '周期首日' },
    cycleTo: { en: 'Last day of the cycle', zh: '周期末日' },
    slipsDue: { en: 'Slips due on', zh: '加班单截止日' },
    hourlyWage: { en: 'Hourly wage', zh: '小时工资' },
    baseWage: { en: 'Base wage', zh: '基本工资' },
    claimCount: { en: 'Claims', zh: '加班申报数' },
    claims: { en: 'claims', zh: '加班申报' },
    slip: { en: 'Number of the slip', zh: '加班单序号' },
    inCycle: { en: 'In the cycle', zh: '属本周期' },
    restMinutes: { en: 'Minutes worked on a day off', zh: '休息日工作分钟' },
    beyondMinutes: { en: 'Minutes worked outside the shift', zh: '班次外工作分钟' },
    shiftMinutes: { en: 'Minutes worked within the shift', zh: '班次内工作分钟' },
    dayMinutes: { en: 'Minutes worked on the day', zh: '当日工作分钟' },
    dayMinutesBefore: { en: 'Minutes worked on the day before the claim', zh: '当日申报前工作分钟' },
    weekMinutes: { en: 'Minutes worked in the week', zh: '当周工作分钟' },
    weekMinutesBefore: { en: 'Minutes worked in the week before the claim', zh: '当周申报前工作分钟' },
    weekRestMinutes: { en: 'Minutes worked on days off in the week', zh: '当周休息日工作分钟' },
    duplicate: { en: 'Claimed before', zh: '重复上报' },
    repeatedMinutes: { en: 'Minutes counted with another slip', zh: '已计入其他加班单的分钟' },
    applied: { en: 'Applied for', zh: '已申请' },
    approved: { en: 'Approved', zh: '已批准' },
    handedIn: { en: 'Slip handed in', zh: '加班单已提交' },
    appliedAhead: { en: 'Seconds applied ahead', zh: '提前申请秒数' },
    approvedAhead: { en: 'Seconds approved ahead', zh: '提前批准秒数' },
    secondsPastDue: { en: 'Seconds past the due point', zh: '超过截止时间秒数' },
    signatures: { en: 'Signatures', zh: '签字数' },
    ownSignature: { en: 'Signed by the person', zh: '本人已签字' },
    jobNumberRight: { en: 'Job number right', zh: '工号正确' },
    missedPunch: { en: 'Punch missed', zh: '漏打卡' },
    timeOff: { en: 'Time off wanted instead of pay', zh: '要求调休' },
    formSameDay: { en: 'Missed punch entered on the day', zh: '当日登记漏打卡' },
    formSignatures: { en: 'Signatures on the form', zh: '登记表签字数' },
  },
  workingTime: {
    ...dayKinds,
    weekday: { en: 'Weekday', zh: '星期' },
    dayMinutes: { en: 'Minutes worked on the day', zh: '当日工作分钟' },
    weekMinutes: { en: 'Minutes worked in the week', zh: '当周工作分钟' },
  },
} satisfies Readonly<Record<string, Words>>;
