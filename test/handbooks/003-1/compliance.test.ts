import { describe, expect, test } from 'vitest';
import { complianceCases003_1 } from '../../../src/handbooks/003-1/compliance.cases.js';
import { complianceClauses003_1 } from '../../../src/handbooks/003-1/compliance.clauses.js';
import { compliancePolicies003_1 } from '../../../src/handbooks/003-1/compliance.policies.js';
import { runCase } from '../../support/runCase.js';

describe('003.1: duties of process', () => {
  const rows = complianceCases003_1.map((given, i) => ({ name: `${i} ${given.clause}`, given }));
  test.each(rows)('$name', ({ given }) => {
    const { actual, expected, clauses } = runCase(compliancePolicies003_1, given);
    expect(actual).toEqual(expected);
    expect(clauses).toContain(given.clause);
  });

  test('every clause has a case, and every case a clause', () => {
    const cited = new Set(complianceCases003_1.map(({ clause }) => clause));
    expect([...cited].sort()).toEqual(Object.keys(complianceClauses003_1).sort());
  });

  test('every policy has a case', () => {
    const used = new Set(complianceCases003_1.map(({ policy }) => policy));
    expect([...used].sort()).toEqual(Object.keys(compliancePolicies003_1).sort());
  });
});
