/** The policies of 000.1 on attendance, by the names under which its cases call them. */
import { attendanceDay000_1 } from './attendanceDay.js';
import { attendanceMonth000_1 } from './attendanceMonth.js';
import { fullAttendance000_1 } from './fullAttendance.js';
import { violationReview000_1 } from './violationReview.js';

export const attendancePolicies000_1 = {
  attendanceDay: attendanceDay000_1,
  attendanceMonth: attendanceMonth000_1,
  fullAttendance: fullAttendance000_1,
  violationReview: violationReview000_1,
} as const;
