/** Clauses of 000.2: training, records and assessment of duty staff. */
import type { Clauses } from '../handbook.js';

export const complianceClauses000_2 = {
  '000.2.manual.coverage': {
    tag: 'S',
    title: { en: 'The manual covers everybody on duty', zh: '工作手册涵盖各值班人员' },
    source: '000/方案2/1',
  },
  '000.2.training.cadence': {
    tag: 'P',
    title: { en: 'Skill and emergency training at intervals', zh: '定期技能与应急培训' },
    source: '000/方案2/3',
  },
  '000.2.crm.recording': {
    tag: 'S',
    title: { en: 'Customer issues are recorded and tracked', zh: '客户问题录入系统并跟踪' },
    source: '000/方案2/4',
  },
  '000.2.evaluation.outcome': {
    tag: 'P',
    title: { en: 'Assessment leads to a reward or to guidance', zh: '定期评价:奖励或辅导' },
    source: '000/方案2/6',
  },
} as const satisfies Clauses;
