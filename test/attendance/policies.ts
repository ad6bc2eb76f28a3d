/** Policies under test, and days that differ from the usual one in what a test gives. */
import { attendanceMonthFamily, type DayRecord } from '../../src/attendance/assessMonth.js';
import { attendanceDayFamily } from '../../src/attendance/classifyDay.js';
import type { RosterDay } from '../../src/attendance/rosterDay.js';
import { type Adopted, adopt } from '../../src/figures/adoption/adopt.js';
import type { Figure } from '../../src/figures/policy.js';
import type { DraftData } from '../../src/figures/template.js';
import { attendanceDay003_2 } from '../../src/handbooks/003-2/attendanceDay.js';
import { attendanceMonth003_2 } from '../../src/handbooks/003-2/attendanceMonth.js';

export const dayPolicy = adopt(attendanceDayFamily, attendanceDay003_2);
export const monthPolicy = adopt(attendanceMonthFamily, attendanceMonth003_2);

/** The day of 003.2 under other settings, and with other figures. */
export function dayPolicyWith(
  settings: DraftData<typeof attendanceDayFamily>['settings'],
  figures: Readonly<Record<string, Figure>> = {},
): Adopted<'attendanceDay'> {
  const data = { ...dayPolicy.data, figures: { ...dayPolicy.data.figures, ...figures }, settings };
  return adopt(attendanceDayFamily, { family: 'attendanceDay', id: 'test', version: '1', blanks: {}, data });
}

export const usualShift = { start: '09:00', end: '18:00', breaks: [{ start: '12:00', end: '13:00' }] };

/** 2 March 2026, a Monday, with a punch at each of the times given. */
export function rosterDay(times: readonly string[], facts: Partial<RosterDay> = {}): RosterDay {
  return {
    date: '2026-03-02',
    shift: usualShift,
    punches: times.map((time) => ({ at: time.includes('T') ? time : `2026-03-02T${time}` })),
    leave: [],
    outings: [],
    findings: [],
    ...facts,
  };
}

export function dayRecordOf(date: string, facts: Partial<DayRecord> = {}): DayRecord {
  return {
    date,
    rest: false,
    lateMinutes: 0,
    earlyMinutes: 0,
    missingIn: false,
    missingOut: false,
    absence: 'none',
    absentDays: 0,
    ...facts,
  };
}
