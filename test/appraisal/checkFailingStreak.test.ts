// Failing months: the flag follows the longest run, and more failures never take it back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkFailingStreak,
  FailingStreakOutcome,
  failingStreakFamily,
} from '../../src/appraisal/checkFailingStreak.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { failingStreak as failingStreak002_7 } from '../../src/handbooks/002-7/failingStreak.js';

const policy = adopt(failingStreakFamily, failingStreak002_7, { passMark: 60 });

function isDue(scores: readonly number[]): unknown {
  const months = scores.map((score, i) => ({ date: `2026-${String(i + 1).padStart(2, '0')}-01`, score }));
  const outcome = checkFailingStreak({ months }, policy);
  return outcome instanceof FailingStreakOutcome ? outcome.resignationDue : outcome.missing;
}

test('is due exactly when three months in a row fail', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(59, 59.5, 60, 75), { maxLength: 12 }), (scores) => {
      const expected = scores.some((_, i) => i >= 2 && scores.slice(i - 2, i + 1).every((score) => score < 60));
      expect(isDue(scores)).toBe(expected);
      if (expected) expect(isDue(scores.map((score) => Math.min(score, 59)))).toBe(true);
    }),
  );
});

test('has no pass mark of its own', () => {
  // @ts-expect-error the blank is missing
  expect(() => adopt(failingStreakFamily, failingStreak002_7, {})).toThrow('required at /blanks/passMark');
});
