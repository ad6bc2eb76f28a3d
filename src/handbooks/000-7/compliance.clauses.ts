/** Clauses of 000.7: service standard, training, indicators and the problem flow. */
import type { Clauses } from '../handbook.js';

export const complianceClauses000_7 = {
  '000.7.standard.dimensions': {
    tag: 'S',
    title: { en: 'What a service standard states', zh: '服务标准的内容' },
    source: '000/方案7/1',
  },
  '000.7.training.topics': {
    tag: 'S',
    title: { en: 'Topics of training', zh: '培训主题' },
    source: '000/方案7/2',
  },
  '000.7.flow.responsibility': {
    tag: 'S',
    title: { en: 'Each step of the problem flow names who is responsible', zh: '问题流程各环节明确责任人' },
    source: '000/方案7/3',
  },
  '000.7.kpi.required': {
    tag: 'S',
    title: { en: 'Indicators: satisfaction and efficiency of resolution', zh: '考核指标:满意度、解决效率' },
    source: '000/方案7/5',
  },
} as const satisfies Clauses;
