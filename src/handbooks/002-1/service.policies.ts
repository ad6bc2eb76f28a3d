/** 002.1: complaints as policies. The text says of no visit by when. */
import { lookupTable } from '../../compliance/lookupTable.js';
import { recordFaults } from '../../compliance/recordFaults.js';
import { dutyOf } from '../dutyOf.js';
import { serviceClauses002_1 } from './service.clauses.js';

const duty = dutyOf('002.1', serviceClauses002_1);

export const servicePolicies002_1 = {
  homeVisit: lookupTable({
    ...duty('002.1.complaint.homeVisit'),
    values: { notUnderstanding: 'homeVisit', grumbling: 'homeVisit', complaint: 'homeVisit' },
  }),
  complaintAsResource: recordFaults({
    ...duty('002.1.complaint.asResource'),
    fields: { analysed: { type: 'flag' }, improved: { type: 'flag' } },
    faults: { notAnalysed: { analysed: false }, notImproved: { improved: false } },
  }),
} as const;
