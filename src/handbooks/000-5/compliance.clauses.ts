/** Clauses of 000.5: training, indicators and feedback. */
import type { Clauses } from '../handbook.js';

export const complianceClauses000_5 = {
  '000.5.kpi.required': {
    tag: 'S',
    title: { en: 'Indicators that count for the incentive', zh: '考核指标与激励挂钩' },
    source: '000/方案5/4',
  },
} as const satisfies Clauses;
