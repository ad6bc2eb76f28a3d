/** Policies as JSON: an envelope with the family, an id, a version, the blanks and the data. */
import * as z from 'zod/mini';
import type { Family } from '../figures/family.js';
import { blankGrammars, policyGrammar } from '../figures/grammar.js';
import type { BlankSpecs, BlankType, Template } from '../figures/template.js';
import { refuse } from '../rule/issue.js';
import { checked } from './checked.js';
import { draftSchema, exactNumber, text } from './grammarSchema.js';

const blankTypes = /* @__PURE__ */ Object.keys(blankGrammars).filter((type): type is BlankType =>
  Object.hasOwn(blankGrammars, type),
);
const blankSpec = /* @__PURE__ */ z.strictObject({
  type: /* @__PURE__ */ z.literal(blankTypes),
  title: /* @__PURE__ */ z.strictObject({ en: text, zh: text }),
  unit: /* @__PURE__ */ z.exactOptional(text),
  count: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.int()),
  atLeast: /* @__PURE__ */ z.exactOptional(exactNumber),
  atMost: /* @__PURE__ */ z.exactOptional(exactNumber),
});

/** The schema of a policy file of any family: structural only, the rest is checked when the policy is adopted. */
export const policySchema = /* @__PURE__ */ z.strictObject({
  family: text,
  id: text,
  version: text,
  blanks: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.record(text, blankSpec)),
  data: /* @__PURE__ */ draftSchema(policyGrammar),
});

/**
 * Reads a policy file of whichever family into a template. The family is looked at when the policy is adopted.
 *
 * @param json what `JSON.parse` made of the file
 * @throws RulesError with every fault of the file's structure at once, each with its JSON pointer
 * @example
 * const file = `{ "family": "general", "id": "acme/allowance", "version": "1",
 *   "data": { "figures": { "pay": { "kind": "total", "of": [300] } } } }`;
 * parseTemplate(JSON.parse(file)).family //=> 'general'
 */
export function parseTemplate(json: unknown): Template {
  const { family, id, version, blanks = {}, data } = checked(policySchema, json);
  return { family, id, version, blanks, data };
}

/**
 * Reads a policy file of a family into a template, ready to be adopted.
 *
 * @param json what `JSON.parse` made of the file
 * @throws RulesError with every fault of the file's structure at once, each with its JSON pointer, and for a policy of
 * another family
 * @example
 * const file = `{ "family": "general", "id": "acme/pass", "version": "1",
 *   "blanks": { "pass": { "type": "number", "title": { "en": "Pass mark", "zh": "及格分" } } },
 *   "data": { "facts": { "score": { "type": "number" } },
 *     "figures": { "passed": { "kind": "check", "any": [{ "score": { "from": { "$blank": "pass" } } }] } } } }`;
 * const policy = adopt(generalFamily, parsePolicy(generalFamily, JSON.parse(file)), { pass: 60 });
 * evaluate({ score: 60 }, policy).figures.passed //=> true
 */
export function parsePolicy<const F extends Family>(family: F, json: unknown): Template<F['name'], BlankSpecs> {
  const found = parseTemplate(json);
  if (found.family !== family.name) refuse('policy', '/family', found.family, family.name);
  return { ...found, family: family.name };
}
