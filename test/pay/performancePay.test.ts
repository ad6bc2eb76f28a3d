import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appraisalScoreFamily, scoreMonth } from '../../src/appraisal/scoreMonth.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { template } from '../../src/figures/template.js';
import { appraisalScore002_8B } from '../../src/handbooks/002-8b/appraisalScore.js';
import { performancePay002_8B } from '../../src/handbooks/002-8b/performancePay.js';
import { performancePay, performancePayFamily } from '../../src/pay/performancePay.js';
import { halfUpToFen } from '../../src/values/rounding.js';

const policy = adopt(performancePayFamily, performancePay002_8B, { rounding: halfUpToFen });
/** Without rounding that shows: amounts of the tests have at most four decimals. */
const exact = adopt(performancePayFamily, performancePay002_8B, { rounding: { mode: 'halfUp', digits: 12 } });

const payAt = (score: string, postWage: string | number, of = exact): number =>
  Number(performancePay({ postWage, appraisal: { score } }, of).figures.pay);
const halfPoints = fc.integer({ min: -40, max: 200 }).map((halves) => (halves / 2).toFixed(1));
const yuan = fc.integer({ min: 0, max: 50_000 });

describe('performancePay', () => {
  test('never falls as the score rises', () => {
    fc.assert(
      fc.property(halfPoints, halfPoints, yuan, (a, b, wage) => {
        const [lower, higher] = Number(a) <= Number(b) ? [a, b] : [b, a];
        expect(payAt(lower, wage)).toBeLessThanOrEqual(payAt(higher, wage));
      }),
    );
  });

  test('is additive in the wage', () => {
    fc.assert(
      // Half points over 80 have at most eight decimals, which tenths of millions hold exactly as integers.
      fc.property(halfPoints, yuan, yuan, (score, a, b) => {
        const parts = [a, b, a + b].map((wage) => Math.round(payAt(score, wage) * 160));
        expect((parts[0] ?? Number.NaN) + (parts[1] ?? Number.NaN)).toBe(parts[2]);
      }),
    );
  });

  test('a negative score is paid as zero, in a step of its own', () => {
    const outcome = performancePay({ postWage: 4000, appraisal: { score: -3 } }, policy);
    expect(outcome.figures).toEqual({ paidScore: '0', pay: '0.00' });
    const step = outcome.trace.find(({ figure }) => figure === 'paidScore');
    expect(step?.toJSON()).toMatchObject({
      clause: '002.8B.pay',
      in: [{ value: '-3', from: '/appraisal/score' }],
      out: '0',
    });
  });

  test('takes the outcome of the appraisal as it is', () => {
    const done = { notDone: false, notAsRequired: false, notInTime: false };
    const appraisal = scoreMonth(
      {
        daily: [{ id: 'enquiries', points: 80, ...done, notInTime: true }],
        exceptional: [],
        conduct: [{ date: '2026-03-04', kind: 'games' }],
        weeklyReports: [],
        attendance: { lateCount: 1, earlyCount: 0 },
      },
      adopt(appraisalScoreFamily, appraisalScore002_8B),
    );
    expect(performancePay({ postWage: 4000, appraisal }, policy).figures.pay).toBe('4125.00');
  });

  test('a score that cannot be told leaves the pay open', () => {
    const appraisal = scoreMonth(
      {
        daily: [{ id: 'all', points: 80, notDone: false, notAsRequired: false, notInTime: false }],
        exceptional: [],
        conduct: [],
        weeklyReports: [],
        attendance: { lateCount: 0, earlyCount: 0 },
      },
      adopt(appraisalScoreFamily, appraisalScore002_8B, {}, { readings: { mainWork: 'mainOnly' } }),
    );
    const outcome = performancePay({ postWage: 4000, appraisal }, policy);
    expect(outcome.status).toBe('incomplete');
    expect('missing' in outcome && outcome.missing).toEqual(['/daily/0/main']);
  });

  test('rounds as the policy says', () => {
    const down = adopt(performancePayFamily, performancePay002_8B, { rounding: { mode: 'down', digits: 0 } });
    expect(performancePay({ postWage: '3333.33', appraisal: { score: 81 } }, down).figures.pay).toBe('3374');
  });
});

describe('coefficient tables of other handbooks', () => {
  const byScore = template(performancePayFamily, {
    id: 'coefficientByScore',
    version: '1',
    blanks: {},
    data: {
      figures: {
        coefficient: {
          kind: 'bands',
          by: 'appraisal.score',
          bands: [
            { id: 'A', from: 90, gives: '1.2' },
            { id: 'B', from: 80, gives: 1 },
            { id: 'C', from: 60, gives: '0.8' },
            { id: 'D', gives: 0 },
          ],
        },
        pay: { kind: 'product', of: ['postWage', 'coefficient'], round: { mode: 'halfUp', digits: 2 } },
      },
    },
  });
  const byGrade = template(performancePayFamily, {
    id: 'coefficientByGrade',
    version: '1',
    blanks: {},
    data: {
      figures: {
        coefficient: {
          kind: 'table',
          rows: [
            { id: 'S', when: { grade: 'S' }, gives: '150%' },
            { id: 'A', when: { grade: ['A', 'A-'] }, gives: 1 },
            { id: 'rest', gives: '1/3' },
          ],
        },
        pay: { kind: 'product', of: ['postWage', 'coefficient'] },
      },
    },
  });

  test.each([
    ['90', '4800.00'],
    ['89.99', '4000.00'],
    ['80', '4000.00'],
    ['79.99', '3200.00'],
    ['60', '3200.00'],
    ['59.99', '0.00'],
  ])('by score: %s pays %s', (score, pay) => {
    const coefficients = adopt(performancePayFamily, byScore);
    expect(performancePay({ postWage: 4000, appraisal: { score } }, coefficients).figures.pay).toBe(pay);
  });

  test.each([
    ['S', '6000'],
    ['A-', '4000'],
    ['B', { numerator: '4000', denominator: '3' }],
  ])('by grade: %s pays %s', (grade, pay) => {
    const coefficients = adopt(performancePayFamily, byGrade);
    expect(performancePay({ postWage: 4000, grade }, coefficients).figures.pay).toEqual(pay);
  });
});
