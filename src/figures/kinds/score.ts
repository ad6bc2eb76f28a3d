/** `score`: weighted items out of a full score. */
import { keyOf } from '../../rule/rowKey.js';
import { add, compare, divide, type Fraction, isFraction, multiply, ONE, ZERO } from '../../values/fraction.js';
import { exactText } from '../../values/text.js';
import { combined, known, product as multiplied, type Part, sum } from '../compiled/arithmetic.js';
import type { Checker, Kind } from '../kind.js';
import type { Score } from '../policy.js';
import { combine, NOT_APPLICABLE } from '../value.js';
import { checkSize } from './units.js';

export const score: Kind<Score> = {
  check({ items, outOf, weights }, checker) {
    items.forEach((item, i) => {
      const path = `/items/${keyOf(item, i)}`;
      checker.number(item.of, `${path}/of`);
      if (items.findIndex(({ of }) => of === item.of) < i)
        checker.report('duplicate', path, item.of, 'items once each');
    });
    checkWeights(items, weights, checker);
    checkSize(outOf, '/outOf', checker);
    return { value: 'number' };
  },
  evaluate({ items, outOf, weights, missing }, scope) {
    const all = items.map(({ of, weight }) => ({ value: scope.number(of), weight: scope.literal(weight) }));
    const counted = missing === 'refused' ? all : all.filter(({ value }) => isFraction(value));
    const isWhole = counted.length === all.length;
    const carried = counted.reduce((total, { weight }) => add(total, weight), ZERO);
    if (!isWhole && carried.numerator === 0n) return { value: NOT_APPLICABLE };
    // What is missing is carried by the others.
    const share = isWhole ? ONE : divide(scope.literal(weights), carried);
    const compute = (numbers: readonly Fraction[]): Fraction => {
      const weighted = numbers.map((number, i) => multiply(number, counted[i]?.weight ?? ZERO));
      return multiply(divide(weighted.reduce(add, ZERO), scope.literal(outOf)), share);
    };
    return {
      value: combine(
        counted.map(({ value }) => value),
        compute,
      ),
    };
  },
  compile({ items, outOf, missing }, compiler) {
    const given = items.map(({ of }) => compiler.number(of));
    const isRenormalised = missing === 'renormalised';
    const all = isRenormalised ? given.map((slot) => known(compiler, slot)) : given;
    if (isRenormalised && all.length > 0)
      compiler.emit(`if(${all.map(({ at }) => `${at}!==${at}`).join('||')})return;`);
    const [full, fullOver] = compiler.literal(outOf);
    const value = combined(compiler, all, (inner, slots) => {
      const weight = (i: number): readonly [number, number] => inner.literal(items[i]?.weight ?? 0);
      const weighted = slots.map((slot, i): Part => ({ slot, times: weight(i) }));
      return multiplied(inner, [sum(inner, weighted)], fullOver, full);
    });
    return { value };
  },
  reads: ({ items }) => items.map(({ of }) => of),
};

function checkWeights(items: Score['items'], weights: Score['weights'], checker: Checker): void {
  const parts = items.map((item, i) => {
    const { weight } = item;
    const path = `/items/${keyOf(item, i)}/weight`;
    const part = checker.literal(weight, path);
    if (part !== undefined && part.numerator < 0n) checker.report('range', path, weight, 'at least 0');
    return part;
  });
  const expected = checker.literal(weights, '/weights');
  if (expected === undefined || parts.includes(undefined)) return;
  const total = parts.reduce<Fraction>((result, part) => add(result, part ?? ZERO), ZERO);
  if (compare(total, expected) !== 0) checker.report('sum', '/items', exactText(total), String(weights));
}
