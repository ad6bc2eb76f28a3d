/** Clauses of 001.2 on issues. */
import type { Clauses } from '../handbook.js';

export const serviceClauses001_2 = {
  '001.2.issue.escalation': {
    tag: 'S',
    title: { en: 'Who handles which issue', zh: '问题分级处理' },
    source: '001.2/4.2.3',
  },
  '001.2.issue.priority': {
    tag: 'P',
    title: { en: 'Issues by urgency', zh: '按轻重缓急处理' },
    source: '001.2/4.2.3',
  },
} as const satisfies Clauses;
