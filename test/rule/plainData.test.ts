import { describe, expect, it } from 'vitest';
import { memberOf, plainData } from '../../src/rule/plainData.js';
import { refusalsOf } from '../figures/run.js';

describe('plainData', () => {
  it('copies, and holds nothing of the original', () => {
    const original = { a: [1, { b: 'x' }], c: null, d: false, gone: undefined };
    const copy = plainData(original, '');
    expect(copy).toStrictEqual({ a: [1, { b: 'x' }], c: null, d: false });
    original.a.push(2);
    expect(copy).toStrictEqual({ a: [1, { b: 'x' }], c: null, d: false });
  });

  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;
  it.each([
    [() => 1, '/x'],
    [Symbol('x'), '/x'],
    [1n, '/x'],
    [Number.NaN, '/x'],
    [Number.POSITIVE_INFINITY, '/x'],
    [undefined, '/x'],
    [new Map(), '/x'],
    [new Date(0), '/x'],
    [[1, undefined], '/x/1'],
    [
      Object.defineProperty({}, 'y', {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      }),
      '/x/y',
    ],
    [cyclic, `/x${'/self'.repeat(65)}`],
  ] as const)('refuses what JSON cannot say: %#', (value, path) => {
    expect(refusalsOf(() => plainData(value, '/x'))).toEqual([{ code: 'type', path }]);
  });

  it('refuses a key that would change what an object inherits', () => {
    expect(refusalsOf(() => plainData(JSON.parse('{"__proto__":{"a":1}}'), ''))).toEqual([
      { code: 'unknownKey', path: '/__proto__' },
    ]);
  });
});

describe('memberOf', () => {
  it('reads a key, or says where it cannot', () => {
    expect(memberOf({ a: 1 }, 'a', '/a')).toBe(1);
    const throwing = {
      get a(): number {
        throw new TypeError('no');
      },
    };
    expect(refusalsOf(() => memberOf(throwing, 'a', '/a'))).toEqual([{ code: 'type', path: '/a' }]);
  });
});
