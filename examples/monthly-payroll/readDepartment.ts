/** The department's month from its folder of tables: every person with the rows that are theirs. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findings } from '../../src/attendance/rosterDay.js';
import { RulesError, type Text } from '../../src/index.js';
import { parseDate } from '../../src/values/date.js';
import { amount, count, date, oneOf, optional, positiveAmount, text, time, year, yesNo } from '../reading/cells.js';
import type { Problem } from '../reading/problem.js';
import { type Columns, Folder, type Row, type Table } from '../reading/readTable.js';
import { type Month, monthCell } from './month.js';
import { Plan } from './plan.js';

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
const personColumns = {
  wages: { id: text, from: date, baseWage: positiveAmount, postWage: positiveAmount },
  roster: { id: text, date, shift: text },
  punches: { id: text, date, in: optional(time), out: optional(time) },
  leave: {
    id: text,
    date,
    from: time,
    to: time,
    kind: oneOf('personal', 'sick', 'annual'),
    hours: positiveAmount,
    approved: yesNo,
  },
  outings: {
    id: text,
    date,
    from: time,
    to: time,
    formBefore: yesNo,
    phoned: yesNo,
    signatures: count,
    completedOn: optional(date),
  },
  findings: { id: text, date, confirmed: optional(yesNo), finding: optional(oneOf(...findings)) },
  earlierAbsences: { id: text, date, days: positiveAmount },
  workItems: {
    id: text,
    kind: oneOf('daily', 'exceptional'),
    item: text,
    points: optional(positiveAmount),
    fault: oneOf('none', 'notDone', 'notAsRequired', 'notInTime'),
  },
  conduct: { id: text, date, kind: text },
  weeklyReports: { id: text, date, submittedOn: optional(date) },
  assessments: {
    id: text,
    dutiesDone: yesNo,
    exceptionalDone: yesNo,
    outstanding: yesNo,
    examples: positiveAmount,
    majorContribution: yesNo,
    explanation: optional(yesNo),
    managerApproved: optional(yesNo),
    graveError: yesNo,
    majorLoss: yesNo,
    /** The day of a dismissal, where there was one. */
    dismissedOn: optional(date),
  },
  figures: { id: text, group: oneOf('counts', 'amounts', 'points', 'inputs'), name: text, value: amount },
  history: {
    id: text,
    month: monthCell,
    score: positiveAmount,
    place: optional(positiveAmount),
    grade: optional(text),
    fullAttendance: optional(yesNo),
    /** Whether the person was guided because of the month's score. */
    guided: optional(yesNo),
  },
  away: { id: text, from: date, to: date },
  earlierViolations: { id: text, date, kind: text },
  cards: { id: text, card: oneOf('sound', 'lost', 'damaged'), leaving: yesNo, returned: yesNo },
  amounts: { id: text, name: oneOf('specialReward', 'seniorityPay'), amount: positiveAmount },
  adjustments: {
    id: text,
    kind: oneOf('addition', 'waiver', 'withholding'),
    amount,
    author: text,
    reason: text,
    madeOn: date,
  },
  corrections: { id: text, date, month: monthCell, revised: positiveAmount, paid: positiveAmount, settled: amount },
};
const keys: { readonly [K in keyof typeof personColumns]: readonly (keyof (typeof personColumns)[K] & string)[] } = {
  wages: ['id', 'from'],
  roster: ['id', 'date'],
  punches: ['id', 'date'],
  leave: ['id', 'date', 'from'],
  outings: ['id', 'date', 'from'],
  findings: ['id', 'date'],
  earlierAbsences: ['id', 'date'],
  workItems: ['id', 'kind', 'item'],
  conduct: ['id', 'date', 'kind'],
  weeklyReports: ['id', 'date'],
  assessments: ['id'],
  figures: ['id', 'group', 'name'],
  history: ['id', 'month'],
  away: ['id', 'from'],
  earlierViolations: ['id', 'date', 'kind'],
  cards: ['id'],
  amounts: ['id', 'name'],
  adjustments: ['id', 'kind', 'madeOn', 'reason'],
  corrections: ['id', 'month', 'date'],
};

const dutyColumns = { duty: text, about: text, fact: text, value: optional(text) };
const reviewColumns = { year, heldOn: date, alreadyDismissed: count };

type PersonTables = { readonly [K in keyof typeof personColumns]: readonly Row<(typeof personColumns)[K]>[] };
export type Employee = Row<typeof employeeColumns>;
export type ShiftRow = Row<typeof shiftColumns>;
/** A person with all rows that are theirs. */
export type Person = { readonly employee: Employee } & PersonTables;
export type WageRow = Person['wages'][number];
export type DutyRow = Row<typeof dutyColumns>;
export type ReviewRow = Row<typeof reviewColumns>;

