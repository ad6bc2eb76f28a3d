import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absences } from '../../src/attendance/absence.js';
import { assessMonth, attendanceMonthFamily, type DayRecord } from '../../src/attendance/assessMonth.js';
import { classifyDay } from '../../src/attendance/classifyDay.js';
import { dayRecord } from '../../src/attendance/dayRecord.js';
import { formOf } from '../../src/figures/adoption/adopt.js';
import { evaluateExactly } from '../../src/figures/reference.js';
import { calculators } from '../../src/plan/calculators.js';
import { dateText, parseDate } from '../../src/values/date.js';
import { dayPolicy, dayRecordOf, monthPolicy, rosterDay } from './policies.js';

const asOf = '2026-03-31';
const FIRST = parseDate('2026-01-01');

const share = fc.constantFrom(0, 0, 0, 0.5, 1);
const record = fc.record({
  rest: fc.constantFrom(false, false, true),
  lateMinutes: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 35 }), secondsOver(60)),
  earlyMinutes: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 35 }), fc.constant('7.5')),
  missingIn: fc.constantFrom(false, false, true),
  missingOut: fc.constantFrom(false, false, true),
  absence: fc.constantFrom('none' as const, ...absences),
  absentDays: share,
  confirmed: fc.constantFrom(true, true, false),
});
const months = fc
  .array(record, { maxLength: 90 })
  .map((records) => records.map((fields, i) => dayRecordOf(dateText(FIRST + i), fields)));

function secondsOver(denominator: number) {
  return fc
    .integer({ min: 0, max: 2400 })
    .map((count) => ({ numerator: String(count), denominator: String(denominator) }));
}

function assess(days: readonly DayRecord[]) {
  return assessMonth({ asOf, days }, monthPolicy);
}

describe('assessMonth', () => {
  test('takes the records that classifyDay makes', () => {
    const facts = [
      rosterDay(['09:04', '18:00']),
      rosterDay([], {
        date: '2026-03-03',
        punches: [{ at: '2026-03-03T09:00' }, { at: '2026-03-03T17:52:30' }],
        findings: ['excused'],
      }),
      rosterDay([], { date: '2026-03-04', punches: [{ at: '2026-03-04T09:00' }], confirmed: true }),
      rosterDay([], { date: '2026-03-05', confirmed: false }),
      rosterDay([], { date: '2026-03-07', shift: 'rest' }),
    ];
    const days = facts.map((day) => {
      const outcome = classifyDay(day, dayPolicy);
      if (outcome.status === 'incomplete') throw new Error('incomplete');
      return dayRecord(day, outcome);
    });
    expect(days.map(({ excused }) => excused)).toEqual([false, true, undefined, undefined, undefined]);
    expect(assess(days).figures).toMatchObject({
      lateCount: '1',
      earlyCount: '1',
      pooledMinutes: '11.5',
      chargedMinutes: '11.5',
      missedPunches: '1',
      absentDays: '1',
    });
  });

  test('both evaluators agree on any month', () => {
    const { plan, compiled } = formOf(attendanceMonthFamily, monthPolicy);
    expect(compiled).toBeDefined();
    fc.assert(
      fc.property(months, (days) => {
        const run = compiled?.run({ asOf, days });
        const exact = evaluateExactly(plan, { asOf, days });
        expect(run).toBeDefined();
        for (const name of Object.keys(plan.data.figures)) expect(run?.read(name)).toEqual(exact.read(name));
      }),
    );
  });

  test('another minute late never makes the charge smaller, unless the day becomes an absence', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 29 }), { minLength: 1, maxLength: 22 }), (minutes) => {
        const daysOf = (list: readonly number[]) =>
          list.map((lateMinutes, i) => dayRecordOf(dateText(parseDate('2026-03-01') + i), { lateMinutes }));
        const [first = 0, ...others] = minutes;
        const [less, more] = [minutes, [first + 1, ...others]].map((list) =>
          Number(assess(daysOf(list)).figures['chargedMinutes']),
        );
        expect(more).toBeGreaterThanOrEqual(less ?? Number.NaN);
      }),
    );
  });

  test('a rest day more changes nothing', () => {
    fc.assert(
      fc.property(months, fc.nat(89), (days, place) => {
        const at = Math.min(place, days.length);
        const later = days.slice(at).map((day, i) => ({ ...day, date: dateText(FIRST + at + i + 1) }));
        fc.pre(days.slice(at).every(({ date }) => !/-(31|28)$/.test(date)));
        const more = [...days.slice(0, at), dayRecordOf(dateText(FIRST + at), { rest: true }), ...later];
        const shifted = [...days.slice(0, at), ...later];
        expect(assess(more).figures).toEqual(assess(shifted).figures);
      }),
      { numRuns: 60 },
    );
  });

  test('no figure is negative', () => {
    fc.assert(
      fc.property(months, (days) => {
        const { figures } = assess(days);
        for (const name of ['chargedMinutes', 'absentDays', 'missedPunches', 'lateCount', 'earlyCount'])
          expect(JSON.stringify(figures[name])).not.toContain('-');
      }),
    );
  });

  test.each([
    ['days out of order', [{ date: '2026-03-03' }, { date: '2026-03-02' }], 'order at /days/1'],
    ['a day that stands twice', [{ date: '2026-03-02' }, { date: '2026-03-02' }], 'duplicate at /days/1/date'],
    ['a minute below zero', [{ date: '2026-03-02', lateMinutes: -1 }], 'range at /days/0/lateMinutes'],
    ['more than a day absent', [{ date: '2026-03-02', absentDays: 1.5 }], 'range at /days/0/absentDays'],
    ['an unknown ground', [{ date: '2026-03-02', absence: 'asleep' }], 'choice at /days/0/absence'],
    ['a flag that is none', [{ date: '2026-03-02', missingIn: 0 }], 'type at /days/0/missingIn'],
    ['a confirmation that is none', [{ date: '2026-03-02', confirmed: null }], 'type at /days/0/confirmed'],
    ['a missing field', [{ date: '2026-03-02', rest: undefined }], 'required at /days/0/rest'],
  ])('refuses %s', (_, given, message) => {
    const days = given.map((fields) => ({ ...dayRecordOf(fields.date), ...fields }));
    expect(() => calculators['attendanceMonth']?.run({ asOf, days }, monthPolicy)).toThrow(message);
  });
});
