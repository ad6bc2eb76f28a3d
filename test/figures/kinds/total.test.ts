import { describe, expect, it } from 'vitest';
import { refusalsOfFigure, resultOf } from '../run.js';

describe('total', () => {
  it('adds, and takes off', () => {
    expect(resultOf({ kind: 'total', of: ['a', 'b'] }, { a: '0.1', b: '0.2' })).toBe('0.3');
    expect(resultOf({ kind: 'total', of: ['a'], less: ['b', 5] }, { a: 3, b: '0.5' })).toBe('-2.5');
    expect(resultOf({ kind: 'total', of: [] })).toBe('0');
    expect(resultOf({ kind: 'total', of: ['40%', '2/3'] })).toEqual({ numerator: '16', denominator: '15' });
  });

  it('is finished by a floor, then a cap, then rounding', () => {
    expect(resultOf({ kind: 'total', of: ['a'], atLeast: 0 }, { a: -5 })).toBe('0');
    expect(resultOf({ kind: 'total', of: ['a'], atMost: 100 }, { a: '100.01' })).toBe('100');
    // The cap wins over a floor above it.
    expect(resultOf({ kind: 'total', of: ['a'], atLeast: 'b', atMost: 5 }, { a: 0, b: 10 })).toBe('5');
    const round = { mode: 'halfUp', digits: 1 } as const;
    expect(resultOf({ kind: 'total', of: ['a'], atMost: '0.55', round }, { a: 9 })).toBe('0.6');
    expect(resultOf({ kind: 'total', of: ['a'], round: { mode: 'halfUp', digits: 2 } }, { a: 4 })).toBe('4.00');
  });

  it('holds what integers cannot', () => {
    expect(resultOf({ kind: 'total', of: ['a', 'a'] }, { a: '9007199254740991.01' })).toBe('18014398509481982.02');
    expect(resultOf({ kind: 'total', of: ['a'] }, { a: '0.000000000000000000001' })).toBe('0.000000000000000000001');
  });

  it('is refused for names that give no number', () => {
    expect(refusalsOfFigure({ kind: 'total', of: ['nobody'] })).toEqual([
      { code: 'unknownName', path: '/figures/it/of/0' },
    ]);
    expect(refusalsOfFigure({ kind: 'total', of: [1], less: ['on'] }, { facts: { on: { type: 'date' } } })).toEqual([
      { code: 'type', path: '/figures/it/less/0' },
    ]);
    expect(refusalsOfFigure({ kind: 'total', of: [1], round: { mode: 'up', digits: 13 } })).toEqual([
      { code: 'range', path: '/figures/it/round/digits' },
    ]);
  });
});
