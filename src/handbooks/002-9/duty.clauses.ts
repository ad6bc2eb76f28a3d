/** Clauses of 002.9 on duty. */
import type { Clauses } from '../handbook.js';

export const dutyClauses002_9 = {
  '002.9.hotline24h': {
    tag: 'N',
    title: { en: '24-hour service phone published', zh: '公示24小时服务电话' },
    source: '002.9/三.(1).5',
  },
} as const satisfies Clauses;
