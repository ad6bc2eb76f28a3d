import { describe, expect, test } from 'vitest';
import { complianceCases004 } from '../../../src/handbooks/004/compliance.cases.js';
import { complianceClauses004 } from '../../../src/handbooks/004/compliance.clauses.js';
import { compliancePolicies004 } from '../../../src/handbooks/004/compliance.policies.js';
import { runCase } from '../../support/runCase.js';

describe('004: organisation, suggestions, conduct, training, meetings and data', () => {
  const rows = complianceCases004.map((given, i) => ({ name: `${i} ${given.clause}`, given }));
  test.each(rows)('$name', ({ given }) => {
    const { actual, expected, clauses } = runCase(compliancePolicies004, given);
    expect(actual).toEqual(expected);
    expect(clauses).toContain(given.clause);
  });

  test('every clause has a case, and every case a clause', () => {
    const cited = new Set(complianceCases004.map(({ clause }) => clause));
    expect([...cited].sort()).toEqual(Object.keys(complianceClauses004).sort());
  });

  test('every policy has a case', () => {
    const used = new Set(complianceCases004.map(({ policy }) => policy));
    expect([...used].sort()).toEqual(Object.keys(compliancePolicies004).sort());
  });
});
