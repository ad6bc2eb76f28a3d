/** The policies of 003.2 on leave, by the names under which its cases call them. */
import { annualLeave003_2 } from './annualLeave.js';
import { leaveMonth003_2 } from './leaveMonth.js';
import { leaveRequest003_2 } from './leaveRequest.js';
import { nursingTime003_2 } from './nursingTime.js';

export const leavePolicies003_2 = {
  annualLeave: annualLeave003_2,
  leaveMonth: leaveMonth003_2,
  leaveRequest: leaveRequest003_2,
  nursingTime: nursingTime003_2,
} as const;
