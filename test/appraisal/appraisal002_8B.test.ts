import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dismissalDue, dismissalFamily } from '../../src/appraisal/dismissalDue.js';
import { gradeFamily, gradeOf } from '../../src/appraisal/gradeOf.js';
import { appraisalScoreFamily, scoreMonth } from '../../src/appraisal/scoreMonth.js';
import { tailDismissalFamily, tailOf } from '../../src/appraisal/tailOf.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { appraisalScore002_8B } from '../../src/handbooks/002-8b/appraisalScore.js';
import { dismissal002_8B } from '../../src/handbooks/002-8b/dismissal.js';
import { grade002_8B } from '../../src/handbooks/002-8b/grade.js';
import { tailDismissal002_8B } from '../../src/handbooks/002-8b/tailDismissal.js';
import { RulesError } from '../../src/rule/issue.js';

const scores = adopt(appraisalScoreFamily, appraisalScore002_8B);
const grades = adopt(gradeFamily, grade002_8B);

describe('scoreMonth', () => {
  const faults = fc.record({ notDone: fc.boolean(), notAsRequired: fc.boolean(), notInTime: fc.boolean() });
  const kinds = fc.constantFrom('breach', 'games', 'noise', 'perfunctory-assessment');

  test('loses what an independent count loses, whatever the order', () => {
    fc.assert(
      fc.property(
        fc.array(faults, { minLength: 8, maxLength: 8 }),
        fc.array(faults, { maxLength: 4 }),
        fc.array(kinds, { maxLength: 10 }),
        fc.nat(9),
        (daily, exceptional, conduct, lateCount) => {
          const facts = {
            daily: daily.map((item, i) => ({ id: `d${i}`, points: 10, ...item })),
            exceptional: exceptional.map((item, i) => ({ id: `e${i}`, ...item })),
            conduct: conduct.map((kind) => ({ date: '2026-03-04', kind })),
            weeklyReports: [],
            attendance: { lateCount, earlyCount: 0 },
          };
          const worst = (item: (typeof daily)[number], by: readonly [number, number, number]): number =>
            item.notDone ? by[0] : item.notAsRequired ? by[1] : item.notInTime ? by[2] : 0;
          const POINTS: Readonly<Record<string, number>> = { breach: 0.5, games: 1, noise: 1 };
          const lost =
            daily.reduce((sum, item) => sum + worst(item, [8, 5, 2]), 0) +
            exceptional.reduce((sum, item) => sum + worst(item, [3, 2, 1]), 0) +
            conduct.reduce((sum, kind) => sum + (POINTS[kind] ?? 3), 0) +
            lateCount / 2;
          expect(scoreMonth(facts, scores).figures.score).toBe(String(100 - lost));
          const reversed = {
            ...facts,
            daily: [...facts.daily].reverse(),
            exceptional: [...facts.exceptional].reverse(),
            conduct: [...facts.conduct].reverse(),
          };
          expect(scoreMonth(reversed, scores).figures).toEqual(scoreMonth(facts, scores).figures);
        },
      ),
    );
  });
});

describe('gradeOf', () => {
  const GRADES = ['incompetent', 'basic', 'competent', 'good', 'excellent'];
  const done = { majorContribution: false, dutiesDone: true, exceptionalDone: true, outstanding: true, examples: 1 };

  test('never falls as the score rises, in every reading', () => {
    const tenths = fc.integer({ min: -100, max: 1000 });
    for (const betweenBands of ['reached', 'rounded', 'continuous'] as const) {
      const policy = adopt(gradeFamily, grade002_8B, {}, { readings: { betweenBands } });
      const placeAt = (score: number): number =>
        GRADES.indexOf(String(gradeOf({ score: score / 10, ...done }, policy).figures.grade));
      fc.assert(
        fc.property(tenths, tenths, (a, b) => {
          expect(placeAt(Math.min(a, b))).toBeLessThanOrEqual(placeAt(Math.max(a, b)));
        }),
      );
    }
  });

  test('is provisional until explained and approved', () => {
    const facts = { score: 50, majorContribution: false };
    const isProvisional = (more: { explanation?: boolean; managerApproved?: boolean }): boolean => {
      const outcome = gradeOf({ ...facts, ...more }, grades);
      return outcome.status === 'complete' && outcome.isProvisional;
    };
    expect(isProvisional({})).toBe(true);
    expect(isProvisional({ explanation: true })).toBe(true);
    expect(isProvisional({ managerApproved: true })).toBe(true);
    expect(isProvisional({ explanation: true, managerApproved: false })).toBe(true);
    expect(isProvisional({ explanation: true, managerApproved: true })).toBe(false);
  });

  test('without the declared answer to gaps the printed bands are refused, with a witness', () => {
    const printed = JSON.parse(JSON.stringify(grade002_8B, (key, value) => (key === 'gaps' ? undefined : value)));
    const witnesses = refusedWitnesses(() => adopt(gradeFamily, { ...grade002_8B, data: printed.data }));
    expect(witnesses).toEqual(['59.5', '70.5', '80.5', '90.5']);
  });
});

describe('dismissalDue', () => {
  test('a fourth incompetent month changes nothing, and the months before the year never count', () => {
    const policy = adopt(dismissalFamily, dismissal002_8B);
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { maxLength: 24 }), (numbers) => {
        const dates = [...numbers]
          .sort((a, b) => a - b)
          .map((n) => `${n < 12 ? 2025 : 2026}-${String((n % 12) + 1).padStart(2, '0')}-01`);
        const outcome = dismissalDue(
          { asOf: '2026-12-31', months: dates.map((date) => ({ date, grade: 'incompetent' })) },
          policy,
        );
        expect(outcome.figures.due).toBe(numbers.filter((n) => n >= 12).length >= 3);
      }),
    );
  });
});

describe('tailOf', () => {
  test('names the people of the tail', () => {
    const policy = adopt(tailDismissalFamily, tailDismissal002_8B, { rate: '50%' });
    const people = [90, 55, 70, 80].map((score, i) => ({ id: `agent-${i}`, score }));
    const outcome = tailOf({ alreadyDismissed: 0, people }, policy);
    expect(outcome.status === 'complete' && outcome.ids).toEqual(['agent-1', 'agent-2']);
  });

  test('never takes more than the rate leaves', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 30 }),
        fc.nat(5),
        fc.integer({ min: 0, max: 100 }),
        (given, alreadyDismissed, percent) => {
          const policy = adopt(tailDismissalFamily, tailDismissal002_8B, { rate: `${percent}%` });
          const people = given.map((score, i) => ({ id: `p${i}`, score }));
          const tail = Number(tailOf({ alreadyDismissed, people }, policy).figures.tail);
          const left = Math.max(Math.floor((given.length * percent) / 100) - alreadyDismissed, 0);
          expect(tail).toBeLessThanOrEqual(left);
        },
      ),
    );
  });
});

function refusedWitnesses(run: () => unknown): readonly (string | undefined)[] {
  try {
    run();
  } catch (error) {
    if (error instanceof RulesError) return error.issues.map(({ witness }) => witness);
    throw error;
  }
  return [];
}
