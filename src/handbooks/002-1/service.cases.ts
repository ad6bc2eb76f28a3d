/** Cases of 002.1 on complaints. */
import { lookupCases, recordCase } from '../caseRows.js';
import type { Case } from '../handbook.js';

const RESOURCE = { clause: '002.1.complaint.asResource', policy: 'complaintAsResource' };

export const serviceCases002_1: readonly Case[] = [
  ...lookupCases(
    { clause: '002.1.complaint.homeVisit', policy: 'homeVisit' },
    { notUnderstanding: 'homeVisit', grumbling: 'homeVisit', complaint: 'homeVisit' },
  ),
  recordCase(RESOURCE, { analysed: true, improved: true }, undefined),
  recordCase(RESOURCE, { analysed: false, improved: true }, 'notAnalysed'),
  recordCase(RESOURCE, { analysed: true, improved: false }, 'notImproved'),
  recordCase(RESOURCE, { analysed: false, improved: false }, 'notAnalysed'),
];
