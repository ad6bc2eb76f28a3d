/** Cases of 002.1 on complaints. */
import { lookupCases } from '../caseRows.js';
import type { Case } from '../handbook.js';

const resource = (analysed: boolean, improved: boolean, faulty: string): Case => ({
  clause: '002.1.complaint.asResource',
  policy: 'complaintAsResource',
  facts: { records: [{ id: 'lift', analysed, improved }] },
  expect: { faulty, ok: faulty === '0' },
});

export const serviceCases002_1: readonly Case[] = [
  ...lookupCases(
    { clause: '002.1.complaint.homeVisit', policy: 'homeVisit' },
    { notUnderstanding: 'homeVisit', grumbling: 'homeVisit', complaint: 'homeVisit' },
  ),
  resource(true, true, '0'),
  resource(false, true, '1'),
  resource(true, false, '1'),
  resource(false, false, '1'),
];
