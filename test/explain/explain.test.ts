// Every kind of figure in both languages, word for word.
import { describe, expect, test } from 'vitest';
import { explain, explainError, whyNot } from '../../src/explain/index.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { evaluate, generalFamily } from '../../src/figures/general.js';
import type { PolicyData } from '../../src/figures/policy.js';
import { template } from '../../src/figures/template.js';
import { issue, RulesError } from '../../src/rule/issue.js';
import { issuesOf } from '../support/issuesOf.js';

const data = {
  facts: {
    base: { type: 'number', digits: 2 },
    rank: { type: 'label' },
    approved: { type: 'flag', optional: true },
    hired: { type: 'date' },
  },
  lists: { days: { date: { type: 'date' }, late: { type: 'number' } } },
  scales: { gravity: ['none', 'talk', 'warning'] },
  each: {
    days: {
      event: {
        kind: 'bands',
        by: 'late',
        title: { en: 'Event', zh: '考勤事件' },
        bands: [
          { upTo: 0, as: 'none', gives: 0, nothing: true },
          { above: 0, upTo: 30, as: 'lateness', gives: { rate: 1 } },
          { above: 30, as: 'absence', gives: 480 },
        ],
      },
      ordinal: { kind: 'nth', where: { event: { not: 'none' } } },
      run: { kind: 'streak', where: { event: { not: 'none' } } },
      left: { kind: 'balance', add: 'late', opening: 5, atMost: 20 },
      place: { kind: 'rank', by: 'late', order: 'highest', ties: 'best' },
      mark: {
        kind: 'table',
        rows: [
          { when: { ordinal: { from: 2 } }, as: 'talk' },
          { as: 'none', nothing: true },
        ],
      },
    },
  },
  figures: {
    minutes: {
      kind: 'tally',
      from: 'days',
      take: 'sum',
      of: 'event',
      title: { en: 'Minutes', zh: '迟到分钟' },
      unit: 'min',
    },
    times: {
      kind: 'tally',
      from: 'days',
      take: 'count',
      where: { event: 'lateness' },
      title: { en: 'Times', zh: '次数' },
    },
    worstMark: { kind: 'tally', from: 'days', take: 'largest', of: 'mark', scale: 'gravity' },
    best: { kind: 'tally', from: 'days', take: 'smallest', of: 'place' },
    longest: { kind: 'tally', from: 'days', take: 'largest', of: 'run' },
    mostLeft: { kind: 'tally', from: 'days', take: 'largest', of: 'left' },
    deduction: {
      kind: 'product',
      of: ['base', 'minutes'],
      over: ['21.75', 8, 60],
      atLeast: 0,
      atMost: 'base',
      round: { mode: 'halfUp', digits: 2 },
      clause: '003.2.lateness.cumulative',
      title: { en: 'Deduction', zh: '迟到扣款' },
    },
    paid: { kind: 'total', of: ['base', 10], less: ['deduction'], title: { en: 'Paid', zh: '应发' } },
    lower: { kind: 'least', of: ['base', 100] },
    graver: { kind: 'most', of: ['worstMark'], scale: 'gravity' },
    hours: { kind: 'units', of: 'minutes', per: 60, part: 'full', round: { mode: 'down', digits: 0 } },
    slices: { kind: 'bands', by: 'minutes', apply: 'marginal', bands: [{ gives: { rate: 1 } }] },
    fined: { kind: 'schedule', by: 'times', free: 3, then: [50], repeat: 'last', take: 'nth' },
    warned: {
      kind: 'table',
      rows: [
        { when: { times: { from: 3 }, rank: { not: 'lead' } }, as: 'warning', clause: 'x.warning' },
        { as: 'none', nothing: true },
      ],
      title: { en: 'Warning', zh: '警告' },
    },
    isSenior: { kind: 'check', any: [{ hired: { upTo: '2025-06-01' } }], title: { en: 'Senior', zh: '老员工' } },
    isLead: { kind: 'check', any: [{ rank: ['lead', 'head'] }] },
    grade: {
      kind: 'bands',
      by: 'minutes',
      bands: [
        { upTo: 40, as: 'A', nothing: true },
        { above: 40, as: 'B' },
      ],
    },
    score: { kind: 'score', items: [{ of: 'minutes', weight: 100 }], outOf: 100, weights: 100, missing: 'refused' },
    agreed: { kind: 'table', rows: [{ gives: { of: 'lower' }, awaits: 'approved' }] },
    ratio: { kind: 'product', of: [1], over: ['minutes'] },
  },
} as const satisfies PolicyData;

