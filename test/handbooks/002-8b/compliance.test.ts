import { describe, expect, test } from 'vitest';
import { complianceCases002_8B } from '../../../src/handbooks/002-8b/compliance.cases.js';
import { complianceClauses002_8B } from '../../../src/handbooks/002-8b/compliance.clauses.js';
import { compliancePolicies002_8B } from '../../../src/handbooks/002-8b/compliance.policies.js';
import { runCase } from '../../support/runCase.js';

describe('002.8B: duties of process', () => {
  const rows = complianceCases002_8B.map((given, i) => ({ name: `${i} ${given.clause}`, given }));
  test.each(rows)('$name', ({ given }) => {
    const { actual, expected, clauses } = runCase(compliancePolicies002_8B, given);
    expect(actual).toEqual(expected);
    expect(clauses).toContain(given.clause);
  });

  test('every clause has a case, and every case a clause', () => {
    const cited = new Set(complianceCases002_8B.map(({ clause }) => clause));
    expect([...cited].sort()).toEqual(Object.keys(complianceClauses002_8B).sort());
  });

  test('every policy has a case', () => {
    const used = new Set(complianceCases002_8B.map(({ policy }) => policy));
    expect([...used].sort()).toEqual(Object.keys(compliancePolicies002_8B).sort());
  });
});
