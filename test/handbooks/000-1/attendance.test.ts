import { describe, expect, test } from 'vitest';
import { attendanceCases000_1 } from '../../../src/handbooks/000-1/attendance.cases.js';
import { attendanceClauses000_1 } from '../../../src/handbooks/000-1/attendance.clauses.js';
import { attendancePolicies000_1 } from '../../../src/handbooks/000-1/attendance.policies.js';
import { runCase } from '../../support/runCase.js';

describe('000.1: attendance', () => {
  test.each(attendanceCases000_1.map((given, i) => ({ name: `${i} ${given.clause}`, given })))('$name', ({ given }) => {
    const { actual, expected, clauses } = runCase(attendancePolicies000_1, given);
    expect(actual).toEqual(expected);
    expect(clauses).toContain(given.clause);
  });

  test('every clause has a case', () => {
    const proved = new Set(attendanceCases000_1.map(({ clause }) => clause));
    expect([...proved].sort()).toEqual(Object.keys(attendanceClauses000_1).sort());
  });
});
