/** Clauses of 001.0: what a service system holds, and the order of its flows. */
import type { Clauses } from '../handbook.js';

export const complianceClauses001_0 = {
  '001.0.system.aspects': {
    tag: 'S',
    title: { en: 'Six parts of a community service system', zh: '客服制度的六个方面' },
    source: '001/包括哪些方面/1-6',
  },
} as const satisfies Clauses;
