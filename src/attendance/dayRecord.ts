/** The record of a day for the assessment of its month. */
import { amountOf } from '../figures/amountOf.js';
import { rawFacts } from '../figures/rawFacts.js';
import { refuse } from '../rule/issue.js';
import { type Absence, absences } from './absence.js';
import type { DayRecord } from './assessMonth.js';
import type { AttendanceDayOutcome } from './classifyDay.js';
import { type RosterDay, readFindings } from './rosterDay.js';

/**
 * What `assessMonth` takes of a day that was classified.
 *
 * @param facts those from which the day was classified
 * @throws RulesError for wrong facts, and where the day is not told in full, or the policy gives a figure that is not
 *   applicable or a ground of absence unknown here
 * @example
 * const policy = adopt(attendanceDayFamily, handbook003_2.policies.attendanceDay);
 * const facts = {
 *   date: '2026-03-02',
 *   shift: { start: '09:00', end: '18:00' },
 *   punches: [{ at: '2026-03-02T09:04' }, { at: '2026-03-02T18:02' }],
 *   leave: [],
 *   outings: [],
 *   findings: [],
 * };
 * const day = classifyDay(facts, policy);
 * const record = day.status === 'complete' ? dayRecord(facts, day) : undefined;
 * record?.lateMinutes //=> 4
 * record?.absence //=> 'none'
 */
export function dayRecord(facts: RosterDay, outcome: AttendanceDayOutcome): DayRecord {
  const { date, shift, findings, confirmed } = rawFacts(facts);
  rawFacts(outcome, '/outcome', 'a complete outcome of classifyDay');
  const lateMinutes = amountOf(outcome.lateMinutes, '/lateMinutes');
  const earlyMinutes = amountOf(outcome.earlyMinutes, '/earlyMinutes');
  return {
    date,
    rest: shift === 'rest',
    lateMinutes,
    earlyMinutes,
    missingIn: flagOf(outcome.missingIn, '/missingIn'),
    missingOut: flagOf(outcome.missingOut, '/missingOut'),
    absence: absenceOf(outcome.absence),
    absentDays: amountOf(outcome.absentDays, '/absentDays'),
    confirmed,
    // On the other days there is nothing to excuse.
    excused:
      lateMinutes === 0 && earlyMinutes === 0 ? undefined : readFindings(findings, '/findings').includes('excused'),
  };
}

function flagOf(value: boolean | 'notApplicable', path: string): boolean {
  return typeof value === 'boolean' ? value : refuse('type', path, value, 'true or false');
}

function absenceOf(label: string): Absence {
  return absences.find((absence) => absence === label) ?? refuse('choice', '/absence', label, absences.join(', '));
}
