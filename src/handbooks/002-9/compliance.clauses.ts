/** Clauses of 002.9 (office-tower service standard) on takeover, staff, files, finance, emergencies and decoration. */
import type { Clauses } from '../handbook.js';

export const complianceClauses002_9 = {
  '002.9.public.three': {
    tag: 'S',
    title: { en: 'Three disclosures', zh: '三公开' },
    source: '002.9/三.(1).4',
  },
} as const satisfies Clauses;
