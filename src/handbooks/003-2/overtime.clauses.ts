/** Clauses of 003.2 on overtime. */
import type { Clauses } from '../handbook.js';

export const overtimeClauses003_2 = {
  '003.2.overtime.conditions': {
    tag: 'N',
    title: { en: 'Overtime: work on a rest day, in a week above 40 hours', zh: '排班休息日且周出勤超过40小时的加班' },
    source: '003.2/5(1)',
  },
  '003.2.overtime.window': {
    tag: 'N',
    title: { en: 'Slips by the 21st for the 21st to the 20th', zh: '每月21日前提交上月21日至本月20日的加班单' },
    source: '003.2/5(2)',
  },
  '003.2.overtime.slip': {
    tag: 'S',
    title: { en: 'Validity of an overtime slip', zh: '加班单的有效条件' },
    source: '003.2/5(2)',
  },
  '003.2.overtime.triple': {
    tag: 'N',
    title: { en: 'A missed punch on triple-pay overtime', zh: '三薪加班漏打卡' },
    source: '003.2/5(2)',
  },
  '003.2.overtime.review': {
    tag: 'S',
    title: { en: 'Overtime checked by roster, hours and punches', zh: '人力资源部按排班、工时、打卡核对加班' },
    source: '003.2/',
  },
} as const satisfies Clauses;
