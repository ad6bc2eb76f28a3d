// Keywords are counted by occurrence.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countKeywords } from '../../src/appraisal/countKeywords.js';

test('counts every occurrence in every reply', () => {
  expect(countKeywords(['您好,请稍等', '好的,请您放心'], ['请', '您好'])).toBe(3);
  expect(countKeywords(['请请请'], ['请'])).toBe(3);
});

test('begins after the last occurrence', () => {
  expect(countKeywords(['好好好'], ['好好'])).toBe(1);
});

test('takes signs of patterns as signs, and letters exactly', () => {
  expect(countKeywords(['a.b', 'axb'], ['a.b'])).toBe(1);
  expect(countKeywords(['OK ok'], ['ok'])).toBe(1);
});

test('counts nothing without replies or keywords', () => {
  expect(countKeywords([], ['请'])).toBe(0);
  expect(countKeywords(['请'], [])).toBe(0);
});

test('refuses an empty keyword and a repeated one', () => {
  expect(() => countKeywords([], ['请', ''])).toThrow('type at /keywords/1');
  expect(() => countKeywords([], ['请', '请'])).toThrow('duplicate at /keywords/1');
});

test('refuses what is no list of texts, with its place', () => {
  const count = (...given: readonly unknown[]): unknown => Reflect.apply(countKeywords, undefined, given);
  expect(() => count()).toThrow('required at /replies');
  expect(() => count('请', ['请'])).toThrow('type at /replies');
  expect(() => count(['请', 7], ['请'])).toThrow('type at /replies/1');
  expect(() => count(['请'], [undefined])).toThrow('type at /keywords/0');
});

test('adds up over replies', () => {
  const anyReply = fc.string({ unit: fc.constantFrom('请', '您', '好', ' ') });
  fc.assert(
    fc.property(fc.array(anyReply), fc.array(anyReply), (first, second) => {
      const count = (replies: readonly string[]): number => countKeywords(replies, ['请', '您好']);
      expect(count([...first, ...second])).toBe(count(first) + count(second));
    }),
  );
});
