/** Clauses of 001.2 on leave. */
import type { Clauses } from '../handbook.js';

export const leaveClauses001_2 = {
  '001.2.leave.notice': {
    tag: 'N',
    title: { en: 'Leave or a swap: a day ahead, and agreed', zh: '请假、调休须提前一天并经批准' },
    source: '001.2/4.2.6',
  },
} as const satisfies Clauses;
