/** `least` and `most`: the smallest and the largest number, or with a scale the mildest and the gravest label. */
import { extremeOf } from '../../values/fraction.js';
import { combined, extreme } from '../compiled/arithmetic.js';
import { integer, type Slot } from '../compiled/slots.js';
import type { Compiler, Kind } from '../kind.js';
import type { Least, Most } from '../policy.js';
import { checkOnScale, compiledPlace, extremeOnScale } from '../scales.js';
import { combine, NOT_APPLICABLE } from '../value.js';

export const least = extremeKind(-1);
export const most = extremeKind(1);

function extremeKind(direction: -1 | 1): Kind<Least | Most> {
  return {
    check({ of, scale }, checker) {
      if (of.length === 0) checker.report('required', '/of', of, 'at least one');
      if (scale === undefined) {
        return { value: 'number', unit: checker.numbers(of, '/of') };
      }
      const order = checker.scale(scale, '/scale');
      of.map(String).forEach((name, i) => {
        checkOnScale(checker.shape(name, `/of/${i}`).label, name, order, checker, `/of/${i}`);
      });
      return { label: order };
    },
    evaluate({ of, scale }, scope) {
      if (scale === undefined) {
        const numbers = of.map((operand) => scope.number(operand));
        return { value: combine(numbers, (known) => extremeOf(known, direction) ?? NOT_APPLICABLE) };
      }
      const labels = of.map((name) => scope.label(String(name)));
      return {
        label: combine(labels, (known) => extremeOnScale(known, scope.scale(scale), direction, scope.path)),
      };
    },
    compile({ of, scale }, compiler) {
      if (scale !== undefined) return compileLabels(of.map(String), compiler.scale(scale), compiler);
      const given = of.map((operand) => compiler.number(operand));
      return { value: combined(compiler, given, (inner, slots) => extreme(inner, slots, direction)) };
    },
    reads: ({ of }) => of,
  };

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
