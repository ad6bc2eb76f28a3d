import { describe, expect, it } from 'vitest';
import { refusalsOfFigure, resultOf } from '../run.js';

describe('product', () => {
  it('multiplies, and divides exactly', () => {
    expect(resultOf({ kind: 'product', of: ['a', '40%'] }, { a: 250 })).toBe('100');
    expect(resultOf({ kind: 'product', of: ['a', 'b'], over: ['21.75', 8, 60] }, { a: 5220, b: 30 })).toBe('15');
    expect(resultOf({ kind: 'product', of: [1], over: ['a'] }, { a: 3 })).toEqual({ numerator: '1', denominator: '3' });
    expect(resultOf({ kind: 'product', of: [] })).toBe('1');
  });

  it('divides by negative numbers', () => {
    expect(resultOf({ kind: 'product', of: ['a'], over: ['-1/2'] }, { a: 3 })).toBe('-6');
    expect(resultOf({ kind: 'product', of: ['a'], over: ['b'] }, { a: 3, b: -2 })).toBe('-1.5');
    expect(resultOf({ kind: 'product', of: ['a'], over: ['-1/2'], atLeast: 0 }, { a: 3 })).toBe('0');
  });

  it('is not applicable over zero, or what the policy says', () => {
    expect(resultOf({ kind: 'product', of: ['a'], over: ['b'] }, { a: 3, b: 0 })).toBe('notApplicable');
    expect(resultOf({ kind: 'product', of: ['a'], over: ['b'], ifNone: 1 }, { a: 3, b: 0 })).toBe('1');
    expect(resultOf({ kind: 'product', of: ['a'], over: ['b'], ifNone: '1/3' }, { a: 3, b: '0.00' })).toEqual({
      numerator: '1',
      denominator: '3',
    });
  });

  it('is refused over a zero that is written down', () => {
    expect(refusalsOfFigure({ kind: 'product', of: [1], over: ['0.0'] })).toEqual([
      { code: 'range', path: '/figures/it/over/0' },
    ]);
  });
});
