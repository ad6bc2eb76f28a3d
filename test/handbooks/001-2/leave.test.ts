import { describe, expect, test } from 'vitest';
import { leaveCases001_2 } from '../../../src/handbooks/001-2/leave.cases.js';
import { leaveClauses001_2 } from '../../../src/handbooks/001-2/leave.clauses.js';
import { leavePolicies001_2 } from '../../../src/handbooks/001-2/leave.policies.js';
import { runCase } from '../../support/runCase.js';

describe('001.2: leave', () => {
  test.each(leaveCases001_2.map((given, i) => ({ name: `${i} ${given.clause}`, given })))('$name', ({ given }) => {
    const { actual, expected, clauses } = runCase(leavePolicies001_2, given);
    expect(actual).toEqual(expected);
    expect(clauses).toContain(given.clause);
  });

  test('every clause has a case', () => {
    const proved = new Set(leaveCases001_2.map(({ clause }) => clause));
    expect([...proved].sort()).toEqual(Object.keys(leaveClauses001_2).sort());
  });
});
