/** Clauses of 003.3 (property front desk) on process: conduct, the telephone, the log. */
import type { Clauses } from '../handbook.js';

export const complianceClauses003_3 = {
  '003.3.post.noAbsence': {
    tag: 'S',
    title: { en: 'Stay at the post', zh: '坚守岗位,不得擅离' },
    source: '003.3/intro',
  },
} as const satisfies Clauses;
