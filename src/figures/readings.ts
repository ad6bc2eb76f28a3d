/** The readings of a template, as its type knows them: which questions its text leaves open, and how each may be read. */
import type { Patch, Reading } from './policy.js';

/** The options of each question. */
export type Questions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
/** A text that can be read in one way only. */
export type NoQuestions = Readonly<Record<never, never>>;

/** One question and the options that it has. */
export type Question<Name extends string, Option extends string> = Readonly<
  Record<Name, Readonly<Record<Option, unknown>>>
>;

/** Of the data of a template, what its type tells. Of a template that was read from a file, nothing is known. */
export interface Asking<Q extends Questions> {
  readonly readings?: ReadingsOf<Q>;
}
/** Readings from which the compiler infers the options of each question. */
export type ReadingsOf<Q extends Questions> = {
  readonly [K in keyof Q]: Omit<Reading, 'adopted' | 'options'> & {
    readonly adopted: NoInfer<keyof Q[K] & string>;
    readonly options: { readonly [O in keyof Q[K]]: Patch };
  };
};

/** By question, the reading that an adopter of such data may choose. */
export type ChosenReadings<Data> =
  Data extends Asking<infer Q>
    ? keyof Q extends never
      ? Readonly<Record<string, never>>
      : { readonly [K in keyof Q]?: keyof Q[K] }
    : Readonly<Record<string, string>>;
