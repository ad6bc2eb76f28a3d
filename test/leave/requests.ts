/** A request under 003.2 that is in order, for tests to change, and adopted policies. */
import { adopt } from '../../src/figures/adoption/adopt.js';
import { annualLeave003_2 } from '../../src/handbooks/003-2/annualLeave.js';
import { leaveMonth003_2 } from '../../src/handbooks/003-2/leaveMonth.js';
import { leaveRequest003_2 } from '../../src/handbooks/003-2/leaveRequest.js';
import { rosterOf } from '../../src/handbooks/rosterOf.js';
import { assessLeave, type LeaveRequestOutcome, leaveRequestFamily } from '../../src/leave/assessLeave.js';
import { leaveEntitlementFamily } from '../../src/leave/entitleLeave.js';
import type { LeaveRequest } from '../../src/leave/readRequest.js';
import { leaveMonthFamily } from '../../src/leave/sumLeave.js';

export const requestPolicy = adopt(leaveRequestFamily, leaveRequest003_2, { noticeDays: 1 });
export const monthPolicy = adopt(leaveMonthFamily, leaveMonth003_2);
export const entitlementPolicy = adopt(leaveEntitlementFamily, annualLeave003_2);

/** Personal leave from Friday, 2026-03-06, to Monday. */
export const REQUEST: LeaveRequest = {
  kind: 'personal',
  from: '2026-03-06',
  to: '2026-03-09',
  submitted: '2026-03-02',
  roster: rosterOf('2026-03-01', '2026-03-31'),
  papers: [],
  approvals: [
    { role: 'directSuperior', rank: 'supervisor', by: 'A' },
    { role: 'secondLevel', rank: 'manager', by: 'B' },
    { role: 'departmentHead', rank: 'director', by: 'C' },
  ],
  earlier: [],
  form: 'paper',
  emergency: false,
  probationPassed: true,
};

export function assessed(changes: Partial<LeaveRequest> = {}, policy = requestPolicy): LeaveRequestOutcome {
  const outcome = assessLeave({ ...REQUEST, ...changes }, policy);
  if (outcome.status === 'incomplete') throw new Error(`missing ${outcome.missing.join()}`);
  return outcome;
}
