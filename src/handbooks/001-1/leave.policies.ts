/** The policies of 001.1 on leave. */
import { requiredSet } from '../../compliance/requiredSet.js';
import { dutyOf } from '../dutyOf.js';
import { leaveClauses001_1 } from './leave.clauses.js';

const duty = dutyOf('001.1', leaveClauses001_1);

export const leavePolicies001_1 = {
  /** What a special event is, the text does not say: it is for the facts to tell. */
  leaveSpecialOnly: requiredSet({
    ...duty('001.1.staff.leave.specialOnly'),
    items: ['specialEvent'],
    facts: { request: { type: 'label', labels: ['leave', 'standIn', 'none'] } },
    when: [{ request: 'leave' }, { request: 'standIn' }],
  }),
} as const;
