import { describe, expect, test } from 'vitest';
import { complianceCases002_7 } from '../../../src/handbooks/002-7/compliance.cases.js';
import { complianceClauses002_7 } from '../../../src/handbooks/002-7/compliance.clauses.js';
import { compliancePolicies002_7 } from '../../../src/handbooks/002-7/compliance.policies.js';
import { runCase } from '../../support/runCase.js';

describe('002.7: duties of process', () => {
  const rows = complianceCases002_7.map((given, i) => ({ name: `${i} ${given.clause}`, given }));
  test.each(rows)('$name', ({ given }) => {
    const { actual, expected, clauses } = runCase(compliancePolicies002_7, given);
    expect(actual).toEqual(expected);
    expect(clauses).toContain(given.clause);
  });

  test('every clause has a case, and every case a clause', () => {
    const cited = new Set(complianceCases002_7.map(({ clause }) => clause));
    expect([...cited].sort()).toEqual(Object.keys(complianceClauses002_7).sort());
  });

  test('every policy has a case', () => {
    const used = new Set(complianceCases002_7.map(({ policy }) => policy));
    expect([...used].sort()).toEqual(Object.keys(compliancePolicies002_7).sort());
  });
});
