import { describe, expect, test } from 'vitest';
import { leaveCases000_1 } from '../../../src/handbooks/000-1/leave.cases.js';
import { leaveClauses000_1 } from '../../../src/handbooks/000-1/leave.clauses.js';
import { leavePolicies000_1 } from '../../../src/handbooks/000-1/leave.policies.js';
import { runCase } from '../../support/runCase.js';

describe('000.1: leave', () => {
  test.each(leaveCases000_1.map((given, i) => ({ name: `${i} ${given.clause}`, given })))('$name', ({ given }) => {
    const { actual, expected, clauses } = runCase(leavePolicies000_1, given);
    expect(actual).toEqual(expected);
    expect(clauses).toContain(given.clause);
  });

  test('every clause has a case', () => {
    const proved = new Set(leaveCases000_1.map(({ clause }) => clause));
    expect([...proved].sort()).toEqual(Object.keys(leaveClauses000_1).sort());
  });
});
