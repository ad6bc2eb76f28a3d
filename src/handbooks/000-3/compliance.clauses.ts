/** Clauses of 000.3: training, surveys and review. */
import type { Clauses } from '../handbook.js';

export const complianceClauses000_3 = {
  '000.3.satisfaction.cadence': {
    tag: 'P',
    title: { en: 'Satisfaction surveys at intervals', zh: '定期满意度调查' },
    source: '000/方案3/3',
  },
} as const satisfies Clauses;
