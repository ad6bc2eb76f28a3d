/** The policies of 003.2 on attendance, by the names under which its cases call them. */
import { attendanceDay003_2 } from './attendanceDay.js';
import { attendanceMonth003_2 } from './attendanceMonth.js';

export const attendancePolicies003_2 = {
  attendanceDay: attendanceDay003_2,
  attendanceMonth: attendanceMonth003_2,
} as const;
