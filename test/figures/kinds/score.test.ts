import { describe, expect, it } from 'vitest';
import type { PolicyData, Score } from '../../../src/figures/policy.js';
import { figuresOf, readerOf, refusalsOfFigure, resultOf } from '../run.js';

const items = [
  { of: 'quality', weight: 60 },
  { of: 'volume', weight: '40' },
] as const;
const score: Score = { kind: 'score', items, outOf: 100, weights: 100, missing: 'refused' };

describe('score', () => {
  it('weighs items out of their scale', () => {
    expect(resultOf(score, { quality: 90, volume: '72.5' })).toBe('83');
    expect(resultOf({ ...score, outOf: 1 }, { quality: '0.9', volume: '0.5' })).toBe('74');
    expect(resultOf(score, { quality: 0, volume: 0 })).toBe('0');
  });

  const ratio = (missing: Score['missing']): PolicyData => ({
    facts: { quality: { type: 'number' }, answered: { type: 'number' }, offered: { type: 'number' } },
    figures: {
      volume: { kind: 'product', of: ['answered', 100], over: ['offered'] },
      score: { ...score, missing },
    },
  });

  it('is not applicable with an item that is not, or gives its weight to the others', () => {
    const facts = { quality: 90, answered: 0, offered: 0 };
    expect(figuresOf(ratio('refused'), facts).score).toBe('notApplicable');
    expect(figuresOf(ratio('renormalised'), facts).score).toBe('90');
    expect(figuresOf(ratio('renormalised'), { quality: 90, answered: 1, offered: 2 }).score).toBe('74');
  });

  it('is not applicable where no item is left', () => {
    const data: PolicyData = {
      facts: { none: { type: 'number' } },
      figures: {
        ratio: { kind: 'product', of: [1], over: ['none'] },
        score: {
          kind: 'score',
          items: [{ of: 'ratio', weight: 100 }],
          outOf: 1,
          weights: 100,
          missing: 'renormalised',
        },
      },
    };
    expect(figuresOf(data, { none: 0 }).score).toBe('notApplicable');
  });

  it('cannot be told while an item is unknown', () => {
    const facts = { quality: { type: 'number' }, volume: { type: 'number', optional: true } } as const;
    const read = readerOf({ facts, figures: { score } }, { quality: 90 });
    expect(read('score')).toEqual({ unknown: ['/volume'] });
  });

  it('is refused where the weights do not total what they must', () => {
    const facts = { quality: { type: 'number' }, volume: { type: 'number' } } as const;
    expect(refusalsOfFigure({ ...score, items: [items[0]] }, { facts })).toEqual([
      { code: 'sum', path: '/figures/it/items' },
    ]);
    expect(refusalsOfFigure({ ...score, weights: '99.99' }, { facts })).toEqual([
      { code: 'sum', path: '/figures/it/items' },
    ]);
    expect(refusalsOfFigure({ ...score, outOf: 0 }, { facts })).toEqual([{ code: 'range', path: '/figures/it/outOf' }]);
  });
});
