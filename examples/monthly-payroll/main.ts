/**
 * Runs a department's month: reads a folder of tables and a plan, prints who earns what, and writes the slips.
 *
 *     npm run demo
 *     npm run demo -- FOLDER --month YYYY-MM --out DIR
 */

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { RulesError } from 'kefu-rules';
import { explainError } from 'kefu-rules/explain';
import { problemText } from '../reading/problem.js';
import { progressOn } from '../reading/progress.js';
import { monthOf } from './month.js';
import { runPayroll } from './payroll.js';
import { printDuties, printTable } from './printTable.js';
import { readDepartment } from './readDepartment.js';
import { writeSlips } from './writeSlips.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { month: { type: 'string', default: '2026-03' }, out: { type: 'string', default: 'out' } },
});

try {
  process.exitCode = run(positionals[0] ?? fileURLToPath(new URL('data', import.meta.url)), values);
} catch (error) {
  if (!(error instanceof RulesError)) throw error;
  for (const line of explainError(error, { language: 'en' })) console.error(line);
  process.exitCode = 2;
}

/** Gives the exit status: 1 where anything was refused. */
function run(folder: string, options: { readonly month: string; readonly out: string }): number {
  const department = readDepartment(folder, monthOf(options.month));
  const results = runPayroll(department, progressOn(process.stderr));
  console.log(printTable(results.people));
  console.log(`\n${printDuties(results.duties)}`);
  const files = writeSlips(options.out, department, results);
  console.log(`\n${department.plan.title}, ${department.month.text}: ${files.join(', ')}`);

  const problems = [...department.problems, ...results.duties.flatMap((duty) => (duty.ok ? [] : [duty.problem]))];
  for (const problem of problems) console.error(problemText(problem));
  const refused = problems.filter((problem) => problem.refused).length;
  const failed = results.people.filter((result) => !result.ok).length;
  if (refused === 0 && failed === 0) return 0;
  console.error(`${refused} rows or files refused, ${failed} people without a slip`);
  return 1;
}
