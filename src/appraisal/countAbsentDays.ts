/** Counts the calendar days of a period on which somebody was not at work. */
import { rawFacts } from '../figures/rawFacts.js';
import { dayOf } from '../rule/dayOf.js';
import { pointer, refuse } from '../rule/issue.js';
import { listOf } from '../rule/listOf.js';

/** A spell of leave or other absence, both days included. */
export interface Spell {
  readonly from: string;
  readonly to: string;
}

/**
 * The calendar days of the period that lie in a spell of absence, each once, for 002.7.eligibility.absence. Spells may
 * overlap and may reach beyond the period.
 *
 * @param spells from day to day, both included, in any order
 * @throws RulesError for a text that is no date, and for an end before its start
 * @example
 * countAbsentDays([{ from: '2026-03-30', to: '2026-04-10' }], { from: '2026-04-01', to: '2026-06-30' }) //=> 10
 */
export function countAbsentDays(spells: readonly Spell[], period: Spell): number {
  const [first, last] = daysOf(period, '/period');
  const given = listOf(spells, '/spells').map((spell, i) => daysOf(spell, pointer('spells', i)));
  const sorted = given.sort(([a], [b]) => a - b);
  let [count, next] = [0, first];
  for (const [from, to] of sorted) {
    const [start, end] = [Math.max(from, next), Math.min(to, last)];
    if (end < start) continue;
    count += end - start + 1;
    next = end + 1;
  }
  return count;
}

function daysOf(spell: Spell, path: string): readonly [number, number] {
  const { from, to } = rawFacts(spell, path, 'days from and to');
  const [first, last] = [dayOf(from, `${path}/from`), dayOf(to, `${path}/to`)];
  return last < first ? refuse('order', `${path}/to`, to, `not before ${from}`) : [first, last];
}
