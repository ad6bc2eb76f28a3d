// Scorecards of other houses fit as data: every way in which an indicator becomes points, and points a score.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indicatorsFamily, measureIndicators } from '../../src/appraisal/measureIndicators.js';
import { pointsAsGiven, ScorecardOutcome, scoreCard, scorecardFamily } from '../../src/appraisal/scoreCard.js';
import { type Adopted, adopt } from '../../src/figures/adoption/adopt.js';
import type { Figure } from '../../src/figures/policy.js';
import { template } from '../../src/figures/template.js';
import { indicators as indicators002_8A } from '../../src/handbooks/002-8a/indicators.js';
import { scorecard as scorecard002_8A } from '../../src/handbooks/002-8a/scorecard.js';

function policyOf(figures: Readonly<Record<string, Figure>> & { readonly total: Figure }): Adopted<'scorecard'> {
  return adopt(scorecardFamily, template(scorecardFamily, { id: 'test', version: '1', blanks: {}, data: { figures } }));
}

function totalOf(
  indicators: Readonly<Record<string, number | string | undefined>>,
  policy: Adopted<'scorecard'>,
): unknown {
  const outcome = scoreCard({ indicators }, policy);
  return outcome instanceof ScorecardOutcome ? outcome.total : { missing: outcome.missing };
}

/** The total of a scorecard of this one item. */
function pointsFor(value: number | string, item: Figure): unknown {
  return totalOf({ x: value }, policyOf({ total: item }));
}

describe('ways to score an indicator', () => {
  test('as given', () => {
    expect(pointsFor('7.5', { kind: 'bands', by: 'indicators.x', bands: pointsAsGiven })).toBe('7.5');
  });

  test.each([
    ['59.99', '0'],
    ['60', '3'],
    ['79.99', '3'],
    ['80', '5'],
  ])('by bands, higher is better: %s gives %s', (value, points) => {
    const bands = [{ from: 80, gives: 5 }, { from: 60, gives: 3 }, { gives: 0 }];
    expect(pointsFor(value, { kind: 'bands', by: 'indicators.x', bands })).toBe(points);
  });

  test.each([
    [20, '5'],
    ['20.01', '3'],
    [40, '3'],
    ['40.01', '0'],
  ])('by bands, lower is better: %s seconds give %s', (value, points) => {
    const bands = [{ upTo: 20, gives: 5 }, { upTo: 40, gives: 3 }, { gives: 0 }];
    expect(pointsFor(value, { kind: 'bands', by: 'indicators.x', bands })).toBe(points);
  });

  test.each([
    ['0.8', '0'],
    ['0.85', '5'],
    ['0.9', '10'],
    ['0.95', '10'],
    ['0.79', '0'],
  ])('linearly between two points: %s gives %s', (value, points) => {
    const bands = [
      { under: '80%', gives: 0 },
      { from: '80%', under: '90%', gives: { start: 0, plus: 1, per: '1%' } },
      { from: '90%', gives: 10 },
    ];
    expect(pointsFor(value, { kind: 'bands', by: 'indicators.x', bands })).toBe(points);
  });

  test('linearly downwards: a point less for each second above 30', () => {
    const bands = [
      { upTo: 30, gives: 10 },
      { above: 30, under: 40, gives: { start: 10, plus: -1 } },
      { from: 40, gives: 0 },
    ];
    const item: Figure = { kind: 'bands', by: 'indicators.x', bands };
    expect([30, '32.5', '39.99', 40].map((value) => pointsFor(value, item))).toEqual(['10', '7.5', '0.01', '0']);
  });

  test('by whole steps: a point less for each begun 10 seconds', () => {
    const bands = [
      { upTo: 30, gives: 10 },
      { above: 30, gives: { start: 10, plus: -1, per: 10, part: 'full' } },
    ] as const;
    const item: Figure = { kind: 'bands', by: 'indicators.x', bands, atLeast: 0 };
    expect([30, '30.01', 40, '40.01', 200].map((value) => pointsFor(value, item))).toEqual(['10', '9', '9', '8', '0']);
  });

  test('actual over target, times the weight, with floor and cap', () => {
    const policy = policyOf({
      attained: {
        kind: 'product',
        of: ['indicators.actual'],
        over: ['indicators.target'],
        atLeast: '50%',
        atMost: '120%',
      },
      total: { kind: 'product', of: ['attained', 30] },
    });
    const of = (actual: number): unknown => totalOf({ actual, target: 200 }, policy);
    expect([80, 100, 190, 240, 260].map(of)).toEqual(['15', '15', '28.5', '36', '36']);
    expect(totalOf({ actual: 5, target: 0 }, policy)).toBe('notApplicable');
  });

  test('target over actual where lower is better', () => {
    const policy = policyOf({
      total: { kind: 'product', of: ['indicators.target', 10], over: ['indicators.actual'], atMost: 10 },
    });
    expect([totalOf({ actual: 40, target: 30 }, policy), totalOf({ actual: 20, target: 30 }, policy)]).toEqual([
      '7.5',
      '10',
    ]);
  });

  test('points per unit, capped or not', () => {
    const perUnit: Figure = { kind: 'product', of: ['indicators.x', '1.5'] };
    expect(pointsFor(9, perUnit)).toBe('13.5');
    expect(pointsFor(9, { ...perUnit, atMost: 10 })).toBe('10');
  });
});

