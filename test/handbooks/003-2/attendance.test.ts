import { describe, expect, test } from 'vitest';
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

  test('every clause has a case', () => {
    const proved = new Set(attendanceCases003_2.map(({ clause }) => clause));
    expect([...proved].sort()).toEqual(Object.keys(attendanceClauses003_2).sort());
  });
});
