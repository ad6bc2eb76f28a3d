import { describe, expect, it } from 'vitest';
import type { Streak } from '../../../src/figures/policy.js';
import { columnOf, readerOf, refusalsOfFigure } from '../run.js';

const fields = { date: { type: 'date' }, absent: { type: 'flag', optional: true }, rest: { type: 'flag' } } as const;

/** One letter a day: a absent, p present, r rest day, ? unknown, - no record. */
function days(letters: string): readonly Readonly<Record<string, unknown>>[] {
  return [...letters].flatMap((letter, i) =>
    letter === '-'
      ? []
      : [
          {
            date: `2026-03-${String(i + 1).padStart(2, '0')}`,
            ...(letter !== '?' && { absent: letter === 'a' }),
            rest: letter === 'r',
          },
        ],
  );
}

const absent: Streak = { kind: 'streak', where: { absent: true } };
const run = (figure: Streak, letters: string) => columnOf(figure, fields, days(letters)).join(' ');

describe('streak', () => {
  it('counts the records in a row', () => {
    expect(run(absent, 'aapaaa')).toBe('1 2 0 1 2 3');
    expect(run(absent, 'aara')).toBe('1 2 0 1');
  });

  it('goes over what neither counts nor breaks', () => {
    expect(run({ ...absent, skip: { rest: true } }, 'aarrapa')).toBe('1 2 0 0 3 0 1');
  });

  it('begins anew after a day or month without record', () => {
    expect(run(absent, 'aa-aa')).toBe('1 2 3 4');
    expect(run({ ...absent, adjacent: 'day' }, 'aa-aa')).toBe('1 2 1 2');
    const months = ['2026-01-31', '2026-02-28', '2026-04-01', '2026-05-01'].map((date) => ({
      date,
      absent: true,
      rest: false,
    }));
    expect(columnOf({ ...absent, adjacent: 'month' }, fields, months)).toEqual(['1', '2', '1', '2']);
  });

  it('goes over skipped days where days must follow one another', () => {
    const daily: Streak = { ...absent, skip: { rest: true }, adjacent: 'day' };
    expect(run(daily, 'aarra')).toBe('1 2 0 0 3');
    expect(run(daily, 'aa-ra')).toBe('1 2 0 1');
    expect(run(daily, 'aar-a')).toBe('1 2 0 1');
  });

  it('counts two records of one day as two', () => {
    const record = { date: '2026-03-02', absent: true, rest: false };
    const next = { ...record, date: '2026-03-03' };
    expect(columnOf({ ...absent, adjacent: 'day' }, fields, [record, record, next])).toEqual(['1', '2', '3']);
  });

  it('cannot be told where it cannot be told whether a record is skipped', () => {
    const data = {
      lists: { records: fields },
      each: { records: { it: { kind: 'streak', where: { rest: false }, skip: { absent: true } } } },
      figures: {},
    } as const;
    const records = days('p?p');
    const read = readerOf(data, { records });
    expect(records.map((_, i) => read('it', 'records', i))).toMatchObject([
      { value: '1' },
      { unknown: ['/records/1/absent'] },
      { unknown: ['/records/1/absent'], atLeast: '1' },
    ]);
  });

  it('is a lower bound after what cannot be told, until the run breaks', () => {
    const data = { lists: { records: fields }, each: { records: { it: absent } }, figures: {} } as const;
    const records = days('a?apa');
    const read = readerOf(data, { records });
    expect(records.map((_, i) => read('it', 'records', i))).toMatchObject([
      { value: '1' },
      { unknown: ['/records/1/absent'] },
      { unknown: ['/records/1/absent'], atLeast: '1' },
      { value: '0' },
      { value: '1' },
    ]);
  });

  it('is a lower bound while the run reaches back to where history begins', () => {
    const data = {
      facts: { recordsFrom: { type: 'date' } },
      lists: { records: fields },
      each: { records: { it: absent } },
      figures: {},
    } as const;
    const records = days('aapa');
    const read = readerOf(data, { records, recordsFrom: '2026-03-01' });
    expect(records.map((_, i) => read('it', 'records', i))).toMatchObject([
      { unknown: ['/recordsFrom'], atLeast: '1' },
      { unknown: ['/recordsFrom'], atLeast: '2' },
      { value: '0' },
      { value: '1' },
    ]);
  });

  it('is refused outside of records, and for days of records without date', () => {
    expect(refusalsOfFigure({ kind: 'streak', where: {} })).toEqual([{ code: 'choice', path: '/figures/it/kind' }]);
    expect(
      refusalsOfFigure(
        { kind: 'total', of: [] },
        {
          lists: { list: { n: { type: 'number' } } },
          each: { list: { row: { kind: 'streak', where: { n: 1 }, adjacent: 'day' } } },
        },
      ),
    ).toEqual([{ code: 'required', path: '/each/list/row/adjacent' }]);
  });
});
