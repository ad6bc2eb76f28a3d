/**
 * `npm run mutants`: changes the data of every clause by one step at a time and shows which changes no case of that
 * clause notices: those that survive, and those that only cases of other clauses notice. `-- 003-2` takes one handbook,
 * `-- 003.2.leave` the clauses that begin so, `--json` prints the same as JSON, with each clause: how many changes its
 * data knows, and whether one of its cases fails for one. Exits with 1 if a change is not noticed, or a clause has no
 * such case.
 */
import { isDeepStrictEqual, parseArgs } from 'node:util';
import type { Case, Handbook } from '../src/handbooks/handbook.js';
import { calculators } from '../src/plan/calculators.js';
import { handbooks } from './support/handbooks.js';
import { type Mutant, mutantsOf } from './support/mutants/mutantsOf.js';
import { refillingsOf } from './support/mutants/refillings.js';
import { type Verdict, verdictOn, verdictOnRefilling } from './support/mutants/verdictOn.js';
import { runCase } from './support/runCase.js';

interface Row extends Pick<Mutant, 'path' | 'from' | 'to' | 'clauses'> {
  readonly handbook: string;
  readonly policy: string;
  readonly verdict: Verdict;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const isAsked = (handbook: string, clause: string): boolean =>
  positionals.length === 0 || positionals.some((asked) => asked === handbook || clause.startsWith(asked));

const unsound: string[] = [];
const start = performance.now();
const rows = handbooks.flatMap(({ handbook, cases }) => rowsOf(handbook, cases));
const seconds = Math.round((performance.now() - start) / 100) / 10;
const clauses = handbooks.flatMap(({ handbook }) =>
  Object.keys(handbook.clauses).filter((clause) => isAsked(handbook.id, clause)),
);
const survivors = rows.filter(({ verdict }) => verdict.is === 'survived');
const elsewhere = rows.filter(({ verdict }) => verdict.is === 'elsewhere');
const noticing = new Set(rows.flatMap(({ verdict }) => (verdict.is === 'killed' ? [verdict.by] : [])));
const changeable = new Set(rows.flatMap(({ verdict, clauses: of }) => (verdict.is === 'refused' ? [] : of)));
const proofs = clauses.map((id) => ({
  id,
  changes: rows.filter(({ clauses: of, verdict }) => verdict.is !== 'refused' && of.includes(id)).length,
  noticed: noticing.has(id) || (changeable.has(id) && isNoticing(id)),
}));
const unproven = proofs.filter(({ noticed }) => !noticed).map(({ id }) => id);

if (values.json) console.log(JSON.stringify({ seconds, clauses: proofs, rows, unproven, unsound }, null, 2));
else print();
process.exitCode = survivors.length + elsewhere.length + unproven.length + unsound.length > 0 ? 1 : 0;

function rowsOf(handbook: Handbook, cases: readonly Case[]): readonly Row[] {
  return Object.entries(handbook.policies).flatMap(([policy, template]) => {
    const family = calculators[template.family]?.family;
    if (family === undefined) throw new Error(`no family ${template.family}`);
    const using = cases.filter((given) => given.policy === policy && isSound(handbook, given));
    const isOfAsked = (changed: Pick<Mutant, 'clauses'>): boolean =>
      changed.clauses.some((clause) => isAsked(handbook.id, clause));
    const row = ({ path, from, to, clauses }: Omit<Mutant, 'template'>, verdict: Verdict): Row => {
      return { handbook: handbook.id, policy, path, from, to, clauses, verdict };
    };
    return [
      ...mutantsOf(template, family)
        .filter(isOfAsked)
        .map((mutant) => row(mutant, verdictOn(mutant, using))),
      ...refillingsOf(template, using)
        .filter(isOfAsked)
        .map((refilling) => row(refilling, verdictOnRefilling(refilling, template))),
    ];
  });
}

/** Whether a clause that shares its data with others, whose cases were asked first, has a case of its own that fails. */
function isNoticing(clause: string): boolean {
  return handbooks.some(({ handbook, cases }) =>
    Object.entries(handbook.policies).some(([policy, template]) => {
      const family = calculators[template.family]?.family;
      const own = cases.filter((given) => given.policy === policy && given.clause === clause);
      if (family === undefined || own.length === 0) return false;
      const mutants = mutantsOf(template, family).filter((mutant) => mutant.clauses.includes(clause));
      return mutants.some((mutant) => verdictOn(mutant, own).is === 'killed');
    }),
  );
}

/** A case that fails as it is would notice every change. */
function isSound(handbook: Handbook, given: Case): boolean {
  const { actual, expected } = runCase(handbook.policies, given);
  const isPassing = isDeepStrictEqual(actual, expected);
  if (!isPassing) unsound.push(`${given.clause} of ${given.policy}: ${JSON.stringify({ actual, expected })}`);
  return isPassing;
}

function print(): void {
  if (unsound.length > 0) console.log(`Cases that fail without any change:\n${unsound.join('\n')}`);
  printRows('Survivors: no case of the policy fails', survivors);
  printRows('Only cases of other clauses fail', elsewhere);
  if (unproven.length > 0)
    console.log(`\nNo case fails for any change:\n${unproven.map((clause) => `  ${clause}`).join('\n')}`);
  console.log('');
  const ids = [...new Set(rows.map(({ handbook }) => handbook))];
  console.table(
    ids.map((id) =>
      summaryOf(
        id,
        rows.filter(({ handbook }) => handbook === id),
      ),
    ),
  );
  const unnoticed = `${survivors.length} survivors, ${elsewhere.length} noticed by other clauses only`;
  console.log(`${rows.length} changes of ${clauses.length} clauses, ${unnoticed}, ${seconds} s`);
}

function printRows(title: string, listed: readonly Row[]): void {
  if (listed.length === 0) return;
  console.log(`\n${title}`);
  const byClause = new Map<string, Row[]>();
  for (const row of listed) {
    const key = row.clauses.join(', ') || 'no clause';
    byClause.set(key, [...(byClause.get(key) ?? []), row]);
  }
  for (const [clause, found] of byClause) {
    console.log(`\n${clause}`);
    for (const { policy, path, from, to, verdict } of found) {
      const by = 'by' in verdict ? `  (${verdict.by})` : '';
      console.log(`  ${policy}: ${path}: ${short(from)} -> ${short(to) || 'left out'}${by}`);
    }
  }
}

function short(text: string): string {
  return text.length > 160 ? `${text.slice(0, 157)}...` : text;
}

function summaryOf(handbook: string, listed: readonly Row[]) {
  const count = (is: Verdict['is']): number => listed.filter(({ verdict }) => verdict.is === is).length;
  return {
    handbook,
    changes: listed.length,
    killed: count('killed'),
    refused: count('refused'),
    elsewhere: count('elsewhere'),
    survived: count('survived'),
  };
}
