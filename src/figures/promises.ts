/** The figures of an outcome as types: exact for those that the family promises, open for what else a policy has. */
import type { Exact, Ratio } from '../values/text.js';
import type { FigureValue, NOT_APPLICABLE_TEXT } from './evaluated.js';
import type { Family } from './family.js';
import type { Name } from './policy.js';

/** A promised number: an exact decimal, a ratio that has no finite one, or `'notApplicable'`. */
export type Quantity = Exact | Ratio | typeof NOT_APPLICABLE_TEXT;

/** What a promised figure shows, by what is promised of it; a label or a date may be `'notApplicable'` as well. */
export interface PromisedTypes {
  readonly number: Quantity;
  readonly flag: boolean | typeof NOT_APPLICABLE_TEXT;
  readonly label: string;
  readonly date: string;
}

export type Promises = Family['promises'];
/** Those of a family that promises nothing. */
export type NoPromises = Readonly<Record<never, never>>;

/** The figures of a complete outcome by name: each promised one, and any other that the policy has and that could be told. */
export type Figures<P extends Promises = NoPromises> = { readonly [K in keyof P]: PromisedTypes[P[K]] } & OtherFigures;
/** The figures of an outcome that may be incomplete: what could not be told is absent. */
export type PartialFigures<P extends Promises = NoPromises> = {
  readonly [K in keyof P]?: PromisedTypes[P[K]];
} & OtherFigures;
type OtherFigures = Readonly<Record<Name, FigureValue | undefined>>;

/** The name of a figure: editors offer those that are promised. */
export type FigureName<P extends Promises> = (keyof P & Name) | (Name & {});
