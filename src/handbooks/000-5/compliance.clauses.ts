/** Clauses of 000.5: training, indicators and feedback. */
import type { Clauses } from '../handbook.js';

export const complianceClauses000_5 = {
  '000.5.training.trigger': {
    tag: 'S',
    title: { en: 'Training on product updates', zh: '产品更新培训' },
    source: '000/方案5/1',
  },
  '000.5.kpi.required': {
    tag: 'S',
    title: { en: 'Indicators that count for the incentive', zh: '考核指标与激励挂钩' },
    source: '000/方案5/4',
  },
  '000.5.feedback.channels': {
    tag: 'S',
    title: {
      en: 'Feedback by questionnaire and call; every problem analysed and improved',
      zh: '问卷与电话回访,逐项分析改进',
    },
    source: '000/方案5/5',
  },
} as const satisfies Clauses;
