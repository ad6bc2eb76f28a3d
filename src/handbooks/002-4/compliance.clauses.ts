/** Clauses of 002.4 (training of hotel staff). */
import type { Clauses } from '../handbook.js';

export const complianceClauses002_4 = {
  '002.4.training.order': {
    tag: 'N',
    title: { en: 'Hotel basics, corporate culture, etiquette, in this order', zh: '新员工依次接受三项培训' },
    source: '002.4/三',
  },
  '002.4.training.etiquette.beforePost': {
    tag: 'S',
    title: { en: 'Etiquette training before going on post', zh: '上岗前完成礼仪培训' },
    source: '002.4/三.3',
  },
  '002.4.training.basics.topics': {
    tag: 'S',
    title: { en: 'Topics of hotel basics and of etiquette', zh: '酒店基础知识与礼仪培训内容' },
    source: '002.4/三.1, 三.3',
  },
  '002.4.evaluation.scope': {
    tag: 'S',
    title: { en: 'Evaluation of the whole course in three dimensions', zh: '培训全过程、三方面评估' },
    source: '002.4/二.4',
  },
  '002.4.principles': {
    tag: 'S',
    title: { en: 'Four principles of training', zh: '培训四原则' },
    source: '002.4/二',
  },
} as const satisfies Clauses;
