/** `least` and `most`: the smallest and the largest number, or with a scale the mildest and the gravest label. */
import { compare, type Fraction } from '../../values/fraction.js';
import { extreme, whole } from '../arithmetic.js';
import { at } from '../frame.js';
import type { Compiler, Kind, Scope } from '../kind.js';
import type { Least, Most } from '../policy.js';
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
      of.forEach((name, i) => {
        if (checker.shape(String(name), `/of/${i}`).label === undefined)
          checker.report('type', `/of/${i}`, name, 'label');
      });
      return { label: checker.scale(scale, '/scale') };
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
      if (scale === undefined) {
        return {
          value: extreme(
            compiler,
            of.map((operand) => whole(compiler, compiler.number(operand))),
            direction,
          ),
        };
      }
      return compileLabels(of.map(String), compiler.scale(scale), compiler);
    },
    reads: ({ of }) => of,
  };

  function gravest(names: readonly string[], order: readonly string[], scope: Scope): Result {
    const labels = names.map((name) => scope.label(name));
    if (labels.includes(NOT_APPLICABLE)) return { label: NOT_APPLICABLE };
    const unknown = labels.filter((label) => label instanceof Unknown);
    if (unknown.length > 0) return { label: unknownOf(unknown) };
    const places = labels.map((label) => order.indexOf(String(label)));
    return { label: order[places.reduce((best, place) => (better(place, best) ? place : best))] ?? NOT_APPLICABLE };
  }

  function compileLabels(names: readonly string[], order: readonly string[], compiler: Compiler) {
    const slots = names.map((name) => compiler.label(name));
    const codes = order.map((label) => compiler.code(label));
    const out = compiler.place();
    compiler.emit((frame) => {
      let best = codes.indexOf(at(frame, slots[0]?.at ?? 0));
      for (const slot of slots) {
        const place = codes.indexOf(at(frame, slot.at));
        if (place < 0 || (best >= 0 && better(place, best))) best = place;
      }
      frame[out] = codes[best] ?? Number.NaN;
    });
    return { label: { at: out, scale: 1 } };
  }
}
