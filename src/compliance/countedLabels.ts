import type { Evaluated } from '../figures/evaluated.js';

/** The labels, in a field or figure of theirs, of the records that a tally has counted. */
export function countedLabels(run: Evaluated, tally: string, list: string, field: string): readonly string[] {
  const counted = run.read(tally).counted ?? [];
  return counted.map((index) => run.read(field, list, index).label ?? '');
}
