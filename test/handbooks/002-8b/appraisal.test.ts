import { describe, expect, test } from 'vitest';
import { annualReview002_8B } from '../../../src/handbooks/002-8b/annualReview.js';
import { appraisalCases002_8B } from '../../../src/handbooks/002-8b/appraisal.cases.js';
import { appraisalClauses002_8B } from '../../../src/handbooks/002-8b/appraisal.clauses.js';
import { appraisalScore002_8B } from '../../../src/handbooks/002-8b/appraisalScore.js';
import { dismissal002_8B } from '../../../src/handbooks/002-8b/dismissal.js';
import { grade002_8B } from '../../../src/handbooks/002-8b/grade.js';
import { tailDismissal002_8B } from '../../../src/handbooks/002-8b/tailDismissal.js';
import { runCase } from '../../support/runCase.js';

const policies = {
  appraisalScore: appraisalScore002_8B,
  grade: grade002_8B,
  dismissal: dismissal002_8B,
  tailDismissal: tailDismissal002_8B,
  annualReview: annualReview002_8B,
};

describe('002.8B: scores, grades and dismissal', () => {
  test.each(appraisalCases002_8B.map((given, i) => ({ name: `${i} ${given.clause}`, given })))('$name', ({ given }) => {
    const { actual, expected, clauses } = runCase(policies, given);
    expect(actual).toEqual(expected);
    expect(clauses).toContain(given.clause);
  });

  test('every case names a clause', () => {
    expect(Object.keys(appraisalClauses002_8B)).toEqual(
      expect.arrayContaining(appraisalCases002_8B.map(({ clause }) => clause)),
    );
  });
});
