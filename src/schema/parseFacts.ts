/** Facts as JSON: those of a family, and those that a policy asks for beyond them. No other key is taken. */
import * as z from 'zod/mini';
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import type { FactSpec, FactSpecs } from '../figures/policy.js';
import { refuse } from '../rule/issue.js';
import { AMOUNT } from '../values/number.js';
import { checked } from './checked.js';
import { date, type Schema, text } from './grammarSchema.js';

const integer = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.regex(/^-?\d+$/, 'an integer'));
/** A number, its text, or a ratio as outcomes give it. */
const amount = /* @__PURE__ */ z.union([
  /* @__PURE__ */ z.number(),
  /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.regex(AMOUNT, 'a plain decimal number')),
  /* @__PURE__ */ z.strictObject({ numerator: integer, denominator: integer }),
]);

/** A family whose calculator takes its facts as the family states them. */
export type PlainFamily = Family & { readonly raw?: never };

/**
 * The schema of the facts of a family, and of a policy of it that asks for more.
 *
 * Ranges and the order of records are for the calculator to check. A family whose calculator reads its facts from raw
 * ones (punches, events, claims) is not taken: its calculator checks these itself, with path and value.
 *
 * @throws RulesError for a family whose calculator is given raw facts
 * @example
 * factsSchema(assessmentEligibilityFamily).safeParse({ absentDays: 'many' }).success //=> false
 */
export function factsSchema(family: PlainFamily, policy?: Adopted): Schema {
  if (family.raw !== undefined) refuse('choice', '/family', family.name, 'a family whose facts are not raw');
  const { facts = {}, lists = {} } = policy?.data ?? {};
  const records = Object.entries({ ...family.lists, ...lists }).map(([list, specs]) => [
    list,
    z.array(recordSchema(specs)),
  ]);
  const groups = Object.entries(family.open).map(([group, spec]) => [
    group,
    z.exactOptional(z.record(text, factSchema(spec))),
  ]);
  return z.strictObject({
    ...shapeOf({ ...family.facts, ...facts }),
    ...Object.fromEntries([...records, ...groups]),
  });
}

/**
 * Checks facts that came as JSON, strict on unknown keys.
 *
 * @throws RulesError with every fault of their structure at once, each with its JSON pointer, and for a family whose
 * calculator is given raw facts
 * @example
 * const facts = parseFacts(assessmentEligibilityFamily, JSON.parse('{ "absentDays": 61 }'));
 * facts.absentDays //=> 61
 */
export function parseFacts<const F extends PlainFamily>(
  family: F,
  json: unknown,
  policy?: Adopted<F['name']>,
): FactsOf<F>;
/* The schema is made from the same specification as the type. */
export function parseFacts(family: PlainFamily, json: unknown, policy?: Adopted): unknown {
  return checked(factsSchema(family, policy), json);
}

function recordSchema(specs: FactSpecs): Schema {
  return z.strictObject(shapeOf(specs));
}

function shapeOf(specs: FactSpecs): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      spec.optional === true ? z.exactOptional(factSchema(spec)) : factSchema(spec),
    ]),
  );
}

function factSchema({ type, labels }: FactSpec): Schema {
  switch (type) {
    case 'number':
      return amount;
    case 'flag':
      return z.boolean();
    case 'date':
      return date;
    case 'label':
      return labels === undefined ? text : z.literal(labels);
  }
}
