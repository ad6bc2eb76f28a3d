import { describe, expect, test } from 'vitest';
import { leaveCases001_1 } from '../../../src/handbooks/001-1/leave.cases.js';
import { leaveClauses001_1 } from '../../../src/handbooks/001-1/leave.clauses.js';
import { leavePolicies001_1 } from '../../../src/handbooks/001-1/leave.policies.js';
import { runCase } from '../../support/runCase.js';

describe('001.1: leave', () => {
  test.each(leaveCases001_1.map((given, i) => ({ name: `${i} ${given.clause}`, given })))('$name', ({ given }) => {
    const { actual, expected, clauses } = runCase(leavePolicies001_1, given);
    expect(actual).toEqual(expected);
    expect(clauses).toContain(given.clause);
  });

  test('every clause has a case', () => {
    const proved = new Set(leaveCases001_1.map(({ clause }) => clause));
    expect([...proved].sort()).toEqual(Object.keys(leaveClauses001_1).sort());
  });
});
