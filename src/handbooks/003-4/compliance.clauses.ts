/** Clauses of 003.4 (office environment). */
import type { Clauses } from '../handbook.js';

export const complianceClauses003_4 = {
  '003.4.env.checklist': {
    tag: 'S',
    title: { en: 'Six rules of the office environment', zh: '办公环境六项规定' },
    source: '003.4/1-6',
  },
  '003.4.mobile.storage': {
    tag: 'S',
    title: { en: 'Private phones are stored while calls are taken', zh: '接线期间私人手机统一存放' },
    source: '003.4/4',
  },
  '003.4.food.zone': {
    tag: 'S',
    title: { en: 'Eating only outside the office area', zh: '办公区内不得用餐' },
    source: '003.4/5',
  },
  '003.4.outsiders': {
    tag: 'S',
    title: { en: 'Only staff in the office area', zh: '非工作人员不得进入办公区' },
    source: '003.4/6',
  },
} as const satisfies Clauses;
