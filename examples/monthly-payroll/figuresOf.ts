/** A person's rows of `figures.csv` by their group, as calculators take them. */
import type { Person } from './readDepartment.js';

export function figuresOf(
  { figures }: Person,
  group: Person['figures'][number]['group'],
): Readonly<Record<string, string>> {
  return Object.fromEntries(figures.filter((row) => row.group === group).map(({ name, value }) => [name, value]));
}
