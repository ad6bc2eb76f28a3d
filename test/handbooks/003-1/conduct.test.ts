import { describe, expect, test } from 'vitest';
import { conductCases003_1 } from '../../../src/handbooks/003-1/conduct.cases.js';
import { conductClauses003_1 } from '../../../src/handbooks/003-1/conduct.clauses.js';
import { conductPolicies003_1 } from '../../../src/handbooks/003-1/conduct.policies.js';
import { runCase } from '../../support/runCase.js';

describe('003.1: conduct', () => {
  const rows = conductCases003_1.map((given, i) => ({ name: `${i} ${given.clause}`, given }));
  test.each(rows)('$name', ({ given }) => {
    const { actual, expected, clauses } = runCase(conductPolicies003_1, given);
    expect(actual).toEqual(expected);
    expect(clauses).toContain(given.clause);
  });

  test('every clause has a case, and every case a clause', () => {
    const cited = new Set(conductCases003_1.map(({ clause }) => clause));
    expect([...cited].sort()).toEqual(Object.keys(conductClauses003_1).sort());
  });

  test('every policy has a case', () => {
    const used = new Set(conductCases003_1.map(({ policy }) => policy));
    expect([...used].sort()).toEqual(Object.keys(conductPolicies003_1).sort());
  });
});
