/** Clauses of 004 (a department's template) on organisation, suggestions, training, meetings and data. */
import type { Clauses } from '../handbook.js';

export const complianceClauses004 = {
  '004.org.structure': {
    tag: 'S',
    title: { en: 'One manager, several supervisors, several specialists', zh: '经理一名,主管若干,专员若干' },
    source: '004/二(一)',
  },
} as const satisfies Clauses;
