/** The compiled evaluator: where it runs, where it hands over, and that no word of a policy becomes code. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { formOf } from '../../../src/figures/adoption/adopt.js';
import { evaluate, generalFamily } from '../../../src/figures/general.js';
import type { PolicyData } from '../../../src/figures/policy.js';
import { adoptData } from '../run.js';

const fine: PolicyData = {
  facts: { minutes: { type: 'number', atLeast: 0 }, excused: { type: 'flag', optional: true } },
  figures: {
    fine: { kind: 'product', of: ['minutes', 2] },
    charged: {
      kind: 'table',
      rows: [{ as: 'none', when: { minutes: 0 } }, { as: 'waived', when: { excused: true } }, { as: 'charged' }],
    },
  },
};

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What `Function` does under a content security policy. */
class ForbiddenFunction {
  constructor() {
    throw new EvalError('code generation from strings disallowed');
  }
}

describe('a policy', () => {
  test('is compiled once, and shows what the exact evaluator shows', () => {
    const policy = adoptData(fine);
    const { compiled } = formOf(generalFamily, policy);
    expect(compiled).toBeDefined();
    expect(formOf(generalFamily, policy).compiled).toBe(compiled);
    expect(evaluate({ minutes: 7, excused: false }, policy).figures).toEqual({ fine: '14', charged: 'charged' });
  });

  test('runs exactly where no code may be generated', () => {
    vi.stubGlobal('Function', ForbiddenFunction);
    const policy = adoptData(fine);
    expect(formOf(generalFamily, policy).compiled).toBeUndefined();
    expect(evaluate({ minutes: 7, excused: false }, policy).figures).toEqual({ fine: '14', charged: 'charged' });
  });

  test('tells the figures that do not need an absent fact, and what the others need', () => {
    const policy = adoptData(fine);
    const run = formOf(generalFamily, policy).compiled?.run({ minutes: 7 });
    expect(run?.read('fine')).toEqual({ value: '14' });
    expect(run?.read('charged')).toEqual({ unknown: ['/excused'] });
    expect(formOf(generalFamily, policy).compiled?.run({ minutes: 0 })?.read('charged')).toEqual({
      label: 'none',
      hit: 0,
    });
  });

  test('gives up on amounts beyond the safe integers, and is exact all the same', () => {
    const policy = adoptData(fine);
    const minutes = '9007199254740993';
    expect(formOf(generalFamily, policy).compiled?.run({ minutes, excused: true })).toBeUndefined();
    expect(evaluate({ minutes, excused: true }, policy).figures['fine']).toBe('18014398509481986');
  });

  test('gives up on wrong facts, so that the exact evaluator refuses them', () => {
    const { compiled } = formOf(generalFamily, adoptData(fine));
    for (const facts of [
      {},
      { minutes: -1 },
      { minutes: '7 ' },
      { minutes: 0.1 + 0.2 },
      { minutes: 7, excused: 1 },
      [],
    ])
      expect(compiled?.run(facts)).toBeUndefined();
  });

  test('enters the code as quoted words only', () => {
    const name = '"];globalThis["broken"]=1;["';
    const label = ["'\\\u2028`", '$', '{globalThis.broken=1}'].join('');
    const policy = adoptData({
      facts: { [name]: { type: 'label', labels: [label, 'other'] } },
      figures: { it: { kind: 'check', any: [{ [name]: label }] } },
    });
    expect(formOf(generalFamily, policy).compiled).toBeDefined();
    expect(evaluate({ [name]: label }, policy).figures).toEqual({ it: true });
    expect(evaluate({ [name]: 'other' }, policy).figures).toEqual({ it: false });
    expect(globalThis).not.toHaveProperty('broken');
  });
});

describe('a run', () => {
  const month: PolicyData = {
    lists: { days: { date: { type: 'date' }, late: { type: 'number', atLeast: 0 } } },
    each: { days: { grave: { kind: 'check', any: [{ late: { above: 30 } }] } } },
    figures: { graveDays: { kind: 'tally', from: 'days', where: { grave: true }, take: 'count' } },
  };

  test('keeps of the records what counted, even if the facts change afterwards', () => {
    const day = { date: '2026-03-02', late: 31 };
    const outcome = evaluate({ days: [{ date: '2026-03-01', late: 5 }, day] }, adoptData(month));
    day.late = 0;
    expect(outcome.trace.map(({ figure, out }) => [figure, out])).toEqual([
      ['days/1/grave', true],
      ['graveDays', '1'],
    ]);
  });

  test('works out a record that did not count when it is asked for', () => {
    const run = formOf(generalFamily, adoptData(month)).compiled?.run({ days: [{ date: '2026-03-01', late: 5 }] });
    expect(run?.read('grave', 'days', 0)).toEqual({ value: false });
    expect(run?.read('late', 'days', 0)).toEqual({ value: '5' });
  });
});
