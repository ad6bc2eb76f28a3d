import { UTCDateMini } from '@date-fns/utc';
import {
  endOfMonth,
  endOfQuarter,
  endOfWeek,
  endOfYear,
  startOfMonth,
  startOfQuarter,
  startOfWeek,
  startOfYear,
  subDays,
  subMonths,
  subWeeks,
  subYears,
} from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText, monthText, parseDate, weekday } from '../../src/values/date.js';
import { type CalendarPeriod, type PeriodUnit, periodKey, periodOf, rollingStart } from '../../src/values/period.js';
import { anyDay, DAY_MILLISECONDS } from './anyDay.js';

function datesOf(date: string, period: CalendarPeriod) {
  const { first, last } = periodOf(parseDate(date), period);
  return [dateText(first), dateText(last)];
}

const cycle: CalendarPeriod = { unit: 'month', startsOn: 21 };
const reportWeek: CalendarPeriod = { unit: 'week', startsOn: 6 };

describe('periodOf', () => {
  it.each([
    ['2026-05-20', '2026-04-21', '2026-05-20'],
    ['2026-05-21', '2026-05-21', '2026-06-20'],
    ['2026-06-20', '2026-05-21', '2026-06-20'],
    ['2026-06-21', '2026-06-21', '2026-07-20'],
    ['2025-12-31', '2025-12-21', '2026-01-20'],
    ['2024-02-29', '2024-02-21', '2024-03-20'],
  ])('%s lies in the overtime month %s to %s (003.2.overtime.window)', (date, first, last) => {
    expect(datesOf(date, cycle)).toEqual([first, last]);
  });

  it.each([
    ['2026-06-05', '2026-05-30', '2026-06-05'],
    ['2026-06-06', '2026-06-06', '2026-06-12'],
    ['2026-06-07', '2026-06-06', '2026-06-12'],
  ])('%s lies in the report week %s to %s (003.2.missedPunch.weekly.report)', (date, first, last) => {
    expect(datesOf(date, reportWeek)).toEqual([first, last]);
  });

  it.each<[CalendarPeriod, string, string]>([
    [{ unit: 'day' }, '2026-06-17', '2026-06-17'],
    [{ unit: 'week' }, '2026-06-15', '2026-06-21'],
    [{ unit: 'week', startsOn: 7 }, '2026-06-14', '2026-06-20'],
    [{ unit: 'month' }, '2026-06-01', '2026-06-30'],
    [{ unit: 'month', startsOn: 28 }, '2026-05-28', '2026-06-27'],
    [{ unit: 'quarter' }, '2026-04-01', '2026-06-30'],
    [{ unit: 'halfYear' }, '2026-01-01', '2026-06-30'],
    [{ unit: 'year' }, '2026-01-01', '2026-12-31'],
    [{ unit: 'year', startsOn: 4 }, '2026-04-01', '2027-03-31'],
    [{ unit: 'year', startsOn: 7 }, '2025-07-01', '2026-06-30'],
    [{ unit: 'quarter', startsOn: 2 }, '2026-05-01', '2026-07-31'],
    [{ unit: 'halfYear', startsOn: 4 }, '2026-04-01', '2026-09-30'],
  ])('gives 2026-06-17, a Wednesday, the %o from %s to %s', (period, first, last) => {
    expect(datesOf('2026-06-17', period)).toEqual([first, last]);
  });

  it.each<[PeriodUnit, (date: Date) => Date, (date: Date) => Date]>([
    ['week', (date) => startOfWeek(date, { weekStartsOn: 1 }), (date) => endOfWeek(date, { weekStartsOn: 1 })],
    ['month', startOfMonth, endOfMonth],
    ['quarter', startOfQuarter, endOfQuarter],
    ['year', startOfYear, endOfYear],
  ])('cuts by %s as date-fns does', (unit, startOf, endOf) => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new UTCDateMini(day * DAY_MILLISECONDS);
        expect(periodOf(day, { unit })).toEqual({
          first: startOf(date).getTime() / DAY_MILLISECONDS,
          last: Math.floor(endOf(date).getTime() / DAY_MILLISECONDS),
        });
      }),
    );
  });

  it('begins weeks on their weekday', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (day, startsOn) => {
        expect(weekday(periodOf(day, { unit: 'week', startsOn }).first)).toBe(startsOn);
      }),
    );
  });
});

describe('periodKey', () => {
  const anyPeriod: fc.Arbitrary<CalendarPeriod> = fc.oneof(
    fc.constant<CalendarPeriod>({ unit: 'day' }),
    fc.record({ unit: fc.constant<PeriodUnit>('week'), startsOn: fc.integer({ min: 1, max: 7 }) }),
    fc.record({ unit: fc.constant<PeriodUnit>('month'), startsOn: fc.integer({ min: 1, max: 28 }) }),
    fc.record({
      unit: fc.constantFrom<PeriodUnit>('quarter', 'halfYear', 'year'),
      startsOn: fc.integer({ min: 1, max: 12 }),
    }),
  );

  it('is one number from the first to the last day of a period, and the next one after it', () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, (day, period) => {
        const { first, last } = periodOf(day, period);
        const key = periodKey(day, period);
        expect(first).toBeLessThanOrEqual(day);
        expect(last).toBeGreaterThanOrEqual(day);
        expect([first - 1, first, last, last + 1].map((each) => periodKey(each, period))).toEqual([
          key - 1,
          key,
          key,
          key + 1,
        ]);
      }),
      { numRuns: 2000 },
    );
  });

  it('names a month by the civil month in which it ends', () => {
    expect(monthText(periodKey(parseDate('2026-05-21'), cycle))).toBe('2026-06');
    expect(monthText(periodKey(parseDate('2026-05-20'), cycle))).toBe('2026-05');
    expect(monthText(periodKey(parseDate('2025-12-21'), cycle))).toBe('2026-01');
    expect(monthText(periodKey(parseDate('2026-05-21'), { unit: 'month' }))).toBe('2026-05');
  });
});

describe('rollingStart', () => {
  it.each([
    ['2026-06-15', 3, 'months', 'from', '2026-03-15'],
    ['2026-06-15', 3, 'months', 'above', '2026-03-16'],
    ['2026-05-31', 3, 'months', 'from', '2026-02-28'],
    ['2026-05-31', 3, 'months', 'above', '2026-03-01'],
    ['2024-02-29', 1, 'years', 'from', '2023-02-28'],
    ['2026-06-15', 90, 'days', 'from', '2026-03-17'],
    ['2026-06-15', 90, 'days', 'above', '2026-03-18'],
    ['2026-06-15', 0, 'days', 'from', '2026-06-15'],
    ['2026-06-15', 2, 'weeks', 'from', '2026-06-01'],
    ['2026-06-15', 2, 'weeks', 'above', '2026-06-02'],
  ] as const)('of %s, %i %s, %s: %s (003.2.absence.termination, G5)', (date, length, unit, edge, expected) => {
    expect(dateText(rollingStart(parseDate(date), length, unit, edge))).toBe(expected);
  });

  it.each([
    ['days', subDays],
    ['weeks', subWeeks],
    ['months', subMonths],
    ['years', subYears],
  ] as const)('goes back by %s as date-fns does', (unit, subtract) => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (day, length) => {
        const back = subtract(new UTCDateMini(day * DAY_MILLISECONDS), length).getTime() / DAY_MILLISECONDS;
        expect(rollingStart(day, length, unit, 'from')).toBe(back);
        expect(rollingStart(day, length, unit, 'above')).toBe(back + 1);
      }),
    );
  });
});
