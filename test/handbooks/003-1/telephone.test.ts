import { describe, expect, test } from 'vitest';
import { telephoneCases003_1 } from '../../../src/handbooks/003-1/telephone.cases.js';
import { telephoneClauses003_1 } from '../../../src/handbooks/003-1/telephone.clauses.js';
import { telephonePolicies003_1 } from '../../../src/handbooks/003-1/telephone.policies.js';
import { runCase } from '../../support/runCase.js';

describe('003.1: the telephone', () => {
  const rows = telephoneCases003_1.map((given, i) => ({ name: `${i} ${given.clause}`, given }));
  test.each(rows)('$name', ({ given }) => {
    const { actual, expected, clauses } = runCase(telephonePolicies003_1, given);
    expect(actual).toEqual(expected);
    expect(clauses).toContain(given.clause);
  });

  test('every clause has a case, and every case a clause', () => {
    const cited = new Set(telephoneCases003_1.map(({ clause }) => clause));
    expect([...cited].sort()).toEqual(Object.keys(telephoneClauses003_1).sort());
  });

  test('every policy has a case', () => {
    const used = new Set(telephoneCases003_1.map(({ policy }) => policy));
    expect([...used].sort()).toEqual(Object.keys(telephonePolicies003_1).sort());
  });
});
