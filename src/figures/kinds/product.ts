/** `product`: factors, divided by others. Over zero it is not applicable, or what the policy says. */
import { divide, type Fraction, multiply, ONE } from '../../values/fraction.js';
import { isNumeric } from '../../values/number.js';
import { combined, product as multiplied, quotient } from '../compiled/arithmetic.js';
import { integer, NotCompilable, type Slot, safe } from '../compiled/slots.js';
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
    const value = combined(compiler, [...factors, ...divisors], (inner, slots) => {
      const by = slots.slice(factors.length);
      const product = multiplied(inner, slots.slice(0, factors.length), numerator, denominator);
      const quotientOf = (upper: Compiler): Slot =>
        by.reduce((result, divisor) => quotient(upper, result, divisor), product);
      return ifNone === undefined || by.length === 0 ? quotientOf(inner) : orElse(inner, slots, by, quotientOf, ifNone);
    });
    return { value };
  },
  reads: ({ of, over = [] }) => [...of, ...over],
};

/** A quotient, or what stands for it where a divisor is zero; not applicable if any operand is. */
function orElse(
  compiler: Compiler,
  operands: readonly Slot[],
  divisors: readonly Slot[],
  quotientOf: (compiler: Compiler) => Slot,
  ifNone: Num,
): Slot {
  const value = quotientOf(compiler);
  const [numerator, denominator] = compiler.literal(ifNone);
  const [at, over] = [compiler.variable(), compiler.variable()];
  const isNone = divisors.map((divisor) => `${divisor.at}===0`).join('||');
  const isThere = operands.map((operand) => `${operand.at}===${operand.at}`).join('&&');
  const none = `${at}=${integer(safe(numerator * value.scale))};${over}=${integer(denominator)};`;
  compiler.emit(`if((${isNone})&&${isThere}){${none}}else{${at}=${value.at};${over}=${value.over ?? '1'};}`);
  return { at, scale: value.scale, over };
}

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
  const slots = names.map((name) => compiler.number(name));
  return [numerator, denominator, slots] as const;
}
