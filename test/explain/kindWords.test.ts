// What a line must not leave out, nor say otherwise than it was reckoned.
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/explain/index.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { evaluate, generalFamily } from '../../src/figures/general.js';
import type { PolicyData } from '../../src/figures/policy.js';
import { template } from '../../src/figures/template.js';

const data = {
  facts: {
    weekday: { type: 'label' },
    score: { type: 'number', digits: 1, optional: true },
    clean: { type: 'number' },
    n: { type: 'number' },
    sales: { type: 'number' },
    asOf: { type: 'date' },
    recordsFrom: { type: 'date', optional: true },
  },
  lists: { days: { date: { type: 'date' }, earned: { type: 'number' }, tail: { type: 'flag' } } },
  each: {
    days: {
      left: { kind: 'balance', add: 'earned', opening: 0, life: { age: { upTo: 2 }, unit: 'months' } },
      kept: { kind: 'balance', add: 'earned', opening: 0, life: { age: { under: 1 }, unit: 'years' } },
      ended: { kind: 'balance', add: 'earned', opening: 0, life: { until: 'date' } },
    },
  },
  figures: {
    plain: { kind: 'total', of: [93.8] },
    weekend: {
      kind: 'table',
      unit: 'minutes',
      rows: [
        { id: 'friday', when: { weekday: 'fri' }, gives: { of: 'n', times: 130 } },
        { id: 'other', gives: { of: 'plain' } },
      ],
    },
    half: {
      kind: 'bands',
      by: 'clean',
      bands: [
        { upTo: 60, as: 'half', gives: 0.5 },
        { above: 60, as: 'full', gives: 1 },
      ],
    },
    pay: { kind: 'product', of: ['half', 100] },
    none: { kind: 'product', of: ['n'], over: ['zero'] },
    zero: { kind: 'total', of: [0] },
    instead: { kind: 'product', of: [90], over: ['zero'], ifNone: 7 },
    step: {
      kind: 'bands',
      by: 'none',
      bands: [
        { under: 2, as: 'low' },
        { from: 2, as: 'high' },
      ],
    },
    passed: { kind: 'check', any: [{ none: { under: 2 } }] },
    never: { kind: 'check', any: [] },
    rollOff: { kind: 'schedule', by: 'n', then: [1, 2], repeat: 'all', take: 'sum' },
    once: { kind: 'schedule', by: 'n', free: 1, then: [5], repeat: 'none', take: 'nth' },
    commission: {
      kind: 'bands',
      by: 'sales',
      apply: 'marginal',
      bands: [
        { upTo: 10000, gives: { rate: '1%' } },
        { above: 10000, gives: { rate: '3%' } },
      ],
    },
    share: { kind: 'bands', by: 'sales', bands: [{ gives: { rate: '2%' } }] },
    climbing: {
      kind: 'bands',
      by: 'clean',
      bands: [{ from: 0, gives: { start: 10, plus: 2, per: 30, part: 'full' } }],
      outside: 'refused',
    },
    weighted: {
      kind: 'score',
      items: [
        { of: 'clean', weight: 60 },
        { of: 'none', weight: 40 },
      ],
      outOf: 100,
      weights: 100,
      missing: 'renormalised',
    },
    third: { kind: 'product', of: [1], over: [3] },
    tiny: { kind: 'product', of: [1], over: [30000000] },
    yearBefore: { kind: 'deadline', from: 'asOf', length: -52, in: 'weeks' },
    monthAfter: { kind: 'deadline', from: 'asOf', length: 1, in: 'months' },
    tails: {
      kind: 'tally',
      from: 'days',
      take: 'count',
      where: { tail: true },
      window: { age: { upTo: 12 }, unit: 'months' },
    },
    leftNow: { kind: 'tally', from: 'days', take: 'largest', of: 'left' },
    keptNow: { kind: 'tally', from: 'days', take: 'largest', of: 'kept' },
    endedNow: { kind: 'tally', from: 'days', take: 'largest', of: 'ended' },
  },
} as const satisfies PolicyData;

const policy = adopt(generalFamily, template(generalFamily, { id: 'worded', version: '1', blanks: {}, data }));
const facts = {
  weekday: 'fri',
  clean: 60,
  n: 3,
  sales: 20000,
  asOf: '2026-03-31',
  days: [{ date: '2026-03-02', earned: 2, tail: false }],
};
const complete = evaluate(facts, policy);
/** The year that the tally looks back on is not told in full. */
const incomplete = evaluate({ ...facts, recordsFrom: '2026-03-01' }, policy);

