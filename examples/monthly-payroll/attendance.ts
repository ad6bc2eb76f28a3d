/** A person's attendance: roster, punches, leave, outings and findings become days, days become the month. */
import {
  assessMonth,
  attendanceDayFamily,
  attendanceMonthFamily,
  awardFullAttendance,
  classifyDay,
  type DayRecord,
  dayRecord,
  fullAttendanceFamily,
  type Outcome,
  type Punch,
  type RosterDay,
  type RosterEntry,
} from 'kefu-rules';
import { addDays } from '../reading/civilTime.js';
import type { Assessment } from './assessment.js';
import { endsNextDay, type ShiftRow } from './departmentTables.js';
import { missing } from './missing.js';
import type { Department, Person } from './readDepartment.js';

/** What went wrong on a day, in the words of the review of violations. */
export interface DayFacts {
  readonly date: string;
  readonly kinds: readonly ('lateness' | 'earlyLeave' | 'missedPunch')[];
}

/** The month, and what went wrong on which of its days. */
export interface Attendance extends Assessment {
  readonly days: readonly DayFacts[];
}

export function assessAttendance(person: Person, { plan, shifts, month }: Department): Attendance {
  const { employee } = person;
  const dayPolicy = plan.policy('attendanceDay', attendanceDayFamily, employee);
  const days = person.roster
    .filter(({ date }) => date >= month.first && date <= month.last)
    .map((row): DayRecord => {
      const facts = rosterDay(person, row, shifts.get(row.shift));
      const day = classifyDay(facts, dayPolicy);
      return day.status === 'complete' ? dayRecord(facts, day) : missing(day.missing.join(' '), 'known', row.date);
    });
  const outcome = assessMonth(
    {
      asOf: month.last,
      recordsFrom: employee.recordsFrom,
      days: [...person.earlierAbsences.map(earlierAbsence), ...days],
    },
    plan.policy('attendanceMonth', attendanceMonthFamily, employee),
  );
  return { title: { en: 'Attendance', zh: '考勤' }, outcome, days: days.map(dayFacts) };
}

function dayFacts({ date, lateMinutes, earlyMinutes, missingIn, missingOut }: DayRecord): DayFacts {
  return {
    date,
    kinds: [
      ...(lateMinutes === 0 ? [] : ['lateness' as const]),
      ...(earlyMinutes === 0 ? [] : ['earlyLeave' as const]),
      ...(missingIn || missingOut ? ['missedPunch' as const] : []),
    ],
  };
}

/** The bonus for full attendance, where the handbook that regulates a person's attendance has one. */
export function awardAttendance(
  person: Person,
  { plan, month }: Department,
  attendance: Outcome,
): readonly Assessment[] {
  const { employee, history, leave } = person;
  if (!plan.areOfOneHandbook('fullAttendance', 'attendanceMonth', employee)) return [];
  const earlier = history.flatMap(({ month: date, fullAttendance: full }) =>
    full === undefined || date >= month.text ? [] : [{ date: `${date}-01`, full }],
  );
  const isClean = ['lateCount', 'earlyCount', 'missedPunches', 'absentDays'].every(
    (name) => attendance.figures[name] === '0',
  );
  const isWhole = employee.joined <= month.first && (employee.left ?? month.last) >= month.last;
  const isOnLeave = leave.some(({ date, kind }) => kind !== 'annual' && date >= month.first && date <= month.last);
  const outcome = awardFullAttendance(
    { asOf: month.last, months: [...earlier, { date: month.first, full: isClean && isWhole && !isOnLeave }] },
    plan.policy('fullAttendance', fullAttendanceFamily, employee),
  );
  return [{ title: { en: 'Full attendance', zh: '全勤奖' }, outcome }];
}

function rosterDay(person: Person, { date }: Person['roster'][number], shift: ShiftRow | undefined): RosterDay {
  const finding = person.findings.find((row) => row.date === date);
  const punched = person.punches.find((row) => row.date === date);
  return {
    date,
    shift: shift === undefined ? 'rest' : entryOf(shift),
    punches: punched === undefined ? [] : punchesOf(punched, endsNextDay(shift)),
    leave: person.leave.filter((row) => row.date === date && row.approved).map((row) => spanOf(row)),
    outings: person.outings
      .filter((row) => row.date === date)
      .map(({ formBefore, phoned, signatures, completedOn, ...row }) => ({
        ...spanOf(row),
        formBefore,
        phoned,
        signatures,
        returnedOn: date,
        ...(completedOn !== undefined && { completedOn }),
      })),
    findings: finding?.finding === undefined ? [] : [finding.finding],
    ...(finding?.confirmed !== undefined && { confirmed: finding.confirmed }),
  };
}

/** Times after midnight belong to the date on which the shift starts: `06:00` of a night shift is `30:00`. */
function entryOf(shift: ShiftRow): RosterEntry {
  const { start, end, breakFrom, breakTo } = shift;
  const late = (time: string): string => (endsNextDay(shift) && time <= start ? laterByADay(time) : time);
  const breaks =
    breakFrom === undefined || breakTo === undefined ? [] : [{ start: late(breakFrom), end: late(breakTo) }];
  return { start, end: late(end), breaks };
}

function laterByADay(time: string): string {
  return `${Number(time.slice(0, 2)) + 24}${time.slice(2)}`;
}

/** An out that is earlier than the in lies on the next day; so does an out in the morning after a night shift. */
function punchesOf(row: Person['punches'][number], isNightShift: boolean): readonly Punch[] {
  const next = addDays(row.date, 1);
  const isNextDay = row.out !== undefined && (row.in === undefined ? isNightShift : row.out < row.in);
  return [
    ...(row.in === undefined ? [] : [{ at: `${row.date}T${row.in}`, direction: 'in' as const }]),
    ...(row.out === undefined ? [] : [{ at: `${isNextDay ? next : row.date}T${row.out}`, direction: 'out' as const }]),
  ];
}

function spanOf({ date, from, to }: { readonly date: string; readonly from: string; readonly to: string }) {
  return { from: `${date}T${from}`, to: `${date}T${to}` };
}

function earlierAbsence({ date, days }: Person['earlierAbsences'][number]): DayRecord {
  return {
    date,
    rest: false,
    lateMinutes: 0,
    earlyMinutes: 0,
    missingIn: false,
    missingOut: false,
    absence: 'noShow',
    absentDays: days,
    excused: false,
  };
}
