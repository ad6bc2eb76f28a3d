/** Clauses of 003.3 on the telephone. */
import type { Clauses } from '../handbook.js';

export const serviceClauses003_3 = {
  '003.3.phone.rings': {
    tag: 'N',
    title: { en: 'Answer within three rings', zh: '铃响三声内接听' },
    source: '003.3/六',
  },
} as const satisfies Clauses;
