import { describe, expect, test } from 'vitest';
import { complianceCases003_5 } from '../../../src/handbooks/003-5/compliance.cases.js';
import { complianceClauses003_5 } from '../../../src/handbooks/003-5/compliance.clauses.js';
import { compliancePolicies003_5 } from '../../../src/handbooks/003-5/compliance.policies.js';
import { runCase } from '../../support/runCase.js';

describe('003.5: duties of process', () => {
  const rows = complianceCases003_5.map((given, i) => ({ name: `${i} ${given.clause}`, given }));
  test.each(rows)('$name', ({ given }) => {
    const { actual, expected, clauses } = runCase(compliancePolicies003_5, given);
    expect(actual).toEqual(expected);
    expect(clauses).toContain(given.clause);
  });

  test('every clause has a case, and every case a clause', () => {
    const cited = new Set(complianceCases003_5.map(({ clause }) => clause));
    expect([...cited].sort()).toEqual(Object.keys(complianceClauses003_5).sort());
  });

  test('every policy has a case', () => {
    const used = new Set(complianceCases003_5.map(({ policy }) => policy));
    expect([...used].sort()).toEqual(Object.keys(compliancePolicies003_5).sort());
  });
});
