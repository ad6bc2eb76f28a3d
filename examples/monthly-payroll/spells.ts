/** The stretches of a month at one wage: a joiner begins late, a leaver ends early, a rise begins a new one. */
import { addDays, daysFrom } from '../reading/civilTime.js';
import { missing } from './missing.js';
import type { Month } from './month.js';
import type { Person } from './readDepartment.js';

export interface Spell {
  readonly from: string;
  readonly to: string;
  /** Calendar days, both included. */
  readonly days: number;
  readonly wages: Person['wages'][number];
}

/** @throws RulesError where no wage is on record for the first day */
export function spellsOf({ employee, wages }: Person, { first, last }: Month): readonly [Spell, ...Spell[]] {
  const start = employee.joined > first ? employee.joined : first;
  const end = employee.left !== undefined && employee.left < last ? employee.left : last;
  const initial = wages.filter(({ from }) => from <= start).at(-1);
  if (initial === undefined) return missing(`/wages/${employee.id}`, `a wage on ${start}`);
  const later = wages.filter(({ from }) => from > start && from <= end);
  const spells = [{ ...initial, from: start }, ...later].map((row, i): Spell => {
    const next = later[i]?.from;
    const to = next === undefined ? end : addDays(next, -1);
    return { from: row.from, to, days: daysFrom(row.from, to), wages: row };
  });
  const [one, ...others] = spells;
  return one === undefined ? missing(`/wages/${employee.id}`, 'a wage') : [one, ...others];
}
