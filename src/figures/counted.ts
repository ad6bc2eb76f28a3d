/** The records that a tally of an outcome has counted. */
import { pointer, refuse } from '../rule/issue.js';
import { own } from '../rule/plainData.js';
import type { Evaluated, Reading } from './evaluated.js';
import type { Name } from './policy.js';

/** Reads a field or figure of one record. */
export type RecordReader = (name: Name) => Reading;

/** What each of them shows, in their order; `undefined` where the policy has no such tally of the list. */
export function counted<T>(
  run: Evaluated,
  tally: Name,
  list: Name,
  show: (read: RecordReader) => T,
): readonly T[] | undefined {
  const figure = own(run.plan.data.figures, tally);
  if (figure?.kind !== 'tally' || figure.from !== list) return undefined;
  return run.read(tally).counted?.map((index) => show((name) => run.read(name, list, index)));
}

/** As `counted`, of a promised figure: a policy that comes by its number in another way cannot tell which they are. */
export function countedFor<T>(run: Evaluated, tally: Name, list: Name, show: (read: RecordReader) => T): readonly T[] {
  const found = counted(run, tally, list, show);
  return found ?? refuse('policy', pointer('figures', tally), own(run.plan.data.figures, tally), 'a tally');
}

/** A label that every record has. */
export function labelIn(name: Name): (read: RecordReader) => string {
  return (read) => read(name).label ?? '';
}
