/** `schedule`: by ordinal, so many free, then a list. */

import { refuse } from '../../rule/issue.js';
import { add, type Fraction, fraction, multiply, subtract, ZERO } from '../../values/fraction.js';
import { exactText } from '../../values/text.js';
import { assign, constant, MINUS, sum, whole } from '../compiled/arithmetic.js';
import { lcm, safe } from '../compiled/slots.js';
import { computed } from '../computed.js';
import type { Schedule } from '../policy.js';

export const schedule = computed<Schedule>({
  check({ by, free, then }, checker) {
    checker.number(by, '/by');
    if (free !== undefined) checker.literal(free, '/free');
    if (then.length === 0) checker.report('required', '/then', then, 'at least one');
    then.forEach((amount, i) => checker.literal(amount, `/then/${i}`));
    return { value: 'number' };
  },
  operands: ({ by }) => [by],
  evaluate({ free = 0, then, repeat, take }, [quantity = ZERO], scope) {
    const amounts = then.map((amount) => scope.literal(amount));
    const place = subtract(quantity, scope.literal(free));
    if (place.denominator !== 1n) refuse('type', scope.path, exactText(quantity), 'whole number');
    return take === 'nth' ? nthOf(place.numerator, amounts, repeat) : upTo(place.numerator, amounts, repeat);
  },
  compile({ free = 0, then, repeat, take }, [quantity = constant(0, 1)], compiler) {
    const literals = then.map((amount) => compiler.literal(amount));
    const scale = literals.reduce((least, [, denominator]) => lcm(least, denominator), 1);
    const amounts = literals.map(([numerator, denominator]) => safe((numerator * scale) / denominator));
    const amountOf = take === 'nth' ? nthIn(amounts, repeat) : sumIn(amounts, repeat);
    const place = sum(compiler, [{ slot: quantity }, { slot: constant(...compiler.literal(free)), times: MINUS }]);
    return { at: assign(compiler, `${compiler.use(amountOf)}(${whole(compiler, place)})`), scale };
  },
});

/** The amount of the nth, in integers; not applicable if n is. */
function nthIn(amounts: readonly number[], repeat: Schedule['repeat']): (nth: number) => number {
  return (nth) => (Number.isNaN(nth) ? nth : (amounts[placeOf(nth, amounts.length, repeat)] ?? 0));
}

/** The sum of the first to the nth, in integers. */
function sumIn(amounts: readonly number[], repeat: Schedule['repeat']): (nth: number) => number {
  const { length } = amounts;
  const round = amounts.reduce((a, b) => a + b, 0);
  const sumTo = (nth: number): number => {
    if (Number.isNaN(nth)) return nth;
    const value = amounts.slice(0, Math.max(nth, 0)).reduce((a, b) => a + b, 0);
    if (nth <= length || repeat === 'none') return value;
    if (repeat === 'last') return value + (nth - length) * (amounts.at(-1) ?? 0);
    return Math.floor(nth / length) * round + sumTo(nth % length);
  };
  return sumTo;
}

/** Which entry of the list the nth is; -1 for none. */
function placeOf(nth: number, length: number, repeat: Schedule['repeat']): number {
  if (nth < 1) return -1;
  if (nth <= length) return nth - 1;
  if (repeat === 'none') return -1;
  return repeat === 'last' ? length - 1 : (nth - 1) % length;
}

/** The amount of the nth, however large n is. */
function nthOf(nth: bigint, amounts: readonly Fraction[], repeat: Schedule['repeat']): Fraction {
  const length = BigInt(amounts.length);
  const within = nth <= length ? nth : repeat === 'all' ? ((nth - 1n) % length) + 1n : length + 1n;
  return amounts[placeOf(Number(within), amounts.length, repeat)] ?? ZERO;
}

/** The sum of the first to the nth, without walking beyond the list. */
function upTo(nth: bigint, amounts: readonly Fraction[], repeat: Schedule['repeat']): Fraction {
  const length = BigInt(amounts.length);
  const sumOf = (count: bigint): Fraction => amounts.slice(0, Number(count)).reduce(add, ZERO);
  if (nth <= 0n) return ZERO;
  if (nth <= length) return sumOf(nth);
  if (repeat === 'none') return sumOf(length);
  const [times, repeated, rest] =
    repeat === 'last' ? [nth - length, amounts.at(-1) ?? ZERO, length] : [nth / length, sumOf(length), nth % length];
  return add(multiply(repeated, fraction(times)), sumOf(rest));
}
