/** A year of punches: `employees.csv` and `punches.csv` with one row a person and weekday, empty where nobody came. */
import { date, optional, text, time } from '../reading/cells.js';
import { isWeekend } from '../reading/civilTime.js';
import type { Problem } from '../reading/problem.js';
import { Folder, type Row } from '../reading/readTable.js';

const punchColumns = { employeeId: text, date, in: optional(time), out: optional(time) };
type PunchRow = Row<typeof punchColumns>;

export interface Punches {
  /** The rows of each person in date order, by id. */
  readonly people: ReadonlyMap<string, readonly PunchRow[]>;
  /** Weekdays of the rows on which nobody punched: the office was closed. */
  readonly holidays: ReadonlySet<string>;
  /** `YYYY-MM`, in order. */
  readonly months: readonly string[];
  readonly problems: readonly Problem[];
}

export function readPunches(path: string): Punches {
  const folder = new Folder(path);
  const optionalText = optional(text);
  const employees = folder.table(
    'employees.csv',
    {
      employeeId: text,
      department: optionalText,
      role: optionalText,
      jobLevel: optionalText,
      monthlyIncome: optionalText,
      yearsAtCompany: optionalText,
      totalWorkingYears: optionalText,
      performanceRating: optionalText,
    },
    ['employeeId'],
  ).rows;
  const known = new Set(employees.map(({ employeeId }) => employeeId));
  const { rows } = folder
    .table('punches.csv', punchColumns, ['employeeId', 'date'])
    .without((row) => (known.has(row.employeeId) ? undefined : { column: 'employeeId', says: UNKNOWN_PERSON }))
    .without((row) =>
      row.in !== undefined && row.out !== undefined && row.out < row.in
        ? { column: 'out', says: OUT_BEFORE_IN }
        : undefined,
    );
  const people = new Map(employees.map(({ employeeId }): [string, PunchRow[]] => [employeeId, []]));
  for (const row of rows) people.get(row.employeeId)?.push(row);
  for (const own of people.values()) own.sort((a, b) => a.date.localeCompare(b.date));
  const came = new Set(rows.filter((row) => row.in !== undefined || row.out !== undefined).map((row) => row.date));
  return {
    people,
    holidays: new Set(weekdaysOf(rows).filter((day) => !came.has(day))),
    months: [...new Set(rows.map((row) => row.date.slice(0, 7)))].sort(),
    problems: folder.problems,
  };
}

function weekdaysOf(rows: readonly PunchRow[]): readonly string[] {
  return [...new Set(rows.map(({ date }) => date))].filter((date) => !isWeekend(date));
}

const UNKNOWN_PERSON = { en: 'employees.csv has no such person', zh: 'employees.csv 中没有该人员' };
const OUT_BEFORE_IN = { en: 'out before in', zh: '签退早于签到' };
