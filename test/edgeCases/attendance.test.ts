/** What published systems got wrong about attendance, or had to decide: one test for each. */
import { describe, expect, test } from 'vitest';
import { allotPunches } from '../../src/attendance/allotPunches.js';
import { assessMonth } from '../../src/attendance/assessMonth.js';
import { classifyDay } from '../../src/attendance/classifyDay.js';
import type { RosterDay } from '../../src/attendance/rosterDay.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { evaluate, generalFamily } from '../../src/figures/general.js';
import type { PolicyData } from '../../src/figures/policy.js';
import { calculators } from '../../src/plan/calculators.js';
import { dayPolicy, dayPolicyWith, dayRecordOf, monthPolicy, rosterDay } from '../attendance/policies.js';

const figuresOf = (facts: RosterDay, policy = dayPolicy) => classifyDay(facts, policy).figures;

describe('attendance', () => {
  test('tolerance 10 minutes, start 09:00: 09:10:00 is on time, 09:10:01 is late', () => {
    const policy = dayPolicyWith(
      { pairing: 'firstAndLast' },
      {
        late: {
          kind: 'bands',
          by: 'lateMinutes',
          bands: [
            { upTo: 10, as: 'onTime' },
            { above: 10, as: 'late' },
          ],
        },
      },
    );
    expect(figuresOf(rosterDay(['09:10:00', '18:00']), policy)).toMatchObject({ late: 'onTime' });
    expect(figuresOf(rosterDay(['09:10:01', '18:00']), policy)).toMatchObject({ late: 'late' });
  });

  test("a night shift to 07:00, then one at 14:00: a punch at 07:10 is the night shift's way out", () => {
    const night = { date: '2026-03-02', shift: { start: '18:00', end: '31:00' } };
    const afternoon = { date: '2026-03-03', shift: { start: '14:00', end: '22:00' } };
    const times = ['2026-03-02T17:58', '2026-03-03T07:10', '2026-03-03T13:55', '2026-03-03T22:01'];
    const punches = times.map((at) => ({ at }));
    const [own = [], later = []] = allotPunches([night, afternoon], punches, { before: 240, after: 240 });
    expect([own, later]).toEqual([punches.slice(0, 2), punches.slice(2)]);
    const figures = figuresOf(rosterDay([], { ...night, punches: own }));
    expect(figures).toMatchObject({ missingIn: false, missingOut: false, earlyMinutes: '0' });
  });

  test('a shift to 23:30 with a window to 01:30: at 01:30 nobody is absent yet', () => {
    const policy = dayPolicyWith({ pairing: 'firstAndLast', window: { before: 60, after: 120 } });
    const shift = { start: '15:30', end: '23:30' };
    const nobody = (asOf: string) => classifyDay(rosterDay([], { shift, asOf, confirmed: false }), policy);
    expect(nobody('2026-03-03T01:30').status).toBe('incomplete');
    expect(nobody('2026-03-03T01:30:01').figures).toMatchObject({ absence: 'noShow', absentDays: '1' });
  });

  test('a night window from 00:00 to 06:00, worked 01:00 to 09:00: 5 night hours', () => {
    const policy = dayPolicyWith(
      { pairing: 'firstAndLast', night: { start: '00:00', end: '06:00' } },
      { nightHours: { kind: 'product', of: ['nightSeconds'], over: [3600] } },
    );
    const facts = rosterDay(['01:00', '09:00'], { shift: { start: '01:00', end: '09:00' } });
    expect(figuresOf(facts, policy)).toMatchObject({ nightHours: '5' });
  });

  test('two ways in and no way out are a missed punch; punches without a shift of the roster are an error', () => {
    const punches = ['2026-03-02T08:58', '2026-03-02T18:01'].map((at) => ({ at, direction: 'in' as const }));
    const figures = figuresOf(rosterDay([], { punches }), dayPolicyWith({ pairing: 'directed' }));
    expect(figures).toMatchObject({ missingIn: false, missingOut: true });
    expect(() => allotPunches([], punches, { before: 0, after: 0 })).toThrow('coverage at /punches/0/at');
    const unrostered = { ...rosterDay(['09:00', '18:00']), shift: undefined };
    expect(() => calculators['attendanceDay']?.run(unrostered, dayPolicy)).toThrow('required at /shift');
  });

  test('approved leave in the morning, worked 13:00 to 17:00: a balance of 0', () => {
    const policy = dayPolicyWith(
      { pairing: 'firstAndLast' },
      { balance: { kind: 'total', of: ['attendedSeconds', 'leaveSeconds'], less: ['scheduledSeconds'] } },
    );
    const shift = { start: '08:00', end: '17:00', breaks: [{ start: '12:00', end: '13:00' }] };
    const leave = [{ from: '2026-03-02T08:00', to: '2026-03-02T12:00' }];
    expect(figuresOf(rosterDay(['13:00', '17:00'], { shift, leave }), policy)).toMatchObject({
      balance: '0',
      lateMinutes: '0',
      absence: 'none',
    });
  });

  test('so many lates are half a day of leave, the first are free, evidence waives; minutes off pay or off leave', () => {
    const data: PolicyData = {
      facts: { hourPay: { type: 'number' }, leaveHours: { type: 'number' } },
      lists: { lates: { minutes: { type: 'number' }, proof: { type: 'flag' } } },
      figures: {
        count: { kind: 'tally', from: 'lates', where: { proof: false }, take: 'count' },
        leaveDays: { kind: 'schedule', by: 'count', free: 1, then: [0, 0, '0.5'], repeat: 'all', take: 'sum' },
        minutes: { kind: 'tally', from: 'lates', where: { proof: false }, take: 'sum', of: 'minutes' },
        offPay: { kind: 'product', of: ['minutes', 'hourPay'], over: [60] },
        hours: { kind: 'product', of: ['minutes'], over: [60] },
        leaveLeft: { kind: 'total', of: ['leaveHours'], less: ['hours'] },
      },
    };
    const policy = adopt(generalFamily, { family: 'general', id: 'lates', version: '1', blanks: {}, data });
    const lates = (open: number) => [
      ...Array.from({ length: open }, () => ({ minutes: 15, proof: false })),
      { minutes: 90, proof: true },
    ];
    const figuresAfter = (open: number) =>
      evaluate({ hourPay: 40, leaveHours: 16, lates: lates(open) }, policy).figures;
    expect(figuresAfter(1)).toMatchObject({ count: '1', leaveDays: '0', offPay: '10', leaveLeft: '15.75' });
    expect(figuresAfter(3)).toMatchObject({ leaveDays: '0' });
    expect(figuresAfter(4)).toMatchObject({ leaveDays: '0.5', offPay: '40', leaveLeft: '15' });
    expect(figuresAfter(7)).toMatchObject({ leaveDays: '1' });
    const month = assessMonth(
      { asOf: '2026-03-31', days: [dayRecordOf('2026-03-02', { lateMinutes: 11 })] },
      monthPolicy,
    );
    expect(month.figures).toMatchObject({ chargedMinutes: '11' });
  });
});
