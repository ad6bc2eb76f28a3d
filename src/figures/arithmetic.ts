/** Compiled arithmetic on slots. Each function takes places and emits the operation that fills a new one. */
import { divideRounded, type Rounding } from '../values/rounding.js';
import {
  at,
  type Frame,
  GIVEN_UP,
  gcd,
  guard,
  lcm,
  NotCompilable,
  type Predicate,
  type Slot,
  safe,
  UNKNOWN,
} from './frame.js';
import type { Compiler } from './kind.js';

/** A slot, the sign with which it enters a sum, and a constant factor. */
export interface Part {
  readonly slot: Slot;
  readonly sign: 1 | -1;
  readonly times?: readonly [number, number];
}

/** A quantity that is not wholly known is of no use to arithmetic: the exact evaluator says what is missing. */
export function whole(compiler: Compiler, slot: Slot): Slot {
  const { short, optional } = slot;
  if (short === undefined && optional === undefined) return slot;
  compiler.emit((frame) => {
    if (at(frame, slot.at) === UNKNOWN || (short !== undefined && at(frame, short.at) !== 0)) frame[GIVEN_UP] = 1;
  });
  return { at: slot.at, scale: slot.scale, ...(slot.over !== undefined && { over: slot.over }) };
}

export function constant(compiler: Compiler, numerator: number, denominator: number): Slot {
  const place = compiler.place();
  compiler.initial(place, numerator);
  return { at: place, scale: denominator };
}

export function sum(compiler: Compiler, parts: readonly Part[]): Slot {
  const plain = parts.filter(({ slot }) => slot.over === undefined);
  const ratios = parts.filter(({ slot }) => slot.over !== undefined);
  let total = plainSum(compiler, plain);
  for (const { slot, sign, times: [numerator, denominator] = [1, 1] } of ratios) {
    total = addRatio(compiler, total, scaled(compiler, slot, numerator, denominator), sign);
  }
  return total;
}

function plainSum(compiler: Compiler, parts: readonly Part[]): Slot {
  const scales = parts.map(({ slot, times: [, denominator] = [1, 1] }) => safe(slot.scale * denominator));
  const scale = scales.reduce(lcm, 1);
  const places = parts.map(({ slot }) => slot.at);
  const factors = parts.map(({ sign, times: [numerator] = [1, 1] }, i) =>
    safe((sign * numerator * scale) / (scales[i] ?? 1)),
  );
  const out = compiler.place();
  const [p = 0, q = 0] = places;
  const [k = 0, l = 0] = factors;
  if (parts.length === 2) {
    compiler.emit((frame) => {
      const a = guard(frame, at(frame, p) * k);
      const b = guard(frame, at(frame, q) * l);
      frame[out] = guard(frame, a + b);
    });
  } else {
    const count = parts.length;
    compiler.emit((frame) => {
      let value = 0;
      for (let i = 0; i < count; i++) {
        const term = guard(frame, at(frame, places[i] as number) * (factors[i] as number));
        value = guard(frame, value + term);
      }
      frame[out] = value;
    });
  }
  return { at: out, scale };
}

/** a/s + b/(t*o) = (a*(L/s)*o + b*(L/t)) / (L*o), with another denominator of a's where it has one. */
function addRatio(compiler: Compiler, a: Slot, b: Slot, sign: 1 | -1): Slot {
  const scale = lcm(a.scale, b.scale);
  const [k, l] = [scale / a.scale, (sign * scale) / b.scale];
  const [out, over] = [compiler.place(), compiler.place()];
  compiler.emit((frame) => {
    const [d, e] = [denominator(frame, a), denominator(frame, b)];
    const left = guard(frame, guard(frame, at(frame, a.at) * k) * e);
    const right = guard(frame, guard(frame, at(frame, b.at) * l) * d);
    frame[out] = guard(frame, left + right);
    frame[over] = guard(frame, d * e);
  });
  return { at: out, scale, over };
}

function denominator(frame: Frame, slot: Slot): number {
  return slot.over === undefined ? 1 : at(frame, slot.over);
}

/** The product of the slots and of `numerator / denominator`. */
export function product(compiler: Compiler, slots: readonly Slot[], numerator: number, denominator: number): Slot {
  const [first, ...others] = slots;
  if (first === undefined) return constant(compiler, numerator, denominator);
  let out = scaled(compiler, first, numerator, denominator);
  for (const slot of others) out = times(compiler, out, slot);
  return out;
}

/** The slot times a constant: only its scale changes where the numerator allows. */
export function scaled(compiler: Compiler, slot: Slot, numerator: number, denominator: number): Slot {
  const scale = safe(slot.scale * denominator);
  const shared = gcd(numerator, scale) || 1;
  const factor = numerator / shared;
  if (factor === 1) return { ...slot, scale: scale / shared };
  const out = compiler.place();
  compiler.emit((frame) => {
    frame[out] = guard(frame, at(frame, slot.at) * factor);
  });
  return { ...slot, at: out, scale: scale / shared };
}

