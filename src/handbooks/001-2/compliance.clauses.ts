/** Clauses of 001.2: the duty log, inspections and scope. */
import type { Clauses } from '../handbook.js';

export const complianceClauses001_2 = {
  '001.2.inspection.items': {
    tag: 'S',
    title: { en: 'Ten things to inspect', zh: '十项检查内容' },
    source: '001.2/4.4.1',
  },
} as const satisfies Clauses;
