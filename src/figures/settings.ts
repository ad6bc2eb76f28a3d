/** Settings: what a policy holds besides figures, typed by the grammar of its family. */
import { type Adopted, formOf } from './adoption/adopt.js';
import type { Family } from './family.js';
import type { Grammar } from './grammar.js';
import type { Num } from './policy.js';

/** The TypeScript shape of what a grammar lets pass. */
export type ValueOf<G> = G extends string
  ? PlainOf<G>
  : G extends { readonly text: unknown }
    ? string
    : G extends { readonly integer: unknown }
      ? number
      : G extends { readonly choice: readonly (infer C)[] }
        ? C
        : G extends { readonly list: infer Item }
          ? readonly ValueOf<Item>[]
          : G extends { readonly map: infer Item }
            ? Readonly<Record<string, ValueOf<Item>>>
            : G extends { readonly object: infer Keys }
              ? ObjectOf<Keys>
              : G extends { readonly either: readonly (infer Option)[] }
                ? ValueOf<Option>
                : unknown;

type PlainOf<G extends string> = G extends 'text' | 'time'
  ? string
  : G extends 'flag'
    ? boolean
    : G extends 'integer'
      ? number
      : G extends 'literal' | 'operand'
        ? Num
        : unknown;
type ObjectOf<Keys> = {
  readonly [K in keyof Keys as K extends `${string}?` ? never : K]: ValueOf<Keys[K]>;
} & { readonly [K in keyof Keys as K extends `${infer Name}?` ? Name : never]?: ValueOf<Keys[K]> };

/** A family whose policies hold settings of its own. */
export type FamilyWithSettings = Family & { readonly settings: Grammar };
/** The settings of a family's policies. */
export type SettingsOf<F extends Family> = F extends { readonly settings: infer G } ? ValueOf<G> : never;

/** The settings of an adopted policy. Adoption has checked them against the grammar that gives their type. */
export function settingsOf<F extends FamilyWithSettings>(family: F, policy: Adopted): SettingsOf<F>;
export function settingsOf(family: Family, policy: Adopted): unknown {
  return formOf(family, policy).plan.data.settings ?? {};
}
