/** Clauses of 002.5 (offer of a security company). */
import type { Clauses } from '../handbook.js';

export const complianceClauses002_5 = {
  '002.5.service.catalogue': {
    tag: 'S',
    title: { en: 'Six lines of service', zh: '六类保安服务' },
    source: '002.5',
  },
} as const satisfies Clauses;
