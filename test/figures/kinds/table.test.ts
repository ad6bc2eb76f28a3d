import { describe, expect, it } from 'vitest';
import type { FactSpecs, Row, Table } from '../../../src/figures/policy.js';
import { figuresOf, readerOf, refusalsOf, refusalsOfFigure } from '../run.js';

const facts: FactSpecs = {
  days: { type: 'number', digits: 1 },
  urgent: { type: 'flag' },
  grade: { type: 'label', labels: ['A', 'B', 'C'] },
  site: { type: 'label' },
};
const given = { days: 3, urgent: false, grade: 'B', site: 'north' };

function rowOf(figure: Table, changed: Readonly<Record<string, unknown>> = {}): string | undefined {
  return readerOf({ facts, figures: { it: figure } }, { ...given, ...changed })('it').label;
}

describe('table', () => {
  it('gives the first row that holds', () => {
    const figure: Table = {
      kind: 'table',
      rows: [
        { when: { urgent: true }, as: 'now' },
        { when: { days: { above: 3 }, grade: ['A', 'B'] }, as: 'manager' },
        { as: 'leader' },
      ],
    };
    expect(rowOf(figure)).toBe('leader');
    expect(rowOf(figure, { days: '3.1' })).toBe('manager');
    expect(rowOf(figure, { days: '3.1', grade: 'C' })).toBe('leader');
    expect(rowOf(figure, { days: '3.1', urgent: true })).toBe('now');
  });

  it('does not depend on the order of the conditions of a row', () => {
    const tests = [
      ['days', { above: 2 }],
      ['confirmed', true],
      ['grade', 'B'],
    ] as const;
    const optional: FactSpecs = { ...facts, confirmed: { type: 'flag', optional: true } };
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ] as const;
    for (const order of orders) {
      const when = Object.fromEntries(order.map((i) => tests[i]));
      const data = {
        facts: optional,
        figures: { it: { kind: 'table', rows: [{ when, as: 'yes' }, { as: 'no' }] } },
      } as const;
      // One condition fails: whatever is unknown does not matter.
      expect(readerOf(data, { ...given, grade: 'C' })('it').label).toBe('no');
      // None fails and one cannot be told.
      expect(readerOf(data, given)('it')).toEqual({ unknown: ['/confirmed'] });
      expect(readerOf(data, { ...given, confirmed: true })('it').label).toBe('yes');
    }
  });

  it('must be total', () => {
    const rows: readonly Row[] = [
      { when: { days: { upTo: 3 } }, as: 'leader' },
      { when: { days: { above: 4 } }, as: 'manager' },
    ];
    expect(refusalsOfFigure({ kind: 'table', rows }, { facts })).toEqual([
      { code: 'gap', path: '/figures/it/rows', witness: 'days 4' },
    ]);
    const figure: Table = { kind: 'table', rows, otherwise: 'notApplicable' };
    expect(rowOf(figure, { days: '3.5' })).toBe('notApplicable');
    expect(rowOf(figure, { days: 5 })).toBe('manager');
    const whole: readonly Row[] = [
      { when: { grade: 'A', urgent: true }, as: 'x' },
      { when: { grade: ['A', 'B'], urgent: false }, as: 'y' },
      { when: { grade: 'C' }, as: 'z' },
    ];
    expect(refusalsOfFigure({ kind: 'table', rows: whole }, { facts })).toEqual([
      { code: 'gap', path: '/figures/it/rows', witness: 'grade B, urgent true' },
    ]);
    expect(
      refusalsOfFigure({ kind: 'table', rows: [...whole, { when: { grade: 'B', urgent: true }, as: 'w' }] }, { facts }),
    ).toEqual([]);
    // An open set of labels has others than those that are named.
    expect(refusalsOfFigure({ kind: 'table', rows: [{ when: { site: 'north' }, as: 'x' }] }, { facts })).toEqual([
      { code: 'gap', path: '/figures/it/rows', witness: 'site any other' },
    ]);
  });

  it('has rows that exclude each other where only one may hold', () => {
    const rows: readonly Row[] = [
      { when: { days: { upTo: 3 } }, as: 'leader' },
      { when: { days: { from: 3 } }, as: 'manager' },
    ];
    expect(refusalsOfFigure({ kind: 'table', hit: 'only', rows }, { facts })).toEqual([
      { code: 'overlap', path: '/figures/it/rows/manager', witness: 'days 3' },
    ]);
    const apart: readonly Row[] = [
      { when: { days: { upTo: 3 } }, as: 'leader' },
      { when: { days: { above: 3 } }, as: 'manager' },
    ];
    expect(rowOf({ kind: 'table', hit: 'only', rows: apart }, { days: 3 })).toBe('leader');
    expect(rowOf({ kind: 'table', hit: 'only', rows: apart }, { days: '3.1' })).toBe('manager');
  });

  it('refuses a run in which no row holds after all', () => {
    // The rows are total over numbers, but a ratio over zero is none.
    const data = {
      facts: { none: { type: 'number' } },
      figures: {
        ratio: { kind: 'product', of: [1], over: ['none'] },
        it: {
          kind: 'table',
          rows: [
            { when: { ratio: { upTo: 1 } }, as: 'low' },
            { when: { ratio: { above: 1 } }, as: 'high' },
          ],
        },
      },
    } as const;
    expect(figuresOf(data, { none: 2 }).it).toBe('low');
    expect(refusalsOf(() => figuresOf(data, { none: 0 }))).toEqual([{ code: 'gap', path: '/figures/it' }]);
  });

  it('refuses what the rows leave out, where the policy says so', () => {
    const figure: Table = { kind: 'table', rows: [{ when: { grade: 'A' }, as: 'known' }], otherwise: 'refused' };
    expect(rowOf(figure, { grade: 'A' })).toBe('known');
    expect(refusalsOf(() => rowOf(figure, { grade: 'B' }))).toEqual([{ code: 'gap', path: '/figures/it' }]);
  });

  it('waits for an approval', () => {
    const figure: Table = {
      kind: 'table',
      rows: [{ when: { days: { above: 2 } }, as: 'long', awaits: 'urgent' }, { as: 'short' }],
    };
    const read = (changed: object) => readerOf({ facts, figures: { it: figure } }, { ...given, ...changed })('it');
    expect(read({})).toMatchObject({ label: 'long', provisional: true });
    expect(read({ urgent: true })).toEqual({ label: 'long', hit: 0 });
    expect(read({ days: 1 })).toEqual({ label: 'short', hit: 1 });
  });

  it('passes on the label of another figure', () => {
    const figure: Table = { kind: 'table', rows: [{ when: { urgent: true }, as: { of: 'grade' } }, { as: 'none' }] };
    expect(rowOf(figure, { urgent: true })).toBe('B');
    expect(rowOf(figure)).toBe('none');
  });

  it('is refused for labels that the fact does not have, and for tests of the wrong type', () => {
    const of = (when: Row['when'] & {}): Table => ({ kind: 'table', rows: [{ when, as: 'x' }, { as: 'y' }] });
    expect(refusalsOfFigure(of({ grade: 'D' }), { facts })).toEqual([
      { code: 'choice', path: '/figures/it/rows/x/when/grade' },
    ]);
    expect(refusalsOfFigure(of({ urgent: 1 }), { facts })).toEqual([
      { code: 'type', path: '/figures/it/rows/x/when/urgent' },
    ]);
    expect(refusalsOfFigure(of({ days: true }), { facts })).toEqual([
      { code: 'type', path: '/figures/it/rows/x/when/days' },
    ]);
    expect(refusalsOfFigure(of({ days: 'A' }), { facts })).toEqual([
      { code: 'type', path: '/figures/it/rows/x/when/days' },
    ]);
    expect(refusalsOfFigure(of({ grade: {} }), { facts })).toEqual([
      { code: 'required', path: '/figures/it/rows/x/when/grade' },
    ]);
    expect(refusalsOfFigure(of({ nobody: true }), { facts }).at(0)?.code).toBe('unknownName');
    const rated: Table = { kind: 'table', rows: [{ gives: { rate: 1 } }] };
    expect(refusalsOfFigure(rated, { facts })).toEqual([{ code: 'choice', path: '/figures/it/rows/0/gives' }]);
  });
});