const policy = adopt(generalFamily, template(generalFamily, { id: 'explained', version: '1', blanks: {}, data }));
const outcome = evaluate(
  {
    base: '4000',
    rank: 'agent',
    hired: '2025-06-03',
    days: [
      { date: '2026-03-02', late: 10 },
      { date: '2026-03-03', late: 30 },
    ],
  },
  policy,
);

/** The lines of figures of the person, and of the second day. */
function linesOf(language: 'en' | 'zh'): readonly string[] {
  const hidden = language === 'en' ? '(2026-03-02)' : '（2026-03-02）';
  const clauses = {
    'x.warning': { title: { en: 'Written warning', zh: '书面警告' }, source: '3.2' },
  };
  return explain(outcome, { language, clauses }).filter((line) => !line.includes(hidden));
}

const draftOfLanguage = template(generalFamily, {
  id: 'passed',
  version: '1',
  blanks: {},
  data: {
    facts: { score: { type: 'number' } },
    figures: { passed: { kind: 'check', any: [{ score: { from: 80 } }] } },
  },
});

describe('explain', () => {
  test('in English', () => {
    expect(linesOf('en')).toEqual([
      'Event (2026-03-03): 30, lateness (late 30 is above 0 and at most 30)',
      'ordinal (2026-03-03): 2 (its ordinal among days)',
      'run (2026-03-03): 2 (in a row among days)',
      'left (2026-03-03): 20 (balance before 15, change late 30; at most 20)',
      'place (2026-03-03): 1 (place by late 30)',
      'mark (2026-03-03): talk (ordinal 2 is at least 2)',
      'Minutes: 40 min (sum of Event over 2 of days)',
      'Times: 2 (2 of days counted)',
      'worstMark: talk (the gravest of mark over 2 of days)',
      'best: 1 (the smallest of place over 2 of days)',
      'longest: 2 (the largest of run over 2 of days)',
      'mostLeft: 20 (the largest of left over 2 of days)',
      'Deduction: 15.33 (base 4000 × Minutes 40 ÷ 21.75 ÷ 8 ÷ 60; at least 0; at most base 4000; rounded half up to 2 decimals) [003.2.lateness.cumulative]',
      'Paid: 3994.67 (base 4000 + 10 − Deduction 15.33)',
      'lower: 100 (the smallest of base 4000, 100)',
      'graver: talk (the gravest of worstMark talk)',
      'hours: 1 (Minutes 40 in units of 60, a begun one counts in full; cut off to a multiple of 1)',
      'slices: 40 (Minutes 40, each slice at its own rate: the rest × 1)',
      'fined: 0, not triggered (by Times 2, the first 3 free, then 50 and so on)',
      'Warning: none, not triggered (nothing before it holds)',
      'Senior: no (does not hold: hired 2025-06-03 is on or before 2025-06-01)',
      'isLead: no (does not hold: rank is lead or head)',
      'grade: A, not triggered (Minutes 40 is at most 40)',
      'score: 40 (Minutes 40 × 100, items out of 100)',
      'agreed: 100, provisional until approved (in every case; gives lower 100)',
      'ratio: 0.025 (1 ÷ Minutes 40)',
    ]);
  });
  test('in Chinese', () => {
    expect(linesOf('zh')).toEqual([
      '考勤事件（2026-03-03）：30，lateness（late 30，高于 0 且不超过 30）',
      'ordinal（2026-03-03）：2（days 中的序次）',
      'run（2026-03-03）：2（days 中连续的次数）',
      'left（2026-03-03）：20（原余额 15，本次变动 late 30；最高 20）',
      'place（2026-03-03）：1（按 late 30 排名）',
      'mark（2026-03-03）：talk（ordinal 2 不低于 2）',
      '迟到分钟：40 min（days 中 2 条的考勤事件合计）',
      '次数：2（days 中计 2 条）',
      'worstMark：talk（days 中 2 条的 mark 最重者）',
      'best：1（days 中 2 条的 place 最小者）',
      'longest：2（days 中 2 条的 run 最大者）',
      'mostLeft：20（days 中 2 条的 left 最大者）',
      '迟到扣款：15.33（base 4000 × 迟到分钟 40 ÷ 21.75 ÷ 8 ÷ 60；最低 0；最高 base 4000；四舍五入，保留 2 位小数）【003.2.lateness.cumulative】',
      '应发：3994.67（base 4000 + 10 − 迟到扣款 15.33）',
      'lower：100（base 4000、100 中最小者）',
      'graver：talk（worstMark talk 中最重者）',
      'hours：1（迟到分钟 40 按每 60 计，不足一个单位的按一个计；去尾法，精确到 1）',
      'slices：40（迟到分钟 40 分段计算，各段按各自的比率：其余 × 1）',
      'fined：0，未触发（按次数 2 计，前 3 次免计，其后依次为 50，此后同末项）',
      '警告：无，未触发（其他各项均不符合）',
      '老员工：否（不成立：hired 2025-06-03 不晚于 2025-06-01）',
      'isLead：否（不成立：rank 为 lead 或 head）',
      'grade：A，未触发（迟到分钟 40，不超过 40）',
      'score：40（迟到分钟 40 × 100，单项满分 100）',
      'agreed：100，待批准，暂定（一律适用；取 lower 100）',
      'ratio：0.025（1 ÷ 迟到分钟 40）',
    ]);
  });
  test('a trace alone goes by names', () => {
    const trace = JSON.parse(JSON.stringify(outcome.trace));
    expect(explain(trace, { language: 'en' }).at(-1)).toBe('ratio: 0.025 (1 ÷ minutes 40)');
  });
});

