/** Clauses of 000.4: training, indicators, feedback, spot checks and suggestions. */
import type { Clauses } from '../handbook.js';

export const complianceClauses000_4 = {
  '000.4.training.topics': {
    tag: 'S',
    title: { en: 'Topics of training', zh: '培训主题' },
    source: '000/方案4/3',
  },
} as const satisfies Clauses;
