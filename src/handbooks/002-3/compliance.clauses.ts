/** Clauses of 002.3 (training and conduct of property staff) on training, dress, conduct, words and decoration. */
import type { Clauses } from '../handbook.js';

export const complianceClauses002_3 = {
  '002.3.ethics.topics': {
    tag: 'S',
    title: { en: 'Five modules of conduct', zh: '行为规范五项培训' },
    source: '002.3/(二)',
  },
  '002.3.lists': {
    tag: 'S',
    title: { en: 'Five diligences, five loves, four requirements of service', zh: '五勤、五爱与服务四要求' },
    source: '002.3/(一)',
  },
} as const satisfies Clauses;
