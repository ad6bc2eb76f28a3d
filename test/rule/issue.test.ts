import { describe, expect, it, vi } from 'vitest';
import { issue, pointer, RulesError, refuse } from '../../src/rule/issue.js';

describe('RulesError', () => {
  it('is an Error with every issue as data', () => {
    const error = new RulesError(issue('type', '/a', 1, 'text'), issue('gap', '/b', 2, 'a band', '59.5'));
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('RulesError');
    expect(error.message).toBe('type at /a: expected text (and 1 more)');
    expect(error.issues).toEqual([
      { code: 'type', path: '/a', value: 1, expected: 'text' },
      { code: 'gap', path: '/b', value: 2, expected: 'a band', witness: '59.5' },
    ]);
    expect(JSON.parse(JSON.stringify(error))).toEqual({ name: 'RulesError', issues: error.issues });
  });

  it('says where it is when that is the top', () => {
    expect(new RulesError(issue('type', '', null, 'facts')).message).toBe('type at the input: expected facts');
  });

  it('goes to JSON whatever was found', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    const found = [
      10n,
      cyclic,
      {
        toJSON: () => {
          throw new Error('no');
        },
      },
    ];
    for (const value of found) {
      const [first] = JSON.parse(JSON.stringify(new RulesError(issue('type', '/a', value, 'text')))).issues;
      expect(first).toEqual({ code: 'type', path: '/a', value: typeof value, expected: 'text' });
    }
  });
});

describe('instanceof RulesError', () => {
  const first = issue('range', '/n', 5, 'at most 4');

  it('holds for the errors of another copy of the library as well', async () => {
    vi.resetModules();
    const copy = await import('../../src/rule/issue.js');
    expect(copy.RulesError).not.toBe(RulesError);
    expect(new copy.RulesError(first) instanceof RulesError).toBe(true);
  });

  it('holds for nothing else', () => {
    for (const other of [new Error('n'), { issues: [first], name: 'RulesError' }, null, undefined, 'n'])
      expect(other instanceof RulesError).toBe(false);
  });
});

describe('refuse', () => {
  it('throws one issue', () => {
    expect(() => refuse('range', '/n', 5, 'at most 4')).toThrow(new RulesError(issue('range', '/n', 5, 'at most 4')));
  });
});

describe('pointer', () => {
  it('escapes what a JSON pointer must', () => {
    expect(pointer()).toBe('');
    expect(pointer('days', 3, 'late')).toBe('/days/3/late');
    expect(pointer('a/b', 'c~d')).toBe('/a~1b/c~0d');
  });
});
