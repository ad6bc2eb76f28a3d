/** The policies of 000.1 on leave, by the names under which its cases call them. */
import { leaveRequest000_1 } from './leaveRequest.js';

export const leavePolicies000_1 = { leaveRequest: leaveRequest000_1 } as const;
