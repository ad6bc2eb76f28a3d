/** The stretches of a month at one wage: a joiner begins late, a leaver ends early, a rise begins a new one. */
import { refuse } from '../../src/rule/issue.js';
import { dateText, parseDate } from '../../src/values/date.js';
import type { Month } from './month.js';
import type { Person, WageRow } from './readDepartment.js';

export interface Spell {
  readonly from: string;
  readonly to: string;
  /** Calendar days, both included. */
  readonly days: number;
  readonly wages: WageRow;
}

/** @throws RulesError where no wage is on record for the first day */
export function spellsOf({ employee, wages }: Person, { first, last }: Month): readonly [Spell, ...Spell[]] {
  const start = employee.joined > first ? employee.joined : first;
  const end = employee.left !== undefined && employee.left < last ? employee.left : last;
  const initial = wages.filter(({ from }) => from <= start).at(-1);
  if (initial === undefined) return refuse('required', `/wages/${employee.id}`, undefined, `a wage on ${start}`);
  const later = wages.filter(({ from }) => from > start && from <= end);
  const spells = [{ ...initial, from: start }, ...later].map((row, i): Spell => {
    const next = later[i]?.from;
    const to = next === undefined ? end : dateText(parseDate(next) - 1);
    return { from: row.from, to, days: parseDate(to) - parseDate(row.from) + 1, wages: row };
  });
  const [one, ...others] = spells;
  return one === undefined ? refuse('required', '/wages', undefined, 'a wage') : [one, ...others];
}
