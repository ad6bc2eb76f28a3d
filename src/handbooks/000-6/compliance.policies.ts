/** 000.6: the duties as policies. */
import { requiredSet } from '../../compliance/requiredSet.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses000_6 } from './compliance.clauses.js';

const duty = dutyOf('000.6', complianceClauses000_6);

export const compliancePolicies000_6 = {
  kpi: requiredSet({ ...duty('000.6.kpi.required'), items: ['responseSpeed', 'resolutionRate'] }),
};
