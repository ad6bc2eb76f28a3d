/** The rules that did not fire, and how far each was from its threshold. */
import type { FigureValue } from '../figures/evaluated.js';
import { readLiteral } from '../figures/literal.js';
import type { Comparison, Figure, Interval, Name, Operand, Test, When } from '../figures/policy.js';
import { EDGE_WORDS, isComparison, satisfies } from '../figures/when.js';
import { compare, type Fraction, fraction, subtract, ZERO } from '../values/fraction.js';
import { exactText } from '../values/text.js';
import type { Described } from './described.js';

/** A test that would have had to turn out otherwise. */
export interface Miss {
  readonly described: Described;
  /** What was tested. */
  readonly name: Name;
  /** The edge that its number did not reach, and how much lies between. */
  readonly edge?: {
    readonly word: keyof Interval;
    readonly edge: Operand;
    readonly distance: FigureValue;
  };
  /** The test, where it is not about a number. */
  readonly test?: Test;
}

/** The tests that kept a figure of the person from firing; none for kinds without threshold. */
export function missesOf(described: Described): readonly Miss[] {
  const { figure } = described;
  switch (figure.kind) {
    case 'bands':
      return figure.apply === 'marginal' ? [] : besideBand(figure, described);
    case 'table':
      return figure.rows.filter((row) => row.nothing !== true).flatMap(({ when }) => failing(when, described));
    case 'check':
      return figure.any.flatMap((when) => failing(when, described));
    case 'schedule':
      return missed(figure.by, 'above', figure.free ?? 0, described);
    default:
      return [];
  }
}

/** The edges behind which the neighbouring bands begin. */
function besideBand({ by, bands: [band] }: Extract<Figure, { kind: 'bands' }>, described: Described): readonly Miss[] {
  const { from, above, upTo, under } = band ?? {};
  const beyond: readonly (readonly [keyof Interval, Operand | undefined])[] = [
    ['above', upTo],
    ['from', under],
    ['under', from],
    ['upTo', above],
  ];
  return beyond.flatMap(([word, edge]) => (edge === undefined ? [] : missed(by, word, edge, described)));
}

function failing(when: When | undefined, described: Described): readonly Miss[] {
  return Object.entries(when ?? {}).flatMap(([name, test]) => {
    if (!isComparison(test) || test.scale !== undefined)
      return failsPlainly(name, test, described) ? [{ described, name, test }] : [];
    return [...failingEdges(name, test, described), ...failsBeside(name, test, described)];
  });
}

function failingEdges(name: Name, test: Comparison, described: Described): readonly Miss[] {
  return EDGE_WORDS.flatMap((word) => {
    const edge = test[word];
    return edge === undefined ? [] : missed(name, word, edge, described);
  });
}

/** The comparison itself, if it did not hold. */
function missed(name: Name, word: keyof Interval, edge: Operand, described: Described): readonly Miss[] {
  const [value, limit] = [numberOf(name, described), numberOf(edge, described)];
  if (value === undefined || limit === undefined || satisfies(word, compare(value, limit))) return [];
  const gap = subtract(value, limit);
  const distance = exactText(compare(gap, ZERO) < 0 ? subtract(ZERO, gap) : gap);
  return [{ described, name, edge: { word, edge, distance } }];
}

/** Tests of flags and labels whose outcome the inputs tell. */
function failsPlainly(name: Name, test: Test, described: Described): boolean {
  const input = described.inputs.get(name);
  if (input === undefined) return false;
  const label = input.as ?? input.value;
  if (typeof test === 'boolean') return input.value !== test;
  if (typeof test === 'number') {
    const [value, expected] = [numberOf(name, described), readLiteral(test)];
    return value !== undefined && expected !== undefined && compare(value, expected) !== 0;
  }
  if (isComparison(test)) return false;
  return !(typeof test === 'string' ? [test] : test).some((wanted) => wanted === label);
}

function failsBeside(name: Name, test: Comparison, described: Described): readonly Miss[] {
  const input = described.inputs.get(name);
  if (input === undefined || test.not === undefined) return [];
  const unwanted: readonly unknown[] = typeof test.not === 'string' ? [test.not] : test.not;
  return unwanted.includes(input.as ?? input.value) ? [{ described, name, test: { not: test.not } }] : [];
}

function numberOf(operand: Operand, { inputs }: Described): Fraction | undefined {
  const literal = readLiteral(operand);
  if (literal !== undefined) return literal;
  const value = inputs.get(String(operand))?.value;
  if (typeof value === 'object') return fraction(BigInt(value.numerator), BigInt(value.denominator));
  return typeof value === 'string' ? readLiteral(value) : undefined;
}
