/** Clauses of 000.1 on working time and overtime. */
import type { Clauses } from '../handbook.js';

export const overtimeClauses000_1 = {
  '000.1.hours.daily': {
    tag: 'N',
    title: { en: 'Standard day of 8 hours', zh: '每日工作8小时' },
    source: '000/方案1/1',
  },
  '000.1.hours.weekly': {
    tag: 'N',
    title: { en: 'Standard week of five days', zh: '每周工作五天,周末休息' },
    source: '000/方案1/1',
  },
  '000.1.overtime.authorised': {
    tag: 'S',
    title: { en: 'Overtime needs prior application and approval', zh: '加班须提前申请并经上级批准' },
    source: '000/方案1/1',
  },
  '000.1.overtime.compensation': {
    tag: 'P',
    title: { en: 'Overtime is compensated by company policy', zh: '按公司规定给予加班补偿' },
    source: '000/方案1/1',
  },
} as const satisfies Clauses;
