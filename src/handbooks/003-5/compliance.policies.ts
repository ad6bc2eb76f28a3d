/** 003.5: the duties of process as policies. */
import { requiredSet } from '../../compliance/requiredSet.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses003_5 } from './compliance.clauses.js';

const duty = dutyOf('003.5', complianceClauses003_5);

export const compliancePolicies003_5 = {
  logQuality: requiredSet({
    ...duty('003.5.log.quality'),
    items: ['legible', 'regular', 'accurate', 'clear', 'complete'],
  }),
};
