/** The tables of rows that belong to one person each: their files, columns and keys, and what makes a row useless. */
import { findings, type Text } from 'kefu-rules';
import {
  amount,
  type Cell,
  count,
  date,
  oneOf,
  optional,
  positiveAmount,
  text,
  time,
  yesNo,
} from '../reading/cells.js';
import type { Columns, Folder, Row } from '../reading/readTable.js';
import { endsNextDay, type ShiftRow } from './departmentTables.js';
import { type Month, monthCell } from './month.js';

/** What rows are checked against. */
export interface Known {
  /** The ids of the people. */
  readonly people: ReadonlySet<string>;
  readonly shifts: ReadonlyMap<string, ShiftRow>;
  readonly month: Month;
  /** The days that the roster names, by `dayOf`, with their shifts; a day of rest has none. */
  readonly rostered: ReadonlyMap<string, ShiftRow | undefined>;
}

const readRoster = personTable({
  file: 'roster.csv',
  columns: { id: text, date, shift: text },
  key: ['id', 'date'],
  faults: [
    ({ shift }, { shifts }) =>
      shift === 'rest' || shifts.has(shift) ? undefined : { column: 'shift', says: UNKNOWN_SHIFT },
  ],
});

const readers = {
  wages: personTable({
    file: 'wages.csv',
    columns: { id: text, from: date, baseWage: positiveAmount, postWage: positiveAmount },
    key: ['id', 'from'],
  }),
  punches: personTable({
    file: 'punches.csv',
    columns: { id: text, date, in: optional(time), out: optional(time) },
    key: ['id', 'date'],
    faults: [
      (row, { rostered }) => (rostered.has(dayOf(row)) ? undefined : { column: 'date', says: NOT_ROSTERED }),
      (row, { rostered }) =>
        row.in === undefined || row.out === undefined || row.in <= row.out || endsNextDay(rostered.get(dayOf(row)))
          ? undefined
          : { column: 'out', says: OUT_BEFORE_IN },
    ],
  }),
  leave: personTable({
    file: 'leave.csv',
    columns: {
      id: text,
      date,
      from: time,
      to: time,
      kind: oneOf('personal', 'sick', 'annual'),
      hours: positiveAmount,
      approved: yesNo,
    },
    key: ['id', 'date', 'from'],
    faults: [({ from, to }) => (to <= from ? { column: 'to', says: END_BEFORE_START } : undefined)],
  }),
  outings: personTable({
    file: 'outings.csv',
    columns: {
      id: text,
      date,
      from: time,
      to: time,
      formBefore: yesNo,
      phoned: yesNo,
      signatures: count,
      completedOn: optional(date),
    },
    key: ['id', 'date', 'from'],
    faults: [({ from, to }) => (to <= from ? { column: 'to', says: END_BEFORE_START } : undefined)],
  }),
  findings: personTable({
    file: 'findings.csv',
    columns: {
      id: text,
      date,
      /** Whether a missing punch was confirmed; empty where nobody has said yes or no. */
      confirmed: optional(yesNo),
      finding: optional(oneOf(...findings)),
    },
    key: ['id', 'date'],
  }),
  earlierAbsences: personTable({
    file: 'earlier-absences.csv',
    columns: { id: text, date, days: positiveAmount },
    key: ['id', 'date'],
    faults: [(row, { month }) => (row.date < month.first ? undefined : { column: 'date', says: NOT_EARLIER })],
  }),
  workItems: personTable({
    file: 'work-items.csv',
    columns: {
      id: text,
      kind: oneOf('daily', 'exceptional'),
      item: text,
      points: optional(positiveAmount),
      fault: oneOf('none', 'notDone', 'notAsRequired', 'notInTime'),
    },
    key: ['id', 'kind', 'item'],
  }),
  conduct: personTable({
    file: 'conduct.csv',
    columns: { id: text, date, kind: text },
    key: ['id', 'date', 'kind'],
  }),
  weeklyReports: personTable({
    file: 'weekly-reports.csv',
    columns: { id: text, date, submittedOn: optional(date) },
    key: ['id', 'date'],
  }),
  assessments: personTable({
    file: 'assessments.csv',
    columns: {
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
    key: ['id'],
  }),
  figures: personTable({
    file: 'figures.csv',
    columns: { id: text, group: oneOf('counts', 'amounts', 'points', 'inputs'), name: text, value: amount },
    key: ['id', 'group', 'name'],
  }),
  history: personTable({
    file: 'history.csv',
    columns: {
      id: text,
      month: monthCell,
      score: positiveAmount,
      place: optional(positiveAmount),
      grade: optional(text),
      fullAttendance: optional(yesNo),
      /** Whether the person was guided because of the month's score. */
      guided: optional(yesNo),
    },
    key: ['id', 'month'],
  }),
  away: personTable({
    file: 'away.csv',
    columns: { id: text, from: date, to: date },
    key: ['id', 'from'],
    faults: [({ from, to }) => (to < from ? { column: 'to', says: END_BEFORE_START } : undefined)],
  }),
  earlierViolations: personTable({
    file: 'earlier-violations.csv',
    columns: { id: text, date, kind: text },
    key: ['id', 'date', 'kind'],
    faults: [(row, { month }) => (row.date < month.first ? undefined : { column: 'date', says: NOT_EARLIER })],
  }),
  cards: personTable({
    file: 'cards.csv',
    columns: { id: text, card: oneOf('sound', 'lost', 'damaged'), leaving: yesNo, returned: yesNo },
    key: ['id'],
  }),
  amounts: personTable({
    file: 'amounts.csv',
    columns: { id: text, name: oneOf('specialReward', 'seniorityPay'), amount: positiveAmount },
    key: ['id', 'name'],
  }),
  adjustments: personTable({
    file: 'adjustments.csv',
    columns: {
      id: text,
      kind: oneOf('addition', 'waiver', 'withholding'),
      amount,
      author: text,
      reason: text,
      madeOn: date,
    },
    key: ['id', 'kind', 'madeOn', 'reason'],
    faults: [
      ({ kind, amount: given }) =>
        (kind === 'withholding') === given.startsWith('-') ? undefined : { column: 'amount', says: WRONG_SIGN },
    ],
  }),
  corrections: personTable({
    file: 'corrections.csv',
    columns: { id: text, date, month: monthCell, revised: positiveAmount, paid: positiveAmount, settled: amount },
    key: ['id', 'month', 'date'],
  }),
};

type RowsOf<T> = T extends Reader<infer R> ? readonly R[] : never;
/** The rows of one person, of every table. */
export type PersonRows = { readonly [K in keyof typeof readers]: RowsOf<(typeof readers)[K]> } & {
  readonly roster: RowsOf<typeof readRoster>;
};

/** Reads the tables, each once; the rows of each person are then asked for by id. */
export function readPersonTables(folder: Folder, known: Omit<Known, 'rostered'>): (id: string) => PersonRows {
  const roster = readRoster(folder, { ...known, rostered: new Map() });
  const days = [...roster.values()].flat();
  const rostered = new Map(days.map((row) => [dayOf(row), known.shifts.get(row.shift)]));
  const tables = Object.entries(readers).map(([name, read]) => [name, read(folder, { ...known, rostered })] as const);
  return (id) => {
    const rows = [['roster', roster] as const, ...tables].map(([name, people]) => [name, people.get(id) ?? []]);
    // Each table has been read by its own columns.
    return Object.fromEntries(rows) as PersonRows;
  };
}

type PersonColumns = Columns & { readonly id: Cell<string> };
interface PersonTable<C extends PersonColumns> {
  readonly file: string;
  readonly columns: C;
  /** The columns that tell the rows of the table apart. */
  readonly key: readonly (keyof C & string)[];
  /** What can be wrong with a row whose cells are right. */
  readonly faults?: readonly Fault<C>[];
}
type Fault<C extends PersonColumns> = (
  row: Row<C>,
  known: Known,
) => { readonly column: keyof C & string; readonly says: Text } | undefined;

/** Reads a table into the rows of each person, by id. */
type Reader<R> = (folder: Folder, known: Known) => ReadonlyMap<string, readonly R[]>;

function personTable<const C extends PersonColumns>({
  file,
  columns,
  key,
  faults = [],
}: PersonTable<C>): Reader<Row<C>> {
  return (folder, known) => {
    const ofKnown = folder
      .table(file, columns, key)
      .without(({ id }) => (known.people.has(id) ? undefined : { column: 'id', says: UNKNOWN_PERSON }));
    return byPerson(faults.reduce((table, fault) => table.without((row) => fault(row, known)), ofKnown).rows);
  };
}

/** The rows of each person, those with a date in date order: tables are often sorted otherwise. */
function byPerson<R extends { readonly id: string }>(rows: readonly R[]): ReadonlyMap<string, readonly R[]> {
  const people = new Map<string, R[]>();
  for (const row of [...rows].sort((a, b) => dateOf(a).localeCompare(dateOf(b)))) {
    const own = people.get(row.id);
    if (own === undefined) people.set(row.id, [row]);
    else own.push(row);
  }
  return people;
}

/** The date, first day or month of a row; rows without one stay as they are. */
function dateOf(row: object): string {
  return String(('date' in row && row.date) || ('from' in row && row.from) || ('month' in row && row.month) || '');
}

function dayOf({ id, date: day }: { readonly id: string; readonly date: string }): string {
  return `${id} ${day}`;
}

const UNKNOWN_PERSON: Text = { en: 'employees.csv has no such person', zh: 'employees.csv 中没有该人员' };
const UNKNOWN_SHIFT: Text = { en: 'shifts.csv has no such shift', zh: 'shifts.csv 中没有该班次' };
const NOT_ROSTERED: Text = { en: 'a punch on a day that the roster leaves out', zh: '打卡日期不在排班表中' };
const OUT_BEFORE_IN: Text = { en: 'out before in on a day shift', zh: '日班签退早于签到' };
const END_BEFORE_START: Text = { en: 'the end is not after the start', zh: '结束时间不晚于开始时间' };
const WRONG_SIGN: Text = {
  en: 'a withholding is negative, an addition or a waiver is not',
  zh: '扣减应为负数,增加或免扣不应为负数',
};
const NOT_EARLIER: Text = { en: 'not before the month', zh: '日期不早于本月' };
