// 002.7: every worked example of appraisal and pay comes out exactly, and its trace shows its clause.
import { describe, expect, test } from 'vitest';
import { appraisalCases } from '../../../src/handbooks/002-7/appraisal.cases.js';
import { appraisalClauses } from '../../../src/handbooks/002-7/appraisal.clauses.js';
import { appraisalPolicies } from '../../../src/handbooks/002-7/appraisal.policies.js';
import { runCase } from '../../support/runCase.js';

const rows = appraisalCases.map((given, i) => ({ row: `${i} ${given.clause}`, given }));

describe.each(rows)('$row', ({ given }) => {
  const report = runCase(appraisalPolicies, given);

  test('comes out as expected', () => {
    expect(report.actual).toEqual(report.expected);
  });

  test('shows its clause', () => {
    expect(report.clauses).toContain(given.clause);
  });
});

test('every clause has a case', () => {
  const proved = new Set(appraisalCases.map(({ clause }) => clause));
  expect(Object.keys(appraisalClauses).filter((clause) => !proved.has(clause))).toEqual([]);
});
