/** Figures with a quantity and a label of which only one can be told: the other is never taken for it. */
import { describe, expect, test } from 'vitest';
import { formOf } from '../../src/figures/adoption/adopt.js';
import { evaluate, generalFamily } from '../../src/figures/general.js';
import type { PolicyData } from '../../src/figures/policy.js';
import { evaluateExactly } from '../../src/figures/reference.js';
import { replay } from '../../src/figures/trace/replay.js';
import { adoptData } from './run.js';

const data: PolicyData = {
  facts: {
    late: { type: 'number', atLeast: 0 },
    level: { type: 'label', optional: true },
    counted: { type: 'number', atLeast: 0, optional: true },
  },
  figures: {
    // The label needs a fact, the quantity none.
    gravity: {
      kind: 'table',
      rows: [
        { when: { late: 0 }, as: 'none', gives: 0 },
        { as: { of: 'level' }, gives: 5 },
      ],
    },
    points: { kind: 'total', of: ['gravity', 1] },
    // The quantity needs a fact, the label none.
    event: {
      kind: 'bands',
      by: 'late',
      bands: [
        { upTo: 0, as: 'onTime', gives: 0, nothing: true },
        { above: 0, as: 'late', gives: { of: 'counted' } },
      ],
    },
    isLate: { kind: 'check', any: [{ event: 'late' }] },
    charged: { kind: 'total', of: ['event', 1] },
  },
};
const policy = adoptData(data);
const form = formOf(generalFamily, policy);
const facts = { late: 3 };
const compiled = form.compiled?.run(facts);
const exact = evaluateExactly(form.plan, facts);

describe.each([
  { name: 'the compiled evaluator', run: compiled },
  { name: 'the exact evaluator', run: exact },
])('$name', ({ run }) => {
  test('tells the quantity whose label is unknown', () => {
    expect(run?.read('gravity')).toEqual({ value: '5', unknown: ['/level'], hit: 1 });
    expect(run?.plain('gravity')).toBe('5');
    expect(run?.plain('points')).toBe('6');
  });

  test('never shows a label in place of a quantity that is unknown', () => {
    expect(run?.read('event')).toEqual({ label: 'late', unknown: ['/counted'], hit: 1 });
    expect(run?.plain('event')).toBeUndefined();
    expect(run?.plain('charged')).toBeUndefined();
    expect(run?.plain('isLate')).toBe(true);
  });

  test('leaves a step of what is told, from which the steps after it can be worked out again', () => {
    const trace = (run?.steps() ?? []).map((step) => step.toJSON());
    expect(trace.map(({ figure, out, as }) => [figure, out, as])).toEqual([
      ['gravity', '5', undefined],
      ['points', '6', undefined],
      ['event', 'late', undefined],
      ['isLate', true, undefined],
    ]);
    expect(replay(trace, facts, generalFamily, policy)).toEqual({
      gravity: '5',
      points: '6',
      event: 'late',
      isLate: true,
    });
  });
});

test('outcomes leave out what cannot be told', () => {
  const outcome = evaluate(facts, policy);
  expect(outcome.figures).toEqual({ gravity: '5', points: '6', isLate: true });
  expect(outcome.labelOf('gravity')).toBeUndefined();
  expect(outcome.labelOf('event')).toBe('late');
});

test('a step that says a label where its rule gives none is not taken back', () => {
  const trace = exact.steps().map((step) => step.toJSON());
  const changed = trace.map((step) => (step.figure === 'event' ? { ...step, out: 'onTime' } : step));
  expect(() => replay(changed)).toThrow(/differs at \/2\/out/);
});

test('what goes along records keeps those that counted, whatever leaves its bound open', () => {
  const bounded: PolicyData = {
    facts: { least: { type: 'number', optional: true } },
    lists: { days: { date: { type: 'date' }, minutes: { type: 'number', atLeast: 0 } } },
    each: { days: { ordinal: { kind: 'nth', where: { minutes: { above: 0 } }, atLeast: 'least' } } },
    figures: {
      sum: { kind: 'tally', from: 'days', take: 'sum', of: 'minutes', atLeast: 'least' },
      longest: { kind: 'tally', from: 'days', take: 'largest', of: 'minutes', atLeast: 'least' },
      late: { kind: 'tally', from: 'days', where: { minutes: { above: 0 } }, take: 'count' },
    },
  };
  const days = [
    { date: '2026-03-02', minutes: 0 },
    { date: '2026-03-03', minutes: 5 },
  ];
  const { compiled, plan } = formOf(generalFamily, adoptData(bounded));
  for (const run of [compiled?.run({ days }), evaluateExactly(plan, { days })]) {
    expect(run?.read('sum')).toEqual({ unknown: ['/least'], counted: [1] });
    expect(run?.read('longest')).toEqual({ unknown: ['/least'], counted: [0, 1] });
    expect(run?.read('late')).toEqual({ value: '1', counted: [1] });
    expect(run?.read('ordinal', 'days', 1)).toMatchObject({ unknown: ['/least'] });
    expect(run?.plain('longest')).toBeUndefined();
  }
});
