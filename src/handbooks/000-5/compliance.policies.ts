/** 000.5: the duties as policies. */
import { requiredSet } from '../../compliance/requiredSet.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses000_5 } from './compliance.clauses.js';

const duty = dutyOf('000.5', complianceClauses000_5);

export const compliancePolicies000_5 = {
  kpi: requiredSet({ ...duty('000.5.kpi.required'), items: ['responseTime', 'resolutionRate', 'linkedToIncentive'] }),
};
