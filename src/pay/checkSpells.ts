/** Spells of a month: stretches of days at one wage, in order, apart from each other, and inside the month. */
import { pointer, refuse } from '../rule/issue.js';
import { dateText, parseDate } from '../values/date.js';
import { periodOf } from '../values/period.js';

/** The dates of a spell, both included. */
export interface SpellDates {
  readonly from: string;
  readonly to: string;
}

/**
 * Refuses spells that end before they begin, overlap, stand out of order, or leave the month.
 *
 * @param spells with dates that have been read already
 * @param month any day of the month
 * @throws RulesError with the code `order`, the path of the date, and the first or last day that would have been right
 */
export function checkSpells(spells: readonly SpellDates[], month: string): void {
  const { first, last } = periodOf(parseDate(month), { unit: 'month' });
  let earliest = first;
  spells.forEach(({ from, to }, i) => {
    const [start, end] = [parseDate(from), parseDate(to)];
    if (start < earliest) refuse('order', pointer('spells', i, 'from'), from, `${dateText(earliest)} or later`);
    if (end < start) refuse('order', pointer('spells', i, 'to'), to, `${from} or later`);
    if (end > last) refuse('order', pointer('spells', i, 'to'), to, `${dateText(last)} or earlier`);
    earliest = end + 1;
  });
}
