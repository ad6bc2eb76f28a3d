/**
 * Runs the events of a service desk through its service levels, and shows who met what.
 *
 *     npm run demo:desk -- FOLDER --out out
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { problemText } from '../reading/problem.js';
import { assessDesk } from './assessDesk.js';
import { deskPage } from './deskPage.js';
import { latest, priorityTable, totalLine } from './deskTable.js';
import { readIncidents } from './readIncidents.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'out' } },
});
const [folder] = positionals;
if (folder === undefined) throw new TypeError('usage: npm run demo:desk -- FOLDER --out DIR');

const start = performance.now();
const incidents = readIncidents(folder);
const summary = assessDesk(incidents);
console.log(priorityTable(summary));
console.log(`\nThe latest:\n${latest(summary, 10)}`);
mkdirSync(values.out, { recursive: true });
const page = join(values.out, 'service-desk.html');
writeFileSync(page, deskPage(summary));

for (const problem of incidents.problems) console.error(problemText(problem));
const refused = incidents.problems.filter((problem) => problem.refused).length;
if (refused > 0) process.exitCode = 1;

const seconds = (performance.now() - start) / 1000;
const megabytes = process.memoryUsage.rss() / 2 ** 20;
console.log(`\n${page}; ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB, ${refused} rows refused`);
console.log(totalLine(summary));
