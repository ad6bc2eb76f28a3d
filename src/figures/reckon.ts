/** What the kinds of figures have in common that reckon with days. */
import { refuse } from '../rule/issue.js';
import { isDay } from '../values/date.js';
import { type Fraction, fromInteger } from '../values/fraction.js';
import { exactText } from '../values/text.js';
import type { Checker, Scope } from './kind.js';
import type { Name, Operand } from './policy.js';
import { combine, type Result } from './value.js';

/** A name that must give a date. */
export function checkDay(name: Name, path: string, checker: Checker): void {
  if (checker.shape(name, path).value !== 'date') checker.report('type', path, name, 'date');
}

/** The day that operands, days and numbers of days, come to. */
export function reckonDay(operands: readonly Operand[], scope: Scope, compute: Compute): Result {
  return reckon(operands, scope, (first, second) => {
    const day = compute(first, second);
    return isDay(day) ? day : refuse('range', scope.path, second, 'a day of the years 1900 to 2999');
  });
}
type Compute = (first: number, second: number) => number;

/** Computes with the days and numbers of days that operands give. */
export function reckon(operands: readonly Operand[], scope: Scope, compute: Compute): Result {
  const parts = operands.map((operand) => scope.number(operand));
  const whole = (number: Fraction): number =>
    number.denominator === 1n
      ? Number(number.numerator)
      : refuse('type', scope.path, exactText(number), 'a whole number');
  return {
    value: combine(parts, (numbers) => {
      const [first = 0, second = 0] = numbers.map(whole);
      return fromInteger(compute(first, second));
    }),
  };
}
