/** Clauses of 000.6: training, indicators, data protection and live ratings. */
import type { Clauses } from '../handbook.js';

export const complianceClauses000_6 = {
  '000.6.kpi.required': {
    tag: 'S',
    title: { en: 'Indicators: speed of response and resolution rate', zh: '考核指标:响应速度、解决率' },
    source: '000/方案6/4',
  },
} as const satisfies Clauses;
