import { describe, expect, test } from 'vitest';
import { adopt } from '../../src/figures/adoption/adopt.js';
import type { Family } from '../../src/figures/family.js';
import { settingsOf } from '../../src/figures/settings.js';
import { RulesError } from '../../src/rule/issue.js';

const family = {
  name: 'test',
  facts: {},
  lists: {},
  open: {},
  promises: { ok: 'flag' },
  settings: {
    object: {
      limit: { integer: [1, 31] },
      'at?': 'time',
      'steps?': { list: { object: { id: 'text' } }, distinct: true },
      'names?': { list: 'text', distinct: true },
    },
  },
} as const satisfies Family;

const draft = (settings: unknown, more: object = {}) => ({
  family: 'test' as const,
  id: 'test',
  version: '1.0.0',
  blanks: {},
  data: { settings, figures: { ok: { kind: 'check', any: [{}] } }, ...more },
});

function issuesOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    return error.issues.map(({ code, path }) => ({ code, path }));
  }
}

describe('the settings of a policy', () => {
  test('are as they were adopted', () => {
    const settings = { limit: 31, at: '17:00:01', steps: [{ id: 'a' }, { id: 'b' }], names: ['a', 'b'] };
    expect(settingsOf(family, adopt(family, draft(settings)))).toEqual(settings);
  });

  test.each([
    [{}, [{ code: 'required', path: '/settings/limit' }]],
    [{ limit: 0 }, [{ code: 'range', path: '/settings/limit' }]],
    [{ limit: 32 }, [{ code: 'range', path: '/settings/limit' }]],
    [{ limit: 1.5 }, [{ code: 'type', path: '/settings/limit' }]],
    [{ limit: '1' }, [{ code: 'type', path: '/settings/limit' }]],
    [{ limit: 1, at: '17.00' }, [{ code: 'type', path: '/settings/at' }]],
    [{ limit: 1, steps: [{ id: 'a' }, { id: 'a' }] }, [{ code: 'duplicate', path: '/settings/steps/a' }]],
    [{ limit: 1, names: ['a', 'b', 'a'] }, [{ code: 'duplicate', path: '/settings/names/2' }]],
    [{ limit: 1, names: 'a' }, [{ code: 'type', path: '/settings/names' }]],
    [
      { limit: 32, other: 1 },
      [
        { code: 'unknownKey', path: '/settings/other' },
        { code: 'range', path: '/settings/limit' },
      ],
    ],
  ])('%o are refused', (settings, issues) => {
    expect(issuesOf(() => adopt(family, draft(settings)))).toEqual(issues);
  });

  test('are checked again after a reading', () => {
    const question = { en: 'Which limit?', zh: '上限' };
    const readings = { limit: { question, adopted: 'high', options: { high: { 'settings.limit': 99 } } } };
    expect(issuesOf(() => adopt(family, draft({ limit: 1 }, { readings })))).toEqual([
      { code: 'range', path: '/settings/limit' },
    ]);
  });
});
