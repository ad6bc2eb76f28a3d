/** Makes the clock that a level names. */
import { refuse } from '../../rule/issue.js';
import type { CompiledCalendar } from '../../values/calendar.js';
import { type OpenHours, WorkingTime } from '../../values/workingTime.js';
import type { Zone } from '../../values/zone.js';
import { CalendarDaysClock } from './calendarDaysClock.js';
import type { Clock } from './clock.js';
import { OpenDaysClock } from './openDaysClock.js';
import { TimeClock } from './timeClock.js';
import { WorkdaysClock } from './workdaysClock.js';
import { WorkingClock } from './workingClock.js';

/** How clocks count. */
export type Counting = 'time' | 'workingTime' | 'days' | 'workdays' | 'openDays';

/** Makes a clock. */
export function clockOf(
  counts: Counting,
  zone: Zone | undefined,
  calendar: CompiledCalendar | undefined,
  hours: OpenHours | undefined,
): Clock {
  switch (counts) {
    case 'time':
      return new TimeClock();
    case 'days':
      return new CalendarDaysClock(zone);
    case 'workdays':
      return new WorkdaysClock(calendar ?? noCalendar(), zone);
    case 'workingTime':
      return new WorkingClock(openTime(calendar ?? noCalendar(), hours ?? CLOSED, zone));
    case 'openDays':
      return new OpenDaysClock(openTime(calendar ?? noCalendar(), hours ?? CLOSED, zone), zone);
  }
}

const CLOSED: OpenHours = { work: [], weekdays: new Map(), rest: [], statutory: [] };

function noCalendar(): never {
  return refuse('required', '/calendar', undefined, 'a working calendar');
}

function openTime(calendar: CompiledCalendar, hours: OpenHours, zone: Zone | undefined): WorkingTime {
  try {
    return new WorkingTime(calendar, hours, zone);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse('range', '/calendar', undefined, 'a calendar and hours with open time');
  }
}
