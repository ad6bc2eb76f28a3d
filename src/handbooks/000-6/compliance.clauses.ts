/** Clauses of 000.6: training, indicators, data protection and live ratings. */
import type { Clauses } from '../handbook.js';

export const complianceClauses000_6 = {
  '000.6.training.methods': {
    tag: 'S',
    title: { en: 'Training by role play and case analysis', zh: '培训采用角色扮演与案例分析' },
    source: '000/方案6/2',
  },
  '000.6.feedback.realtime': {
    tag: 'P',
    title: { en: 'Ratings of the service in real time', zh: '实时服务评价' },
    source: '000/方案6/3',
  },
  '000.6.kpi.required': {
    tag: 'S',
    title: { en: 'Indicators: speed of response and resolution rate', zh: '考核指标:响应速度、解决率' },
    source: '000/方案6/4',
  },
  '000.6.security.cadence': {
    tag: 'P',
    title: { en: 'Data protection is checked and updated at intervals', zh: '定期检查更新数据保护措施' },
    source: '000/方案6/6',
  },
} as const satisfies Clauses;
