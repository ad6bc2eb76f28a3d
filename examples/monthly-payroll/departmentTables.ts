/** The tables of the whole department: what each holds, and what makes a row useless. */
import type { Text } from 'kefu-rules';
import { amount, count, date, oneOf, optional, text, time, year } from '../reading/cells.js';
import type { Folder, Row } from '../reading/readTable.js';
import type { Plan } from './plan.js';

const employeeColumns = {
  id: text,
  name: text,
  /** A group of the plan. */
  group: text,
  /** What the person is paid by: the appraisal of 002.8B, the shop of 002.7 or the sales levels of 002.8A. */
  pay: oneOf('appraisal', 'shop', 'sales'),
  joined: date,
  left: optional(date),
  /** The day from which earlier absences are on record; empty where all are. */
  recordsFrom: optional(date),
};
const shiftColumns = { shift: text, start: time, end: time, breakFrom: optional(time), breakTo: optional(time) };
const teamFigureColumns = { name: text, value: amount };
const dutyColumns = { duty: text, about: text, fact: text, value: optional(text) };
const reviewColumns = { year, heldOn: date, alreadyDismissed: count };

export type Employee = Row<typeof employeeColumns>;
export type ShiftRow = Row<typeof shiftColumns>;
export type DutyRow = Row<typeof dutyColumns>;
export type ReviewRow = Row<typeof reviewColumns>;

export function readEmployees(folder: Folder, plan: Plan): readonly Employee[] {
  return folder
    .table('employees.csv', employeeColumns, ['id'])
    .without(({ group }) => (plan.hasGroup(group) ? undefined : { column: 'group', says: UNKNOWN_GROUP }))
    .without(({ joined, left }) =>
      left !== undefined && left < joined ? { column: 'left', says: LEFT_BEFORE_JOINED } : undefined,
    ).rows;
}

/** The shifts by name. */
export function readShifts(folder: Folder): ReadonlyMap<string, ShiftRow> {
  return new Map(folder.table('shifts.csv', shiftColumns, ['shift']).rows.map((row) => [row.shift, row]));
}

/** Whether a shift runs past midnight. */
export function endsNextDay(shift: ShiftRow | undefined): boolean {
  return shift !== undefined && shift.end <= shift.start;
}

export function readTeamFigures(folder: Folder): ReadonlyMap<string, string> {
  const { rows } = folder.table('team-figures.csv', teamFigureColumns, ['name']);
  return new Map(rows.map(({ name, value }) => [name, value]));
}

export function readDuties(folder: Folder, plan: Plan): readonly DutyRow[] {
  return folder
    .table('duties.csv', dutyColumns, ['duty', 'about', 'fact'])
    .without(({ duty }) => (plan.hasPolicy(duty) ? undefined : { column: 'duty', says: UNKNOWN_DUTY })).rows;
}

export function readReviews(folder: Folder): readonly ReviewRow[] {
  return folder.table('annual-reviews.csv', reviewColumns, ['year']).rows;
}

const UNKNOWN_GROUP: Text = { en: 'the plan has no such group', zh: '方案中没有该组' };
const UNKNOWN_DUTY: Text = { en: 'the plan has no such policy', zh: '方案中没有该制度' };
const LEFT_BEFORE_JOINED: Text = { en: 'left before joining', zh: '离职日期早于入职日期' };
