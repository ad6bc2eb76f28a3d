// Quotas: the limit is the largest number that keeps the stated share.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AwardQuotaOutcome, awardQuotaFamily, checkAwardQuota } from '../../src/appraisal/checkAwardQuota.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { awardQuota as awardQuota002_8A } from '../../src/handbooks/002-8a/awardQuota.js';

const policy = adopt(awardQuotaFamily, awardQuota002_8A);

test('is within the quota exactly while the shares are at most 5 % and 10 %', () => {
  const anyCount = fc.nat(12);
  fc.assert(
    fc.property(fc.nat(120), anyCount, anyCount, (headcount, best, excellent) => {
      const outcome = checkAwardQuota({ headcount, awarded: { best, excellent } }, policy);
      const expected = best * 20 <= headcount && excellent * 10 <= headcount;
      expect(outcome instanceof AwardQuotaOutcome && outcome.withinQuota).toBe(expected);
    }),
  );
});

test('tells the limits where nothing is awarded yet', () => {
  const { status, figures } = checkAwardQuota({ headcount: 59 }, policy);
  expect({ status, figures }).toEqual({ status: 'incomplete', figures: { bestMax: '2', excellentMax: '5' } });
});

test('refuses a negative number of awards', () => {
  const awarded = { best: -1, excellent: 0 };
  expect(() => checkAwardQuota({ headcount: 40, awarded }, policy)).toThrow('range at /awarded/best');
});
