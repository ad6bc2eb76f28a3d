import { describe, expect, test } from 'vitest';
import { counterCases003_1 } from '../../../src/handbooks/003-1/counter.cases.js';
import { counterClauses003_1 } from '../../../src/handbooks/003-1/counter.clauses.js';
import { counterPolicies003_1 } from '../../../src/handbooks/003-1/counter.policies.js';
import { runCase } from '../../support/runCase.js';

describe('003.1: the counter', () => {
  const rows = counterCases003_1.map((given, i) => ({ name: `${i} ${given.clause}`, given }));
  test.each(rows)('$name', ({ given }) => {
    const { actual, expected, clauses } = runCase(counterPolicies003_1, given);
    expect(actual).toEqual(expected);
    expect(clauses).toContain(given.clause);
  });

  test('every clause has a case, and every case a clause', () => {
    const cited = new Set(counterCases003_1.map(({ clause }) => clause));
    expect([...cited].sort()).toEqual(Object.keys(counterClauses003_1).sort());
  });

  test('every policy has a case', () => {
    const used = new Set(counterCases003_1.map(({ policy }) => policy));
    expect([...used].sort()).toEqual(Object.keys(counterPolicies003_1).sort());
  });
});
