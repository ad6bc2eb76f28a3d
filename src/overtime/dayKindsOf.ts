import { refuse } from '../rule/issue.js';
import { type CompiledCalendar, compileCalendar, type DayKind, type WorkCalendar } from '../values/calendar.js';
import { dateText } from '../values/date.js';

/** Tells of days what they are in a calendar given as a fact; a day that it does not cover is refused. */
export function dayKindsOf(calendar: WorkCalendar, path: string): (day: number) => DayKind {
  const compiled = compiledOf(calendar, path);
  return (day) => compiled.dayKind(day) ?? refuse('coverage', path, dateText(day), 'a day that the calendar covers');
}

function compiledOf(calendar: WorkCalendar, path: string): CompiledCalendar {
  try {
    return compileCalendar(calendar);
  } catch (error) {
    return refuse('type', path, calendar, `a working calendar (${error instanceof Error ? error.message : 'data'})`);
  }
}
