/** 001.1: the duties as policies. */
import { requiredSet } from '../../compliance/requiredSet.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses001_1 } from './compliance.clauses.js';

const duty = dutyOf('001.1', complianceClauses001_1);

export const compliancePolicies001_1 = {
  gateIdentity: requiredSet({ ...duty('001.1.gate.identity'), items: ['identityConfirmed'] }),
};
