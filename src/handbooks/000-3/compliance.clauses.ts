/** Clauses of 000.3: training, surveys and review. */
import type { Clauses } from '../handbook.js';

export const complianceClauses000_3 = {
  '000.3.training.trigger': {
    tag: 'S',
    title: { en: 'Training when a product or policy changes', zh: '新产品或新政策须培训' },
    source: '000/方案3/2',
  },
  '000.3.satisfaction.cadence': {
    tag: 'P',
    title: { en: 'Satisfaction surveys at intervals', zh: '定期满意度调查' },
    source: '000/方案3/3',
  },
  '000.3.review.cadence': {
    tag: 'P',
    title: { en: 'The system is reviewed and updated at intervals', zh: '定期评审并更新制度' },
    source: '000/方案3/5',
  },
} as const satisfies Clauses;
