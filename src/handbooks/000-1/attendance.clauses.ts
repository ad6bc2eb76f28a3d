/** Clauses of 000.1 on lateness, punching, the full attendance bonus and frequent violations. */
import type { Clauses } from '../handbook.js';

export const attendanceClauses000_1 = {
  '000.1.lateness.grace': {
    tag: 'N',
    title: { en: 'One lateness or early leave a month is tolerated', zh: '每月允许一次迟到或早退宽限' },
    source: '000/方案1/3',
  },
  '000.1.lateness.deduction': {
    tag: 'N',
    title: { en: 'From the second on, pay is deducted', zh: '自第二次起扣除相应工资' },
    source: '000/方案1/3',
  },
  '000.1.lateness.streakTalk': {
    tag: 'N',
    title: { en: 'Three in a row: performance talk', zh: '连续迟到早退三次进行绩效谈话' },
    source: '000/方案1/3',
  },
  '000.1.punch.completeness': {
    tag: 'N',
    title: { en: 'A punch in and a punch out each workday', zh: '每日上下班按时打卡' },
    source: '000/方案1/4',
  },
  '000.1.bonus.fullAttendance': {
    tag: 'N',
    title: { en: 'Three months of full attendance in a row: bonus', zh: '连续三个月全勤发放奖金' },
    source: '000/方案1/6',
  },
  '000.1.violation.yearEnd': {
    tag: 'P',
    title: { en: 'Frequent violations affect the year-end merit selection', zh: '频繁违规影响年终评优资格' },
    source: '000/方案1/6',
  },
} as const satisfies Clauses;
