/** Schemas made from the grammar that adoption checks against, so that nothing is written twice. */
import * as z from 'zod/mini';
import type { Grammar } from '../figures/grammar.js';
import { LITERAL } from '../values/number.js';

export type Schema = z.ZodMiniType<unknown>;

/** A text that is not empty. */
export const text = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1));
export const date = /* @__PURE__ */ z
  .string()
  .check(/* @__PURE__ */ z.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date YYYY-MM-DD'));
export const exactNumber = /* @__PURE__ */ z.union([
  /* @__PURE__ */ z.number(),
  /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.regex(LITERAL, 'an exact number')),
]);
const blank = /* @__PURE__ */ z.strictObject({ $blank: text });

const PLAIN = {
  text,
  flag: /* @__PURE__ */ z.boolean(),
  integer: /* @__PURE__ */ z.int(),
  literal: /* @__PURE__ */ z.union([exactNumber, date]),
  operand: /* @__PURE__ */ z.union([/* @__PURE__ */ z.number(), text]),
  time: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.regex(/^\d{2}:\d{2}(:\d{2})?$/, 'a time HH:mm')),
  anything: /* @__PURE__ */ z.unknown(),
} as const;

/** What has been made already: the parts that grammars share are shared by their schemas. */
type Known = Map<Grammar, Schema>;

/** The schema of a grammar in which any part may be a blank. */
export function draftSchema(grammar: Grammar, known: Known = new Map()): Schema {
  if (grammar === 'anything') return PLAIN.anything;
  const made = known.get(grammar) ?? z.union([blank, partsSchema(grammar, known)]);
  known.set(grammar, made);
  return made;
}

function partsSchema(grammar: Grammar, known: Known): Schema {
  if (typeof grammar === 'string') return PLAIN[grammar];
  if ('text' in grammar) return text;
  if ('integer' in grammar) return z.int().check(z.gte(grammar.integer[0]), z.lte(grammar.integer[1]));
  if ('choice' in grammar) return z.literal(grammar.choice);
  if ('list' in grammar) return z.array(draftSchema(grammar.list, known));
  if ('map' in grammar) return z.record(z.string(), draftSchema(grammar.map, known));
  if ('either' in grammar) return z.union(grammar.either.map((part) => partsSchema(part, known)));
  if ('object' in grammar) return z.strictObject(shapeOf(grammar.object, known));
  const [first, ...others] = Object.entries(grammar.kinds).map(([kind, keys]) =>
    z.strictObject({ kind: z.literal(kind), ...shapeOf(keys, known) }),
  );
  return first === undefined ? z.never() : z.discriminatedUnion('kind', [first, ...others]);
}

/** A key that ends in `?` is optional. */
function shapeOf(keys: Readonly<Record<string, Grammar>>, known: Known): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(keys).map(([key, grammar]) => {
      const schema = draftSchema(grammar, known);
      return key.endsWith('?') ? [key.slice(0, -1), z.exactOptional(schema)] : [key, schema];
    }),
  );
}
