/** Clauses of 002.6 (outsourced call centre). */
import type { Clauses } from '../handbook.js';

export const complianceClauses002_6 = {
  '002.6.outbound.modes': {
    tag: 'N',
    title: { en: 'Four outbound modes, predictive dialling above all', zh: '四种外呼方式,预测式必备' },
    source: '002.6/二',
  },
  '002.6.outsourcing.type': {
    tag: 'S',
    title: { en: 'Type of outsourcing by business', zh: '按业务确定外包类型' },
    source: '002.6/三',
  },
  '002.6.platform.capabilities': {
    tag: 'S',
    title: { en: 'Capabilities of the platform', zh: '平台能力' },
    source: '002.6/一-二',
  },
} as const satisfies Clauses;
