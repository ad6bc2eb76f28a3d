/** Clauses of 003.1 on the telephone. */
import type { Clauses } from '../handbook.js';

export const serviceClauses003_1 = {
  '003.1.phone.rings': {
    tag: 'N',
    title: { en: 'Answered within three rings, or with an apology', zh: '三声内接听,超过三声致歉' },
    source: '003.1/5.2.4; 5.3.10',
  },
} as const satisfies Clauses;
