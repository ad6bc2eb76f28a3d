/** Clauses of 000.7: service standard, training, indicators and the problem flow. */
import type { Clauses } from '../handbook.js';

export const complianceClauses000_7 = {
  '000.7.training.topics': {
    tag: 'S',
    title: { en: 'Topics of training', zh: '培训主题' },
    source: '000/方案7/2',
  },
} as const satisfies Clauses;
