/** 001.0: the duties as policies. */
import { requiredSet } from '../../compliance/requiredSet.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses001_0 } from './compliance.clauses.js';

const duty = dutyOf('001.0', complianceClauses001_0);

export const compliancePolicies001_0 = {
  systemAspects: requiredSet({
    ...duty('001.0.system.aspects'),
    items: ['conductCode', 'serviceProcess', 'complaintMechanism', 'training', 'assessment', 'emergencyPlan'],
  }),
};
