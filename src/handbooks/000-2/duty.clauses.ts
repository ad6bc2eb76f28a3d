/** Clauses of 000.2 on the roster. */
import type { Clauses } from '../handbook.js';

export const dutyClauses000_2 = {
  '000.2.duty.leader': {
    tag: 'S',
    title: { en: 'Every duty has a leader', zh: '设值班负责人' },
    source: '000/方案2/2',
  },
} as const satisfies Clauses;
