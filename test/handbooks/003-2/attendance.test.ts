import { describe, expect, test } from 'vitest';
import { assessMonth, attendanceMonthFamily } from '../../../src/attendance/assessMonth.js';
import { adopt, formOf } from '../../../src/figures/adoption/adopt.js';
import { attendanceCases003_2 } from '../../../src/handbooks/003-2/attendance.cases.js';
import { attendanceClauses003_2 } from '../../../src/handbooks/003-2/attendance.clauses.js';
import { attendancePolicies003_2 } from '../../../src/handbooks/003-2/attendance.policies.js';
import { runCase } from '../../support/runCase.js';

describe('003.2: attendance', () => {
  test.each(attendanceCases003_2.map((given, i) => ({ name: `${i} ${given.clause}`, given })))('$name', ({ given }) => {
    const { actual, expected, clauses } = runCase(attendancePolicies003_2, given);
    expect(actual).toEqual(expected);
    expect(clauses).toContain(given.clause);
  });

  test.each([
    ['lateMinutes', 15],
    ['earlyMinutes', 15],
    ['lateMinutes', 31],
  ])('%s %d, read as absence at once, is absence by the definitions', (minutes, count) => {
    const day = {
      date: '2026-03-02',
      rest: false,
      lateMinutes: 0,
      earlyMinutes: 0,
      missingIn: false,
      missingOut: false,
      absence: 'none',
      absentDays: 0,
      [minutes]: count,
    } as const;
    const policy = adopt(
      attendanceMonthFamily,
      attendancePolicies003_2.attendanceMonth,
      {},
      { readings: { withoutLeave: 'absence' } },
    );
    const { trace } = assessMonth({ asOf: '2026-03-31', days: [day] }, policy);
    const steps = trace.filter(({ figure }) => figure === 'days/0/absent');
    expect(steps.map(({ clause }) => clause)).toEqual(['003.2.absence.definitions']);
  });

  test('a month compiles under every reading of three months', () => {
    for (const threeMonths of ['rolling', 'quarter'] as const) {
      const policy = adopt(
        attendanceMonthFamily,
        attendancePolicies003_2.attendanceMonth,
        {},
        { readings: { threeMonths } },
      );
      expect(formOf(attendanceMonthFamily, policy).compiled).toBeDefined();
    }
  });

  test('every clause has a case', () => {
    const proved = new Set(attendanceCases003_2.map(({ clause }) => clause));
    expect([...proved].sort()).toEqual(Object.keys(attendanceClauses003_2).sort());
  });
});
