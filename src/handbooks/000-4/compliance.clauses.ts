/** Clauses of 000.4: training, indicators, feedback, spot checks and suggestions. */
import type { Clauses } from '../handbook.js';

export const complianceClauses000_4 = {
  '000.4.training.topics': {
    tag: 'S',
    title: { en: 'Topics of training', zh: '培训主题' },
    source: '000/方案4/3',
  },
  '000.4.kpi.required': {
    tag: 'S',
    title: {
      en: 'Indicators: response time, resolution rate, satisfaction of owners',
      zh: '考核指标:响应时间、解决率、业主满意度',
    },
    source: '000/方案4/5',
  },
  '000.4.feedback.cadence': {
    tag: 'P',
    title: { en: 'Feedback of owners by questionnaire or interview', zh: '定期问卷或面谈收集业主意见' },
    source: '000/方案4/6',
  },
  '000.4.inspection.cadence': {
    tag: 'P',
    title: { en: 'Spot checks by an internal quality group', zh: '内部质检小组定期抽查' },
    source: '000/方案4/7',
  },
  '000.4.suggestion.reward': {
    tag: 'P',
    title: { en: 'A suggestion that works is rewarded', zh: '有效建议给予奖励' },
    source: '000/方案4/8',
  },
} as const satisfies Clauses;
