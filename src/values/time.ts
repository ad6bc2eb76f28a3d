/** Local civil times as integer seconds: of a day (`HH:mm[:ss]`) and of the epoch (`YYYY-MM-DDTHH:mm[:ss]`). */
import { dateText, readDate } from './date.js';
import { padDigits, readDigits } from './digits.js';

/** Local civil days have no other length. */
export const DAY_SECONDS = 86400;
/** Hours past 23 belong to the shift's start date. */
const LAST_SHIFT_HOUR = 47;

/**
 * Seconds since the midnight that begins the shift's start date, of a text `HH:mm` or `HH:mm:ss` from 00:00 to
 * 47:59:59, or `NaN`.
 *
 * @example
 * parseTime('09:10') //=> 33000
 * parseTime('26:00') //=> 93600
 */
export function parseTime(text: unknown): number {
  return typeof text === 'string' ? readTime(text, 0, LAST_SHIFT_HOUR) : Number.NaN;
}

/**
 * The text of a time of day, the inverse of `parseTime`.
 *
 * @example
 * timeText(33001) //=> '09:10:01'
 */
export function timeText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds - minutes * 60;
  const hours = Math.floor(minutes / 60);
  const text = `${padDigits(hours, 2)}:${padDigits(minutes - hours * 60, 2)}`;
  return rest === 0 ? text : `${text}:${padDigits(rest, 2)}`;
}

/**
 * Epoch seconds of a local civil instant `YYYY-MM-DDTHH:mm` or `YYYY-MM-DDTHH:mm:ss` (hours 00 to 23), or `NaN`.
 *
 * @example
 * parseInstant('1970-01-02T00:00:01') //=> 86401
 */
export function parseInstant(text: unknown): number {
  if (typeof text !== 'string' || text.charAt(10) !== 'T') return Number.NaN;
  return readDate(text) * DAY_SECONDS + readTime(text, 11, 23);
}

/**
 * The text of a local civil instant, the inverse of `parseInstant`.
 *
 * @example
 * instantText(86401) //=> '1970-01-02T00:00:01'
 */
export function instantText(seconds: number): string {
  const day = Math.floor(seconds / DAY_SECONDS);
  return `${dateText(day)}T${timeText(seconds - day * DAY_SECONDS)}`;
}

/** An instant as a text tells it: in local civil time, or with the offset from UTC in seconds. */
export interface InstantText {
  readonly local: number;
  readonly offset?: number;
}

/**
 * Reads a local civil instant, or one with `Z` or an offset `+HH:mm`; `undefined` where the text is neither.
 *
 * @example
 * readInstant('1970-01-01T08:00+08:00') //=> { local: 28800, offset: 28800 }
 */
export function readInstant(text: unknown): InstantText | undefined {
  if (typeof text !== 'string') return undefined;
  const end = text.endsWith('Z') ? text.length - 1 : text.length - 6;
  const sign = text.charAt(end);
  const hasOffset = end > 10 && (sign === 'Z' || sign === '+' || sign === '-');
  const local = parseInstant(hasOffset ? text.slice(0, end) : text);
  if (Number.isNaN(local)) return undefined;
  if (!hasOffset) return { local };
  const distance = sign === 'Z' ? 0 : readTime(text, end + 1, 18);
  return Number.isNaN(distance) ? undefined : { local, offset: sign === '-' ? 0 - distance : distance };
}

/**
 * The text of an offset from UTC.
 *
 * @example
 * offsetText(-12600) //=> '-03:30'
 */
export function offsetText(offset: number): string {
  return `${offset < 0 ? '-' : '+'}${timeText(Math.abs(offset))}`;
}

/** The time that fills a text from `start` to its end. */
function readTime(text: string, start: number, lastHour: number): number {
  const hasSeconds = text.length === start + 8;
  if (!hasSeconds && text.length !== start + 5) return Number.NaN;
  if (text.charAt(start + 2) !== ':' || (hasSeconds && text.charAt(start + 5) !== ':')) return Number.NaN;
  const hours = readDigits(text, start, start + 2);
  const minutes = readDigits(text, start + 3, start + 5);
  const seconds = hasSeconds ? readDigits(text, start + 6, start + 8) : 0;
  return hours <= lastHour && minutes <= 59 && seconds <= 59 ? hours * 3600 + minutes * 60 + seconds : Number.NaN;
}
