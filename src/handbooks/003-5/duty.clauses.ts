/** Clauses of 003.5 on duty: shifts, coverage and swaps. */
import type { Clauses } from '../handbook.js';

export const dutyClauses003_5 = {
  '003.5.shift.table': {
    tag: 'N',
    title: { en: 'Day 8:30-16:30, night 16:30-8:30', zh: '白班8:30至16:30,夜班16:30至次日8:30' },
    source: '003.5/十一.1',
  },
  '003.5.coverage24h': {
    tag: 'N',
    title: { en: 'Calls answered 24 hours a day', zh: '24小时受理来电' },
    source: '003.5/四',
  },
  '003.5.swap.approval': {
    tag: 'S',
    title: { en: "A swap needs the business leader's consent", zh: '调班须经业务负责人同意' },
    source: '003.5/',
  },
  '003.5.swap.vacancy': {
    tag: 'S',
    title: { en: 'A post left empty by a swap: the whole group answers for it', zh: '因调班造成空岗,全组承担责任' },
    source: '003.5/',
  },
} as const satisfies Clauses;
