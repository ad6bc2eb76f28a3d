/** `score`: weighted items out of a full score. */
import { add, compare, divide, type Fraction, multiply, ZERO } from '../../values/fraction.js';
import { exactText } from '../../values/text.js';
import { combined, known, product as multiplied, type Part, sum } from '../arithmetic.js';
import type { Checker, Kind } from '../kind.js';
import type { Score } from '../policy.js';
import { combine, NOT_APPLICABLE, Unknown } from '../value.js';

export const score: Kind<Score> = {
  check({ items, outOf, weights }, checker) {
    items.forEach((item) => checker.number(item.of, `/items/${item.id ?? item.of}/of`));
    checkWeights(items, weights, checker);
    const full = checker.literal(outOf, '/outOf');
    if (full !== undefined && full.numerator <= 0n) checker.report('range', '/outOf', outOf, 'above 0');
    return { value: 'number' };
  },
  evaluate({ items, outOf, weights, missing }, scope) {
    const values = items.map(({ of }) => scope.number(of));
    const weight = (i: number): Fraction => scope.literal(items[i]?.weight ?? 0);
    const isThere = (value: unknown): boolean => value !== NOT_APPLICABLE && !(value instanceof Unknown);
    if (missing === 'refused' || values.every(isThere)) {
      const weighted = (numbers: readonly Fraction[]): Fraction =>
        numbers.reduce((total, number, i) => add(total, multiply(number, weight(i))), ZERO);
      return { value: combine(values, (numbers) => divide(weighted(numbers), scope.literal(outOf))) };
    }
    const there = values.flatMap((value, i) => (isThere(value) ? [{ value, weight: weight(i) }] : []));
    const carried = there.reduce((total, item) => add(total, item.weight), ZERO);
    if (carried.numerator === 0n) return { value: NOT_APPLICABLE };
    const compute = (numbers: readonly Fraction[]): Fraction =>
      numbers.reduce((total, number, i) => add(total, multiply(number, there[i]?.weight ?? ZERO)), ZERO);
    const share = divide(scope.literal(weights), multiply(carried, scope.literal(outOf)));
    return {
      value: combine(
        there.map(({ value }) => value),
        (numbers) => multiply(compute(numbers), share),
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
      const weighted = slots.map((slot, i): Part => ({ slot, sign: 1, times: weight(i) }));
      return multiplied(inner, [sum(inner, weighted)], fullOver, full);
    });
    return { value };
  },
  reads: ({ items }) => items.map(({ of }) => of),
};

function checkWeights(items: Score['items'], weights: Score['weights'], checker: Checker): void {
  const parts = items.map(({ weight }, i) => checker.literal(weight, `/items/${items[i]?.id ?? items[i]?.of}/weight`));
  const expected = checker.literal(weights, '/weights');
  if (expected === undefined || parts.includes(undefined)) return;
  const total = parts.reduce<Fraction>((result, part) => add(result, part ?? ZERO), ZERO);
  if (compare(total, expected) !== 0) checker.report('sum', '/items', exactText(total), String(weights));
}
