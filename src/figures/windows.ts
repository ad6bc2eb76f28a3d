/** Windows: which days count, seen from a reference day or from the record itself. */
import { periodKey, periodOf, rollingStart } from '../values/period.js';
import { at, NotCompilable, type Predicate } from './frame.js';
import type { RecordCompiler } from './kind.js';
import type { Window } from './policy.js';

/** The first day that counts, seen from a day. */
export function firstDay(window: Window, day: number): number {
  if ('calendar' in window) return periodOf(day, periodIn(window)).first;
  const { age, unit } = window;
  return 'upTo' in age ? rollingStart(day, age.upTo, unit, 'from') : rollingStart(day, age.under, unit, 'above');
}

/** The last day that counts: of a calendar period its end, of an age the reference day itself. */
export function lastDay(window: Window, day: number): number {
  return 'calendar' in window ? periodOf(day, periodIn(window)).last : day;
}

function periodIn({ calendar, startsOn }: Extract<Window, { readonly calendar: unknown }>) {
  return { unit: calendar, ...(startsOn !== undefined && { startsOn }) };
}

/** True at each record that begins a new calendar period of its list. */
export function newPeriod(window: Window | undefined, records: RecordCompiler): Predicate | undefined {
  if (window === undefined) return undefined;
  if (!('calendar' in window)) throw new NotCompilable('counting within an age');
  const period = periodIn(window);
  const key = records.place();
  const day = records.day();
  records.initial(key, Number.NaN);
  return (frame) => {
    const current = periodKey(at(frame, day.at), period);
    const isNew = current !== at(frame, key);
    frame[key] = current;
    return isNew;
  };
}

/**
 * Keeps, record by record, whether history begins later than what a figure looks back to; gives the flag's place.
 * Where the figure is zero whatever came before, `isOpen` says no.
 */
export function compileShort(
  window: Window | undefined,
  records: RecordCompiler,
  isOpen: Predicate = () => true,
): number {
  const short = records.place();
  const day = window === undefined ? undefined : records.day();
  records.emit((frame) => {
    const from = records.recordsFrom(frame);
    const first =
      window === undefined || day === undefined ? Number.NEGATIVE_INFINITY : firstDay(window, at(frame, day.at));
    frame[short] = from !== Number.NEGATIVE_INFINITY && first < from && isOpen(frame) ? 1 : 0;
  });
  return short;
}
