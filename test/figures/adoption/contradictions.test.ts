import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/figures/general.js';
import type { Figure, PolicyData } from '../../../src/figures/policy.js';
import { adoptData, refusalsOf, refusalsOfFigure } from '../run.js';

const facts: PolicyData['facts'] = {
  n: { type: 'number' },
  minutes: { type: 'number', unit: 'minutes' },
  hours: { type: 'number', unit: 'hours' },
  pay: { type: 'number', unit: 'yuan' },
};
const refusals = (figure: Figure, more: Partial<PolicyData> = {}) => refusalsOfFigure(figure, { facts, ...more });

describe('adoption refuses what contradicts itself', () => {
  it('a row that no case reaches', () => {
    const rows = [
      { id: 'few', when: { n: { under: 3 } }, gives: 1 },
      { id: 'all', gives: 2 },
    ] as const;
    expect(refusals({ kind: 'table', rows })).toEqual([]);
    for (const when of [undefined, {}])
      expect(
        refusals({
          kind: 'table',
          rows: [
            { id: 'all', ...(when && { when }), gives: 2 },
            { ...rows[0], id: 'late' },
          ],
        }),
      ).toEqual([{ code: 'unreachable', path: '/figures/it/rows/late' }]);
  });

  it('a condition whose edges leave nothing between them', () => {
    const check = (edges: object): Figure => ({ kind: 'check', any: [{ n: edges }] });
    expect(refusals(check({ from: 3, upTo: 3 }))).toEqual([]);
    for (const edges of [
      { from: 9, upTo: 3 },
      { above: 3, upTo: 3 },
      { from: 3, under: 3 },
    ])
      expect(refusals(check(edges))).toEqual([{ code: 'order', path: '/figures/it/any/0/n' }]);
  });

  it('a lower bound above the upper one', () => {
    const total: Figure = { kind: 'total', of: ['n'], atLeast: 5, atMost: 5 };
    expect(refusals(total)).toEqual([]);
    expect(refusals({ ...total, atLeast: 6 })).toEqual([{ code: 'order', path: '/figures/it/atMost' }]);
  });

  it('numbers of two units that are added or compared', () => {
    expect(refusals({ kind: 'total', of: ['minutes', 'n'], less: ['minutes', 1] })).toEqual([]);
    expect(refusals({ kind: 'total', of: ['n', 'minutes', 'hours'] })).toEqual([
      { code: 'type', path: '/figures/it/of/2' },
    ]);
    expect(refusals({ kind: 'total', of: ['minutes'], less: ['pay'] })).toEqual([
      { code: 'type', path: '/figures/it/less/0' },
    ]);
    expect(refusals({ kind: 'most', of: ['minutes', 'hours'] })).toEqual([{ code: 'type', path: '/figures/it/of/1' }]);
    expect(refusals({ kind: 'check', any: [{ minutes: { above: 'hours' } }] })).toEqual([
      { code: 'type', path: '/figures/it/any/0/minutes/above' },
    ]);
    expect(refusals({ kind: 'total', of: ['minutes'], atMost: 'hours' })).toEqual([
      { code: 'type', path: '/figures/it/atMost' },
    ]);
    expect(refusals({ kind: 'total', of: ['minutes'], unit: 'hours' })).toEqual([
      { code: 'type', path: '/figures/it/unit' },
    ]);
  });

  it('a unit that comes along with a sum', () => {
    const figures: PolicyData['figures'] = { both: { kind: 'total', of: ['minutes', 'minutes'] } };
    expect(refusals({ kind: 'total', of: ['both', 'hours'] }, { figures })).toEqual([
      { code: 'type', path: '/figures/it/of/1' },
    ]);
    // A product has a unit of its own.
    expect(refusals({ kind: 'product', of: ['minutes', 'pay'] })).toEqual([]);
  });

  it('a window of the person without a day from which it is seen', () => {
    const more: Partial<PolicyData> = {
      lists: { days: { date: { type: 'date' } } },
      windows: { month: { calendar: 'month' } },
    };
    const tally: Figure = { kind: 'tally', from: 'days', window: 'month', take: 'count' };
    expect(refusals(tally, more)).toEqual([{ code: 'unknownName', path: '/figures/it/window/at' }]);
    expect(refusals(tally, { ...more, facts: { asOf: { type: 'date' } } })).toEqual([]);
  });

  it('a weight below zero, and an item twice', () => {
    const items = (a: number, b: number, second = 'minutes'): Figure => ({
      kind: 'score',
      items: [
        { of: 'n', weight: a },
        { of: second, weight: b },
      ],
      outOf: 100,
      weights: 100,
      missing: 'refused',
    });
    expect(refusals(items(100, 0))).toEqual([]);
    expect(refusals(items(110, -10))).toEqual([{ code: 'range', path: '/figures/it/items/minutes/weight' }]);
    expect(refusals(items(60, 40, 'n'))).toEqual([{ code: 'duplicate', path: '/figures/it/items/n' }]);
  });

  it('a date where a number belongs, and a number where a date does', () => {
    const day: PolicyData['facts'] = { ...facts, day: { type: 'date' } };
    const bands = (by: string, edge: string | number): Figure => ({
      kind: 'bands',
      by,
      bands: [
        { upTo: edge, as: 'early' },
        { above: edge, as: 'late' },
      ],
    });
    expect(refusals({ kind: 'total', of: ['n', '2026-01-01'] })).toEqual([{ code: 'type', path: '/figures/it/of/1' }]);
    expect(refusals({ kind: 'total', of: ['n'], atMost: '2026-01-01' })).toEqual([
      { code: 'type', path: '/figures/it/atMost' },
    ]);
    expect(refusals(bands('day', '2026-01-01'), { facts: day })).toEqual([]);
    expect(refusals(bands('n', '2026-01-01'))).toContainEqual({ code: 'type', path: '/figures/it/bands/early/upTo' });
    expect(refusals(bands('day', 5), { facts: day })).toContainEqual({
      code: 'type',
      path: '/figures/it/bands/early/upTo',
    });
  });

  it('parts below one, names that are paths, and the label that says there is none', () => {
    const none: PolicyData = { figures: {} };
    const of = (data: Partial<PolicyData>) => refusalsOf(() => adoptData({ ...none, ...data }));
    expect(of({ facts: { a: { type: 'number', parts: -60 } } })).toEqual([{ code: 'range', path: '/facts/a/parts' }]);
    expect(of({ facts: { 'a/b': { type: 'number' } } })).toEqual([{ code: 'type', path: '/facts/a/b' }]);
    expect(refusals({ kind: 'table', rows: [{ as: 'notApplicable' }] })).toEqual([
      { code: 'choice', path: '/figures/it/rows/notApplicable/as' },
    ]);
    expect(
      refusalsOf(() =>
        evaluate(
          { word: 'notApplicable' },
          adoptData({
            facts: { word: { type: 'label' } },
            figures: { it: { kind: 'check', any: [{ word: 'x' }] } },
          }),
        ),
      ),
    ).toEqual([{ code: 'type', path: '/word' }]);
  });
});
