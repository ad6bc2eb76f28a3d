/** Whether two conditions can hold at once, as far as their tests show it. */
import { isLiteral, readLiteral } from '../../../src/figures/literal.js';
import type { Test, When } from '../../../src/figures/policy.js';
import { EDGE_WORDS, isComparison, labelsOf, satisfies } from '../../../src/figures/when.js';
import { add, compare, type Fraction, fraction, multiply, ONE, subtract } from '../../../src/values/fraction.js';

/** False only where a name is tested by both in ways that exclude each other. */
export function canBothHold(a: When, b: When): boolean {
  return Object.entries(a).every(([name, test]) => {
    const other = b[name];
    return other === undefined || canBothPass(test, other);
  });
}

function canBothPass(a: Test, b: Test): boolean {
  if (typeof a === 'boolean' || typeof b === 'boolean') return a === b;
  const samples = [...labelSamples(a, b), ...numberSamples(a, b)];
  if (samples.length === 0 || [a, b].some(isOpen)) return true;
  return samples.some((sample) => passes(a, sample) && passes(b, sample));
}

/** A comparison with other names, or along a scale, may hold at any value. */
function isOpen(test: Test): boolean {
  if (!isComparison(test)) return false;
  const edges = EDGE_WORDS.map((word) => test[word]).filter((edge) => edge !== undefined);
  return test.sameAs !== undefined || test.differsFrom !== undefined || !edges.every(isLiteral);
}

const ANY_OTHER = 'any other label';

function labelSamples(...tests: readonly Test[]): readonly string[] {
  const labels = tests.flatMap((test) => labelsOf(test) ?? []);
  return labels.length === 0 ? [] : [...labels, ANY_OTHER];
}

/** Each edge, a point between each two, and one beyond either end. */
function numberSamples(...tests: readonly Test[]): readonly Fraction[] {
  const edges = tests
    .flatMap((test) => (isComparison(test) ? EDGE_WORDS.map((word) => test[word]) : [test]))
    .map(readLiteral)
    .filter((edge) => edge !== undefined);
  const between = edges.flatMap((a) => edges.map((b) => multiply(add(a, b), fraction(1n, 2n))));
  return [...between, ...edges.map((edge) => subtract(edge, ONE)), ...edges.map((edge) => add(edge, ONE))];
}

function passes(test: Test, sample: Fraction | string): boolean {
  const labels = labelsOf(test);
  if (labels !== undefined) return typeof sample === 'string' && labels.includes(sample) === !isComparison(test);
  if (typeof sample === 'string') return false;
  const order = (edge: unknown): number => compare(sample, readLiteral(edge) ?? sample);
  if (!isComparison(test)) return order(test) === 0;
  return EDGE_WORDS.every((word) => test[word] === undefined || satisfies(word, order(test[word])));
}
