/** Cases of 000.3. */
import type { Case } from '../handbook.js';

export const complianceCases000_3: readonly Case[] = [
  {
    clause: '000.3.satisfaction.cadence',
    policy: 'satisfactionSurvey',
    blanks: { length: 6, unit: 'months' },
    facts: { last: '2026-01-31', asOf: '2026-08-01' },
    expect: { nextDue: '2026-07-31', overdueDays: '1', overdue: true },
  },
];
