/** Clauses of 003.3 on leave. */
import type { Clauses } from '../handbook.js';

export const leaveClauses003_3 = {
  '003.3.leave.notice': {
    tag: 'N',
    title: { en: 'Leave or a swap: a day ahead, and agreed', zh: '请假、调休须提前一天并经批准' },
    source: '003.3/十四',
  },
} as const satisfies Clauses;
