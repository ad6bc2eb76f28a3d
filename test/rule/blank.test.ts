import { describe, expect, it } from 'vitest';
import { fillBlanks, isBlank } from '../../src/rule/blank.js';

const codes = (draft: unknown, declared: readonly string[], values: Readonly<Record<string, unknown>>) =>
  fillBlanks(draft, declared, values).issues.map(({ code, path }) => `${code} ${path}`);

describe('fillBlanks', () => {
  it('fills every place of a blank and leaves the rest as it is', () => {
    const draft = { a: { $blank: 'n' }, list: [1, { b: { $blank: 'n' } }, null], text: 'x' };
    expect(fillBlanks(draft, ['n'], { n: [2, 3] })).toEqual({
      data: { a: [2, 3], list: [1, { b: [2, 3] }, null], text: 'x' },
      places: new Map([
        ['/a', '/blanks/n'],
        ['/list/1/b', '/blanks/n'],
      ]),
      issues: [],
    });
    expect(draft.a).toEqual({ $blank: 'n' });
  });

  it('fills with one field of a value', () => {
    const draft = { over: [{ $blank: 'basis.days' }, { $blank: 'basis.hours' }] };
    expect(fillBlanks(draft, ['basis'], { basis: { days: '21.75', hours: 8 } }).data).toEqual({ over: ['21.75', 8] });
    expect(fillBlanks([{ id: 'x', from: { $blank: 'cuts.1' } }], ['cuts'], { cuts: [1, 2] }).places).toEqual(
      new Map([['/x/from', '/blanks/cuts/1']]),
    );
    expect(codes(draft, ['basis'], { basis: { days: '21.75' } })).toEqual(['required /blanks/basis/hours']);
  });

  it('tells each fault', () => {
    expect(codes({ a: { $blank: 'n' } }, ['n'], {})).toEqual(['required /blanks/n']);
    expect(codes({}, [], { n: 1 })).toEqual(['unknownKey /blanks/n']);
    expect(codes({ a: { $blank: 'm' } }, ['n'], { m: 1 })).toEqual(['unknownName /blanks/m']);
    // Filled with zero or no is filled.
    expect(codes([{ $blank: 'n' }, { $blank: 'm' }], ['n', 'm'], { n: 0, m: false })).toEqual([]);
    // What every object inherits is no value.
    expect(codes({ a: { $blank: 'toString' } }, ['toString'], {})).toEqual(['required /blanks/toString']);
  });
});

describe('isBlank', () => {
  it('wants a name', () => {
    expect(isBlank({ $blank: 'n' })).toBe(true);
    for (const other of [{ $blank: 3 }, {}, null, 'n', undefined]) expect(isBlank(other)).toBe(false);
  });
});
