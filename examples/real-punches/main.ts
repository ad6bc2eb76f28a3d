/**
 * Assesses a year of real punches under two handbooks side by side.
 *
 *     npm run demo:real -- FOLDER
 */

import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { adopt, attendanceDayFamily, attendanceMonthFamily } from 'kefu-rules';
import { handbook000_1, handbook003_2 } from 'kefu-rules/handbooks';
import { problemText } from '../reading/problem.js';
import { progressOn } from '../reading/progress.js';
import { readPunches } from './readPunches.js';
import { monthTable, summarise, totalLine } from './summary.js';

const { positionals } = parseArgs({ allowPositionals: true });
const [folder] = positionals;
if (folder === undefined) throw new TypeError('usage: npm run demo:real -- FOLDER');

const start = performance.now();
const punches = readPunches(folder);
const progress = progressOn(process.stderr);
const summaries = [handbook000_1, handbook003_2].map(({ id, policies }) =>
  summarise(id, punches, progress, {
    day: adopt(attendanceDayFamily, policies.attendanceDay),
    month: adopt(attendanceMonthFamily, policies.attendanceMonth),
  }),
);
console.log(monthTable(punches.months, summaries));

for (const problem of punches.problems) console.error(problemText(problem));
const refused = punches.problems.filter((problem) => problem.refused).length;
if (refused > 0) process.exitCode = 1;

const seconds = (performance.now() - start) / 1000;
const megabytes = process.memoryUsage.rss() / 2 ** 20;
console.log(`\n${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB, ${refused} rows refused`);
console.log(totalLine(punches, summaries));
