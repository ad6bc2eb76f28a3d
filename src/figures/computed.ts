/** Kinds of figures that are computed from operands alone, all of which must be there: numbers, or days. */
import { refuse } from '../rule/issue.js';
import { isDay } from '../values/date.js';
import { type Fraction, fromInteger } from '../values/fraction.js';
import { exactText } from '../values/text.js';
import { combined, whole } from './compiled/arithmetic.js';
import { type Slot, sureOf } from './compiled/slots.js';
import type { Compiler, Kind, Scope } from './kind.js';
import type { Figure, Operand } from './policy.js';
import { combine, type NOT_APPLICABLE } from './value.js';

interface Operands<F extends Figure> {
  readonly check: Kind<F>['check'];
  readonly operands: (figure: F) => readonly Operand[];
}

/** How both evaluators compute with what the operands come to, in their order. */
export interface Computed<F extends Figure> extends Operands<F> {
  readonly evaluate: (figure: F, numbers: readonly Fraction[], scope: Scope) => Fraction | typeof NOT_APPLICABLE;
  readonly compile: (figure: F, slots: readonly Slot[], compiler: Compiler) => Slot;
}

/** Not applicable if an operand is not applicable, else unknown if one is unknown. */
export function computed<F extends Figure>({ check, operands, evaluate, compile }: Computed<F>): Kind<F> {
  return {
    check,
    evaluate(figure, scope) {
      const parts = operands(figure).map((operand) => scope.number(operand));
      return { value: combine(parts, (numbers) => evaluate(figure, numbers, scope)) };
    },
    compile(figure, compiler) {
      const parts = operands(figure).map((operand) => compiler.number(operand));
      return { value: combined(compiler, parts, (inner, slots) => compile(figure, slots, inner)) };
    },
    reads: operands,
  };
}

/** How whole numbers, days and numbers of days, come to another. */
export interface Reckoned<F extends Figure> extends Operands<F> {
  readonly gives: 'date' | 'number';
  readonly reckon: (figure: F, first: number, second: number) => number;
}

/** A day that comes out must be one that a date can write. */
export function reckoned<F extends Figure>({ check, operands, gives, reckon }: Reckoned<F>): Kind<F> {
  return computed({
    check,
    operands,
    evaluate(figure, numbers, { path }) {
      const [first = 0, second = 0] = numbers.map((number) => wholeIn(number, path));
      const result = reckon(figure, first, second);
      if (gives === 'date' && !isDay(result)) refuse('range', path, second, 'a day of the years 1900 to 2999');
      return fromInteger(result);
    },
    compile(figure, slots, compiler) {
      const given = slots.map((slot) => whole(compiler, slot));
      const at = compiler.variable();
      compiler.emit(`${at}=${compiler.use(reckon)}(${[compiler.use(figure), ...given].join()});`);
      if (gives === 'date') compiler.emit(`if(${at}===${at}&&!${compiler.use(isDay)}(${at}))return;`);
      return { at, scale: 1, sure: sureOf(slots) };
    },
  });
}

function wholeIn(number: Fraction, path: string): number {
  if (number.denominator !== 1n) refuse('type', path, exactText(number), 'a whole number');
  return Number(number.numerator);
}
