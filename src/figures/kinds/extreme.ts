/** `least` and `most`: the smallest and the largest number, or with a scale the mildest and the gravest label. */
import { compare, type Fraction } from '../../values/fraction.js';
import { combined, extreme } from '../arithmetic.js';
import type { Compiler, Kind, Scope } from '../kind.js';
import type { Least, Most } from '../policy.js';
import { checkOnScale, compiledPlace, placeOnScale } from '../scales.js';
import { integer, type Slot } from '../slots.js';
import { combine, NOT_APPLICABLE, type Result, Unknown, unknownOf } from '../value.js';

export const least = extremeKind(-1);
export const most = extremeKind(1);

function extremeKind(direction: -1 | 1): Kind<Least | Most> {
  const better = (candidate: number, best: number): boolean => (candidate - best) * direction > 0;
  return {
    check({ of, scale }, checker) {
      if (of.length === 0) checker.report('required', '/of', of, 'at least one');
      if (scale === undefined) {
        of.forEach((operand, i) => checker.number(operand, `/of/${i}`));
        return { value: 'number' };
      }
      const order = checker.scale(scale, '/scale');
      of.map(String).forEach((name, i) => {
        checkOnScale(checker.shape(name, `/of/${i}`).label, name, order, checker, `/of/${i}`);
      });
      return { label: order };
    },
    evaluate({ of, scale }, scope) {
      if (scale !== undefined) return gravest(of.map(String), scope.scale(scale), scope);
      const pick = (numbers: readonly Fraction[]): Fraction =>
        numbers.reduce((best, number) => (better(compare(number, best), 0) ? number : best));
      return {
        value: combine(
          of.map((operand) => scope.number(operand)),
          pick,
        ),
      };
    },
    compile({ of, scale }, compiler) {
      if (scale !== undefined) return compileLabels(of.map(String), compiler.scale(scale), compiler);
      const given = of.map((operand) => compiler.number(operand));
      return { value: combined(compiler, given, (inner, slots) => extreme(inner, slots, direction)) };
    },
    reads: ({ of }) => of,
  };

  function gravest(names: readonly string[], order: readonly string[], scope: Scope): Result {
    const labels = names.map((name) => scope.label(name));
    if (labels.includes(NOT_APPLICABLE)) return { label: NOT_APPLICABLE };
    const unknown = labels.filter((label) => label instanceof Unknown);
    if (unknown.length > 0) return { label: unknownOf(unknown) };
    const places = labels.map((label) => placeOnScale(String(label), order, scope.path));
    return { label: order[places.reduce((best, place) => (better(place, best) ? place : best))] ?? NOT_APPLICABLE };
  }

  function compileLabels(names: readonly string[], order: readonly string[], compiler: Compiler) {
    const given = names.map((name) => compiler.label(name));
    const label = combined(compiler, given, (inner, slots) => {
      const places = slots.map((slot): Slot => ({ at: compiledPlace(slot.at, order, inner), scale: 1 }));
      const best = places.reduce((one, other) => extreme(inner, [one, other], direction));
      const out = inner.variable();
      const isNone = places.map(({ at }) => `${at}<0`).join('||');
      const codes = order.map((one, i) => `${best.at}===${i}?${integer(inner.code(one))}:`).join('');
      inner.emit(`${out}=${isNone}?NaN:${codes}NaN;`);
      return { at: out, scale: 1 };
    });
    return { label };
  }
}
