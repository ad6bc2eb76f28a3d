// Replay takes back every trace that a run leaves, and no other.
import { describe, expect, test } from 'vitest';
import { adopt } from '../../../src/figures/adoption/adopt.js';
import { evaluate, generalFamily } from '../../../src/figures/general.js';
import type { PolicyData } from '../../../src/figures/policy.js';
import { template } from '../../../src/figures/template.js';
import { replay } from '../../../src/figures/trace/replay.js';
import type { StepJson } from '../../../src/figures/trace/trace.js';
import { RulesError } from '../../../src/rule/issue.js';

const data = {
  facts: {
    asOf: { type: 'date' },
    recordsFrom: { type: 'date', optional: true },
    base: { type: 'number', digits: 2 },
    rank: { type: 'label' },
    score: { type: 'number', optional: true },
    approved: { type: 'flag', optional: true },
  },
  lists: { days: { date: { type: 'date' }, late: { type: 'number' }, out: { type: 'flag' } } },
  scales: { gravity: ['none', 'talk', 'warning'] },
  windows: { month: { calendar: 'month' } },
  each: {
    days: {
      event: {
        kind: 'bands',
        by: 'late',
        bands: [
          { upTo: 0, as: 'none', gives: 0, nothing: true },
          { upTo: 30, as: 'lateness', gives: { rate: 1 } },
          { above: 30, as: 'absence', gives: { start: 30, plus: 10, per: 30, part: 'full' } },
        ],
      },
      ordinal: { kind: 'nth', where: { event: { not: 'none' } }, within: 'month' },
      run: { kind: 'streak', where: { event: ['lateness', 'absence'] }, skip: { out: true }, adjacent: 'day' },
      left: { kind: 'balance', add: 'event', opening: 5, atMost: 40 },
      state: {
        kind: 'table',
        rows: [
          { when: { event: 'absence', out: true }, as: 'warning' },
          { when: { ordinal: { above: 1 } }, as: 'talk' },
          { as: 'none', nothing: true },
        ],
      },
      place: { kind: 'rank', by: 'late', order: 'highest', where: { out: false }, ties: 'worst' },
    },
  },
  figures: {
    minutes: { kind: 'tally', from: 'days', take: 'sum', of: 'event', window: 'month' },
    gravest: { kind: 'tally', from: 'days', take: 'largest', of: 'state', scale: 'gravity' },
    peak: { kind: 'tally', from: 'days', take: 'largest', of: 'left' },
    longest: { kind: 'tally', from: 'days', take: 'largest', of: 'run' },
    best: { kind: 'tally', from: 'days', take: 'smallest', of: 'place' },
    firstDay: { kind: 'tally', from: 'days', take: 'smallest', of: 'date', where: { out: true } },
    count: { kind: 'tally', from: 'days', take: 'count', where: { event: { not: 'none' } }, window: 'month' },
    pay: {
      kind: 'product',
      of: ['base', 'minutes'],
      over: ['21.75', 8, 60],
      atMost: 'base',
      round: { mode: 'halfUp', digits: 2 },
      clause: 'lateness',
      effect: 'deduct',
    },
    slices: {
      kind: 'bands',
      by: 'minutes',
      apply: 'marginal',
      bands: [
        { id: 'low', upTo: 10, gives: { rate: 0 } },
        { id: 'high', above: 10, gives: { rate: '50%' } },
      ],
    },
    grade: { kind: 'bands', by: 'minutes', bands: [{ upTo: 10, as: 'A' }, { upTo: '57.5', as: 'B' }, { as: 'C' }] },
    isGrave: { kind: 'check', any: [{ gravest: { from: 'warning', scale: 'gravity' } }, { rank: '1', count: 3 }] },
    isFrequent: { kind: 'check', any: [{ count: { from: 3 } }] },
    worst: { kind: 'most', of: ['gravest'], scale: 'gravity' },
    least: { kind: 'least', of: ['minutes', 20] },
    blocks: { kind: 'units', of: 'minutes', per: 30, part: 'full' },
    steps: { kind: 'schedule', by: 'count', free: 1, then: [10, 20], repeat: 'last', take: 'sum' },
    ratio: { kind: 'product', of: [1], over: ['minutes', 3] },
    sum: { kind: 'total', of: ['minutes', 'steps', 1], less: ['least'] },
    total: {
      kind: 'score',
      items: [
        { of: 'minutes', weight: 60 },
        { of: 'ratio', weight: 40 },
      ],
      outOf: 100,
      weights: 100,
      missing: 'renormalised',
    },
    agreed: {
      kind: 'table',
      rows: [
        { id: 'first', when: { rank: ['1', '2'] }, gives: { of: 'least', times: '1/3' }, awaits: 'approved' },
        { id: 'other', gives: 0 },
      ],
    },
    passed: { kind: 'check', any: [{ score: { from: 60 } }] },
  },
} as const satisfies PolicyData;

