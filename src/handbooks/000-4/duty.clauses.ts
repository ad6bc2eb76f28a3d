/** Clauses of 000.4 on duty. */
import type { Clauses } from '../handbook.js';

export const dutyClauses000_4 = {
  '000.4.service.coverage247': {
    tag: 'N',
    title: { en: 'Hotline and online platform open all day, every day', zh: '服务热线和在线平台全天候服务' },
    source: '000/方案4/2',
  },
} as const satisfies Clauses;
