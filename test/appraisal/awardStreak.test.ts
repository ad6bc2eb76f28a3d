// Streaks at the top: each month is used for one award only.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { awardStreak, StreakAwardOutcome, streakAwardFamily } from '../../src/appraisal/awardStreak.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { topStreak } from '../../src/handbooks/002-7/topStreak.js';

const policy = adopt(streakAwardFamily, topStreak);

interface Month {
  readonly date: string;
  readonly rank: number;
}

/** Months from January 2025 on with these places; 0 for a month without assessment. */
function monthsOf(places: readonly number[]): readonly Month[] {
  return places.flatMap((rank, i) => {
    const date = `${2025 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`;
    return rank === 0 ? [] : [{ date, rank }];
  });
}

function awardOf(months: readonly Month[], asOf: string): unknown {
  const outcome = awardStreak({ asOf, months }, policy);
  return outcome instanceof StreakAwardOutcome ? outcome.award : outcome.missing;
}

test('pays once for each block of three first places in a row', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 1, 1, 1, 2), { maxLength: 24 }), (places) => {
      const runs = places.join('').match(/1+/g) ?? [];
      const blocks = runs.reduce((count, run) => count + Math.floor(run.length / 3), 0);
      const months = monthsOf(places);
      expect(awardStreak({ asOf: '2027-01-01', months }, policy).figures.awards).toBe(String(blocks));
      const paid = months.filter(({ date }) => awardOf(months, date) === '200');
      expect(paid).toHaveLength(blocks);
    }),
  );
});

test('goes on across the turn of the year', () => {
  const months = ['2025-11-30', '2025-12-31', '2026-01-31'].map((date) => ({ date, rank: 1 }));
  expect(awardOf(months, '2026-01-15')).toBe('200');
});

test('refuses months out of order, and a place below 1', () => {
  const late = { date: '2026-02-01', rank: 1 };
  expect(() => awardOf([late, { date: '2026-01-01', rank: 1 }], '2026-02-01')).toThrow('order at /months/1/date');
  expect(() => awardOf([{ ...late, rank: 0 }], '2026-02-01')).toThrow('range at /months/0/rank');
});
