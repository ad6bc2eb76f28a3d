/** What both evaluators answer once a policy has been run: every figure as outcomes and traces show it. */
import { refuse } from '../rule/issue.js';
import type { Exact, Ratio } from '../values/text.js';
import type { Plan } from './plan.js';
import type { Entry, Name } from './policy.js';
import type { Step } from './trace/trace.js';
import type { Result } from './value.js';

/** A figure as outcomes and traces hold it: an exact decimal, a ratio, a flag, a label or a date. */
export type FigureValue = Exact | Ratio | boolean | string;

/** A figure that a ratio over nothing left without a value. */
export const NOT_APPLICABLE_TEXT = 'notApplicable';

/** One figure or fact of a run. */
export interface Reading {
  /** Its quantity, flag or date. */
  readonly value?: FigureValue | undefined;
  readonly label?: string | undefined;
  /** Which entry decided. */
  readonly hit?: number | undefined;
  /** Which records counted. */
  readonly counted?: readonly number[] | undefined;
  /** Of a figure that goes along the records: what those before came to. */
  readonly before?: FigureValue | undefined;
  /** What is certain already, where it cannot be told in full. */
  readonly atLeast?: FigureValue | undefined;
  /** The facts that are needed, where it cannot be told. */
  readonly unknown?: readonly string[] | undefined;
  readonly provisional?: boolean | undefined;
}

/** A run of a policy. With a list and an index, names are those of that record. */
export interface Evaluated {
  readonly plan: Plan;
  /** What the policy ran on. */
  readonly facts: Readonly<Record<string, unknown>>;
  read(name: Name, list?: Name, index?: number): Reading;
  /** The steps that decided, each after those that it was computed from. */
  steps(): readonly Step[];
  /** What a name shows, without its other sides; `undefined` where it cannot be told. */
  plain(name: Name): FigureValue | undefined;
  /** A quantity as a whole number of its `digits`th decimals; `undefined` where it is none, or beyond the safe integers. */
  scaled(name: Name, digits: number): number | undefined;
  /** The exact result, for calculators that compute on. */
  result(name: Name): Result;
}

/** Decimals as which no figure can be scaled. */
export function refuseDigits(digits: number): never {
  return refuse('range', '/digits', digits, '0 to 15');
}

/** What a name shows: its quantity if it has one, else its label; `undefined` where that cannot be told. */
export function shown({ value, label, unknown }: Reading): FigureValue | undefined {
  return value ?? (unknown === undefined ? label : undefined);
}

/** What is told of a name at all: its quantity, what is certain of it, or its label alone. */
export function certain({ value, label, atLeast }: Reading): FigureValue | undefined {
  return value ?? atLeast ?? label;
}

/** Whether a figure came to something: not zero, not no, not the entry in which nothing happens. */
export function hasFired(
  reading: Pick<Reading, 'value' | 'label' | 'atLeast'>,
  entry: Pick<Entry, 'nothing'> | undefined,
): boolean {
  if (entry?.nothing === true) return false;
  const value = reading.value ?? reading.atLeast;
  return value === undefined ? reading.label !== NOT_APPLICABLE_TEXT : !isNothing(value);
}

function isNothing(value: FigureValue): boolean {
  return value === false || value === NOT_APPLICABLE_TEXT || (typeof value === 'string' && Number(value) === 0);
}
