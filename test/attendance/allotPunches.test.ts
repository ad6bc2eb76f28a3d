import { describe, expect, test } from 'vitest';
import { allotPunches, type RosterSlot } from '../../src/attendance/allotPunches.js';

const window = { before: 240, after: 240 };
const night: RosterSlot = { date: '2026-03-02', shift: { start: '18:00', end: '31:00' } };
const afternoon: RosterSlot = { date: '2026-03-03', shift: { start: '14:00', end: '22:00' } };

function allot(roster: readonly RosterSlot[], times: readonly string[]): readonly (readonly string[])[] {
  const punches = times.map((at) => ({ at }));
  return allotPunches(roster, punches, window).map((own) => own.map(({ at }) => at));
}

describe('allotPunches', () => {
  test('after a night shift and before one at 14:00, a punch at 07:10 is the way out of the night', () => {
    const times = ['2026-03-02T17:58', '2026-03-03T07:10', '2026-03-03T13:55', '2026-03-03T22:01'];
    expect(allot([night, afternoon], times)).toEqual([times.slice(0, 2), times.slice(2)]);
  });

  test('within two windows the nearer shift has it, and the earlier one of two as near', () => {
    const times = ['2026-03-03T10:30', '2026-03-03T10:30:01'];
    expect(allot([night, afternoon], times)).toEqual([[times[0]], [times[1]]]);
  });

  test('both ends of a window belong to it', () => {
    const times = ['2026-03-02T14:00', '2026-03-03T11:00'];
    expect(allot([night], times)).toEqual([times]);
    expect(() => allot([night], ['2026-03-02T13:59:59'])).toThrow('coverage at /punches/0/at');
    expect(() => allot([night], ['2026-03-03T11:00:01'])).toThrow('coverage at /punches/0/at');
  });

  test('a rest day has the punches of its date that no shift has', () => {
    const rest: RosterSlot = { date: '2026-03-03', shift: 'rest' };
    expect(allot([night, rest], ['2026-03-03T07:10', '2026-03-03T14:00'])).toEqual([
      ['2026-03-03T07:10'],
      ['2026-03-03T14:00'],
    ]);
  });

  test('a punch without a day of the roster is an error, not work on a rest day', () => {
    expect(() => allot([night], ['2026-03-04T09:00'])).toThrow('coverage at /punches/0/at');
  });

  test('a date stands once', () => {
    expect(() => allot([night, night], [])).toThrow('duplicate at /roster/1/date');
  });

  test('a day of the roster says what it is', () => {
    const roster = [{ date: '2026-03-02', shift: { start: '18:00', end: '07:00' } }];
    expect(() => allot(roster, [])).toThrow('order at /roster/0/shift/end');
  });
});
