/** 002.9: duties of takeover, staff, files, finance, emergencies and decoration as policies. */
import { requiredSet } from '../../compliance/requiredSet.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses002_9 } from './compliance.clauses.js';

const duty = dutyOf('002.9', complianceClauses002_9);

export const compliancePolicies002_9 = {
  publicThree: requiredSet({
    ...duty('002.9.public.three'),
    items: ['charges', 'serviceContentAndStandard', 'procedures'],
  }),
};
