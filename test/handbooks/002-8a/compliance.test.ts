import { describe, expect, test } from 'vitest';
import { complianceCases002_8A } from '../../../src/handbooks/002-8a/compliance.cases.js';
import { complianceClauses002_8A } from '../../../src/handbooks/002-8a/compliance.clauses.js';
import { compliancePolicies002_8A } from '../../../src/handbooks/002-8a/compliance.policies.js';
import { runCase } from '../../support/runCase.js';

describe('002.8A: duties of process', () => {
  const rows = complianceCases002_8A.map((given, i) => ({ name: `${i} ${given.clause}`, given }));
  test.each(rows)('$name', ({ given }) => {
    const { actual, expected, clauses } = runCase(compliancePolicies002_8A, given);
    expect(actual).toEqual(expected);
    expect(clauses).toContain(given.clause);
  });

  test('every clause has a case, and every case a clause', () => {
    const cited = new Set(complianceCases002_8A.map(({ clause }) => clause));
    expect([...cited].sort()).toEqual(Object.keys(complianceClauses002_8A).sort());
  });

  test('every policy has a case', () => {
    const used = new Set(complianceCases002_8A.map(({ policy }) => policy));
    expect([...used].sort()).toEqual(Object.keys(compliancePolicies002_8A).sort());
  });
});
