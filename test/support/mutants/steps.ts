/** Neighbours of a number, date or time: one step of its last printed digit up and down. */
import { dateText, parseDate } from '../../../src/values/date.js';
import { parseTime, timeText } from '../../../src/values/time.js';

/** The neighbours of an exact number or a date, as a policy writes them. */
export function neighboursOf(literal: number | string): readonly (number | string)[] {
  const day = parseDate(literal);
  if (!Number.isNaN(day)) return [dateText(day - 1), dateText(day + 1)];
  const texts = neighbourTexts(String(literal));
  return typeof literal === 'number' ? texts.map(Number) : texts;
}

/** The neighbours of a time of day: a minute, or a second where seconds are printed. */
export function neighboursOfTime(time: string): readonly string[] {
  const [second, step] = [parseTime(time), time.split(':').length > 2 ? 1 : 60];
  return [second - step, second + step].filter((at) => at >= 0).map(timeText);
}

function neighbourTexts(text: string): readonly string[] {
  if (text.endsWith('%')) return neighbourTexts(text.slice(0, -1)).map((digits) => `${digits}%`);
  const [numerator = '', denominator] = text.split('/');
  if (denominator !== undefined) return neighbourTexts(numerator).map((digits) => `${digits}/${denominator}`);
  const decimals = numerator.split('.')[1]?.length ?? 0;
  const digits = BigInt(numerator.replace('.', ''));
  return [digits - 1n, digits + 1n].map((stepped) => withPoint(stepped, decimals));
}

function withPoint(digits: bigint, decimals: number): string {
  if (decimals === 0) return String(digits);
  const text = String(digits < 0n ? -digits : digits).padStart(decimals + 1, '0');
  return `${digits < 0n ? '-' : ''}${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}
