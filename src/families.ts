/** All families by name, with the calculator of each. For tools that meet policies as data; apps import calculators. */
import type { Adopted } from './figures/adopt.js';
import type { Family } from './figures/family.js';
import { evaluate, general } from './figures/general.js';
import type { Outcome } from './figures/outcome.js';

/** A family and its calculator, as tools call it: the facts may be anything, wrong ones are refused. */
export interface Calculator {
  readonly family: Family;
  run(facts: Readonly<Record<string, unknown>>, policy: Adopted): Outcome;
}

/** The calculators by the name of their family. */
export const families: Readonly<Record<string, Calculator>> = {
  general: { family: general, run: evaluate },
};
