/** Clauses of 003.5 (water company hotline) on process: conduct, records, safety, backups, meetings. */
import type { Clauses } from '../handbook.js';

export const complianceClauses003_5 = {
  '003.5.log.quality': {
    tag: 'S',
    title: { en: 'Quality of the call record', zh: '来电记录字迹工整、准确清楚无遗漏' },
    source: '003.5/',
  },
} as const satisfies Clauses;