const policy = adopt(generalFamily, template(generalFamily, { id: 'replayed', version: '1', blanks: {}, data }));
const month = {
  asOf: '2026-03-31',
  base: '4000',
  rank: '1',
  approved: true,
  score: '60',
  days: [
    { date: '2026-03-02', late: 5, out: false },
    { date: '2026-03-03', late: 31, out: true },
    { date: '2026-03-04', late: 0, out: false },
    { date: '2026-03-05', late: 12.5, out: false },
  ],
};
const quiet = { ...month, rank: 'x', days: [{ date: '2026-03-02', late: 0, out: false }] };
const months: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'a full month': month,
  'a month without events': quiet,
  'a month without records': { ...month, days: [] },
  'unknown facts': { ...month, approved: undefined, score: undefined },
  'history that begins later': { ...month, recordsFrom: '2026-03-02' },
};

function stepsOf(facts: Readonly<Record<string, unknown>>): StepJson[] {
  return JSON.parse(JSON.stringify(evaluate(facts, policy).trace));
}

function issueOf(run: () => unknown): { readonly code: string; readonly path: string } | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    const [{ code, path }] = error.issues;
    return { code, path };
  }
}

function replaced<T>(list: readonly T[], place: number, item: T): T[] {
  return list.map((other, i) => (i === place ? item : other));
}

function without<T>(list: readonly T[], place: number): T[] {
  return list.filter((_, i) => i !== place);
}

/** The place of a figure's step. */
function placeOf(steps: readonly StepJson[], figure: string): number {
  const place = steps.findIndex((step) => step.figure === figure);
  if (place < 0) throw new Error(`no step of ${figure}`);
  return place;
}

describe.each(Object.entries(months))('%s', (_, facts) => {
  test('every step comes to the same again, from objects and from JSON', () => {
    const outcome = evaluate(facts, policy);
    expect(replay(outcome.trace)).toEqual(outcome.figures);
    expect(replay(stepsOf(facts))).toEqual(outcome.figures);
  });

  test('its leaves are those of the facts and the policy', () => {
    const outcome = evaluate(facts, policy);
    expect(replay(stepsOf(facts), facts, generalFamily, policy)).toEqual(outcome.figures);
  });

  test('no step may come to something else', () => {
    const steps = stepsOf(facts);
    for (const [i, step] of steps.entries()) {
      const out = step.out === 'C' ? 'A' : typeof step.out === 'boolean' ? !step.out : '987';
      expect(issueOf(() => replay(replaced(steps, i, { ...step, out })))?.code).toBe('differs');
      expect(issueOf(() => replay(replaced(steps, i, { ...step, fired: !step.fired })))).toEqual({
        code: 'differs',
        path: `/${i}/fired`,
      });
    }
  });

  test('no step can be done without where another names it', () => {
    const steps = stepsOf(facts);
    const named = new Set(steps.flatMap((step) => step.in.map(({ from }) => from)));
    for (const [i, step] of steps.entries()) {
      const refused = issueOf(() => replay(without(steps, i)))?.code;
      expect([step.figure, refused]).toEqual([step.figure, named.has(step.figure) ? 'unknownName' : undefined]);
      expect(issueOf(() => replay(without(steps, i), facts, generalFamily, policy))?.code).toMatch(
        /differs|unknownName/,
      );
    }
  });
});

test('a count that may still grow is shown as such', () => {
  const facts = { ...month, recordsFrom: '2026-03-02' };
  const steps = stepsOf(facts);
  const count = placeOf(steps, 'count');
  expect(steps[count]).toMatchObject({ out: '3', atLeast: true });
  expect(steps[placeOf(steps, 'isFrequent')]).toMatchObject({
    in: [{ value: '3', from: 'count', atLeast: true }],
    out: true,
  });
  const { atLeast, ...certain } = steps[count] ?? stepsOf(month)[0] ?? fail();
  expect(atLeast).toBe(true);
  expect(issueOf(() => replay(replaced(steps, count, certain)))).toMatchObject({ code: 'differs' });
});

function fail(): never {
  throw new Error('no step');
}

