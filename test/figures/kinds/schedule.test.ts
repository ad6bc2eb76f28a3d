import { describe, expect, it } from 'vitest';
import type { Schedule } from '../../../src/figures/policy.js';
import { refusalsOf, refusalsOfFigure, resultOf } from '../run.js';

const base = { kind: 'schedule', by: 'n', then: [10, 20, 50] } as const;
const nothing = { then: [] } as const;

function row(figure: Schedule, upTo: number): readonly unknown[] {
  return Array.from({ length: upTo + 1 }, (_, n) => resultOf(figure, { n }));
}

describe('schedule', () => {
  it('gives the amount of the nth', () => {
    expect(row({ ...base, repeat: 'none', take: 'nth' }, 5)).toEqual(['0', '10', '20', '50', '0', '0']);
    expect(row({ ...base, repeat: 'last', take: 'nth' }, 5)).toEqual(['0', '10', '20', '50', '50', '50']);
    expect(row({ ...base, repeat: 'all', take: 'nth' }, 5)).toEqual(['0', '10', '20', '50', '10', '20']);
  });

  it('gives the sum up to the nth', () => {
    expect(row({ ...base, repeat: 'none', take: 'sum' }, 5)).toEqual(['0', '10', '30', '80', '80', '80']);
    expect(row({ ...base, repeat: 'last', take: 'sum' }, 5)).toEqual(['0', '10', '30', '80', '130', '180']);
    expect(row({ ...base, repeat: 'all', take: 'sum' }, 7)).toEqual(['0', '10', '30', '80', '90', '110', '160', '170']);
  });

  it('leaves the first ones free', () => {
    expect(row({ ...base, free: 2, repeat: 'last', take: 'nth' }, 6)).toEqual(['0', '0', '0', '10', '20', '50', '50']);
    expect(row({ ...base, free: 2, repeat: 'last', take: 'sum' }, 5)).toEqual(['0', '0', '0', '10', '30', '80']);
  });

  it('does not walk along a large n', () => {
    const n = '1000000000000000000000';
    expect(resultOf({ ...base, repeat: 'last', take: 'sum' }, { n })).toBe('49999999999999999999930');
    expect(resultOf({ ...base, repeat: 'all', take: 'nth' }, { n })).toBe('10');
    expect(resultOf({ ...base, repeat: 'all', take: 'sum' }, { n: '3000000000000000000001' })).toBe(
      '80000000000000000000010',
    );
  });

  it('is zero before the first', () => {
    expect(resultOf({ ...base, repeat: 'all', take: 'nth' }, { n: -4 })).toBe('0');
    expect(resultOf({ ...base, repeat: 'all', take: 'sum' }, { n: -4 })).toBe('0');
  });

  it('is refused for what is no ordinal', () => {
    expect(refusalsOf(() => resultOf({ ...base, repeat: 'last', take: 'sum' }, { n: '1.5' }))).toEqual([
      { code: 'type', path: '/figures/it' },
    ]);
    expect(
      refusalsOfFigure({ ...base, ...nothing, repeat: 'last', take: 'nth' }, { facts: { n: { type: 'number' } } }),
    ).toEqual([{ code: 'required', path: '/figures/it/then' }]);
  });
});
