// What figures, facts, lists and labels are called: by the policy, otherwise by its family, otherwise by their names.
import { describe, expect, test } from 'vitest';
import { assessMonth, attendanceMonthFamily } from '../../src/attendance/assessMonth.js';
import { explain, titleOf, whyNot } from '../../src/explain/index.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { evaluate, generalFamily } from '../../src/figures/general.js';
import { template } from '../../src/figures/template.js';
import { handbook003_2 } from '../../src/handbooks/003-2/index.js';
import { issuesOf } from '../support/issuesOf.js';

const data = {
  titles: {
    calls: { en: 'calls', zh: '来电' },
    answered: { en: 'Answered', zh: '已接听' },
    tier: { en: 'Tier', zh: '客户级别' },
    gold: { en: 'gold', zh: '金卡' },
    silver: { en: 'silver', zh: '银卡' },
    late: { en: 'late', zh: '逾期' },
    team: { en: 'Team', zh: '小组' },
    rate: { en: 'rate', zh: '接通率' },
  },
  facts: { tier: { type: 'label', labels: ['gold', 'silver', '2'] }, 'team.rate': { type: 'number' } },
  lists: { calls: { answered: { type: 'flag' }, seconds: { type: 'number' } } },
  each: {
    calls: {
      state: {
        kind: 'table',
        rows: [{ when: { answered: true, seconds: { upTo: 20 } }, as: 'inTime' }, { as: 'late' }],
      },
    },
  },
  figures: {
    late: { kind: 'tally', from: 'calls', where: { state: 'late' }, take: 'count', unit: 'calls' },
    priority: { kind: 'check', title: { en: 'Priority', zh: '优先' }, any: [{ tier: ['gold', 'silver'] }] },
    rate: { kind: 'total', of: ['team.rate', 1] },
  },
} as const;

describe('titleOf', () => {
  const policy = adopt(attendanceMonthFamily, handbook003_2.policies.attendanceMonth);

  test.each([
    ['absentDays', '旷工天数', 'a figure by its title, though a fact of the family has the same name'],
    ['chargedMinutes', '扣薪分钟', 'a figure'],
    ['leftPost', '擅离岗位', 'a label of the family'],
    ['days', '出勤日', 'a list of the family'],
    ['asOf', '基准日', 'what every family has'],
    ['days.confirmed', '出勤日：到岗已确认', 'a name of two parts'],
    ['nobody', 'nobody', 'a name without a title'],
    ['constructor', 'constructor', 'what every object inherits'],
    ['toString.valueOf', 'toString：valueOf', 'two parts of that'],
  ])('%s is %s: %s', (name, title) => expect(titleOf(name, policy).zh).toBe(title));

  test('is in both languages', () =>
    expect(titleOf('leftPost', policy)).toEqual({ en: 'left the post', zh: '擅离岗位' }));
});

describe('titles of a policy', () => {
  const policy = adopt(generalFamily, template(generalFamily, { id: 'called', version: '1', blanks: {}, data }));
  const facts = {
    tier: '2',
    'team.rate': 1,
    calls: [
      { answered: true, seconds: 21 },
      { answered: true, seconds: 20 },
    ],
  };

  test('stand for facts, lists and labels, and records without a date are numbered', () => {
    expect(explain(evaluate({ ...facts, tier: 'gold' }, policy), { language: 'zh' })).toEqual([
      'state（来电第 1 条）：逾期（其他各项均不符合）',
      '逾期：1 通（来电中计 1 条）',
      '优先：是（客户级别为金卡或银卡）',
      '接通率：2（小组：接通率 1 + 1）',
    ]);
    expect(explain(evaluate({ ...facts, tier: 'gold' }, policy))).toEqual([
      'state (calls, no. 1): late (nothing before it holds)',
      'late: 1 call (1 of calls counted)',
      'Priority: yes (Tier is gold or silver)',
      'rate: 2 (Team: rate 1 + 1)',
    ]);
  });
  test('leave numbers alone, and are told in whyNot', () => {
    const outcome = evaluate(facts, policy);
    expect(explain(outcome, { language: 'zh' })[2]).toBe('优先：否（不成立：客户级别为金卡或银卡）');
    expect(whyNot(outcome, { language: 'zh' })).toContain('优先：不符合“客户级别为金卡或银卡”');
  });
  test('of the call go before those of the policy', () => {
    const titles = { gold: { en: 'gold card', zh: '金级' }, inTime: { en: 'in time', zh: '及时' } };
    const outcome = evaluate({ ...facts, tier: 'gold' }, policy);
    expect(explain(outcome, { language: 'zh', titles })[2]).toBe('优先：是（客户级别为金级或银卡）');
    expect(explain(outcome, { titles })[2]).toBe('Priority: yes (Tier is gold card or silver)');
    expect(whyNot(evaluate(facts, policy), { titles })).toContain(
      'Priority: it is not so that Tier is gold card or silver',
    );
  });
  test('are refused where they are not bilingual', () => {
    const wrong = { ...data, titles: { tier: { en: 'Tier' } } };
    const parsed = JSON.parse(JSON.stringify({ id: 'wrong', version: '1', blanks: {}, data: wrong }));
    expect(issuesOf(() => adopt(generalFamily, template(generalFamily, parsed))).map(({ path }) => path)).toEqual([
      '/titles/tier/zh',
    ]);
  });
});

test('the days of a month are told by their dates', () => {
  const policy = adopt(attendanceMonthFamily, handbook003_2.policies.attendanceMonth);
  const usual = { rest: false, earlyMinutes: 0, missingIn: false, missingOut: false, absentDays: 0 } as const;
  const days = [{ ...usual, date: '2026-03-02', absence: 'none', lateMinutes: 4 }] as const;
  const outcome = assessMonth({ asOf: '2026-03-31', days }, policy);
  const lines = explain(outcome, { language: 'zh' });
  expect(lines[0]).toBe(
    '迟到（2026-03-02）：迟到早退（当日迟到分钟 4，高于 0 且不超过 30）【003.2.lateness.noPriorLeave】【003.2.lateness.absence】',
  );
  expect(explain(outcome.trace, { language: 'zh' })[0]).toContain('（days第 1 条）：lateness（lateMinutes 4');
});
