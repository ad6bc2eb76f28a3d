import { describe, expect, test } from 'vitest';
import { appraisalClauses002_8B } from '../../../src/handbooks/002-8b/appraisal.clauses.js';
import { payCases002_8B } from '../../../src/handbooks/002-8b/pay.cases.js';
import { paySlip002_8B } from '../../../src/handbooks/002-8b/paySlip.js';
import { performancePay002_8B } from '../../../src/handbooks/002-8b/performancePay.js';
import { runCase } from '../../support/runCase.js';

const policies = { performancePay: performancePay002_8B, paySlip: paySlip002_8B };

describe('002.8B: pay', () => {
  test.each(payCases002_8B.map((given, i) => ({ name: `${i} ${given.clause}`, given })))('$name', ({ given }) => {
    const { actual, expected, clauses } = runCase(policies, given);
    expect(actual).toEqual(expected);
    expect(clauses).toContain(given.clause);
  });

  test('every case names a clause', () => {
    expect(Object.keys(appraisalClauses002_8B)).toEqual(
      expect.arrayContaining(payCases002_8B.map(({ clause }) => clause)),
    );
  });
});
