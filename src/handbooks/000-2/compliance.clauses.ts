/** Clauses of 000.2: training, records and assessment of duty staff. */
import type { Clauses } from '../handbook.js';

export const complianceClauses000_2 = {
  '000.2.manual.coverage': {
    tag: 'S',
    title: { en: 'The manual covers everybody on duty', zh: '工作手册涵盖各值班人员' },
    source: '000/方案2/1',
  },
} as const satisfies Clauses;
