/** The department's month as a table for a terminal, and the duties that were not kept. */
import { type DutyResult, verdictOf } from './duties.js';
import type { PersonMonth } from './payroll.js';
import { type SlipFigures, slipFigures } from './slipFigures.js';

const columns: readonly { readonly key: keyof Omit<SlipFigures, 'policies'>; readonly isNumber?: true }[] = [
  { key: 'id' },
  { key: 'name' },
  { key: 'score', isNumber: true },
  { key: 'grade' },
  { key: 'pay', isNumber: true },
  { key: 'deductions', isNumber: true },
  { key: 'net', isNumber: true },
  { key: 'status' },
];

export function printTable(results: readonly PersonMonth[]): string {
  const rows = results.map(slipFigures);
  const widths = columns.map(({ key }) => Math.max(...[key, ...rows.map((row) => row[key])].map(widthOf)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => padded(cell, widths[i] ?? 0, columns[i]?.isNumber === true))
      .join('  ')
      .trimEnd();
  return [
    line(columns.map(({ key }) => key)),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map((row) => line(columns.map(({ key }) => row[key]))),
  ].join('\n');
}

/** How many duties were kept, and those that were not. */
export function printDuties(duties: readonly DutyResult[]): string {
  const verdicts = duties.flatMap((duty) => (duty.ok ? [{ ...duty, ...verdictOf(duty.outcome) }] : []));
  const broken = verdicts.filter(({ kept }) => kept === false);
  const lines = broken.map(({ about, title, clauses }) => `  ${about}: ${title.en} [${clauses.join(', ')}]`);
  return [`${duties.length} duties looked into, ${broken.length} not kept`, ...lines].join('\n');
}

function padded(cell: string, width: number, isNumber: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return isNumber ? space + cell : cell + space;
}

/** Columns of a terminal: Chinese characters take two. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
}
