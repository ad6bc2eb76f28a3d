/** What both evaluators answer once a policy has been run: every figure as outcomes and traces show it. */
import type { Exact, Ratio } from '../values/text.js';
import type { Name } from './policy.js';
import type { Result } from './value.js';

/** A figure as outcomes and traces hold it: an exact decimal, a ratio, a flag, a label or a date. */
export type FigureValue = Exact | Ratio | boolean | string;

/** A figure that a ratio over nothing left without a value. */
export const NOT_APPLICABLE_TEXT = 'notApplicable';

/** One figure or fact of a run. */
export interface Reading {
  /** Its quantity, flag or date. */
  readonly value?: FigureValue;
  readonly label?: string;
  /** Which entry decided. */
  readonly hit?: number;
  /** Which records counted. */
  readonly counted?: readonly number[];
  /** Of a figure that goes along the records: what those before came to. */
  readonly before?: FigureValue;
  /** What is certain already, where it cannot be told in full. */
  readonly atLeast?: FigureValue;
  /** The facts that are needed, where it cannot be told. */
  readonly unknown?: readonly string[];
  readonly provisional?: boolean;
}

/** A run of a policy. With a list and an index, names are those of that record. */
export interface Evaluated {
  read(name: Name, list?: Name, index?: number): Reading;
  /** What a name shows, without its other sides; `undefined` where it cannot be told. */
  plain(name: Name): FigureValue | undefined;
  /** The exact result, for calculators that compute on. */
  result(name: Name): Result;
}

/** What a name shows: its quantity if it has one, else its label. */
export function shown({ value, label }: Reading): FigureValue | undefined {
  return value ?? label;
}
