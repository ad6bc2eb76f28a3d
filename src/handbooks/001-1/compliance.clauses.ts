/** Clauses of 001.1: access, logs, complaint records, conduct, culture, training and records. */
import type { Clauses } from '../handbook.js';

export const complianceClauses001_1 = {
  '001.1.gate.identity': {
    tag: 'S',
    title: { en: 'Release only when identity is confirmed', zh: '确认身份后放行' },
    source: '001.1/一.1',
  },
} as const satisfies Clauses;