/** What the folder says of a month. */
export interface Department {
  readonly month: Month;
  readonly plan: Plan;
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

export function readDepartment(path: string, month: Month): Department {
  const folder = new Folder(path);
  const plan = Plan.of(path, readJson(join(path, 'plan.json')));
  const employees = folder
    .table('employees.csv', employeeColumns, ['id'])
    .without(({ group }) => (plan.hasGroup(group) ? undefined : { column: 'group', says: UNKNOWN_GROUP }))
    .without(({ joined, left }) =>
      left !== undefined && left < joined ? { column: 'left', says: LEFT_BEFORE_JOINED } : undefined,
    ).rows;
  const shifts = new Map(folder.table('shifts.csv', shiftColumns, ['shift']).rows.map((row) => [row.shift, row]));
  const figures = folder.table('team-figures.csv', { name: text, value: amount }, ['name']).rows;
  const duties = folder
    .table('duties.csv', dutyColumns, ['duty', 'about', 'fact'])
    .without(({ duty }) => (plan.hasPolicy(duty) ? undefined : { column: 'duty', says: UNKNOWN_DUTY })).rows;
  const reviews = folder.table('annual-reviews.csv', reviewColumns, ['year']).rows;
  const lastYear = String(Number(month.text.slice(0, 4)) - 1);
  const known = new Set(employees.map(({ id }) => id));
  const tables = readPersonTables(folder, known, shifts, month);
  return {
    month,
    plan,
    people: employees
      .filter(({ joined, left }) => joined <= month.last && (left === undefined || left >= month.first))
      .map((employee) => ({ employee, ...rowsOf(tables, employee.id) })),
    shifts,
    figures: new Map(figures.map(({ name, value }) => [name, value])),
    duties,
    lastYear: { year: lastYear, reviews: reviews.filter((row) => row.year === lastYear) },
    problems: folder.problems,
  };
}

type Grouped = { readonly [K in keyof PersonTables]: ReadonlyMap<string, PersonTables[K]> };

function readPersonTables(
  folder: Folder,
  known: ReadonlySet<string>,
  shifts: ReadonlyMap<string, ShiftRow>,
  month: Month,
): Grouped {
  const read = <K extends keyof typeof personColumns>(name: K, file = `${name}.csv`) =>
    folder.table(file, personColumns[name], keys[name]);
  const roster = ofKnown(read('roster'), known).without(({ shift }) =>
    shift === 'rest' || shifts.has(shift) ? undefined : { column: 'shift', says: UNKNOWN_SHIFT },
  );
  const shiftOf = new Map(roster.rows.map((row) => [`${row.id} ${row.date}`, shifts.get(row.shift)]));
  const punches = ofKnown(read('punches'), known)
    .without((row) => (shiftOf.has(`${row.id} ${row.date}`) ? undefined : { column: 'date', says: NOT_ROSTERED }))
    .without((row) => {
      const isDayShift = !endsNextDay(shiftOf.get(`${row.id} ${row.date}`));
      const isTurned = row.in !== undefined && row.out !== undefined && row.out < row.in;
      return isDayShift && isTurned ? { column: 'out', says: OUT_BEFORE_IN } : undefined;
    });
  const leave = ofKnown(read('leave'), known).without(({ from, to }) =>
    to <= from ? { column: 'to', says: END_BEFORE_START } : undefined,
  );
  const outings = ofKnown(read('outings'), known).without(({ from, to }) =>
    to <= from ? { column: 'to', says: END_BEFORE_START } : undefined,
  );
  const adjustments = ofKnown(read('adjustments'), known).without(({ kind, amount: given }) =>
    (kind === 'withholding') === given.startsWith('-') ? undefined : { column: 'amount', says: WRONG_SIGN },
  );
  const earlier = ofKnown(read('earlierAbsences', 'earlier-absences.csv'), known).without((row) =>
    row.date < month.first ? undefined : { column: 'date', says: NOT_EARLIER },
  );
  const earlierViolations = ofKnown(read('earlierViolations', 'earlier-violations.csv'), known).without((row) =>
    row.date < month.first ? undefined : { column: 'date', says: NOT_EARLIER },
  );
  const away = ofKnown(read('away'), known).without(({ from, to }) =>
    to < from ? { column: 'to', says: END_BEFORE_START } : undefined,
  );
  return {
    wages: byPerson(ofKnown(read('wages'), known).rows),
    roster: byPerson(roster.rows),
    punches: byPerson(punches.rows),
    leave: byPerson(leave.rows),
    outings: byPerson(outings.rows),
    findings: byPerson(ofKnown(read('findings'), known).rows),
    earlierAbsences: byPerson(earlier.rows),
    workItems: byPerson(ofKnown(read('workItems', 'work-items.csv'), known).rows),
    conduct: byPerson(ofKnown(read('conduct'), known).rows),
    weeklyReports: byPerson(ofKnown(read('weeklyReports', 'weekly-reports.csv'), known).rows),
    assessments: byPerson(ofKnown(read('assessments'), known).rows),
    figures: byPerson(ofKnown(read('figures'), known).rows),
    history: byPerson(ofKnown(read('history'), known).rows),
    away: byPerson(away.rows),
    earlierViolations: byPerson(earlierViolations.rows),
    cards: byPerson(ofKnown(read('cards'), known).rows),
    amounts: byPerson(ofKnown(read('amounts'), known).rows),
    adjustments: byPerson(adjustments.rows),
    corrections: byPerson(ofKnown(read('corrections'), known).rows),
  };
}

function rowsOf(tables: Grouped, id: string): PersonTables {
  const { wages, roster, punches, leave, outings, findings, earlierAbsences, workItems, conduct } = tables;
  const { weeklyReports, assessments, figures, history, amounts, adjustments, corrections } = tables;
  const { away, earlierViolations, cards } = tables;
  return {
    wages: wages.get(id) ?? [],
    roster: roster.get(id) ?? [],
    punches: punches.get(id) ?? [],
    leave: leave.get(id) ?? [],
    outings: outings.get(id) ?? [],
    findings: findings.get(id) ?? [],
    earlierAbsences: earlierAbsences.get(id) ?? [],
    workItems: workItems.get(id) ?? [],
    conduct: conduct.get(id) ?? [],
    weeklyReports: weeklyReports.get(id) ?? [],
    assessments: assessments.get(id) ?? [],
    figures: figures.get(id) ?? [],
    history: history.get(id) ?? [],
    away: away.get(id) ?? [],
    earlierViolations: earlierViolations.get(id) ?? [],
    cards: cards.get(id) ?? [],
    amounts: amounts.get(id) ?? [],
    adjustments: adjustments.get(id) ?? [],
    corrections: corrections.get(id) ?? [],
  };
}

function ofKnown<const C extends Columns & { readonly id: typeof text }>(
  table: Table<C>,
  known: ReadonlySet<string>,
): Table<C> {
  return table.without((row) => (known.has(String(row.id)) ? undefined : { column: 'id', says: UNKNOWN_PERSON }));
}

/** The rows of each person, those with a date in date order: tables are often sorted otherwise. */
function byPerson<R extends { readonly id: string }>(rows: readonly R[]): ReadonlyMap<string, readonly R[]> {
  const people = new Map<string, R[]>();
  for (const row of [...rows].sort((a, b) => dayOf(a) - dayOf(b))) {
    const own = people.get(row.id);
    if (own === undefined) people.set(row.id, [row]);
    else own.push(row);
  }
  return people;
}

function dayOf(row: object): number {
  const given = 'date' in row ? row.date : 'from' in row ? row.from : 'month' in row ? `${row.month}-01` : undefined;
  const day = parseDate(given);
  return Number.isNaN(day) ? 0 : day;
}

export function endsNextDay(shift: ShiftRow | undefined): boolean {
  return shift !== undefined && shift.end <= shift.start;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const value = error instanceof Error ? error.message : String(error);
    throw new RulesError({ code: 'type', path, value, expected: 'a JSON file' });
  }
}

const UNKNOWN_GROUP: Text = { en: 'the plan has no such group', zh: '方案中没有该组' };
const UNKNOWN_DUTY: Text = { en: 'the plan has no such policy', zh: '方案中没有该制度' };
const UNKNOWN_SHIFT: Text = { en: 'shifts.csv has no such shift', zh: 'shifts.csv 中没有该班次' };
const UNKNOWN_PERSON: Text = { en: 'employees.csv has no such person', zh: 'employees.csv 中没有该人员' };
const NOT_ROSTERED: Text = { en: 'a punch on a day that the roster leaves out', zh: '打卡日期不在排班表中' };
const OUT_BEFORE_IN: Text = { en: 'out before in on a day shift', zh: '日班签退早于签到' };
const END_BEFORE_START: Text = { en: 'the end is not after the start', zh: '结束时间不晚于开始时间' };
const LEFT_BEFORE_JOINED: Text = { en: 'left before joining', zh: '离职日期早于入职日期' };
const WRONG_SIGN: Text = {
  en: 'a withholding is negative, an addition or a waiver is not',
  zh: '扣减应为负数,增加或免扣不应为负数',
};
const NOT_EARLIER: Text = { en: 'not before the month', zh: '日期不早于本月' };
