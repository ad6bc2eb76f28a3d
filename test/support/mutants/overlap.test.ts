import { expect, test } from 'vitest';
import type { When } from '../../../src/figures/policy.js';
import { canBothHold } from './overlap.js';

test.each<[When, When, boolean]>([
  [{}, { a: true }, true],
  [{ a: true }, { b: false }, true],
  [{ a: true }, { a: false }, false],
  [{ kind: 'x' }, { kind: 'y' }, false],
  [{ kind: ['x', 'y'] }, { kind: 'y' }, true],
  [{ kind: { not: 'x' } }, { kind: 'x' }, false],
  [{ kind: { not: 'x' } }, { kind: { not: 'y' } }, true],
  [{ n: { upTo: 5 } }, { n: { above: 5 } }, false],
  [{ n: { upTo: 5 } }, { n: { from: 5 } }, true],
  [{ n: { above: 5, under: 6 } }, { n: { above: 5.5 } }, true],
  [{ n: 3 }, { n: { from: 4 } }, false],
  [{ n: 0 }, { n: 0 }, true],
  [{ n: { from: 'm' } }, { n: { under: 0 } }, true],
])('%j and %j', (a, b, expected) => {
  expect(canBothHold(a, b)).toBe(expected);
  expect(canBothHold(b, a)).toBe(expected);
});