const said: readonly (readonly [string, en: string, zh: string])[] = [
  ['weekend', '390 minutes (weekday is fri; gives n 3 × 130)', '390 分钟（weekday 为 fri；取 n 3 × 130）'],
  ['pay', '50 (half 0.5 (half) × 100)', '50（half 0.5（half） × 100）'],
  ['none', 'not applicable (n 3 ÷ zero 0; nothing can be divided by 0)', '不适用（n 3 ÷ zero 0；除数为 0，无法计算）'],
  ['instead', '7 (90 ÷ zero 0; over 0 it is 7)', '7（90 ÷ zero 0；除数为 0 时取 7）'],
  ['step', 'not applicable (none is not applicable)', '不适用（none 不适用）'],
  ['passed', 'no (does not hold: none is not applicable)', '否（不成立：none 不适用）'],
  ['never', 'no (in no case)', '否（一律不适用）'],
  ['rollOff', '4 (by n 3, 1, 2 and again from the start, added up)', '4（按 n 3 计，依次为 1、2，此后循环，累计相加）'],
  [
    'once',
    '0, not triggered (by n 3, the first 1 free, then 5 and nothing more)',
    '0，未触发（按 n 3 计，前 1 次免计，其后依次为 5，此后不再计）',
  ],
  [
    'commission',
    '400 (sales 20000, each slice at its own rate: at most 10000 × 1%; above 10000 × 3%)',
    '400（sales 20000 分段计算，各段按各自的比率：不超过 10000 × 1%；高于 10000 × 3%）',
  ],
  ['share', '400 (sales 20000; gives × 2%)', '400（sales 20000；取 × 2%）'],
  [
    'climbing',
    '14 (clean 60 is at least 0; 10 plus 2 for each 30 past the lower edge, a begun one counts in full)',
    '14（clean 60，不低于 0；10 起，超过下限每 30 加 2，不足一个单位的按一个计）',
  ],
  [
    'weighted',
    '60 (clean 60 × 60 + none not applicable × 40, items out of 100; weights of items not applicable are shared out among the others)',
    '60（clean 60 × 60 + none 不适用 × 40，单项满分 100；不适用项目的权重由其余项目按比例分担）',
  ],
  ['third', '1/3 (about 0.333333) (1 ÷ 3)', '1/3（约 0.333333）（1 ÷ 3）'],
  ['tiny', '1/30000000 (1 ÷ 30000000)', '1/30000000（1 ÷ 30000000）'],
  ['yearBefore', '2025-04-01 (52 weeks before As-of date 2026-03-31)', '2025-04-01（基准日 2026-03-31 之前 52 周）'],
  ['monthAfter', '2026-04-30 (1 month after As-of date 2026-03-31)', '2026-04-30（基准日 2026-03-31 之后 1 个月）'],
  ['tails', 'at least 0, the rest is not known yet (0 of days counted)', '至少 0，其余尚不可知（days 中计 0 条）'],
  [
    'left (2026-03-02)',
    '2 (balance before 0, change earned 2; each item lapses when older than 2 months)',
    '2（原余额 0，本次变动 earned 2；各笔超过 2 个月后失效）',
  ],
  [
    'kept (2026-03-02)',
    '2 (balance before 0, change earned 2; each item lapses at 1 year)',
    '2（原余额 0，本次变动 earned 2；各笔满 1 年即失效）',
  ],
  [
    'ended (2026-03-02)',
    '2 (balance before 0, change earned 2; each item lapses after its Date)',
    '2（原余额 0，本次变动 earned 2；各笔在其日期之后失效）',
  ],
];

function lineOf(figure: string, language: 'en' | 'zh'): string | undefined {
  const [name, colon] = language === 'zh' ? [figure.replace(' (', '（').replace(')', '）'), '：'] : [figure, ': '];
  const start = `${name}${colon}`;
  return explain(figure === 'tails' ? incomplete : complete, { language })
    .find((line) => line.startsWith(start))
    ?.slice(start.length);
}

describe.each(said)('%s', (figure, en, zh) => {
  test('in English', () => expect(lineOf(figure, 'en')).toBe(en));
  test('in Chinese', () => expect(lineOf(figure, 'zh')).toBe(zh));
});

test('the last row says which figure it passes on', () => {
  const line = (language: 'en' | 'zh') =>
    explain(evaluate({ ...facts, weekday: 'sat' }, policy), { language }).find((one) => one.startsWith('weekend'));
  expect(line('en')).toBe('weekend: 93.8 minutes (nothing before it holds; gives plain 93.8)');
  expect(line('zh')).toBe('weekend：93.8 分钟（其他各项均不符合；取 plain 93.8）');
});
