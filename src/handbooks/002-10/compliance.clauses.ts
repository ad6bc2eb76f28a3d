/** Clauses of 002.10 (maintenance of building and equipment). */
import type { Clauses } from '../handbook.js';

export const complianceClauses002_10 = {
  '002.10.law.list': {
    tag: 'S',
    title: { en: 'Regulations on decoration to be followed', zh: '装修应遵守的规定' },
    source: '002.10/8',
  },
} as const satisfies Clauses;
