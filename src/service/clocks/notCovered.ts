/** Where a calendar ends. */
import { refuse } from '../../rule/issue.js';
import { dateText } from '../../values/date.js';
import { DAY_SECONDS } from '../../values/time.js';

/** A calendar that knows of no working day for so long has none: its weekly pattern repeats after a fortnight. */
export const LONGEST_WITHOUT_WORK = 400;

/** Refuses an instant on a day that the calendar does not cover. */
export function notCovered(instant: number): never {
  return refuse(
    'coverage',
    '/calendar',
    dateText(Math.floor(instant / DAY_SECONDS)),
    'a calendar that covers this day',
  );
}
