// China's calendars against the package `chinese-days`: its days off and working days, and for the statutory days the
// lunar and solar calendars that it reckons by itself.
import { getLunarDate, getSolarTermDate, isHoliday, isWorkday } from 'chinese-days';
import { describe, expect, it, test } from 'vitest';
import { china } from '../../src/calendars/china.js';
import { china2024 } from '../../src/calendars/china2024.js';
import { china2025 } from '../../src/calendars/china2025.js';
import { china2026 } from '../../src/calendars/china2026.js';
import { compileCalendar } from '../../src/values/calendar.js';
import { dateText, parseDate, weekday } from '../../src/values/date.js';

function daysOf({ from, to }: { readonly from: string; readonly to: string }): readonly number[] {
  const first = parseDate(from);
  return Array.from({ length: parseDate(to) - first + 1 }, (_, i) => first + i);
}

describe.each([
  [2024, china2024, 366, 11],
  [2025, china2025, 365, 13],
  [2026, china2026, 365, 13],
] as const)('%i', (year, calendar, days, statutory) => {
  const { dayKind } = compileCalendar(calendar);

  it('is work and rest on the days that the package says', () => {
    const dates = daysOf(calendar);
    expect(dates.length).toBe(days);
    const differing = dates.filter((day) => {
      const date = dateText(day);
      return (dayKind(day) === 'work') !== isWorkday(date) || (dayKind(day) !== 'work') !== isHoliday(date);
    });
    expect(differing.map(dateText)).toEqual([]);
  });

  it('marks exactly the statutory days', () => {
    expect(calendar.holidays.length).toBe(statutory);
    const expected = daysOf(calendar)
      .map(dateText)
      .filter((date) => isStatutory(date, year));
    expect([...calendar.holidays].sort()).toEqual(expected);
  });

  it('lists as rest or work what the notice changes or joins to a holiday, and no other day', () => {
    // Adjusted working days are Saturdays and Sundays; the days off of a notice hang together with a statutory day.
    expect(calendar.work.filter((date) => weekday(parseDate(date)) < 6)).toEqual([]);
    const off = new Set<string>([...calendar.holidays, ...calendar.rest]);
    const spans = [...off].sort().filter((date) => !off.has(dateText(parseDate(date) - 1)));
    const statutoryDays = new Set<string>(calendar.holidays);
    for (const start of spans) {
      let day = parseDate(start);
      let holds = false;
      for (; off.has(dateText(day)); day++) holds ||= statutoryDays.has(dateText(day));
      expect([start, holds]).toEqual([start, true]);
    }
  });

  it('names its sources', () => {
    const [notice, regulation] = calendar.sources;
    expect(notice.title).toBe(`关于${year}年部分节假日安排的通知`);
    expect(regulation.title).toBe('全国年节及纪念日放假办法');
  });
});

/** The regulation: from 2025 on also New Year's Eve of the lunar calendar and 2 May. */
function isStatutory(date: string, year: number): boolean {
  const isNew = year >= 2025;
  const monthDay = date.slice(5);
  if (['01-01', '05-01', '10-01', '10-02', '10-03', ...(isNew ? ['05-02'] : [])].includes(monthDay)) return true;
  if (monthDay === getSolarTermDate(year, 4, 'pure_brightness').slice(5)) return true;
  const lunar = (text: string) => {
    const { lunarMon, lunarDay } = getLunarDate(text);
    return `${lunarMon}-${lunarDay}`;
  };
  if (['1-1', '1-2', '1-3', '5-5', '8-15'].includes(lunar(date))) return true;
  return isNew && lunar(dateText(parseDate(date) + 1)) === '1-1';
}

test('the three years make one calendar', () => {
  const joined = compileCalendar(china);
  for (const year of [china2024, china2025, china2026]) {
    const own = compileCalendar(year);
    for (const day of daysOf(year)) expect([day, joined.dayKind(day)]).toEqual([day, own.dayKind(day)]);
  }
});

test('28 September 2025, a Sunday, is a working day; 6 October a statutory day; 8 October a day off', () => {
  const { dayKind } = compileCalendar(china);
  expect(['2025-09-28', '2025-10-06', '2025-10-08'].map((date) => dayKind(parseDate(date)))).toEqual([
    'work',
    'statutory',
    'rest',
  ]);
});

test('nothing is known of days outside, unless the weekly pattern is asked for', () => {
  const outside = ['2023-12-31', '2027-01-01', '2027-01-02'].map(parseDate);
  expect(outside.map(compileCalendar(china).dayKind)).toEqual([undefined, undefined, undefined]);
  expect(outside.map(compileCalendar({ ...china, outside: 'weekly' }).dayKind)).toEqual(['rest', 'work', 'rest']);
});
