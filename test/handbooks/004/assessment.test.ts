import { describe, expect, test } from 'vitest';
import { assessmentCases004 } from '../../../src/handbooks/004/assessment.cases.js';
import { assessmentClauses004 } from '../../../src/handbooks/004/assessment.clauses.js';
import { assessmentPolicies004 } from '../../../src/handbooks/004/assessment.policies.js';
import { runCase } from '../../support/runCase.js';

describe('004: indicators, assessment, awards and penalties', () => {
  const rows = assessmentCases004.map((given, i) => ({ name: `${i} ${given.clause}`, given }));
  test.each(rows)('$name', ({ given }) => {
    const { actual, expected, clauses } = runCase(assessmentPolicies004, given);
    expect(actual).toEqual(expected);
    expect(clauses).toContain(given.clause);
  });

  test('every clause has a case, and every case a clause', () => {
    const cited = new Set(assessmentCases004.map(({ clause }) => clause));
    expect([...cited].sort()).toEqual(Object.keys(assessmentClauses004).sort());
  });

  test('every policy has a case', () => {
    const used = new Set(assessmentCases004.map(({ policy }) => policy));
    expect([...used].sort()).toEqual(Object.keys(assessmentPolicies004).sort());
  });
});
