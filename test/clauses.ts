/**
 * `npm run clauses`: runs the cases of every handbook and shows, clause by clause, which calculators execute it and
 * how many cases prove it. A case counts if its outcome is as expected and its trace holds the clause. `-- --json`
 * prints the same as JSON. Exits with 1 if a case fails or a clause has none.
 */
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { handbooks } from './support/handbooks.js';
import { runCase } from './support/runCase.js';

interface ClauseRow {
  readonly id: string;
  readonly tag: string;
  readonly handbook: string;
  /** The families of the calculators that executed it. */
  readonly executes: readonly string[];
  /** Cases that passed and whose trace holds the clause. */
  readonly tests: number;
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const failures: string[] = [];
const rows = handbooks.flatMap(({ handbook, cases }) =>
  Object.entries(handbook.clauses).map(([id, { tag }]): ClauseRow => {
    const own = cases.filter(({ clause }) => clause === id);
    const proven = own.filter((given, i) => {
      const { actual, expected, clauses } = runCase(handbook.policies, given);
      const isProven = isDeepStrictEqual(actual, expected) && clauses.includes(id);
      if (!isProven)
        failures.push(`${id} case ${i + 1}: ${JSON.stringify({ actual, expected, holds: clauses.includes(id) })}`);
      return isProven;
    });
    const executes = [...new Set(proven.map(({ policy }) => handbook.policies[policy]?.family ?? ''))];
    return { id, tag, handbook: handbook.id, executes, tests: proven.length };
  }),
);
const unproven = rows.filter(({ tests }) => tests === 0);

if (values.json) console.log(JSON.stringify(rows, null, 2));
else printTable(rows);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length + unproven.length > 0 ? 1 : 0;

function printTable(all: readonly ClauseRow[]): void {
  const width = Math.max(...all.map(({ id }) => id.length));
  for (const { id, tag, executes, tests } of all) {
    console.log(`${id.padEnd(width)}  ${tag}  ${String(tests).padStart(3)}  ${executes.join(', ') || 'not executed'}`);
  }
  const total = all.reduce((sum, { tests }) => sum + tests, 0);
  console.log(
    `\n${all.length - unproven.length} of ${all.length} clauses executed, ${total} cases, ${failures.length} failed`,
  );
}
