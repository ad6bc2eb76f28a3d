/** What the kinds of figures have in common that reckon with days. */
import { refuse } from '../rule/issue.js';
import { type Fraction, isFraction } from '../values/fraction.js';
import { exactText } from '../values/text.js';
import type { Checker, Scope } from './kind.js';
import type { Name } from './policy.js';
import { NOT_APPLICABLE, Unknown } from './value.js';

/** A name that must give a date. */
export function dayShape(name: Name, path: string, checker: Checker): void {
  const { value } = checker.shape(name, path);
  if (value !== 'date') checker.report('type', path, name, 'date');
}

/** The epoch day of a name. */
export function dayOf(name: Name, scope: Scope): Fraction | Unknown | null {
  const { value } = scope.result(name);
  return isFraction(value) || value instanceof Unknown ? value : NOT_APPLICABLE;
}

/** A number of days and the like. */
export function wholeNumber(number: Fraction, scope: Scope): number {
  if (number.denominator !== 1n) refuse('type', scope.path, exactText(number), 'a whole number');
  return Number(number.numerator);
}