function times(compiler: Compiler, a: Slot, b: Slot): Slot {
  const out = compiler.place();
  compiler.emit((frame) => {
    frame[out] = guard(frame, at(frame, a.at) * at(frame, b.at));
  });
  const scale = safe(a.scale * b.scale);
  const overs = [a.over, b.over].filter((over) => over !== undefined);
  const [p, q] = overs;
  if (p === undefined) return { at: out, scale };
  if (q === undefined) return { at: out, scale, over: p };
  const over = compiler.place();
  compiler.emit((frame) => {
    frame[over] = guard(frame, at(frame, p) * at(frame, q));
  });
  return { at: out, scale, over };
}

/** a / b; over zero it is not applicable. */
export function quotient(compiler: Compiler, a: Slot, b: Slot): Slot {
  const shared = gcd(a.scale, b.scale);
  const [up, down] = [b.scale / shared, a.scale / shared];
  const [out, over] = [compiler.place(), compiler.place()];
  compiler.emit((frame) => {
    const divisor = at(frame, b.at);
    if (divisor === 0 || Number.isNaN(divisor)) {
      frame[out] = Number.NaN;
      frame[over] = 1;
      return;
    }
    const sign = divisor < 0 ? -1 : 1;
    const upper = guard(frame, at(frame, a.at) * sign * up);
    frame[out] = guard(frame, upper * denominator(frame, b));
    frame[over] = guard(frame, divisor * sign * denominator(frame, a));
  });
  return { at: out, scale: down, over };
}

/** -1, 0 or 1 as a stands to b; NaN where either is not applicable. */
export function comparison(a: Slot, b: Slot): (frame: Frame) => number {
  const scale = lcm(a.scale, b.scale);
  const [k, l] = [scale / a.scale, scale / b.scale];
  if (a.over === undefined && b.over === undefined) {
    return (frame) => Math.sign(guard(frame, at(frame, a.at) * k) - guard(frame, at(frame, b.at) * l));
  }
  return (frame) => {
    const left = guard(frame, guard(frame, at(frame, a.at) * k) * denominator(frame, b));
    const right = guard(frame, guard(frame, at(frame, b.at) * l) * denominator(frame, a));
    return Math.sign(left - right);
  };
}

export type EdgeWord = 'from' | 'above' | 'upTo' | 'under';

/** A comparison with a constant edge, as one comparison of integers where the scale is fixed. */
export function edgeTest(slot: Slot, word: EdgeWord, numerator: number, denominator: number): Predicate {
  const place = slot.at;
  const limit = safe(numerator * slot.scale);
  if (slot.over === undefined) {
    // x/scale >= n/d  <=>  x >= ceil(n*scale/d): an integer x makes every edge a whole one.
    const rest = ((limit % denominator) + denominator) % denominator;
    const high = (limit - rest) / denominator;
    const low = rest === 0 ? high : high + 1;
    if (word === 'from') return (frame) => at(frame, place) >= low;
    if (word === 'above') return (frame) => at(frame, place) > high;
    if (word === 'upTo') return (frame) => at(frame, place) <= high;
    return (frame) => at(frame, place) < low;
  }
  const { over } = slot;
  const difference = (frame: Frame): number =>
    guard(frame, at(frame, place) * denominator) - guard(frame, limit * at(frame, over));
  if (word === 'from') return (frame) => difference(frame) >= 0;
  if (word === 'above') return (frame) => difference(frame) > 0;
  if (word === 'upTo') return (frame) => difference(frame) <= 0;
  return (frame) => difference(frame) < 0;
}

/** Rounds a slot; the result has the scale of the rounding's digits. */
export function rounded(compiler: Compiler, slot: Slot, rounding: Rounding): Slot {
  const { mode, digits } = rounding;
  const [up, down] = digits >= 0 ? [10 ** digits, 1] : [1, 10 ** -digits];
  const shared = gcd(up, slot.scale);
  const [factor, divisor] = [up / shared, safe((slot.scale / shared) * down)];
  const out = compiler.place();
  const { at: place, over } = slot;
  compiler.emit((frame) => {
    const value = guard(frame, at(frame, place) * factor);
    const by = over === undefined ? divisor : guard(frame, divisor * at(frame, over));
    const whole = at(frame, GIVEN_UP) !== 0 || Number.isNaN(value) ? value : divideRounded(value, by, mode);
    frame[out] = guard(frame, whole * down);
  });
  return { at: out, scale: up };
}

/** The smaller (`-1`) or larger (`1`) of the slots, on one scale. */
export function extreme(compiler: Compiler, slots: readonly Slot[], direction: -1 | 1): Slot {
  const scale = slots.reduce((least, slot) => lcm(least, slot.scale), 1);
  if (slots.some(({ over }) => over !== undefined)) throw new NotCompilable('extreme of a quotient');
  const places = slots.map((slot) => slot.at);
  const factors = slots.map((slot) => scale / slot.scale);
  const out = compiler.place();
  compiler.emit((frame) => {
    let best = guard(frame, at(frame, places[0] as number) * (factors[0] as number));
    for (let i = 1; i < places.length; i++) {
      const value = guard(frame, at(frame, places[i] as number) * (factors[i] as number));
      // Not-applicable is contagious: a comparison with NaN is false both ways.
      if (Number.isNaN(value) || (value - best) * direction > 0) best = value;
    }
    frame[out] = best;
  });
  return { at: out, scale };
}
