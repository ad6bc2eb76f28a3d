/** Clauses of 001.1 on leave. */
import type { Clauses } from '../handbook.js';

export const leaveClauses001_1 = {
  '001.1.staff.leave.specialOnly': {
    tag: 'S',
    title: { en: 'Leave or a stand-in only for a special event', zh: '无特殊事件不得请假、顶岗' },
    source: '001.1/七.7',
  },
} as const satisfies Clauses;
