/** A year of punches under a handbook: each day classified, each month assessed. */
import {
  type Adopted,
  type AttendanceMonthOutcome,
  assessMonth,
  classifyDay,
  type DayRecord,
  dayRecord,
  type Incomplete,
  type RosterDay,
} from 'kefu-rules';
import { lastDayOf } from '../reading/civilTime.js';
import type { Punches } from './readPunches.js';

export interface AttendancePolicies {
  readonly day: Adopted<'attendanceDay'>;
  readonly month: Adopted<'attendanceMonth'>;
}

export interface PersonMonth {
  readonly id: string;
  readonly month: string;
  readonly outcome: AttendanceMonthOutcome | Incomplete;
}

const SHIFT = { start: '10:00', end: '17:00' };

/** Everybody's months, one by one. */
export function* assessYear(punches: Punches, { day, month: policy }: AttendancePolicies): Generator<PersonMonth> {
  const { people, holidays, months } = punches;
  const recordsFrom = `${months[0]}-01`;
  for (const [id, rows] of people) {
    const days: readonly DayRecord[] = rows.map((row) => {
      const facts = rosterDay(row, holidays);
      const outcome = classifyDay(facts, day);
      if (outcome.status !== 'complete') throw new Error(`${id} ${row.date}: ${outcome.missing.join(', ')}`);
      return dayRecord(facts, outcome);
    });
    for (const month of months) {
      const asOf = lastDayOf(month);
      yield {
        id,
        month,
        outcome: assessMonth({ asOf, recordsFrom, days: days.filter(({ date }) => date <= asOf) }, policy),
      };
    }
  }
}

/** A row without punches says that the person did not come; nothing is left to be confirmed. */
function rosterDay(
  row: { date: string; in: string | undefined; out: string | undefined },
  holidays: Punches['holidays'],
): RosterDay {
  const { date } = row;
  const didNotCome = row.in === undefined && row.out === undefined;
  return {
    date,
    shift: holidays.has(date) ? 'rest' : SHIFT,
    punches: [
      ...(row.in === undefined ? [] : [{ at: `${date}T${row.in}`, direction: 'in' as const }]),
      ...(row.out === undefined ? [] : [{ at: `${date}T${row.out}`, direction: 'out' as const }]),
    ],
    leave: [],
    outings: [],
    findings: didNotCome && !holidays.has(date) ? ['absent'] : [],
  };
}
