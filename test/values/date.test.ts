import { UTCDateMini } from '@date-fns/utc';
import { addMonths as addMonthsOfDateFns } from 'date-fns/addMonths';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dateText,
  dayOfMonth,
  daysInMonth,
  monthOf,
  monthText,
  parseDate,
  parseMonth,
  startOfMonth,
  weekday,
} from '../../src/values/date.js';
import { anyDay, DAY_MILLISECONDS, FIRST_DAY, LAST_DAY } from './anyDay.js';

describe('dates', () => {
  /** Whether everything that we say of a day is what the host says. */
  function agreesWithHost(day: number) {
    const date = new Date(day * DAY_MILLISECONDS);
    const text = date.toISOString().slice(0, 10);
    return (
      parseDate(text) === day &&
      dateText(day) === text &&
      weekday(day) === (date.getUTCDay() || 7) &&
      dayOfMonth(day) === date.getUTCDate() &&
      monthOf(day) === date.getUTCFullYear() * 12 + date.getUTCMonth()
    );
  }

  it('are those of the host, for every day of the years 1900 to 2100', () => {
    const days = Array.from({ length: parseDate('2101-01-01') - FIRST_DAY }, (_, index) => FIRST_DAY + index);
    expect(days.filter((day) => !agreesWithHost(day))).toEqual([]);
  });

  it('are those of the host, to the year 2999', () => {
    fc.assert(fc.property(anyDay, agreesWithHost), { numRuns: 2000 });
  });

  it('begin with 1970-01-01 as day 0, a Thursday', () => {
    expect(parseDate('1970-01-01')).toBe(0);
    expect(weekday(0)).toBe(4);
    expect(parseDate('1900-01-01')).toBe(FIRST_DAY);
    expect(parseDate('2999-12-31')).toBe(LAST_DAY);
    expect(parseDate('2026-03-01')).toBe(20513);
  });

  it.each([
    '1899-12-31',
    '3000-01-01',
    '0000-01-01',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '2026-04-31',
    '2026-02-29',
    '2100-02-29',
    '1900-02-29',
    '2026-2-01',
    '2026-02-1',
    '2026/02/01',
    '2026-02/01',
    '2026-02-01 ',
    ' 2026-02-01',
    '2026-02-01T',
    '20260201',
    '2026-02-0a',
    '+026-02-01',
    '２026-02-01',
    '2026-02- 1',
    '',
    'not a date',
    20260201,
    undefined,
    null,
    new Date(0),
    ['2026-02-01'],
  ])('refuse %o', (text) => {
    expect(parseDate(text)).toBeNaN();
  });

  it('have leap days where the Gregorian calendar has', () => {
    expect(dateText(parseDate('2024-02-28') + 1)).toBe('2024-02-29');
    expect(dateText(parseDate('2000-02-28') + 1)).toBe('2000-02-29');
    expect(dateText(parseDate('2100-02-28') + 1)).toBe('2100-03-01');
  });
});

describe('months', () => {
  it('are read and written', () => {
    expect(parseMonth('2026-03')).toBe(24314);
    expect(monthText(24314)).toBe('2026-03');
    expect(parseMonth('1900-01')).toBe(22800);
    expect(monthText(parseMonth('2999-12'))).toBe('2999-12');
    for (const text of [
      '1899-12',
      '3000-01',
      '2026-00',
      '2026-13',
      '2026-3',
      '2026-03-01',
      '2026/03',
      '',
      202603,
      null,
    ]) {
      expect(parseMonth(text)).toBeNaN();
    }
  });

  it('have their days', () => {
    expect(startOfMonth(parseMonth('2026-03'))).toBe(20513);
    expect(daysInMonth(parseMonth('2026-02'))).toBe(28);
    expect(daysInMonth(parseMonth('2024-02'))).toBe(29);
    fc.assert(
      fc.property(anyDay, (day) => {
        const month = monthOf(day);
        expect(startOfMonth(month)).toBeLessThanOrEqual(day);
        expect(startOfMonth(month) + daysInMonth(month)).toBeGreaterThan(day);
        expect(monthText(month)).toBe(dateText(day).slice(0, 7));
      }),
    );
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2026-08-30', 6, '2027-02-28'],
    ['2026-08-28', 6, '2027-02-28'],
    ['2026-05-31', -3, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', 0, '2026-01-15'],
  ])('%s and %i months is %s (003.2.leave.marriage.window, G5)', (date, months, expected) => {
    expect(dateText(addMonths(parseDate(date), months))).toBe(expected);
  });

  it('agrees with date-fns', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1200, max: 1200 }), (day, months) => {
        const expected = addMonthsOfDateFns(new UTCDateMini(day * DAY_MILLISECONDS), months);
        expect(addMonths(day, months) * DAY_MILLISECONDS).toBe(expected.getTime());
      }),
      { numRuns: 5000 },
    );
  });
});