describe('refused', () => {
  const steps = stepsOf(month);
  const pay = placeOf(steps, 'pay');
  const step = steps[pay] ?? fail();
  const event = placeOf(steps, 'days/0/event');
  const changed: readonly (readonly [string, number, object, { readonly code: string; readonly path: string }])[] = [
    ['another rounding', pay, { rounding: { mode: 'up', digits: 1 } }, { code: 'differs', path: `/${pay}/out` }],
    [
      'a rounding that is none',
      pay,
      { rounding: { mode: 'near', digits: 2 } },
      { code: 'choice', path: `/${pay}/rounding/mode` },
    ],
    ['another rule', pay, { rule: { ...step.rule, over: ['21.75', 8] } }, { code: 'differs', path: `/${pay}/out` }],
    ['a rule of another kind', pay, { rule: { by: 'base' } }, { code: 'unknownKey', path: `/${pay}/rule/by` }],
    ['no kind', pay, { kind: 'sum' }, { code: 'choice', path: `/${pay}/kind` }],
    ['an unknown key', pay, { note: 'x' }, { code: 'unknownKey', path: `/${pay}/note` }],
    ['no inputs', pay, { in: undefined }, { code: 'required', path: `/${pay}/in` }],
    ['an input left out', pay, { in: step.in.slice(1) }, { code: 'required', path: `/${pay}/in` }],
    [
      'an input that its step did not give',
      pay,
      { in: step.in.map((input) => ({ ...input, value: '57' })) },
      { code: 'differs', path: `/${pay}/in/1/value` },
    ],
    [
      'an input that is no number',
      pay,
      { in: replaced(step.in, 0, { value: true, from: '/base' }) },
      { code: 'type', path: `/${pay}/in` },
    ],
    [
      'a ratio over nothing',
      pay,
      { in: replaced(step.in, 0, { value: JSON.parse('{"numerator":"1","denominator":"0"}'), from: '/base' }) },
      { code: 'type', path: `/${pay}/in/0/value` },
    ],
    ['another label', event, { as: 'absence' }, { code: 'differs', path: `/${event}/as` }],
    [
      'a quantity outside its band',
      event,
      { in: [{ value: '31', from: '/days/0/late' }], out: '31' },
      { code: 'gap', path: `/${event}/rule` },
    ],
  ];

  test.each(changed)('%s', (_, place, change, expected) => {
    const wrong = { ...(steps[place] ?? fail()), ...change };
    expect(issueOf(() => replay(replaced(steps, place, wrong)))).toEqual(expected);
  });

  test('a step twice', () => {
    expect(issueOf(() => replay([...steps, step]))).toEqual({ code: 'duplicate', path: `/${steps.length}/figure` });
  });

  test('a step before its input', () => {
    expect(issueOf(() => replay([step, ...without(steps, pay)]))).toEqual({
      code: 'unknownName',
      path: '/0/in/1/from',
    });
  });

  test('a division by zero', () => {
    const blocks = placeOf(steps, 'blocks');
    const wrong = { ...(steps[blocks] ?? fail()), rule: { of: 'minutes', per: 0, part: 'full' } };
    expect(issueOf(() => replay(replaced(steps, blocks, wrong)))).toEqual({ code: 'range', path: `/${blocks}/rule` });
  });

  test('a fact that was another, although every step agrees', () => {
    const other = { ...month, base: '4001' };
    expect(issueOf(() => replay(stepsOf(other)))).toBeUndefined();
    expect(issueOf(() => replay(stepsOf(other), month, generalFamily, policy))).toEqual({
      code: 'differs',
      path: `/${pay}/in`,
    });
  });

  test('a policy that was another, although every step agrees', () => {
    const figures = { ...data.figures, pay: { ...data.figures.pay, over: ['20', 8, 60] } };
    const other = adopt(
      generalFamily,
      template(generalFamily, { id: 'other', version: '1', blanks: {}, data: { ...data, figures } }),
    );
    expect(issueOf(() => replay(evaluate(month, other).trace, month, generalFamily, policy))).toEqual({
      code: 'differs',
      path: `/${pay}/out`,
    });
  });

  test('what is no trace', () => {
    expect(issueOf(() => replay(JSON.parse('{}')))).toEqual({ code: 'type', path: '' });
    expect(issueOf(() => replay(JSON.parse('[1]')))).toEqual({ code: 'type', path: '/0' });
  });
});

describe('what is no trace', () => {
  const policy = adopt(
    generalFamily,
    template(generalFamily, {
      id: 'test/sum',
      version: '1',
      blanks: {},
      data: {
        facts: { a: { type: 'number' } },
        figures: { it: { kind: 'total', of: ['a'], round: { mode: 'halfUp', digits: 2 } } },
      },
    }),
  );
  const [step] = JSON.parse(JSON.stringify(evaluate({ a: 5 }, policy).trace));
  const codes = (run: () => unknown): unknown => {
    try {
      return run();
    } catch (error) {
      return error instanceof RulesError ? error.issues.map(({ code, path }) => `${code} ${path}`) : error;
    }
  };

  test('a list with a hole', () => {
    // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested
    expect(codes(() => replay([, step]))).toEqual(['type /0']);
  });

  test('rounding to more digits than a policy may name', () => {
    const endless = { ...step, rounding: { mode: 'halfUp', digits: 1e7 } };
    expect(codes(() => replay([endless]))).toEqual(['range /0/rounding/digits']);
  });

  test('leaves that are asked for without the family or the policy', () => {
    const loose = (given: readonly unknown[]): unknown => Reflect.apply(replay, undefined, given);
    expect(codes(() => loose([[step], { a: 6 }]))).toEqual(['required /family']);
    expect(codes(() => loose([[step], { a: 6 }, generalFamily]))).toEqual(['required /policy']);
    expect(codes(() => loose([[step], { a: 6 }, generalFamily, policy]))).toEqual(['differs /0/in']);
    expect(codes(() => loose([[step], { a: 5 }, generalFamily, policy]))).toEqual({ it: '5.00' });
  });
});
