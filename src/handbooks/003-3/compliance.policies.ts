/** 003.3: the duties of process as policies. */
import { prohibitedActs } from '../../compliance/prohibitedActs.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses003_3 } from './compliance.clauses.js';

const duty = dutyOf('003.3', complianceClauses003_3);

export const compliancePolicies003_3 = {
  post: prohibitedActs({
    ...duty('003.3.post.noAbsence'),
    acts: { leftWithoutLeave: 'violation' },
    permitted: ['leftWithLeave'],
  }),
};
