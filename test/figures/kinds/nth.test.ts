import { describe, expect, it } from 'vitest';
import { columnOf, readerOf, refusalsOfFigure } from '../run.js';

const fields = { date: { type: 'date' }, late: { type: 'flag', optional: true } } as const;
const days = (...given: readonly (readonly [string, boolean?])[]) =>
  given.map(([date, late]) => ({ date, ...(late !== undefined && { late }) }));

describe('nth', () => {
  const month = days(['2026-01-30', true], ['2026-01-31', false], ['2026-02-01', true], ['2026-02-28', true]);

  it('is the ordinal among the records that hold, 0 for the others', () => {
    expect(columnOf({ kind: 'nth', where: { late: true } }, fields, month)).toEqual(['1', '0', '2', '3']);
    expect(columnOf({ kind: 'nth' }, fields, month)).toEqual(['1', '2', '3', '4']);
    expect(columnOf({ kind: 'nth' }, { n: { type: 'number' } }, [{ n: 1 }, { n: 2 }])).toEqual(['1', '2']);
  });

  it('starts again in each period', () => {
    expect(columnOf({ kind: 'nth', where: { late: true }, within: { calendar: 'month' } }, fields, month)).toEqual([
      '1',
      '0',
      '1',
      '2',
    ]);
    expect(
      columnOf({ kind: 'nth', where: { late: true }, within: 'period' }, fields, month, {
        windows: { period: { calendar: 'month', startsOn: 28 } },
      }),
    ).toEqual(['1', '0', '2', '1']);
  });

  it('goes back only so far', () => {
    const within = { age: { under: 1 }, unit: 'months' } as const;
    expect(columnOf({ kind: 'nth', where: { late: true }, within }, fields, month)).toEqual(['1', '0', '2', '3']);
    expect(
      columnOf({ kind: 'nth', where: { late: true }, within: { age: { upTo: 27 }, unit: 'days' } }, fields, month),
    ).toEqual(['1', '0', '2', '2']);
  });

  it('is a lower bound after a record that cannot be told, and where history begins late', () => {
    const records = days(['2026-01-01', true], ['2026-01-02'], ['2026-01-03', true], ['2026-01-04', false]);
    const facts = { recordsFrom: { type: 'date', optional: true } } as const;
    const data = {
      facts,
      lists: { records: fields },
      each: { records: { it: { kind: 'nth', where: { late: true } } } },
      figures: {},
    } as const;
    const read = readerOf(data, { records });
    expect(records.map((_, i) => read('it', 'records', i))).toMatchObject([
      { value: '1' },
      { unknown: ['/records/1/late'] },
      { unknown: ['/records/1/late'], atLeast: '2' },
      { value: '0' },
    ]);
    const short = readerOf(data, { records: records.slice(0, 1), recordsFrom: '2026-01-01' });
    expect(short('it', 'records', 0)).toMatchObject({ unknown: ['/recordsFrom'], atLeast: '1' });
  });

  it('is refused outside of records, and in a window without dates', () => {
    expect(refusalsOfFigure({ kind: 'nth' })).toEqual([{ code: 'choice', path: '/figures/it/kind' }]);
    expect(
      refusalsOfFigure(
        { kind: 'total', of: [] },
        {
          lists: { list: { n: { type: 'number' } } },
          each: { list: { place: { kind: 'nth', within: { calendar: 'year' } } } },
        },
      ),
    ).toEqual([{ code: 'required', path: '/each/list/place/within' }]);
  });
});
