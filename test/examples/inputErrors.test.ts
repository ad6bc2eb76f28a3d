// Bad rows are reported with file, line and column; the rest runs on.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { monthOf } from '../../examples/monthly-payroll/month.js';
import { runPayroll } from '../../examples/monthly-payroll/payroll.js';
import { readDepartment } from '../../examples/monthly-payroll/readDepartment.js';
import { slipFigures } from '../../examples/monthly-payroll/slipFigures.js';
import { problemText } from '../../examples/reading/problem.js';

const data = fileURLToPath(new URL('../../examples/monthly-payroll/data', import.meta.url));
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kefu-rules-'));
  cpSync(data, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
const write = (file: string, content: string | Uint8Array): void => writeFileSync(join(folder, file), content);
const append = (file: string, row: string): number => {
  write(file, `${textOf(file)}${row}\n`);
  return textOf(file).split('\n').length - 1;
};
const report = (): readonly string[] => readDepartment(folder, monthOf('2026-03')).problems.map(problemText);

test.each([
  ['an unknown person', 'punches.csv', 'X99,2026-03-02,09:00,18:00', 'id', 'employees.csv has no such person', 'X99'],
  [
    'an impossible date',
    'conduct.csv',
    'K01,2026-02-30,games',
    'date',
    'expected a real date YYYY-MM-DD',
    '2026-02-30',
  ],
  ['an impossible time', 'punches.csv', 'K01,2026-03-02,9 am,18:00', 'in', 'expected a time HH:mm or HH:mm:ss', '9 am'],
  [
    'a text in a number',
    'amounts.csv',
    'K01,seniorityPay,ten',
    'amount',
    'expected a number that is not negative',
    'ten',
  ],
  ['an empty cell', 'conduct.csv', 'K01,2026-03-02,', 'kind', 'expected a text', ''],
  [
    'a double row',
    'conduct.csv',
    'K03,2026-03-09,games',
    'id, date, kind',
    'stands in line 2 already',
    'K03 2026-03-09 games',
  ],
  [
    'a punch without roster',
    'punches.csv',
    'K01,2026-04-01,09:00,18:00',
    'date',
    'a punch on a day that the roster leaves out',
    '2026-04-01',
  ],
  ['an unknown duty', 'duties.csv', 'tidiness,all,observed,desks', 'duty', 'the plan has no such policy', 'tidiness'],
  ['an unknown shift', 'roster.csv', 'K01,2026-04-01,Q', 'shift', 'shifts.csv has no such shift', 'Q'],
  [
    'a positive withholding',
    'adjustments.csv',
    'K01,withholding,5,Liu Bo,x,2026-03-02',
    'amount',
    'a withholding is negative, an addition or a waiver is not',
    '5',
  ],
])('%s', (_, file, row, column, says, found) => {
  const line = append(file, row);
  expect(report()).toEqual([`${file}:${line}, column ${column}: ${says}, found "${found}"`]);
});

test.each([
  ['shopCycle,2026-02,done.assessment,2026-03-09', 'shopCycle,2026-02,done.assessment,9 March', 'done.assessment'],
  ['managerExtra,M01,rank,departmentManager', 'managerExtra,M01,grade,departmentManager', ''],
  ['exceptionNotice,2026-02,onTime,no', 'exceptionNotice,2026-02,onTime,never', 'onTime'],
  [
    'reviewProxy,K07 2026-03-19,checks.present,no',
    'reviewProxy,K07 2026-03-19,checks.present,no | no',
    'checks.present',
  ],
])('a fact that its duty refuses: %s as %s', (good, bad, fact) => {
  const before = textOf('duties.csv');
  write('duties.csv', before.replace(good, bad));
  const [duty = '', about = ''] = bad.split(',');
  const lines = before.split('\n');
  const line = 1 + (fact === '' ? lines.findIndex((row) => row.startsWith(`${duty},${about},`)) : lines.indexOf(good));
  const results = runPayroll(readDepartment(folder, monthOf('2026-03'))).duties;
  expect(results.flatMap((one) => (one.ok ? [] : [one.problem]))).toMatchObject([
    { file: 'duties.csv', line, column: fact === '' ? 'fact' : 'value', refused: true },
  ]);
  expect(results.length).toBe(40);
});

test('a row with too many cells', () => {
  const line = append('conduct.csv', 'K01,2026-03-02,games,twice');
  expect(report()).toEqual([`conduct.csv:${line}: expected 3 cells, found "4"`]);
});

test('out before in is refused on a day shift and read on a night shift', () => {
  const punches = textOf('punches.csv');
  write('punches.csv', punches.replace(/K01,2026-03-02,[^\n]*/, 'K01,2026-03-02,18:00,09:00'));
  expect(report()).toEqual(['punches.csv:2, column out: out before in on a day shift, found "09:00"']);
  expect(punches).toMatch(/K07,2026-03-02,21:\d\d,06:\d\d/);
});

test('a missing column: nothing of the file is read, and that is said', () => {
  write('conduct.csv', textOf('conduct.csv').replace('id,date,kind', 'id,date,what'));
  expect(report()).toEqual([
    'conduct.csv:1, column kind: this column is missing, so nothing of the file is read',
    'conduct.csv:1, column what: nothing reads this column (read all the same)',
  ]);
});

test('a missing file', () => {
  rmSync(join(folder, 'leave.csv'));
  expect(report()).toEqual(['leave.csv: there is no such file']);
});

test('a byte-order mark is accepted', () => {
  write('employees.csv', `\uFEFF${textOf('employees.csv')}`);
  expect(report()).toEqual([]);
});

test('GBK is read and remarked upon', () => {
  write('employees.csv', iconv.encode(textOf('employees.csv').replace('Lü', 'Lv'), 'gbk'));
  const department = readDepartment(folder, monthOf('2026-03'));
  expect(department.problems.map(problemText)).toEqual([
    'employees.csv: not UTF-8; it was taken for GBK (read all the same)',
  ]);
  expect(department.people[0]?.employee.name).toBe('林夏 Lin Xia');
});

test('bytes that are no text', () => {
  write('leave.csv', Uint8Array.from([0xff, 0xff, 0x00, 0x81]));
  expect(report()).toEqual(['leave.csv: neither UTF-8 nor GBK text']);
});

test('a quotation mark out of place', () => {
  const line = append('conduct.csv', 'K01,2026-03-02,"games');
  expect(report()).toEqual([`conduct.csv:${line}: a quotation mark out of place`]);
});

test('the rest runs on, and who lacks a fact is told apart', () => {
  write('wages.csv', textOf('wages.csv').replace('K02,2023-03-01,2960', 'K02,2023-03-01,lots'));
  const department = readDepartment(folder, monthOf('2026-03'));
  const [first, second] = runPayroll(department).people.map(slipFigures);
  expect(department.problems.map(problemText)).toEqual([
    'wages.csv:3, column baseWage: expected a number that is not negative, found "lots"',
  ]);
  expect(first?.net).toBe('7910.00');
  expect(second?.net).toBe('');
  expect(second?.status).toContain('/wages/K02');
});
