/** What the days of a calendar are. */
import { type CalendarFact, readCalendar } from '../figures/calendarFact.js';
import { refuse } from '../rule/issue.js';
import type { DayKind } from '../values/calendar.js';
import { dateText } from '../values/date.js';

/** Tells of days what they are in a calendar given as a fact; a day that it does not cover is refused. */
export function dayKindsOf(calendar: CalendarFact, path: string): (day: number) => DayKind {
  const compiled = readCalendar(calendar, path);
  return (day) => compiled.dayKind(day) ?? refuse('coverage', path, dateText(day), 'a day that the calendar covers');
}
