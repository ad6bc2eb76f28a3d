/** Clauses of 000.4 on escalation. */
import type { Clauses } from '../handbook.js';

export const serviceClauses000_4 = {
  '000.4.escalation.multiDept': {
    tag: 'S',
    title: { en: 'Major or complex problem: departments work together', zh: '重大或复杂问题多部门协作处理' },
    source: '000/方案4/4',
  },
} as const satisfies Clauses;
