/** Clauses of 003.2 on punching, outings, missed punches, lateness and absence. */
import type { Clauses } from '../handbook.js';

export const attendanceClauses003_2 = {
  '003.2.punch.count': {
    tag: 'N',
    title: { en: 'One punch in and one punch out a day', zh: '每日上下班各打卡一次' },
    source: '003.2/3(1)-(3)',
  },
  '003.2.punch.proxy': {
    tag: 'S',
    title: { en: 'Proxy punching: both are absent', zh: '代打卡,双方均按旷工' },
    source: '003.2/3(8)',
  },
  '003.2.punch.performance': {
    tag: 'S',
    title: { en: 'Lateness, early leave and absence go into the assessment', zh: '迟到、早退、旷工计入考核' },
    source: '003.2/3(9)',
  },
  '003.2.outside.procedure': {
    tag: 'S',
    title: { en: 'Out on business: form, two signatures, filed with HR', zh: '外出办事须填表、二级签字并报人力资源部' },
    source: '003.2/3(4)',
  },
  '003.2.missedPunch.ordinal': {
    tag: 'N',
    title: { en: 'Missed punches: absence from the fourth of the month on', zh: '漏打卡自第4次起每次按旷工1天' },
    source: '003.2/3(5)',
  },
  '003.2.missedPunch.unconfirmed': {
    tag: 'N',
    title: { en: 'A missed punch without evidence of presence is absence', zh: '漏打卡无有力证据的按旷工' },
    source: '003.2/3(5)',
  },
  '003.2.month.unresolved': {
    tag: 'S',
    title: { en: 'Neither punch nor signature at the month count: absence', zh: '月底统计时无打卡且无签字的按旷工' },
    source: '003.2/3(6)',
  },
  '003.2.transfer.schedule': {
    tag: 'S',
    title: { en: 'Not keeping the times of the new department: absence', zh: '调动后未按新部门作息的按旷工' },
    source: '003.2/3(7)',
  },
  '003.2.lateness.cumulative': {
    tag: 'N',
    title: { en: 'More than ten minutes in the month: pay deducted', zh: '当月迟到早退累计超过10分钟扣薪' },
    source: '003.2/3(8)',
  },
  '003.2.lateness.absence': {
    tag: 'N',
    title: { en: 'More than half an hour: one day absent', zh: '迟到早退超过半小时按旷工1天' },
    source: '003.2/3(8)',
  },
  '003.2.lateness.noPriorLeave': {
    tag: 'N',
    title: { en: 'Late or early for personal reasons without prior leave', zh: '因私未事先请假的迟到早退' },
    source: '003.2/4(3)',
  },
  '003.2.absence.definitions': {
    tag: 'S',
    title: { en: 'The cases of absence', zh: '旷工的各种情形' },
    source: '003.2/4(3)',
  },
  '003.2.absence.pay': {
    tag: 'N',
    title: { en: 'Absence: pay deducted by hours', zh: '旷工按相应时数扣薪' },
    source: '003.2/4(3), 3(8)',
  },
  '003.2.absence.termination': {
    tag: 'N',
    title: {
      en: 'Three days absent in a row, or six in three months: termination',
      zh: '连续旷工3天或三个月内累计6天,解除劳动合同',
    },
    source: '003.2/3(8)',
  },
} as const satisfies Clauses;
