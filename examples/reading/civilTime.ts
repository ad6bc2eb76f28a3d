/**
 * Dates `YYYY-MM-DD`, months `YYYY-MM`, times and instants of civil time, as texts. Where one is reckoned with, it is
 * taken for UTC, so that the zone of the machine moves no day.
 */

const DAY = 86_400_000;

/** Whether it is a real date of the years 1900 to 2999, which are those that the library takes. */
export function isDate(text: string): boolean {
  if (!/^(19|2\d)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = startOf(text);
  return !Number.isNaN(instant) && dateAt(instant) === text;
}

export function isMonth(text: string): boolean {
  return isDate(`${text}-01`);
}

/** Whether it is a time of day `HH:mm` or `HH:mm:ss`. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text);
}

/** Whether it is an instant `YYYY-MM-DDTHH:mm` or `YYYY-MM-DDTHH:mm:ss`. */
export function isInstant(text: string): boolean {
  return text.charAt(10) === 'T' && isDate(text.slice(0, 10)) && isTime(text.slice(11));
}

/** Instants in order: with seconds or without, they do not compare as texts. */
export function compareInstants(one: string, other: string): number {
  return Date.parse(`${one}Z`) - Date.parse(`${other}Z`);
}

export function addDays(date: string, days: number): string {
  return dateAt(startOf(date) + days * DAY);
}

export function addMonths(month: string, months: number): string {
  const date = new Date(startOf(`${month}-01`));
  date.setUTCMonth(date.getUTCMonth() + months);
  return dateAt(date.getTime()).slice(0, 7);
}

/** How many days, both included. */
export function daysFrom(from: string, to: string): number {
  return (startOf(to) - startOf(from)) / DAY + 1;
}

export function lastDayOf(month: string): string {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}

export function isWeekend(date: string): boolean {
  return [0, 6].includes(new Date(startOf(date)).getUTCDay());
}

function startOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function dateAt(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
