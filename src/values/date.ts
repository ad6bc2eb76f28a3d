/**
 * Local civil dates (`YYYY-MM-DD`) as epoch days, integers with 1970-01-01 = 0, and civil months as integers
 * `year * 12 + month` with January = 0.
 *
 * Integer arithmetic on the Gregorian calendar: no time zone can touch it.
 */
import { padDigits, readDigits } from './digits.js';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/** Epoch day of 0000-03-01, where leap days fall at the end of the counted year. */
const EPOCH_DAY_OF_MARCH_0 = -719468;
/** 400 Gregorian years. */
const CYCLE_DAYS = 146097;
const CYCLE_MONTHS = 4800;
const MONTH_OF_EPOCH = 1970 * 12;

/**
 * The epoch day of a date, or `NaN` when `text` is not a real date `YYYY-MM-DD` of the years 1900 to 2999.
 *
 * @example
 * parseDate('2026-03-01') //=> 20513
 * parseDate('2026-02-29') //=> NaN
 */
export function parseDate(text: unknown): number {
  return typeof text === 'string' && text.length === 10 ? readDate(text) : Number.NaN;
}

/** As `parseDate`, of the first ten characters of a longer text. */
export function readDate(text: string): number {
  const month = readMonth(text);
  const day = readDigits(text, 8, 10);
  const isReal = text.charAt(7) === '-' && day >= 1 && (day <= 28 || day <= daysInMonth(month));
  return isReal ? startOfMonth(month) + day - 1 : Number.NaN;
}

/**
 * The date of an epoch day.
 *
 * @example
 * dateText(20513) //=> '2026-03-01'
 */
export function dateText(day: number): string {
  return `${monthText(monthOf(day))}-${padDigits(dayOfMonth(day), 2)}`;
}

/** Whether a number is the epoch day of a date that can be written. */
export function isDay(day: number): boolean {
  const month = monthOf(day);
  return month >= FIRST_YEAR * 12 && month < (LAST_YEAR + 1) * 12;
}

/**
 * The month of a text `YYYY-MM`, years 1900 to 2999, or `NaN`.
 *
 * @example
 * parseMonth('2026-03') //=> 24314
 */
export function parseMonth(text: unknown): number {
  return typeof text === 'string' && text.length === 7 ? readMonth(text) : Number.NaN;
}

function readMonth(text: string): number {
  const year = readDigits(text, 0, 4);
  const month = readDigits(text, 5, 7);
  const isReal = text.charAt(4) === '-' && year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
  return isReal ? year * 12 + month - 1 : Number.NaN;
}

/**
 * The text of a month.
 *
 * @example
 * monthText(24314) //=> '2026-03'
 */
export function monthText(month: number): string {
  const year = Math.floor(month / 12);
  return `${padDigits(year, 4)}-${padDigits(month - year * 12 + 1, 2)}`;
}

/** The month that holds a day. */
export function monthOf(day: number): number {
  // By the mean length of months, from a day that is early enough to never guess too late a month.
  const guess = MONTH_OF_EPOCH + Math.floor(((day - 2) * CYCLE_MONTHS) / CYCLE_DAYS);
  return startOfMonth(guess + 1) <= day ? guess + 1 : guess;
}

/** The day of the month, 1 to 31. */
export function dayOfMonth(day: number): number {
  return day - startOfMonth(monthOf(day)) + 1;
}

/** The number of days of a month, 28 to 31. */
export function daysInMonth(month: number): number {
  return startOfMonth(month + 1) - startOfMonth(month);
}

/** The epoch day of the first of a month. */
export function startOfMonth(month: number): number {
  const sinceMarch0 = month - 2;
  const year = Math.floor(sinceMarch0 / 12);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  // From March on, months of 31, 30, 31, 30, 31 days: 153 in every five.
  const daysBefore = Math.floor((153 * (sinceMarch0 - year * 12) + 2) / 5);
  return EPOCH_DAY_OF_MARCH_0 + year * 365 + leapDays + daysBefore;
}

/** The day of the week, Monday 1 to Sunday 7. */
export function weekday(day: number): number {
  // 1970-01-01 was a Thursday.
  return day + 4 - 7 * Math.floor((day + 3) / 7);
}

/**
 * The same day number `months` later (earlier when negative), or the last day of that month where it has no such day
 * (Civil Code art. 202).
 *
 * @example
 * dateText(addMonths(parseDate('2026-08-31'), 6)) //=> '2027-02-28'
 */
export function addMonths(day: number, months: number): number {
  const month = monthOf(day);
  const target = month + months;
  return startOfMonth(target) + Math.min(day - startOfMonth(month), daysInMonth(target) - 1);
}
