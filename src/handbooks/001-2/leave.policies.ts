/** The policies of 001.2 on leave. */
import { noticeAhead } from '../../leave/noticeAhead.js';
import { dutyOf } from '../dutyOf.js';
import { leaveClauses001_2 } from './leave.clauses.js';

const duty = dutyOf('001.2', leaveClauses001_2);

export const leavePolicies001_2 = {
  leaveNotice: noticeAhead({
    ...duty('001.2.leave.notice'),
    titles: {
      serviceSupervisor: { en: 'service supervisor', zh: '客服主管' },
    },
    days: 1,
    approver: 'serviceSupervisor',
  }),
} as const;