describe('the language', () => {
  const outcome = evaluate({ score: 70 }, adopt(generalFamily, draftOfLanguage));
  const error = new RulesError(issue('range', '/n', 5, 'at most 4'));

  test('is English where none is asked for', () => {
    expect(explain(outcome)).toEqual(explain(outcome, { language: 'en' }));
    expect(whyNot(outcome)).toEqual(whyNot(outcome, { language: 'en' }));
    expect(explainError(error)).toEqual(explainError(error, { language: 'en' }));
  });

  test.each([explain, whyNot, explainError])('is refused where there is none of that name', (words) => {
    const given = words === explainError ? error : outcome;
    expect(issuesOf(() => Reflect.apply(words, undefined, [given, { language: 'de' }]))).toMatchObject([
      { code: 'choice', path: '/language', value: 'de', expected: 'en, zh' },
    ]);
  });
});

describe('whyNot', () => {
  test('in English', () => {
    expect(whyNot(outcome, { language: 'en' })).toEqual([
      'fined: Times 2, it takes above 3 (distance 1)',
      'Warning: Times 2, it takes at least 3 (distance 1)',
      'Senior: hired 2025-06-03, it takes a day on or before 2025-06-01 (distance 2 days)',
      'isLead: it is not so that rank is lead or head',
      'grade: Minutes 40, it takes above 40 (distance 0)',
    ]);
  });
  test('in Chinese', () => {
    expect(whyNot(outcome, { language: 'zh' })).toEqual([
      'fined：次数 2，须高于 3（相差 1）',
      '警告：次数 2，须不低于 3（相差 1）',
      '老员工：hired 2025-06-03，须不晚于 2025-06-01（相差 2 天）',
      'isLead：不符合“rank 为 lead 或 head”',
      'grade：迟到分钟 40，须高于 40（相差 0）',
    ]);
  });
});
