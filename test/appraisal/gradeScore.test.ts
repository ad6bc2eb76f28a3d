// Five grades by four cut-offs that the adopter must give.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeScore, ScoreGradeOutcome, scoreGradeFamily } from '../../src/appraisal/gradeScore.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { grade } from '../../src/handbooks/002-7/grade.js';

describe('gradeScore', () => {
  test('counts the cut-offs that a score reaches', () => {
    const anyCutoffs = fc
      .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 4, maxLength: 4 })
      .map((cutoffs) => cutoffs.sort((a, b) => a - b));
    fc.assert(
      fc.property(anyCutoffs, fc.integer({ min: 0, max: 200 }), (cutoffs, halves) => {
        const score = halves / 2;
        const outcome = gradeScore({ score }, adopt(scoreGradeFamily, grade, { cutoffs }));
        const reached = cutoffs.filter((cutoff) => score >= cutoff).length;
        expect(outcome instanceof ScoreGradeOutcome && outcome.grade).toBe(String(1 + reached));
      }),
    );
  });

  test.each([
    { cutoffs: [60, 80, 70, 90], shows: 'out of order' },
    { cutoffs: [60, 60, 70, 80], shows: 'equal' },
    { cutoffs: [60, 70, 80], shows: 'too few' },
  ])('refuses cut-offs that are $shows', ({ cutoffs }) => {
    expect(() => adopt(scoreGradeFamily, grade, { cutoffs })).toThrow();
  });

  test('has no cut-offs of its own', () => {
    // @ts-expect-error the blank is missing
    expect(() => adopt(scoreGradeFamily, grade, {})).toThrow('required at /blanks/cutoffs/0');
  });
});
