/**
 * Where the generated code holds facts and figures.
 *
 * A quantity is an integer over a scale fixed when the policy is compiled; a quotient of two quantities has a second
 * variable that holds its run-time denominator. `NaN` stands for "not applicable" and spreads through arithmetic by
 * itself, `Infinity` for what cannot be told; flags are 1 and 0, labels codes, dates epoch days. Whatever integers
 * cannot hold exactly makes the run return nothing: the exact evaluator then takes over.
 */

import { gcd } from '../../values/gcd.js';

/** A variable of the generated code, or an integer. */
export type Ref = string;

/** What cannot be told: an optional fact that is absent, and whatever depends on it. */
export const UNKNOWN = Number.POSITIVE_INFINITY;
export const MAX = Number.MAX_SAFE_INTEGER;

/** The quantity `at / scale`, divided by `over` where there is one. */
export interface Slot {
  readonly at: Ref;
  readonly scale: number;
  readonly over?: Ref | undefined;
  /** 1 where history begins too late; a quantity that `grows` with more history is then a lower bound. */
  readonly short?: { readonly at: Ref; readonly grows: boolean } | undefined;
  /** May hold `UNKNOWN`. */
  readonly optional?: true | undefined;
  /** Is never "not applicable". */
  readonly sure?: true | undefined;
}

/** Where a name is kept. */
export interface Slots {
  readonly value?: Slot | undefined;
  /** The label's code. */
  readonly label?: Slot | undefined;
  /** The number of the entry that decided, -1 for none. */
  readonly hit?: Ref;
  /** Of a figure that goes along the records: what those before came to; NaN where it does not matter. */
  readonly before?: Slot;
}

/** The flag of what was computed from slots: sure if all of them are. */
export function sureOf(slots: readonly Slot[]): Slot['sure'] {
  return slots.every(({ sure }) => sure === true) || undefined;
}

/** An expression that is true where a slot is not applicable; `undefined` where it always is applicable. */
export function absence({ at, sure }: Slot): string | undefined {
  return sure === true ? undefined : `${at}!==${at}`;
}

/** Slots with what a function makes of the quantity and the label. */
export function changed({ value, label, ...others }: Slots, change: (slot: Slot) => Slot): Slots {
  return { ...others, value: value && change(value), label: label && change(label) };
}

/** All that the slots of a name are held in. */
export function refsOf({ value, label, hit, before }: Slots): readonly Ref[] {
  const refs = [value?.at, value?.over, (value ?? label)?.short?.at, label?.at, hit, before?.at];
  return refs.filter((ref) => ref !== undefined);
}

/** An integer as code. */
export function integer(value: number): Ref {
  return value < 0 ? `(${value})` : `${value}`;
}

/** A policy, or a part of one, that only the exact evaluator runs. */
export class NotCompilable extends Error {}

/** A name that the policy does not compile with. */
export function missing(name: string): never {
  throw new NotCompilable(`no ${name}`);
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
