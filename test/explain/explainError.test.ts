// Every code of an issue has words in both languages.
import { describe, expect, test } from 'vitest';
import { explainError } from '../../src/explain/index.js';
import { issueWords } from '../../src/explain/issueWords.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { generalFamily } from '../../src/figures/general.js';
import type { Template } from '../../src/figures/template.js';
import { type Issue, issue, RulesError } from '../../src/rule/issue.js';

function worded(given: Issue, language: 'en' | 'zh'): readonly string[] {
  return explainError(new RulesError(given), { language });
}

function errorOf(run: () => unknown, language: 'en' | 'zh' = 'zh'): readonly string[] {
  try {
    run();
    return [];
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    return explainError(error, { language });
  }
}

describe('explainError', () => {
  test('tells place, fault, what stands there, what was expected and a witness', () => {
    const gap = issue('gap', '/figures/grade/bands/good', 'good', 'bands that meet', '59.5');
    expect(worded(gap, 'en')).toEqual([
      '/figures/grade/bands/good leaves a gap; found "good"; expected bands that meet; for example 59.5',
    ]);
    expect(worded(gap, 'zh')).toEqual([
      '/figures/grade/bands/good 存在缺口，有值不属于任何一档；实为 "good"；应为前后衔接的各档；例如 59.5',
    ]);
  });

  test('tells every issue', () => {
    const error = new RulesError(issue('required', '/base', undefined, 'a number'), issue('type', '', 1n, 'facts'));
    expect(explainError(error, { language: 'en' })).toEqual([
      '/base is missing; expected a number',
      'the input has the wrong type or format; found 1n; expected facts',
    ]);
    expect(explainError(error, { language: 'zh' })).toEqual([
      '/base 缺失；应为数字',
      '输入类型或格式不对；实为 1n；应为事实（对象）',
    ]);
  });

  test('shows whatever a caller passed, shortened', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(worded(issue('type', '/a', circle, 'text'), 'en')[0]).toBe(
      '/a has the wrong type or format; found something that JSON cannot hold; expected a text',
    );
    expect(worded(issue('type', '/a', 'x'.repeat(200), 'text'), 'en')).toEqual([
      `/a has the wrong type or format; found "${'x'.repeat(79)}…; expected a text`,
    ]);
  });

  test.each([
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [[60, Number.NaN], '[60,"NaN"]'],
    [7n, '7n'],
    [{ days: 7n }, '{"days":"7n"}'],
    [new Date(0), 'Date "1970-01-01T00:00:00.000Z"'],
    [new Map(), 'Map {}'],
    [Object.create(null), '{}'],
  ])('shows %s as it is', (value, shown) => {
    expect(worded(issue('type', '/a', value, 'a number'), 'en')).toEqual([
      `/a has the wrong type or format; found ${shown}; expected a number`,
    ]);
  });

  test('names in words what has no JSON', () => {
    const given = issue('type', '/a', () => 1, 'plain data');
    expect(worded(given, 'en')[0]).toContain('; found a function; ');
    expect(worded(given, 'zh')[0]).toContain('；实为函数；');
  });

  test('shows what was filled into a blank or stands in a policy', () => {
    const blank = { limit: { type: 'number', title: { en: 'Limit', zh: '上限' } } } as const;
    const figures = { passed: { kind: 'check', any: [{ score: { from: { $blank: 'limit' } } }] } };
    const data = { facts: { score: { type: 'number' } }, figures };
    const limited: Template<'general'> = { family: 'general', id: 'limited', version: '1', blanks: blank, data };
    const adopted = (limit: unknown, language: 'en' | 'zh'): readonly string[] => {
      const blanks: readonly (readonly unknown[])[] = [['limit', limit]];
      return errorOf(() => adopt(generalFamily, limited, Object.fromEntries(blanks)), language);
    };
    expect(adopted(new Date(0), 'en')).toEqual([
      '/blanks/limit has the wrong type or format; found Date "1970-01-01T00:00:00.000Z"; expected plain data',
    ]);
    expect(adopted(7n, 'en')).toEqual(['/blanks/limit has the wrong type or format; found 7n; expected plain data']);
    expect(adopted('next week', 'en')).toEqual([
      '/blanks/limit has the wrong type or format; found "next week"; ' +
        'expected a date YYYY-MM-DD, a number of at most 15 digits, or a text such as "40%"',
    ]);
    expect(adopted('next week', 'zh')).toEqual([
      '/blanks/limit 类型或格式不对；实为 "next week"；应为日期 YYYY-MM-DD、不超过 15 位的数字，或如 "40%" 的文字',
    ]);
  });

  test('says where a kind may stand that belongs to records', () => {
    const figures = { left: { kind: 'balance', add: 'days', opening: 0 } };
    const misplaced: Template<'general'> = {
      family: 'general',
      id: 'misplaced',
      version: '1',
      blanks: {},
      data: { facts: { days: { type: 'number' } }, figures },
    };
    expect(errorOf(() => adopt(generalFamily, misplaced, {}), 'en')[0]).toBe(
      '/figures/left/kind is not one of those known here; found "balance"; ' +
        'expected a kind for a figure of the person, for this one stands only under each',
    );
    expect(errorOf(() => adopt(generalFamily, misplaced, {}), 'zh')[0]).toBe(
      '/figures/left/kind 不在可选范围内；实为 "balance"；应为属于本人的数值的种类，因为这一种只能写在 each 之下',
    );
  });

  test('tells what adoption refuses', () => {
    const wrong: Template<'general'> = {
      family: 'general',
      id: 'wrong',
      version: '1',
      blanks: {},
      data: {
        facts: { score: { type: 'number' } },
        figures: {
          grade: {
            kind: 'bands',
            by: 'score',
            bands: [
              { upTo: 59, as: 'low' },
              { from: 60, as: 'high' },
            ],
          },
        },
      },
    };
    expect(errorOf(() => adopt(generalFamily, wrong, {}))).toEqual([
      '/figures/grade/bands/low 存在缺口，有值不属于任何一档；实为 {"upTo":59}；应为前后衔接的各档；例如 59.5',
    ]);
  });

  test.each(Object.entries(issueWords))('%s has words of its own in both languages', (_, { en, zh }) => {
    const all = Object.values(issueWords);
    expect(all.filter((words) => words.en === en || words.zh === zh)).toHaveLength(1);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  });
});
