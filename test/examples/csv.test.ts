// Cells for spreadsheets.
import { expect, test } from 'vitest';
import { csvCell, csvText } from '../../examples/monthly-payroll/csv.js';

test.each([
  ['plain', 'plain'],
  ['=1+1', "'=1+1"],
  ['+86 10', "'+86 10"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\rx', '"\'\rx"'],
  ['=HYPERLINK("a,b")', '"\'=HYPERLINK(""a,b"")"'],
  ['-50.00', '-50.00'],
  ['a,b', '"a,b"'],
  ['line\nline', '"line\nline"'],
  ['say "so"', '"say ""so"""'],
  ['', ''],
])('%j becomes %j', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test('a table begins with a byte-order mark and ends its lines as spreadsheets do', () => {
  expect(
    csvText([
      ['id', 'name'],
      ['1', '林夏'],
    ]),
  ).toBe('\uFEFFid,name\r\n1,林夏\r\n');
});
