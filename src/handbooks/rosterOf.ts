import { dateText, parseDate, weekday } from '../values/date.js';

/** What the roster of an example gives a day. */
export interface RosterDay {
  readonly date: string;
  readonly hours: number;
  readonly holiday?: boolean;
}

/** A roster for examples: eight hours from Monday to Friday, and other hours on the days that are named. */
export function rosterOf(
  from: string,
  to: string,
  others: Readonly<Record<string, number>> = {},
): readonly RosterDay[] {
  const first = parseDate(from);
  return Array.from({ length: parseDate(to) - first + 1 }, (_, i) => {
    const day = first + i;
    const date = dateText(day);
    return { date, hours: others[date] ?? (weekday(day) <= 5 ? 8 : 0) };
  });
}
