// After guidance: the two wordings of the text differ only where there is progress below the mark.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GuidanceReviewOutcome, guidanceReviewFamily, reviewGuidance } from '../../src/appraisal/reviewGuidance.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { guidanceReview as guidanceReview002_8A } from '../../src/handbooks/002-8a/guidanceReview.js';

const stillBelow = adopt(guidanceReviewFamily, guidanceReview002_8A);
const noProgress = adopt(
  guidanceReviewFamily,
  guidanceReview002_8A,
  {},
  { readings: { progress: 'noObviousProgress' } },
);

function review(facts: Parameters<typeof reviewGuidance>[0], policy = stillBelow): GuidanceReviewOutcome {
  const outcome = reviewGuidance(facts, policy);
  if (outcome instanceof GuidanceReviewOutcome) return outcome;
  throw new Error('incomplete');
}

test('says both what is due and whether there was progress', () => {
  const { eliminationDue, progressed } = review({ before: 65, guided: true, after: 69 });
  expect({ eliminationDue, progressed }).toEqual({ eliminationDue: true, progressed: true });
});

test('the looser wording never asks for more than the numeric one', () => {
  const anyTotal = fc.integer({ min: 60, max: 80 });
  fc.assert(
    fc.property(anyTotal, anyTotal, fc.boolean(), fc.boolean(), (before, after, guided, obviousProgress) => {
      const facts = { before, after, guided, obviousProgress };
      const loose = review(facts, noProgress).eliminationDue;
      expect(loose).toBe(review(facts).eliminationDue === true && !obviousProgress);
    }),
  );
});
