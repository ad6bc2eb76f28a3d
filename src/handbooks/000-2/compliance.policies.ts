/** 000.2: the duties as policies. */
import { requiredSet } from '../../compliance/requiredSet.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses000_2 } from './compliance.clauses.js';

const duty = dutyOf('000.2', complianceClauses000_2);

export const compliancePolicies000_2 = {
  manualCoverage: requiredSet(duty('000.2.manual.coverage')),
};
