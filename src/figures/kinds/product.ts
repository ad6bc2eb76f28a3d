/** `product`: factors, divided by others. Over zero it is not applicable, or what the policy says. */
import { divide, multiply, ONE } from '../../values/fraction.js';
import { isNumeric } from '../../values/number.js';
import { product as multiplied, quotient } from '../compiled/arithmetic.js';
import { integer, type Slot, safe } from '../compiled/slots.js';
import { computed } from '../computed.js';
import type { Compiler } from '../kind.js';
import type { Num, Operand, Product } from '../policy.js';
import { NOT_APPLICABLE } from '../value.js';

export const product = computed<Product>({
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
  operands: ({ of, over = [] }) => [...of, ...over],
  evaluate({ of, ifNone }, numbers, scope) {
    const divisors = numbers.slice(of.length);
    if (divisors.some((divisor) => divisor.numerator === 0n))
      return ifNone === undefined ? NOT_APPLICABLE : scope.literal(ifNone);
    return divisors.reduce(divide, numbers.slice(0, of.length).reduce(multiply, ONE));
  },
  compile({ of, over = [], ifNone }, slots, compiler) {
    const [up, down, factors] = split(of, slots, compiler);
    const [downBy, upBy, divisors] = split(over, slots.slice(of.length), compiler);
    // A slot's scale is positive: the sign of a divisor goes to the numerator.
    const sign = downBy < 0 ? -1 : 1;
    const product = multiplied(compiler, factors, safe(sign * up * upBy), safe(sign * down * downBy));
    const quotientOf = (inner: Compiler): Slot =>
      divisors.reduce((result, divisor) => quotient(inner, result, divisor), product);
    return ifNone === undefined || divisors.length === 0
      ? quotientOf(compiler)
      : orElse(compiler, [...factors, ...divisors], divisors, quotientOf, ifNone);
  },
});

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
function split(operands: readonly Operand[], slots: readonly Slot[], compiler: Compiler) {
  const literals = operands.filter(isNumeric).map((factor) => compiler.literal(factor));
  const times = (side: 0 | 1): number => literals.reduce((product, literal) => product * literal[side], 1);
  return [times(0), times(1), slots.slice(0, operands.length).filter((_, i) => !isNumeric(operands[i]))] as const;
}
