/**
 * A family is the contract of one calculator: the facts that it takes, and the figures that its policies must provide.
 */
import type { Issue } from '../rule/issue.js';
import type { AmountIn } from '../values/number.js';
import type { FigureSource } from './facts.js';
import type { Grammar } from './grammar.js';
import type { FactSpec, FactSpecs, Name, RecordSpecs } from './policy.js';

export interface Family {
  readonly name: string;
  /**
   * The calculator is given raw facts, such as punches or events, and reads from them the facts and lists below. Their
   * form is the calculator's own: `parseFacts` does not know it.
   */
  readonly raw?: true;
  /**
   * Facts of the person and the period. Two names have a meaning of their own: `asOf`, the day from which windows are
   * seen, and `recordsFrom`, the day from which the lists of records are known to be complete.
   */
  readonly facts: FactSpecs;
  /** Lists of records; one with a `date` is in date order. */
  readonly lists: Readonly<Record<Name, RecordSpecs>>;
  /** Groups of facts whose names the policy chooses: `indicators` stands for any `indicators.<name>`. */
  readonly open: Readonly<Record<Name, FactSpec>>;
  /** Figures that every policy of the family provides. */
  readonly promises: Readonly<Record<Name, 'number' | 'flag' | 'label' | 'date'>>;
  /** What the settings of its policies hold; without it they may hold anything. */
  readonly settings?: Grammar;
  /** Faults of settings that the grammar lets pass: parts that do not fit each other. */
  settingsFaults?(settings: unknown): readonly Issue[];
}

type FactIn<S extends FactSpec> = S['type'] extends 'number'
  ? AmountIn
  : S['type'] extends 'flag'
    ? boolean
    : S extends { readonly labels: readonly (infer L)[] }
      ? L
      : string;
type OptionalKeys<S extends FactSpecs> = {
  [K in keyof S]: S[K] extends { readonly optional: true } ? K : never;
}[keyof S];

/** The TypeScript shape of facts or records, from their specification. */
export type FactsIn<S extends FactSpecs> = {
  readonly [K in keyof S as K extends OptionalKeys<S> ? never : K]: FactIn<S[K]>;
} & { readonly [K in keyof S as K extends OptionalKeys<S> ? K : never]?: FactIn<S[K]> | undefined };

/**
 * The TypeScript shape of all that a calculator of the family takes. An outcome may stand for an open group; a group of
 * which the policy needs nothing may be left out.
 */
export type FactsOf<F extends Family> = FactsIn<F['facts']> & {
  readonly [L in keyof F['lists']]: readonly FactsIn<F['lists'][L]>[];
} & {
  readonly [G in keyof F['open']]?:
    | Readonly<Record<string, FactIn<F['open'][G]> | undefined>>
    | FigureSource
    | undefined;
};
