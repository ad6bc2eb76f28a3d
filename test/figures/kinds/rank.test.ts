import { describe, expect, it } from 'vitest';
import type { Rank } from '../../../src/figures/policy.js';
import { columnOf, refusalsOf, refusalsOfFigure } from '../run.js';

const fields = { score: { type: 'number', digits: 2, optional: true }, regular: { type: 'flag' } } as const;
const people = ['90', '95.5', '90.00', 60].map((score, i) => ({ score, regular: i !== 3 }));
const rank: Rank = { kind: 'rank', by: 'score', order: 'highest', ties: 'best' };

describe('rank', () => {
  it('is the place, from the highest or the lowest', () => {
    expect(columnOf(rank, fields, people)).toEqual(['2', '1', '2', '4']);
    expect(columnOf({ ...rank, order: 'lowest' }, fields, people)).toEqual(['2', '4', '2', '1']);
  });

  it('gives equals the best place, the worst, or refuses them', () => {
    expect(columnOf({ ...rank, ties: 'worst' }, fields, people)).toEqual(['3', '1', '3', '4']);
    expect(refusalsOf(() => columnOf({ ...rank, ties: 'refused' }, fields, people))).toEqual([
      { code: 'tie', path: '/each/records/it' },
    ]);
    expect(columnOf({ ...rank, ties: 'refused' }, fields, people.slice(1))).toEqual(['1', '2', '3']);
  });

  it('is among those that hold only', () => {
    expect(columnOf({ ...rank, order: 'lowest', where: { regular: true } }, fields, people)).toEqual([
      '1',
      '3',
      '1',
      'notApplicable',
    ]);
  });

  it('leaves every place open while one score is unknown', () => {
    expect(columnOf(rank, fields, [...people, { regular: true }])).toEqual(Array(5).fill(undefined));
  });

  it('is refused outside of records', () => {
    expect(refusalsOfFigure({ ...rank, by: 'n' }, { facts: { n: { type: 'number' } } })).toEqual([
      { code: 'choice', path: '/figures/it/kind' },
    ]);
  });
});
