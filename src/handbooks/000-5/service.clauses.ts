/** Clauses of 000.5 on escalation. */
import type { Clauses } from '../handbook.js';

export const serviceClauses000_5 = {
  '000.5.escalation.team': {
    tag: 'S',
    title: { en: 'Complex problem: a dedicated team follows it up until solved', zh: '复杂问题由专门团队跟进直至解决' },
    source: '000/方案5/6',
  },
} as const satisfies Clauses;
