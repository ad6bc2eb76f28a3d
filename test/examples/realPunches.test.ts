// A year of punches under two handbooks: a tiny folder of our own, and the real one where KEFU_RULES_PUNCHES names its folder.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPunches } from '../../examples/real-punches/readPunches.js';
import { monthTable, summarise, totalLine } from '../../examples/real-punches/summary.js';
import { handbook000_1, handbook003_2 } from '../../src/handbooks.js';
import { adopt, attendanceDayFamily, attendanceMonthFamily } from '../../src/index.js';

const policies000_1 = {
  day: adopt(attendanceDayFamily, handbook000_1.policies.attendanceDay),
  month: adopt(attendanceMonthFamily, handbook000_1.policies.attendanceMonth),
};
const policies003_2 = {
  day: adopt(attendanceDayFamily, handbook003_2.policies.attendanceDay),
  month: adopt(attendanceMonthFamily, handbook003_2.policies.attendanceMonth),
};

function summaries(folder: string) {
  const punches = readPunches(folder);
  const both = [
    summarise('000-1', punches, () => {}, policies000_1),
    summarise('003-2', punches, () => {}, policies003_2),
  ];
  return { punches, both };
}

describe('a folder of our own', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kefu-rules-'));
    writeFileSync(
      join(folder, 'employees.csv'),
      'employeeId,department,role,jobLevel,monthlyIncome,yearsAtCompany,totalWorkingYears,performanceRating\n1,,,,,,,\n2,,,,,,,\n',
    );
    writeFileSync(
      join(folder, 'punches.csv'),
      [
        'employeeId,date,in,out',
        '1,2015-01-01,,',
        '1,2015-01-02,10:05,17:00',
        '1,2015-01-05,10:04,17:30',
        '1,2015-01-06,10:31,17:00',
        '1,2015-02-02,09:50,16:53',
        '2,2015-01-01,,',
        '2,2015-01-02,,',
        '2,2015-01-05,09:00,17:00',
        '2,2015-01-06,09:00,16:40',
        '2,2015-02-02,17:00,09:00',
        '',
      ].join('\n'),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('what each handbook makes of it', () => {
    const { punches, both } = summaries(folder);
    expect(punches.problems.map(({ line, column }) => ({ line, column }))).toEqual([{ line: 11, column: 'out' }]);
    expect([...punches.holidays]).toEqual(['2015-01-01']);
    // 1: 5 + 4 + 31 late in January, 7 early in February. 2: absent a day, 20 early in January.
    // 000.1 graces the first event of each person's month: 4 + 31. 003.2 takes 5 + 4 for no more than ten, 31 for a day,
    // and charges the other's 20; in February it tolerates 7, as 000.1 graces them.
    const rows = monthTable(punches.months, both)
      .split('\n')
      .map((row) => row.trim().split(/ {2,}/));
    expect(rows).toEqual([
      [
        'month',
        ...['000-1', '003-2'].flatMap((id) =>
          ['late', 'early', 'minutes', 'absent', 'missed'].map((name) => `${id} ${name}`),
        ),
      ],
      ['2015-01', '3', '1', '35', '1', '0', '3', '1', '20', '2', '0'],
      ['2015-02', '0', '1', '0', '0', '0', '0', '1', '0', '0', '0'],
    ]);
    expect(totalLine(punches, both).split('\n').length).toBe(1);
  });
});

const real = process.env.KEFU_RULES_PUNCHES;
test.skipIf(real === undefined)('the real year, which is no part of the project', () => {
  const punches = readPunches(real ?? '');
  expect(punches.problems).toEqual([]);
  expect([punches.people.size, punches.holidays.size, punches.months.length]).toEqual([30, 12, 12]);
});
