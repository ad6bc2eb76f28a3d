/** Clauses of 003.5 on responsibility and tracking. */
import type { Clauses } from '../handbook.js';

export const serviceClauses003_5 = {
  '003.5.firstAsked': {
    tag: 'S',
    title: { en: 'Who is asked first stays responsible', zh: '首问负责制' },
    source: '003.5/三',
  },
  '003.5.priority.tracking': {
    tag: 'S',
    title: { en: 'Cases to be tracked with priority and put in the daily summary', zh: '重点跟踪并列入日小结' },
    source: '003.5/',
  },
} as const satisfies Clauses;
