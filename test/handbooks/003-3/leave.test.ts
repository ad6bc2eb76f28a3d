import { describe, expect, test } from 'vitest';
import { leaveCases003_3 } from '../../../src/handbooks/003-3/leave.cases.js';
import { leaveClauses003_3 } from '../../../src/handbooks/003-3/leave.clauses.js';
import { leavePolicies003_3 } from '../../../src/handbooks/003-3/leave.policies.js';
import { runCase } from '../../support/runCase.js';

describe('003.3: leave', () => {
  test.each(leaveCases003_3.map((given, i) => ({ name: `${i} ${given.clause}`, given })))('$name', ({ given }) => {
    const { actual, expected, clauses } = runCase(leavePolicies003_3, given);
    expect(actual).toEqual(expected);
    expect(clauses).toContain(given.clause);
  });

  test('every clause has a case', () => {
    const proved = new Set(leaveCases003_3.map(({ clause }) => clause));
    expect([...proved].sort()).toEqual(Object.keys(leaveClauses003_3).sort());
  });
});
