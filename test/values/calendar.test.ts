import { describe, expect, it } from 'vitest';
import { compileCalendar, type WorkCalendar } from '../../src/values/calendar.js';
import { parseDate } from '../../src/values/date.js';

/** The national days and mid-autumn of 2025, as the State Council arranged them. */
const autumn2025: WorkCalendar = {
  from: '2025-09-01',
  to: '2025-10-31',
  holidays: ['2025-10-01', '2025-10-02', '2025-10-03', '2025-10-06'],
  rest: ['2025-10-04', '2025-10-05', '2025-10-07', '2025-10-08'],
  work: ['2025-09-28', '2025-10-11'],
};

describe('compileCalendar', () => {
  it.each([
    ['2025-09-28', 'work'],
    ['2025-09-27', 'rest'],
    ['2025-09-29', 'work'],
    ['2025-10-06', 'statutory'],
    ['2025-10-08', 'rest'],
    ['2025-10-09', 'work'],
    ['2025-10-11', 'work'],
    ['2025-10-12', 'rest'],
    ['2025-09-01', 'work'],
    ['2025-10-31', 'work'],
    ['2025-08-31', undefined],
    ['2025-11-01', undefined],
  ])('says of %s: %s', (date, kind) => {
    expect(compileCalendar(autumn2025).dayKind(parseDate(date))).toBe(kind);
  });

  it('does not cover what is no day', () => {
    expect(compileCalendar(autumn2025).dayKind(Number.NaN)).toBeUndefined();
  });

  it('takes Monday to Friday as work (000.1.hours.weekly), or the weekdays that it is told', () => {
    const week = ['2026-06-15', '2026-06-16', '2026-06-17', '2026-06-18', '2026-06-19', '2026-06-20', '2026-06-21'];
    const kinds = (weekly: Pick<WorkCalendar, 'weekly'>) => {
      const plain = compileCalendar({ from: '2026-06-15', to: '2026-06-21', ...weekly });
      return week.map((date) => plain.dayKind(parseDate(date)));
    };
    expect(kinds({})).toEqual(['work', 'work', 'work', 'work', 'work', 'rest', 'rest']);
    expect(kinds({ weekly: [7, 2] })).toEqual(['rest', 'work', 'rest', 'rest', 'rest', 'rest', 'work']);
    expect(kinds({ weekly: [] })).toEqual(Array(7).fill('rest'));
  });

  it('works every other week on the weekday of an alternate date, before it and after it', () => {
    const saturdays = ['2026-05-30', '2026-06-06', '2026-06-13', '2026-06-20', '2026-06-27', '2026-07-04'];
    const calendar = compileCalendar({
      from: '2026-05-01',
      to: '2026-07-31',
      alternate: ['2026-06-13'],
      rest: ['2026-06-27'],
      work: ['2026-07-04'],
    });
    expect(saturdays.map((date) => calendar.dayKind(parseDate(date)))).toEqual([
      'work',
      'rest',
      'work',
      'rest',
      'rest',
      'work',
    ]);
  });

  it('keeps the weekly pattern outside the dates covered where it is told to', () => {
    const calendar = compileCalendar({ ...autumn2025, alternate: ['2025-11-01'], outside: 'weekly' });
    const kinds = ['2025-08-29', '2025-08-30', '2025-11-01', '2025-11-03', '2025-11-08'].map((date) =>
      calendar.dayKind(parseDate(date)),
    );
    expect(kinds).toEqual(['work', 'rest', 'work', 'work', 'rest']);
    expect(calendar.dayKind(parseDate('2025-10-06'))).toBe('statutory');
    expect(calendar.dayKind(Number.NaN)).toBeUndefined();
  });

  it('may cover a single date', () => {
    const calendar = compileCalendar({ from: '2025-10-01', to: '2025-10-01', holidays: ['2025-10-01'] });
    expect(calendar.dayKind(parseDate('2025-10-01'))).toBe('statutory');
    expect(calendar.dayKind(parseDate('2025-10-02'))).toBeUndefined();
  });

  it.each<[string, Partial<WorkCalendar>, string]>([
    ['begins on no real date', { from: '2025-02-29' }, 'from 2025-02-29 to 2025-10-31'],
    ['ends on no real date', { to: '2025-10-32' }, 'from 2025-09-01 to 2025-10-32'],
    ['ends before it begins', { to: '2025-08-31' }, 'from 2025-09-01 to 2025-08-31'],
    ['has a holiday that is no real date', { holidays: ['2025-09-31'] }, 'does not cover 2025-09-31'],
    ['has a holiday before its first date', { holidays: ['2025-08-31'] }, 'does not cover 2025-08-31'],
    ['has an adjusted working day after its last date', { work: ['2025-11-01'] }, 'does not cover 2025-11-01'],
    ['lists a date twice in one list', { rest: ['2025-10-04', '2025-10-04'] }, 'lists 2025-10-04 twice'],
    ['lists a date in two lists', { work: ['2025-10-06'] }, 'lists 2025-10-06 twice'],
    ['has a weekday 0', { weekly: [0, 1] }, '0 is no weekday'],
    ['has a weekday 8', { weekly: [8] }, '8 is no weekday'],
    ['has half a weekday', { weekly: [1.5] }, '1.5 is no weekday'],
    ['has an alternate date that is not real', { alternate: ['2025-09-31'] }, '2025-09-31 is no date'],
    ['alternates a weekday of every week', { alternate: ['2025-09-05'] }, 'every week works the weekday'],
  ])('refuses a calendar that %s', (_, fault, message) => {
    expect(() => compileCalendar({ ...autumn2025, ...fault })).toThrow(RangeError);
    expect(() => compileCalendar({ ...autumn2025, ...fault })).toThrow(message);
  });
});
