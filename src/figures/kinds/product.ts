/** `product`: factors, divided by others. Over zero it is not applicable, or what the policy says. */
import { divide, type Fraction, multiply, ONE } from '../../values/fraction.js';
import { isNumeric } from '../../values/number.js';
import { product as multiplied, quotient, whole } from '../arithmetic.js';
import { at, guard, NotCompilable } from '../frame.js';
import type { Compiler, Kind } from '../kind.js';
import type { Num, Operand, Product } from '../policy.js';
import { combine, NOT_APPLICABLE } from '../value.js';

export const product: Kind<Product> = {
  check({ of, over = [], ifNone }, checker) {
    of.forEach((operand, i) => checker.number(operand, `/of/${i}`));
    over.forEach((operand, i) => {
      checker.number(operand, `/over/${i}`);
      if (isNumeric(operand) && checker.literal(operand, `/over/${i}`)?.numerator === 0n) {
        checker.report('range', `/over/${i}`, operand, 'not zero');
      }
    });
    if (ifNone !== undefined) checker.literal(ifNone, '/ifNone');
    return { value: 'number' };
  },
  evaluate({ of, over = [], ifNone }, scope) {
    const parts = [...of, ...over].map((operand) => scope.number(operand));
    const compute = (numbers: readonly Fraction[]): Fraction | null => {
      const divisors = numbers.slice(of.length);
      if (divisors.some((divisor) => divisor.numerator === 0n)) {
        return ifNone === undefined ? NOT_APPLICABLE : scope.literal(ifNone);
      }
      return divisors.reduce(divide, numbers.slice(0, of.length).reduce(multiply, ONE));
    };
    return { value: combine(parts, compute) };
  },
  compile({ of, over = [], ifNone }, compiler) {
    const [up, down, factors] = split(of, compiler);
    const [downBy, upBy, divisors] = split(over, compiler);
    // A slot's scale is positive: the sign of a divisor goes to the numerator.
    const [numerator, denominator] = downBy < 0 ? [-up * upBy, -down * downBy] : [up * upBy, down * downBy];
    if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) throw new NotCompilable('factors');
    let value = multiplied(compiler, factors, numerator, denominator);
    for (const divisor of divisors) value = quotient(compiler, value, divisor);
    if (ifNone !== undefined && divisors.length > 0) {
      const [instead, insteadOver] = compiler.literal(ifNone);
      const { at: place, over: overPlace, scale } = value;
      const operands = [...factors, ...divisors];
      compiler.emit((frame) => {
        if (!divisors.some((divisor) => at(frame, divisor.at) === 0)) return;
        if (operands.some((operand) => Number.isNaN(at(frame, operand.at)))) return;
        frame[place] = guard(frame, instead * scale);
        if (overPlace !== undefined) frame[overPlace] = insteadOver;
      });
    }
    return { value };
  },
  reads: ({ of, over = [] }) => [...of, ...over],
};

/** The constant factors as one fraction of safe integers, and the slots of the others. */
function split(operands: readonly Operand[], compiler: Compiler) {
  let [numerator, denominator] = [1, 1];
  const names: Operand[] = [];
  for (const operand of operands) {
    if (!isNumeric(operand)) {
      names.push(operand);
      continue;
    }
    const [n, d] = compiler.literal(operand satisfies Num);
    numerator *= n;
    denominator *= d;
  }
  const slots = names.map((name) => whole(compiler, compiler.number(name)));
  return [numerator, denominator, slots] as const;
}
