/** `schedule`: by ordinal, so many free, then a list. */

import { refuse } from '../../rule/issue.js';
import { add, type Fraction, fraction, multiply, subtract, ZERO } from '../../values/fraction.js';
import { exactText } from '../../values/text.js';
import { whole } from '../arithmetic.js';
import { at, GIVEN_UP, giveUp, guard, lcm, safe } from '../frame.js';
import type { Kind } from '../kind.js';
import type { Schedule } from '../policy.js';
import { combine } from '../value.js';

export const schedule: Kind<Schedule> = {
  check({ by, free, then }, checker) {
    checker.number(by, '/by');
    if (free !== undefined) checker.literal(free, '/free');
    if (then.length === 0) checker.report('required', '/then', then, 'at least one');
    then.forEach((amount, i) => checker.literal(amount, `/then/${i}`));
    return { value: 'number' };
  },
  evaluate({ by, free = 0, then, repeat, take }, scope) {
    const amounts = then.map((amount) => scope.literal(amount));
    const compute = ([quantity = ZERO]: readonly Fraction[]): Fraction => {
      const place = subtract(quantity, scope.literal(free));
      if (place.denominator !== 1n) refuse('type', scope.path, exactText(quantity), 'whole number');
      return take === 'nth' ? nthOf(place.numerator, amounts, repeat) : upTo(place.numerator, amounts, repeat);
    };
    return { value: combine([scope.number(by)], compute) };
  },
  compile({ by, free = 0, then, repeat, take }, compiler) {
    const slot = whole(compiler, compiler.number(by));
    const [freeUp, freeDown] = compiler.literal(free);
    const literals = then.map((amount) => compiler.literal(amount));
    const scale = literals.reduce((least, [, denominator]) => lcm(least, denominator), 1);
    const amounts = literals.map(([numerator, denominator]) => safe((numerator * scale) / denominator));
    const round = amounts.reduce((a, b) => a + b, 0);
    const last = amounts.at(-1) ?? 0;
    const { length } = amounts;
    const out = compiler.place();
    const sumTo = (nth: number): number => {
      let value = 0;
      for (let i = 0; i < nth && i < length; i++) value += amounts[i] as number;
      if (nth <= length || repeat === 'none') return value;
      if (repeat === 'last') return value + (nth - length) * last;
      return Math.floor(nth / length) * round + sumTo(nth % length);
    };
    compiler.emit((frame) => {
      frame[out] = Number.NaN;
      if (Number.isNaN(at(frame, slot.at))) return;
      const by = slot.scale * (slot.over === undefined ? 1 : at(frame, slot.over));
      const place = guard(frame, at(frame, slot.at) * freeDown) - guard(frame, by * freeUp);
      const size = guard(frame, by * freeDown);
      if (at(frame, GIVEN_UP) !== 0 || place % size !== 0) return giveUp(frame);
      const nth = place / size;
      frame[out] = guard(frame, take === 'nth' ? (amounts[placeOf(nth, length, repeat)] ?? 0) : sumTo(nth));
    });
    return { value: { at: out, scale } };
  },
  reads: ({ by }) => [by],
};

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
