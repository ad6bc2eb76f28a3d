// The kinds that reckon with days: deadline, elapsed, monthDay.
import { describe, expect, it, test } from 'vitest';
import { explain } from '../../../src/explain/index.js';
import { formOf } from '../../../src/figures/adoption/adopt.js';
import { evaluate, generalFamily } from '../../../src/figures/general.js';
import type { Figure, PolicyData } from '../../../src/figures/policy.js';
import { evaluateExactly } from '../../../src/figures/reference.js';
import { replay } from '../../../src/figures/trace/replay.js';
import { adoptData, refusalsOf, refusalsOfFigure } from '../run.js';

const facts = {
  start: { type: 'date' },
  end: { type: 'date', optional: true },
  length: { type: 'number', digits: 2, optional: true },
} as const;

/** The figure as both evaluators give it. */
function figure(it: Figure, given: Readonly<Record<string, unknown>>): unknown {
  const policy = adoptData({ facts, figures: { it } });
  const outcome = evaluate(given, policy);
  expect(replay(JSON.parse(JSON.stringify(outcome.trace)))).toEqual(outcome.figures);
  const { compiled, plan } = formOf(generalFamily, policy);
  const exact = evaluateExactly(plan, given).plain('it');
  expect(compiled?.run(given)?.plain('it')).toBe(exact);
  return exact;
}

describe('deadline', () => {
  it.each([
    ['2026-11-27', 3, 'days', '2026-11-30'],
    ['2026-11-27', 0, 'days', '2026-11-27'],
    ['2026-11-27', -27, 'days', '2026-10-31'],
    ['2026-11-27', 2, 'weeks', '2026-12-11'],
    ['2026-08-31', 6, 'months', '2027-02-28'],
    ['2027-08-31', 6, 'months', '2028-02-29'],
    ['2028-02-29', 1, 'years', '2029-02-28'],
  ] as const)('%s and %i %s: %s', (start, length, unit, due) => {
    expect(figure({ kind: 'deadline', from: 'start', length, in: unit }, { start })).toBe(due);
  });

  it('takes its length from a fact, which must be whole', () => {
    const it: Figure = { kind: 'deadline', from: 'start', length: 'length', in: 'days' };
    expect(figure(it, { start: '2026-11-27', length: '4.00' })).toBe('2026-12-01');
    expect(refusalsOf(() => figure(it, { start: '2026-11-27', length: '0.5' }))).toEqual([
      { code: 'type', path: '/figures/it' },
    ]);
  });

  it('cannot be told of a day that is not known', () => {
    const data: PolicyData = { facts, figures: { it: { kind: 'deadline', from: 'end', length: 1, in: 'days' } } };
    expect(evaluate({ start: '2026-11-27' }, adoptData(data)).figures).toEqual({});
  });

  it('is refused from anything but a date', () => {
    const it: Figure = { kind: 'deadline', from: 'length', length: 1, in: 'days' };
    expect(refusalsOfFigure(it, { facts })).toEqual([{ code: 'type', path: '/figures/it/from' }]);
  });
});

describe('elapsed', () => {
  it.each([
    ['2026-11-27', '2026-11-27', 'days', '0'],
    ['2026-11-27', '2026-12-01', 'days', '4'],
    ['2026-11-27', '2026-11-20', 'days', '-7'],
    ['2026-11-27', '2026-12-10', 'weeks', '1'],
    ['2026-11-27', '2026-12-11', 'weeks', '2'],
    ['2026-01-31', '2026-02-27', 'months', '0'],
    ['2026-01-31', '2026-02-28', 'months', '1'],
    ['2026-01-31', '2026-03-30', 'months', '1'],
    ['2026-01-31', '2026-03-31', 'months', '2'],
    ['2024-02-29', '2025-02-27', 'years', '0'],
    ['2024-02-29', '2025-02-28', 'years', '1'],
    ['2026-11-27', '2020-11-28', 'years', '-5'],
    ['2026-11-27', '2020-11-27', 'years', '-6'],
  ] as const)('from %s to %s in %s: %s', (start, end, unit, units) => {
    expect(figure({ kind: 'elapsed', from: 'start', to: 'end', in: unit }, { start, end })).toBe(units);
  });

  it('is refused from anything but dates', () => {
    const it: Figure = { kind: 'elapsed', from: 'start', to: 'length', in: 'days' };
    expect(refusalsOfFigure(it, { facts })).toEqual([{ code: 'type', path: '/figures/it/to' }]);
  });
});

describe('monthDay', () => {
  it.each([
    ['2026-11-27', 5, undefined, '2026-11-05'],
    ['2026-11-27', 10, 1, '2026-12-10'],
    ['2026-11-27', -1, 3, '2027-02-28'],
    ['2026-01-31', -7, -2, '2025-11-24'],
  ] as const)('of %s, day %i, %s months on: %s', (start, day, month, due) => {
    const it: Figure = { kind: 'monthDay', of: 'start', day, ...(month !== undefined && { month }) };
    expect(figure(it, { start })).toBe(due);
  });

  it('is refused for a day that not every month has', () => {
    for (const day of [0, 29, -29])
      expect(refusalsOfFigure({ kind: 'monthDay', of: 'start', day }, { facts })).toEqual([
        { code: 'range', path: '/figures/it/day' },
      ]);
  });
});

test('all say in words how they came about', () => {
  const data: PolicyData = {
    facts,
    figures: {
      due: { kind: 'deadline', from: 'start', length: 2, in: 'months', title: { en: 'Due', zh: '到期日' } },
      age: { kind: 'elapsed', from: 'start', to: 'due', in: 'weeks', title: { en: 'Age', zh: '时长' } },
      payday: { kind: 'monthDay', of: 'due', day: -1, month: 1, title: { en: 'Payday', zh: '发薪日' } },
    },
  };
  const outcome = evaluate({ start: '2026-11-27' }, adoptData(data));
  const lines = (language: 'en' | 'zh') => explain(outcome, { language }).join('\n');
  expect(lines('en')).toContain('2 months after start 2026-11-27');
  expect(lines('en')).toContain('whole weeks from start 2026-11-27 to Due 2027-01-27');
  expect(lines('en')).toContain('day 1 from the end of the month 1 after that of Due 2027-01-27');
  expect(lines('zh')).toContain('之后 2 个月');
  expect(lines('zh')).toContain('满周数');
  expect(lines('zh')).toContain('倒数第 1 日');
});

test('a day that no date can write is refused', () => {
  const run = (it: Figure, length: number) => refusalsOf(() => figure(it, { start: '2026-01-01', length }));
  const deadline: Figure = { kind: 'deadline', from: 'start', length: 'length', in: 'days' };
  expect(run(deadline, 400_000)).toEqual([{ code: 'range', path: '/figures/it' }]);
  expect(run({ ...deadline, in: 'months' }, 999_999_999_999_999)).toEqual([{ code: 'range', path: '/figures/it' }]);
  expect(run({ kind: 'monthDay', of: 'start', day: 1, month: -2000 }, 0)).toEqual([
    { code: 'range', path: '/figures/it' },
  ]);
});
