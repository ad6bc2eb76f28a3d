import { describe, expect, it } from 'vitest';
import type { Balance } from '../../../src/figures/policy.js';
import { columnOf, refusalsOfFigure } from '../run.js';

const fields = { date: { type: 'date' }, points: { type: 'number', digits: 1 } } as const;
const records = (...given: readonly (readonly [string, number])[]) => given.map(([date, points]) => ({ date, points }));
const run = (figure: Partial<Balance>, ...given: readonly (readonly [string, number])[]) =>
  columnOf({ kind: 'balance', add: 'points', opening: 0, ...figure }, fields, records(...given)).join(' ');

describe('balance', () => {
  it('runs along the records from its opening', () => {
    expect(run({ opening: 12 }, ['2026-01-01', -3], ['2026-01-02', 0.5], ['2026-01-03', -20])).toBe('9 9.5 -10.5');
    expect(
      columnOf({ kind: 'balance', add: 'points', opening: 'start' }, fields, records(['2026-01-01', 1]), {
        facts: { start: { type: 'number' } },
        given: { start: 5 },
      }),
    ).toEqual(['6']);
  });

  it('stops earning at its cap and spending at its floor, and touches nothing older', () => {
    expect(run({ atMost: 10 }, ['2026-01-01', 8], ['2026-01-02', 8], ['2026-01-03', -1], ['2026-01-04', 5])).toBe(
      '8 10 9 10',
    );
    expect(run({ opening: 15, atMost: 10 }, ['2026-01-01', 1], ['2026-01-02', -1], ['2026-01-03', 1])).toBe('15 14 14');
    expect(run({ opening: 2, atLeast: 0 }, ['2026-01-01', -1], ['2026-01-02', -5], ['2026-01-03', 1])).toBe('1 0 1');
  });

  it('starts again in each period', () => {
    expect(
      run({ opening: 12, within: { calendar: 'year' } }, ['2025-12-30', -3], ['2025-12-31', -3], ['2026-01-01', -1]),
    ).toBe('9 6 11');
  });

  it('lets items lapse, and spends the oldest first', () => {
    const life = { age: { under: 3 }, unit: 'months' } as const;
    expect(run({ life }, ['2026-01-10', 2], ['2026-03-10', 3], ['2026-04-10', 0], ['2026-06-10', 0])).toBe('2 5 3 0');
    // Of the two earned first one was spent, so only one lapses.
    expect(run({ life }, ['2026-01-10', 2], ['2026-03-10', 3], ['2026-03-11', -1], ['2026-04-10', 0])).toBe('2 5 4 3');
    expect(run({ opening: 4, life }, ['2026-01-10', 0], ['2026-12-31', 0])).toBe('4 4');
    expect(run({ life }, ['2026-01-10', 2], ['2026-01-11', -5])).toBe('2 -3');
  });

  it('is refused outside of records, and for options that do not go together', () => {
    expect(refusalsOfFigure({ kind: 'balance', add: 'n', opening: 0 }, { facts: { n: { type: 'number' } } })).toEqual([
      { code: 'choice', path: '/figures/it/kind' },
    ]);
    const refused = (figure: Partial<Balance>, list: 'dated' | 'plain') =>
      refusalsOfFigure(
        { kind: 'total', of: [] },
        {
          lists: { dated: fields, plain: { points: { type: 'number' } } },
          each: { [list]: { left: { kind: 'balance', add: 'points', opening: 0, ...figure } } },
        },
      );
    const life = { age: { upTo: 1 }, unit: 'years' } as const;
    expect(refused({ life, atMost: 5 }, 'dated')).toEqual([{ code: 'choice', path: '/each/dated/left/life' }]);
    expect(refused({ life }, 'plain')).toEqual([{ code: 'required', path: '/each/plain/left/within' }]);
    expect(refused({ add: 'date' }, 'dated')).toEqual([{ code: 'type', path: '/each/dated/left/add' }]);
  });
});
