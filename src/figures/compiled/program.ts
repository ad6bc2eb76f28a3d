/** A compiled policy: the function that runs it, and where that keeps what outcomes and traces ask for. */

import type { Name } from '../policy.js';
import type { Labels } from './loads.js';
import type { Ref, Slots } from './slots.js';

export interface Program {
  /** Gives nothing where the exact evaluator must take over. */
  readonly run: (facts: unknown) => Values | undefined;
  readonly labels: Labels;
  readonly person: Shelf;
  readonly lists: ReadonlyMap<Name, ListProgram>;
  /** What was generated. */
  readonly source: string;
}

/** What a run gives. */
export interface Values {
  /** What is kept of the person. */
  readonly person: readonly number[];
  /** Records that counted: the number of the list, that of the record, the sum of the `bit`s of the tallies, then what is kept of it. */
  readonly records: readonly (readonly number[])[];
}

/** Slots of names, and where their refs stand among what is kept. */
export interface Shelf {
  readonly slots: ReadonlyMap<Name, Slots>;
  readonly kept: readonly Ref[];
}

/** The records of a list: what is kept of the figures of one, from `KEPT` on, and the tallies along the list by their bit. */
export interface ListProgram {
  readonly number: number;
  readonly shelf: Shelf;
  readonly tallies: readonly Name[];
}
export const KEPT = 3;

/** What a tally adds to the number of those for which a record counts. */
export function bit(tally: number): number {
  return 2 ** tally;
}

/** Whether a tally is among those whose bits were added. */
export function hasBit(bits: number, tally: number): boolean {
  return Math.floor(bits / bit(tally)) % 2 === 1;
}

/** The same as generated code. */
export function hasBitTest(bits: Ref, tally: number): string {
  return tally < 31 ? `(${bits}&${bit(tally)})!==0` : `Math.floor(${bits}/${bit(tally)})%2===1`;
}
