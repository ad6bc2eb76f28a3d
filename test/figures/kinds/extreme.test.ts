import { describe, expect, it } from 'vitest';
import type { PolicyData } from '../../../src/figures/policy.js';
import { figuresOf, refusalsOf, refusalsOfFigure, resultOf } from '../run.js';

describe('least and most', () => {
  it('are the smallest and the largest number', () => {
    expect(resultOf({ kind: 'least', of: ['a', 'b', 7] }, { a: 8, b: '7.01' })).toBe('7');
    expect(resultOf({ kind: 'most', of: ['a', 'b', 7] }, { a: -8, b: '7.01' })).toBe('7.01');
    expect(resultOf({ kind: 'most', of: ['1/3', '0.33'] })).toEqual({ numerator: '1', denominator: '3' });
  });

  const labels = ['warning', 'demotion', 'dismissal'] as const;
  const data: PolicyData = {
    facts: { first: { type: 'label', labels }, second: { type: 'label', labels } },
    scales: { measures: labels },
    figures: {
      mildest: { kind: 'least', of: ['first', 'second'], scale: 'measures' },
      gravest: { kind: 'most', of: ['first', 'second'], scale: 'measures' },
    },
  };

  it('are the mildest and the gravest label of a scale', () => {
    expect(figuresOf(data, { first: 'dismissal', second: 'demotion' })).toEqual({
      mildest: 'demotion',
      gravest: 'dismissal',
    });
    expect(figuresOf(data, { first: 'warning', second: 'warning' })).toEqual({
      mildest: 'warning',
      gravest: 'warning',
    });
  });

  it('are refused for labels that are not on the scale', () => {
    const open: PolicyData = { ...data, facts: { first: { type: 'label' }, second: { type: 'label' } } };
    expect(refusalsOf(() => figuresOf(open, { first: 'warning', second: 'praise' }))).toEqual([
      { code: 'choice', path: '/figures/mildest' },
    ]);
    expect(
      refusalsOfFigure(
        { kind: 'most', of: ['first'], scale: 'short' },
        { facts: data.facts ?? {}, scales: { short: ['warning'] } },
      ),
    ).toEqual([{ code: 'choice', path: '/figures/it/of/0' }]);
    expect(refusalsOfFigure({ kind: 'most', of: ['first'], scale: 'none' }, { facts: data.facts ?? {} })).toEqual([
      { code: 'unknownName', path: '/figures/it/scale' },
    ]);
  });

  it('are refused of nothing', () => {
    expect(refusalsOfFigure({ kind: 'least', of: [] })).toEqual([{ code: 'required', path: '/figures/it/of' }]);
  });
});