describe('ways to make a score of items', () => {
  test('bonus and minus items beside a basis of 100, not below 0', () => {
    const policy = policyOf({
      bonus: { kind: 'product', of: ['indicators.praises', 2], atMost: 6 },
      minus: { kind: 'product', of: ['indicators.complaints', 5] },
      total: { kind: 'total', of: [100, 'bonus'], less: ['minus'], atLeast: 0 },
    });
    expect(totalOf({ praises: 5, complaints: 1 }, policy)).toBe('101');
    expect(totalOf({ praises: 0, complaints: 21 }, policy)).toBe('0');
  });

  const quality = { of: 'indicators.quality', weight: 60 } as const;
  const attendance = { of: 'indicators.attendance', weight: 40 } as const;
  const weighted = { kind: 'score', items: [quality, attendance], outOf: 100, weights: 100 } as const;

  test('weights of scores out of a hundred', () => {
    const policy = policyOf({ total: { ...weighted, missing: 'refused' } });
    expect(totalOf({ quality: 90, attendance: '82.5' }, policy)).toBe('87');
  });

  test('weights that do not make the whole are refused when the policy is adopted', () => {
    const items = [quality, { ...attendance, weight: 41 }];
    expect(() => policyOf({ total: { ...weighted, items, missing: 'refused' } })).toThrow(
      'sum at /figures/total/items',
    );
  });

  test('a missing item: refused by name, or carried by the others', () => {
    const refused = policyOf({ total: { ...weighted, missing: 'refused' } });
    expect(totalOf({ quality: 90 }, refused)).toEqual({ missing: ['/indicators/attendance'] });
    const renormalised = policyOf({ total: { ...weighted, missing: 'renormalised' } });
    expect(totalOf({ quality: 90 }, renormalised)).toBe('90');
  });

  test('rounding of each item, or of the total alone', () => {
    const half = { mode: 'halfUp', digits: 0 } as const;
    const thirds = (round: boolean): Figure => ({
      kind: 'product',
      of: ['indicators.x', '1/3'],
      ...(round && { round: half }),
    });
    const sum = { kind: 'total', of: ['a', 'b'] } as const;
    const both = (round: boolean, total: Figure): Adopted<'scorecard'> =>
      policyOf({ a: thirds(round), b: thirds(round), total });
    expect(totalOf({ x: 5 }, both(true, sum))).toBe('4');
    expect(totalOf({ x: 5 }, both(false, { ...sum, round: half }))).toBe('3');
    expect(totalOf({ x: 5 }, both(false, sum))).toEqual({ numerator: '10', denominator: '3' });
  });

  test('the better of two ways', () => {
    const policy = policyOf({ total: { kind: 'most', of: ['indicators.first', 'indicators.second'] } });
    expect(totalOf({ first: 80, second: '80.5' }, policy)).toBe('80.5');
  });

  test('grows with a better item, and never leaves the range of its items', () => {
    const policy = policyOf({ total: { ...weighted, missing: 'refused' } });
    const anyScore = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(anyScore, anyScore, anyScore, (quality, attendance, other) => {
        const total = Number(totalOf({ quality, attendance }, policy));
        expect(total).toBeGreaterThanOrEqual(Math.min(quality, attendance));
        expect(total).toBeLessThanOrEqual(Math.max(quality, attendance));
        if (other >= quality)
          expect(Number(totalOf({ quality: other, attendance }, policy))).toBeGreaterThanOrEqual(total);
      }),
    );
  });
});

describe('the outcome of measureIndicators as indicators', () => {
  const scale = (weight: number) => [{ gives: { rate: weight } }];
  const policy = adopt(scorecardFamily, scorecard002_8A, {
    completionScale: scale(30),
    conversionScale: scale(30),
    orderScale: scale(10),
    spendScale: [
      { under: 100, gives: 0 },
      { from: 100, gives: 5 },
    ],
    replyScale: scale(5),
    responseScale: [
      { upTo: 30, gives: 5 },
      { above: 30, gives: 3 },
    ],
  });
  const facts = {
    counts: {
      enquiringPersons: 3,
      orderingPersons: 2,
      payingPersons: 2,
      visitors: 4,
      answeredVisitors: 4,
      responseSeconds: 90,
      answered: 3,
    },
    amounts: { sales: 90, plannedSales: 100, paidSales: 500 },
  };

  test('passes exact ratios on, and asks for what it does not hold', () => {
    const measured = measureIndicators(facts, adopt(indicatorsFamily, indicators002_8A));
    const outcome = scoreCard({ indicators: measured }, policy);
    expect(outcome.figures.completion).toBe('27');
    expect(outcome.figures.enquiryConversion).toBe('20');
    expect(outcome.status === 'incomplete' && outcome.missing).toEqual(['/indicators/assist', '/indicators/execution']);
  });
});

test('the weights of 002.8A make 100', () => {
  const text = JSON.stringify(scorecard002_8A.data);
  const weights = [...text.matchAll(/"upTo":(\d+)/g)].map(([, weight]) => Number(weight));
  expect(weights).toEqual([30, 30, 10, 5, 5, 5, 5, 10]);
  expect(weights.reduce((a, b) => a + b)).toBe(100);
});
