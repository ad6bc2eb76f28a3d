import { describe, expect, it } from 'vitest';
import type { Balance } from '../../../src/figures/policy.js';
import { columnOf, readerOf, refusalsOfFigure } from '../run.js';

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

  it('pays a debt before an item that lapses begins', () => {
    const life = { age: { under: 3 }, unit: 'months' } as const;
    const entries = [
      ['2026-01-11', -5],
      ['2026-01-12', 3],
      ['2026-01-13', 6],
      ['2026-04-13', 0],
    ] as const;
    expect(run({ life }, ...entries)).toBe('-5 -2 4 0');
    expect(run({ life }, ['2026-01-11', -5], ['2026-01-12', 5], ['2026-05-01', 0])).toBe('-5 0 0');
  });

  it('bounds what lapses as well', () => {
    const life = { age: { under: 3 }, unit: 'months' } as const;
    const entries = [
      ['2026-01-10', 4],
      ['2026-02-10', 4],
      ['2026-02-11', -9],
      ['2026-05-10', 1],
    ] as const;
    expect(run({ life, atMost: 5, atLeast: -1 }, ...entries)).toBe('4 5 -1 0');
    expect(run({ life, atMost: 5 }, ['2026-01-10', 4], ['2026-02-10', 4], ['2026-04-10', 1])).toBe('4 5 2');
  });

  it('lets items lapse after the date that each carries, and spends what lapses soonest first', () => {
    const lots = { ...fields, until: { type: 'date' } } as const;
    const lot = (date: string, points: number, until: string) => ({ date, points, until });
    const balances = (...given: readonly Readonly<Record<string, unknown>>[]) =>
      columnOf({ kind: 'balance', add: 'points', opening: 1, life: { until: 'until' } }, lots, given).join(' ');
    const carried = lot('2026-01-01', 5, '2026-03-31');
    const granted = lot('2026-01-01', 10, '2026-12-31');
    expect(balances(granted, carried, lot('2026-03-31', -2, '2026-03-31'), lot('2026-04-01', 0, '2026-04-01'))).toBe(
      '11 16 14 11',
    );
    // Seven take the five that lapse soonest and two of the others; the opening never lapses and is spent last.
    expect(balances(granted, carried, lot('2026-02-01', -7, '2026-02-01'), lot('2027-01-01', 0, '2027-01-01'))).toBe(
      '11 16 9 1',
    );
  });

  it('never lapses where the end is not applicable, and cannot tell where it is not known', () => {
    const lots = { ...fields, until: { type: 'date', optional: true } } as const;
    const end = {
      kind: 'table',
      rows: [{ when: { points: { above: 2 } }, gives: { of: 'until' } }],
      otherwise: 'notApplicable',
    } as const;
    const run = (...given: readonly Readonly<Record<string, unknown>>[]) =>
      columnOf({ kind: 'balance', add: 'points', opening: 0, life: { until: 'end' } }, lots, given, {
        each: { records: { end } },
      });
    expect(run({ date: '2026-01-01', points: 2 }, { date: '2029-01-01', points: 0 })).toEqual(['2', '2']);
    expect(run({ date: '2026-01-01', points: 3 })).toEqual([undefined]);
  });

  it('needs no history from before its items lapse, and is certain of what it holds until any is spent', () => {
    const life = { age: { upTo: 3 }, unit: 'months' } as const;
    const runFrom = (recordsFrom: string, ...given: readonly (readonly [string, number])[]) => {
      const it: Balance = { kind: 'balance', add: 'points', opening: 0, life };
      const facts = { recordsFrom: { type: 'date' } } as const;
      const sum = { kind: 'tally', from: 'records', take: 'count', where: { it: { from: 5 } } } as const;
      const data = { facts, lists: { records: fields }, each: { records: { it } }, figures: { sum } };
      return readerOf(data, { recordsFrom, records: records(...given) });
    };
    const added = [
      ['2026-01-10', 2],
      ['2026-04-10', 3],
    ] as const;
    expect(runFrom('2026-01-10', ...added)('it', 'records', 1)).toMatchObject({ value: '5' });
    const short = runFrom('2026-01-11', ...added);
    expect(short('it', 'records', 1)).toMatchObject({ unknown: ['/recordsFrom'], atLeast: '5' });
    expect(short('sum')).toMatchObject({ unknown: ['/recordsFrom'], atLeast: '1' });
    const spent = runFrom('2026-01-10', ...added, ['2026-04-11', -1]);
    expect(spent('it', 'records', 1)).toMatchObject({ value: '5' });
    expect(spent('it', 'records', 2)).toMatchObject({ unknown: ['/recordsFrom'], atLeast: undefined });
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
    expect(refused({ life: { until: 'points' } }, 'dated')).toEqual([
      { code: 'type', path: '/each/dated/left/life/until' },
    ]);
    expect(refused({ life }, 'plain')).toEqual([{ code: 'required', path: '/each/plain/left/within' }]);
    expect(refused({ add: 'date' }, 'dated')).toEqual([{ code: 'type', path: '/each/dated/left/add' }]);
  });
});
