/** Clauses of 001.1 on duty. */
import type { Clauses } from '../handbook.js';

export const dutyClauses001_1 = {
  '001.1.complaint.duty24h': {
    tag: 'N',
    title: { en: '24-hour duty for complaints', zh: '投诉24小时值班制度' },
    source: '001.1/四.3',
  },
  '001.1.staff.standIn.hours': {
    tag: 'N',
    title: { en: 'Stand-in for at most 4 hours', zh: '顶岗不超过4小时' },
    source: '001.1/七.7',
  },
} as const satisfies Clauses;
