/**
 * The frame of the compiled evaluator: one row of numbers in which every fact and figure has its place.
 *
 * A quantity is an integer over a scale fixed when the policy is compiled; a quotient of two quantities has a second
 * place that holds its run-time denominator. `NaN` stands for "not applicable" and spreads through arithmetic by
 * itself; flags are 1 and 0, labels codes, dates epoch days. Whatever integers cannot hold exactly gives up: the exact evaluator then takes over.
 */

/** Place 0 is not zero once the run has given up. */
export type Frame = Float64Array;
export type Op = (frame: Frame) => void;
export type Predicate = (frame: Frame) => boolean;

export const GIVEN_UP = 0;
/** An optional fact that is absent. Arithmetic gives up on it as on anything beyond the safe integers. */
export const UNKNOWN = Number.POSITIVE_INFINITY;
export const MAX = Number.MAX_SAFE_INTEGER;

/** The quantity `frame[at] / scale`, divided by `frame[over]` where there is one. */
export interface Slot {
  readonly at: number;
  readonly scale: number;
  readonly over?: number;
  /** Place that is 1 where history begins too late; a quantity that `grows` with more history is then a lower bound. */
  readonly short?: { readonly at: number; readonly grows: boolean };
  /** May hold `UNKNOWN`: an optional fact. */
  readonly optional?: true;
}

/** Where a name is kept. */
export interface Slots {
  readonly value?: Slot;
  /** Place of the label's code. */
  readonly label?: Slot;
  /** Place of the number of the entry that decided. */
  readonly hit?: number;
  /** Of a figure that goes along the records: what those before came to; NaN where it does not matter. */
  readonly before?: Slot;
}

/** A policy, or a part of one, that only the exact evaluator runs. */
export class NotCompilable extends Error {}

/** Notes that a value has left the safe integers. */
export function guard(frame: Frame, value: number): number {
  if (value > MAX || value < -MAX) frame[GIVEN_UP] = 1;
  return value;
}

export function giveUp(frame: Frame): void {
  frame[GIVEN_UP] = 1;
}

/** What the frame holds at a place that the compiler gave out. */
export function at(frame: Frame, place: number): number {
  return frame[place] as number;
}

export function sequence(ops: readonly Op[]): Op {
  const [a, b, c, d] = ops;
  if (a === undefined) return () => {};
  if (b === undefined) return a;
  if (c === undefined) {
    return (frame) => {
      a(frame);
      b(frame);
    };
  }
  if (d === undefined) {
    return (frame) => {
      a(frame);
      b(frame);
      c(frame);
    };
  }
  if (ops.length === 4) {
    return (frame) => {
      a(frame);
      b(frame);
      c(frame);
      d(frame);
    };
  }
  const first = sequence(ops.slice(0, 4));
  const rest = sequence(ops.slice(4));
  return (frame) => {
    first(frame);
    rest(frame);
  };
}

export function gcd(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** The least common multiple, if integers can hold it. */
export function lcm(a: number, b: number): number {
  return safe((a / gcd(a, b)) * b);
}

/** A constant of the compiled form that must be a safe integer. */
export function safe(value: number): number {
  if (!Number.isSafeInteger(value)) throw new NotCompilable(`beyond safe integers: ${value}`);
  return value;
}
