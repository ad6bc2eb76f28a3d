/** The department's month from its folder of tables: every person with the rows that are theirs. */
import type { Problem } from '../reading/problem.js';
import { Folder } from '../reading/readTable.js';
import {
  type DutyRow,
  type Employee,
  type ReviewRow,
  readDuties,
  readEmployees,
  readReviews,
  readShifts,
  readTeamFigures,
  type ShiftRow,
} from './departmentTables.js';
import type { Month } from './month.js';
import { type PersonRows, readPersonTables } from './personTables.js';
import { Plan } from './plan.js';

/** A person with all rows that are theirs. */
export type Person = { readonly employee: Employee } & PersonRows;

/** What the folder says of a month. */
export interface Department {
  readonly month: Month;
  readonly plan: Plan;
  /** Those who were employed in the month. */
  readonly people: readonly Person[];
  readonly shifts: ReadonlyMap<string, ShiftRow>;
  /** Figures of the whole team and of the law, such as public sales and the minimum wage. */
  readonly figures: ReadonlyMap<string, string>;
  /** The duties of process that are looked into, a fact a row. */
  readonly duties: readonly DutyRow[];
  /** The year before that of the month, and its annual reviews. */
  readonly lastYear: { readonly year: string; readonly reviews: readonly ReviewRow[] };
  readonly problems: readonly Problem[];
}

/** @throws RulesError for a plan or a policy of the house that is malformed; rows that are, become problems */
export function readDepartment(path: string, month: Month): Department {
  const folder = new Folder(path);
  const plan = Plan.in(path);
  const employees = readEmployees(folder, plan);
  const shifts = readShifts(folder);
  const rowsOf = readPersonTables(folder, { people: new Set(employees.map(({ id }) => id)), shifts, month });
  const year = String(Number(month.text.slice(0, 4)) - 1);
  return {
    month,
    plan,
    people: employees
      .filter(({ joined, left }) => joined <= month.last && (left === undefined || left >= month.first))
      .map((employee) => ({ employee, ...rowsOf(employee.id) })),
    shifts,
    figures: readTeamFigures(folder),
    duties: readDuties(folder, plan),
    lastYear: { year, reviews: readReviews(folder).filter((row) => row.year === year) },
    problems: folder.problems,
  };
}
