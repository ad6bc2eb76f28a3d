/** The month of a slip, and its spells: stretches of days at one wage, in order, apart from each other, and inside it. */
import { pointer, refuse } from '../rule/issue.js';
import { dateText, parseDate } from '../values/date.js';
import { periodOf } from '../values/period.js';

/** The dates of a spell, both included. */
export interface SpellDates {
  readonly from: string;
  readonly to: string;
}

/**
 * Refuses a month that is not given by its first day, and spells that end before they begin, overlap, stand out of
 * order, or leave the month. Conditions compare dates with the month as with its first day.
 *
 * @param spells with dates that have been read already, as that of the month has been
 * @throws RulesError with the path of the date, and the first or last day that would have been right
 */
export function checkSpells(spells: readonly SpellDates[], month: string): void {
  const { first, last } = periodOf(parseDate(month), { unit: 'month' });
  if (parseDate(month) !== first) refuse('choice', '/month', month, dateText(first));
  let earliest = first;
  spells.forEach(({ from, to }, i) => {
    const [start, end] = [parseDate(from), parseDate(to)];
    if (start < earliest) refuse('order', pointer('spells', i, 'from'), from, `${dateText(earliest)} or later`);
    if (end < start) refuse('order', pointer('spells', i, 'to'), to, `${from} or later`);
    if (end > last) refuse('order', pointer('spells', i, 'to'), to, `${dateText(last)} or earlier`);
    earliest = end + 1;
  });
}
