// The count of the days. Whole minutes only, so it is exact in plain numbers and every hand-written engine shares it;
// the formula and the rule engine, which cannot walk a list, are given its result.
import type { WorkDay } from './employeeMonth.js';
import { monthRules } from './monthRules.js';

const { longestMinutes } = monthRules;

export interface AttendanceCount {
  /** Minutes late and left early, without those that made a day absent. */
  readonly minutes: number;
  readonly absentDays: number;
  /** Latenesses and early leavings, the long ones included. */
  readonly incidents: number;
}

export function countAttendance(days: readonly WorkDay[]): AttendanceCount {
  let minutes = 0;
  let absentDays = 0;
  let incidents = 0;
  for (const { lateMinutes, earlyMinutes, missingIn, missingOut } of days) {
    if (missingIn || missingOut) {
      absentDays += 1;
      continue;
    }
    if (lateMinutes > 0) incidents += 1;
    if (earlyMinutes > 0) incidents += 1;
    if (lateMinutes > longestMinutes || earlyMinutes > longestMinutes) absentDays += 1;
    if (lateMinutes <= longestMinutes) minutes += lateMinutes;
    if (earlyMinutes <= longestMinutes) minutes += earlyMinutes;
  }
  return { minutes, absentDays, incidents };
}
