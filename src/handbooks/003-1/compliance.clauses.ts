/** Clauses of 003.1 (shopping plaza) on process: supervision and the counter. */
import type { Clauses } from '../handbook.js';

export const complianceClauses003_1 = {
  '003.1.supervision.lookup': {
    tag: 'S',
    title: { en: 'Who manages what', zh: '各部门管理分工' },
    source: '003.1/4.1-4.3',
  },
} as const satisfies Clauses;
