/** The policies of 003.3 on leave. */
import { noticeAhead } from '../../leave/noticeAhead.js';
import { dutyOf } from '../dutyOf.js';
import { leaveClauses003_3 } from './leave.clauses.js';

const duty = dutyOf('003.3', leaveClauses003_3);

export const leavePolicies003_3 = {
  leaveNotice: noticeAhead({
    ...duty('003.3.leave.notice'),
    titles: {
      customerSupervisor: { en: 'customer supervisor', zh: '客户主管' },
    },
    days: 1,
    approver: 'customerSupervisor',
  }),
} as const;
