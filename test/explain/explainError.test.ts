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

function errorOf(run: () => unknown): readonly string[] {
  try {
    run();
    return [];
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    return explainError(error, { language: 'zh' });
  }
}

describe('explainError', () => {
  test('tells place, fault, what stands there, what was expected and a witness', () => {
    const gap = issue('gap', '/figures/grade/bands/good', 'good', 'bands that meet', '59.5');
    expect(worded(gap, 'en')).toEqual([
      '/figures/grade/bands/good leaves a gap; found "good"; expected bands that meet; for example 59.5',
    ]);
    expect(worded(gap, 'zh')).toEqual([
      '/figures/grade/bands/good 存在缺口，有值不属于任何一档；实为 "good"；应为 bands that meet；例如 59.5',
    ]);
  });

  test('tells every issue', () => {
    const error = new RulesError(issue('required', '/base', undefined, 'a number'), issue('type', '', 1n, 'facts'));
    expect(explainError(error, { language: 'en' })).toEqual([
      '/base is missing; expected a number',
      'the input has the wrong type or format; found 1n; expected facts',
    ]);
    expect(explainError(error, { language: 'zh' })).toEqual([
      '/base 缺失；应为 a number',
      '输入 类型或格式不对；实为 1n；应为 facts',
    ]);
  });

  test('shows whatever a caller passed, shortened', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(worded(issue('type', '/a', circle, 'text'), 'en')[0]).toBe(
      '/a has the wrong type or format; found object; expected text',
    );
    expect(worded(issue('type', '/a', 'x'.repeat(200), 'text'), 'en')).toEqual([
      `/a has the wrong type or format; found "${'x'.repeat(79)}…; expected text`,
    ]);
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
      '/figures/grade/bands/low 存在缺口，有值不属于任何一档；实为 "low"；应为 bands that meet；例如 59.5',
    ]);
  });

  test.each(Object.entries(issueWords))('%s has words of its own in both languages', (_, { en, zh }) => {
    const all = Object.values(issueWords);
    expect(all.filter((words) => words.en === en || words.zh === zh)).toHaveLength(1);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  });
});
