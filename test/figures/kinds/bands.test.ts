import { describe, expect, it } from 'vitest';
import type { Band, Bands, FactSpecs } from '../../../src/figures/policy.js';
import { figuresOf, readerOf, refusalsOf, refusalsOfFigure, resultOf } from '../run.js';

const facts: FactSpecs = { score: { type: 'number', digits: 2 } };
const printed: readonly Band[] = [
  { from: 90, upTo: 100, as: 'good' },
  { from: 60, upTo: 89, as: 'pass' },
  { from: 0, upTo: 59, as: 'fail' },
];

function labelOf(figure: Bands, score: unknown): string | undefined {
  return readerOf({ facts, figures: { it: figure } }, { score })('it').label;
}

function labelsOf(figure: Bands, scores: readonly unknown[]): readonly (string | undefined)[] {
  return scores.map((score) => labelOf(figure, score));
}

describe('bands', () => {
  it('say by their edges to whom the edge belongs', () => {
    const rising: Bands = {
      kind: 'bands',
      by: 'score',
      bands: [
        { upTo: 30, as: 'short' },
        { above: 30, as: 'long' },
      ],
    };
    expect(labelsOf(rising, ['29.99', 30, '30.01'])).toEqual(['short', 'short', 'long']);
    const under: Bands = {
      kind: 'bands',
      by: 'score',
      bands: [
        { under: 30, as: 'short' },
        { from: 30, as: 'long' },
      ],
    };
    expect(labelsOf(under, ['29.99', 30, '30.01'])).toEqual(['short', 'long', 'long']);
  });

  it('take a missing edge from their neighbour, downwards as upwards', () => {
    const falling: Bands = {
      kind: 'bands',
      by: 'score',
      bands: [{ from: 90, as: 'A' }, { from: 60, as: 'B' }, { as: 'C' }],
    };
    expect(labelsOf(falling, [90, '89.99', 60, '59.99', -1])).toEqual(['A', 'B', 'B', 'C', 'C']);
    const rising: Bands = {
      kind: 'bands',
      by: 'score',
      bands: [{ upTo: 10, as: 'A' }, { upTo: 20, as: 'B' }, { as: 'C' }],
    };
    expect(labelsOf(rising, [10, '10.01', 20, '20.01'])).toEqual(['A', 'B', 'B', 'C']);
  });

  it('refuse a gap with a value that falls in it, until the policy answers it', () => {
    const figure: Bands = { kind: 'bands', by: 'score', bands: printed, outside: 'refused' };
    expect(refusalsOfFigure(figure, { facts })).toEqual([
      { code: 'gap', path: '/figures/it/bands/fail', witness: '59.5' },
      { code: 'gap', path: '/figures/it/bands/pass', witness: '89.5' },
    ]);
    expect(labelsOf({ ...figure, gaps: 'lower' }, [59, '59.5', 60, '89.99', 90])).toEqual([
      'fail',
      'fail',
      'pass',
      'pass',
      'good',
    ]);
    expect(labelsOf({ ...figure, gaps: 'upper' }, [59, '59.01', 60, '89.01', 90])).toEqual([
      'fail',
      'pass',
      'pass',
      'good',
      'good',
    ]);
  });

  it('refuse an overlap with a value that falls in both, until the policy answers it', () => {
    const figure: Bands = {
      kind: 'bands',
      by: 'score',
      bands: [
        { upTo: 60, as: 'fail' },
        { from: 60, as: 'pass' },
      ],
    };
    expect(refusalsOfFigure(figure, { facts })).toEqual([
      { code: 'overlap', path: '/figures/it/bands/fail', witness: '60' },
    ]);
    expect(labelOf({ ...figure, overlaps: 'lower' }, 60)).toBe('fail');
    expect(labelOf({ ...figure, overlaps: 'upper' }, 60)).toBe('pass');
  });

  it('refuse an edge that belongs to neither side', () => {
    const bands = [
      { under: 60, as: 'fail' },
      { above: 60, as: 'pass' },
    ];
    expect(refusalsOfFigure({ kind: 'bands', by: 'score', bands }, { facts })).toEqual([
      { code: 'gap', path: '/figures/it/bands/fail', witness: '60' },
    ]);
  });

  it('refuse a band that nothing can reach', () => {
    const bands = [{ upTo: 60, as: 'fail' }, { as: 'pass' }, { as: 'never' }];
    expect(refusalsOfFigure({ kind: 'bands', by: 'score', bands }, { facts }).map(({ code }) => code)).toContain(
      'unreachable',
    );
  });

  it('must hold every value that the quantity can have', () => {
    const figure: Bands = { kind: 'bands', by: 'score', bands: printed, gaps: 'lower' };
    expect(refusalsOfFigure(figure, { facts })).toEqual([
      { code: 'gap', path: '/figures/it/bands', witness: '-1' },
      { code: 'gap', path: '/figures/it/bands', witness: '101' },
    ]);
    const bounded: FactSpecs = { score: { type: 'number', atLeast: 0, atMost: 100 } };
    expect(refusalsOfFigure(figure, { facts: bounded })).toEqual([]);
    // Values beyond may be left to a refusal when they come.
    const refusing: Bands = { ...figure, outside: 'refused' };
    expect(labelOf(refusing, 100)).toBe('good');
    expect(refusalsOf(() => labelOf(refusing, '100.01'))).toEqual([
      { code: 'gap', path: '/figures/it', witness: '100.01' },
    ]);
    expect(refusalsOf(() => labelOf(refusing, '-0.01'))).toEqual([
      { code: 'gap', path: '/figures/it', witness: '-0.01' },
    ]);
  });

  it('give an amount, another figure, a share, or so much per unit', () => {
    const giving = (gives: Band['gives'] & {}): Bands => ({
      kind: 'bands',
      by: 'score',
      bands: [
        { upTo: 10, id: 'low', gives: 0 },
        { above: 10, id: 'high', gives },
      ],
    });
    expect(resultOf(giving(7), { score: 15 })).toBe('7');
    expect(resultOf(giving({ of: 'pay' }), { score: 15, pay: 300 })).toBe('300');
    expect(resultOf(giving({ of: 'pay', times: '10%' }), { score: 15, pay: 300 })).toBe('30');
    expect(resultOf(giving({ rate: '1/3' }), { score: 15 })).toBe('5');
    expect(resultOf(giving({ start: 100, plus: 20 }), { score: 15 })).toBe('200');
    expect(resultOf(giving({ start: 100, plus: 20, per: 2 }), { score: 15 })).toBe('150');
    expect(resultOf(giving({ start: 100, plus: 20, per: 2, part: 'full' }), { score: 15 })).toBe('160');
    expect(resultOf(giving({ start: 100, plus: 20, per: 2, part: 'dropped' }), { score: 15 })).toBe('140');
    expect(resultOf(giving({ start: 100, plus: 20, per: 2, part: 'dropped' }), { score: 10 })).toBe('0');
  });

  it('give each slice its own rate when marginal', () => {
    const tax: Bands = {
      kind: 'bands',
      by: 'score',
      apply: 'marginal',
      bands: [
        { upTo: 100, gives: { rate: '3%' }, id: 'a' },
        { upTo: 400, gives: { rate: '10%' }, id: 'b' },
        { gives: { rate: '1/3' }, id: 'c' },
      ],
    };
    const sums = [0, 100, 101, 400, 403].map((score) => resultOf(tax, { score }));
    expect(sums).toEqual(['0', '3', '3.1', '33', '34']);
    expect(refusalsOfFigure({ ...tax, bands: [{ gives: 3 }] }, { facts })).toEqual([
      { code: 'type', path: '/figures/it/bands/0/gives' },
    ]);
  });

  it('begin the lowest slice at its own edge, and refuse what lies outside', () => {
    const slices: Bands = {
      kind: 'bands',
      by: 'sales',
      apply: 'marginal',
      outside: 'refused',
      bands: [
        { id: 'a', from: 10_000, upTo: 50_000, gives: { rate: '2%' } },
        { id: 'b', above: 50_000, upTo: 90_000, gives: { rate: '5%' } },
      ],
    };
    expect([10_000, 20_000, 50_000, 60_000].map((sales) => resultOf(slices, { sales }))).toEqual([
      '0',
      '200',
      '800',
      '1300',
    ]);
    expect(refusalsOf(() => resultOf(slices, { sales: '9999.99' }))).toMatchObject([{ code: 'gap' }]);
    expect(refusalsOf(() => resultOf(slices, { sales: '90000.01' }))).toMatchObject([{ code: 'gap' }]);
  });

  it('refuse a unit that is not above zero', () => {
    const perUnit = (per: number): Bands => ({
      kind: 'bands',
      by: 'n',
      outside: 'refused',
      bands: [{ from: 0, gives: { start: 0, plus: 1, per } }],
    });
    const more = { facts: { n: { type: 'number', atLeast: 0 } } } as const;
    expect(refusalsOfFigure(perUnit(5), more)).toEqual([]);
    for (const per of [0, -2])
      expect(refusalsOfFigure(perUnit(per), more)).toEqual([{ code: 'range', path: '/figures/it/bands/0/gives/per' }]);
  });

  it('go by dates', () => {
    const data = {
      facts: { joined: { type: 'date' } },
      figures: {
        it: {
          kind: 'bands',
          by: 'joined',
          bands: [
            { under: '2025-01-01', as: 'old' },
            { from: '2025-01-01', as: 'new' },
          ],
        },
      },
    } as const;
    expect(figuresOf(data, { joined: '2024-12-31' }).it).toBe('old');
    expect(figuresOf(data, { joined: '2025-01-01' }).it).toBe('new');
  });

  it('are not applicable where the quantity is not', () => {
    const data = {
      facts: { done: { type: 'number' }, due: { type: 'number' } },
      figures: {
        ratio: { kind: 'product', of: ['done'], over: ['due'] },
        grade: { kind: 'bands', by: 'ratio', bands: [{ from: 1, as: 'met' }, { as: 'missed' }] },
        pay: {
          kind: 'bands',
          by: 'ratio',
          bands: [
            { from: 1, gives: 100, id: 'all' },
            { gives: 0, id: 'none' },
          ],
        },
      },
    } as const;
    expect(figuresOf(data, { done: 2, due: 0 })).toEqual({
      ratio: 'notApplicable',
      grade: 'notApplicable',
      pay: 'notApplicable',
    });
    expect(figuresOf(data, { done: 2, due: 3 })).toMatchObject({ grade: 'missed', pay: '0' });
  });

  it('refuse two bands of one address, and labels on some bands only', () => {
    const twice = [{ upTo: 1, as: 'x' }, { as: 'x' }];
    expect(refusalsOfFigure({ kind: 'bands', by: 'score', bands: twice }, { facts })).toEqual([
      { code: 'duplicate', path: '/figures/it/bands/x' },
    ]);
    const mixed = [{ upTo: 1, as: 'x' }, { gives: 3 }];
    expect(refusalsOfFigure({ kind: 'bands', by: 'score', bands: mixed }, { facts })).toEqual([
      { code: 'required', path: '/figures/it/bands' },
      { code: 'required', path: '/figures/it/bands' },
    ]);
    const types = [{ upTo: 1, gives: true }, { gives: 3 }];
    expect(refusalsOfFigure({ kind: 'bands', by: 'score', bands: types }, { facts })).toEqual([
      { code: 'type', path: '/figures/it/bands' },
    ]);
  });
});
