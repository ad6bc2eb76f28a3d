/** `schedule`: by ordinal, so many free, then a list. */

import { refuse } from '../../rule/issue.js';
import { add, type Fraction, fromInteger, multiply, subtract, ZERO } from '../../values/fraction.js';
import { exactText } from '../../values/text.js';
import { whole } from '../arithmetic.js';
import { at, giveUp, guard, lcm, safe } from '../frame.js';
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
      const nth = Number(place.numerator);
      return take === 'nth' ? (amounts[placeOf(nth, then.length, repeat)] ?? ZERO) : upTo(nth, amounts, repeat);
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
      const by = slot.scale * (slot.over === undefined ? 1 : at(frame, slot.over));
      const nth = at(frame, slot.at) / by - freeUp / freeDown;
      if (!Number.isInteger(nth) && !Number.isNaN(nth)) giveUp(frame);
      const value = take === 'nth' ? (amounts[placeOf(nth, length, repeat)] ?? 0) : sumTo(nth);
      frame[out] = Number.isNaN(nth) ? nth : guard(frame, value);
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

/** The sum of the first to the nth, without walking beyond the list. */
function upTo(nth: number, amounts: readonly Fraction[], repeat: Schedule['repeat']): Fraction {
  const first = amounts.slice(0, Math.max(nth, 0)).reduce(add, ZERO);
  const beyond = nth - amounts.length;
  if (beyond <= 0 || repeat === 'none') return first;
  if (repeat === 'last') return add(first, multiply(amounts.at(-1) ?? ZERO, fromInteger(beyond)));
  const rounds = Math.floor(beyond / amounts.length);
  return add(multiply(first, fromInteger(rounds + 1)), upTo(beyond % amounts.length, amounts, repeat));
}
