import { describe, expect, it } from 'vitest';
import { refusalsOfFigure, resultOf } from '../run.js';

describe('units', () => {
  it.each([
    ['full', 60, '2'],
    ['full', '60.01', '3'],
    ['full', 0, '0'],
    ['dropped', '59.99', '1'],
    ['dropped', 60, '2'],
  ] as const)('of a begun unit that is %s: %s minutes by 30', (part, minutes, expected) => {
    expect(resultOf({ kind: 'units', of: 'minutes', per: 30, part }, { minutes })).toBe(expected);
  });

  it('counts a begun unit for what it is', () => {
    const figure = { kind: 'units', of: 'minutes', per: 30, part: 'counts' } as const;
    expect(resultOf(figure, { minutes: '59.5' })).toEqual({ numerator: '119', denominator: '60' });
  });

  it('takes a size that is a fraction', () => {
    expect(resultOf({ kind: 'units', of: 'days', per: '0.5', part: 'full' }, { days: '1.01' })).toBe('3');
    expect(resultOf({ kind: 'units', of: 'days', per: '2/3', part: 'dropped' }, { days: 2 })).toBe('3');
  });

  it('is refused for a size that is not above zero', () => {
    expect(refusalsOfFigure({ kind: 'units', of: 1, per: 0, part: 'full' })).toEqual([
      { code: 'range', path: '/figures/it/per' },
    ]);
  });
});
