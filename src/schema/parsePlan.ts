/**
 * Plans as JSON: which policy of which handbook each calculator runs for whom, with what in its blanks and which
 * readings. A group or a person changes as much as it says; the rest stays.
 */
import * as z from 'zod/mini';
import { refuse } from '../rule/issue.js';
import { checked } from './checked.js';
import { date, text } from './grammarSchema.js';

const choices = /* @__PURE__ */ z.strictObject({
  on: /* @__PURE__ */ z.exactOptional(date),
  readings: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.record(text, text)),
  group: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.record(text, text)),
});
const blanks = /* @__PURE__ */ z.record(text, /* @__PURE__ */ z.unknown());
const entry = /* @__PURE__ */ z.strictObject({
  handbook: text,
  policy: text,
  blanks: /* @__PURE__ */ z.exactOptional(blanks),
  choices: /* @__PURE__ */ z.exactOptional(choices),
});
const change = /* @__PURE__ */ z.strictObject({
  handbook: /* @__PURE__ */ z.exactOptional(text),
  policy: /* @__PURE__ */ z.exactOptional(text),
  blanks: /* @__PURE__ */ z.exactOptional(blanks),
  choices: /* @__PURE__ */ z.exactOptional(choices),
});
const changes = /* @__PURE__ */ z.record(text, change);

/** The schema of a plan file. */
export const planSchema = /* @__PURE__ */ z.strictObject({
  id: text,
  version: text,
  policies: /* @__PURE__ */ z.record(text, entry),
  groups: /* @__PURE__ */ z.exactOptional(
    /* @__PURE__ */ z.record(text, /* @__PURE__ */ z.strictObject({ policies: changes })),
  ),
  people: /* @__PURE__ */ z.exactOptional(
    /* @__PURE__ */ z.record(
      text,
      /* @__PURE__ */ z.strictObject({
        group: /* @__PURE__ */ z.exactOptional(text),
        policies: /* @__PURE__ */ z.exactOptional(changes),
      }),
    ),
  ),
});

/** A plan: an entry for each calculator, and what differs for groups and people. */
export type PlanFile = z.output<typeof planSchema>;
/** Which policy a calculator runs, and how it is adopted. */
export type PlanEntry = z.output<typeof entry>;
/** What a group or a person changes of an entry. */
export type PlanChange = z.output<typeof change>;

/**
 * Reads a plan file.
 *
 * @param json what `JSON.parse` made of the file
 * @throws RulesError with every fault at once, and for a person of a group, or a change of a calculator, that the plan
 * does not have
 * @example
 * const plan = parsePlan({
 *   id: 'support',
 *   version: '2026',
 *   policies: { grade: { handbook: '002-8b', policy: 'grade' } },
 * });
 * plan.policies.grade //=> { handbook: '002-8b', policy: 'grade' }
 */
export function parsePlan(json: unknown): PlanFile {
  const plan = checked(planSchema, json);
  for (const id of Object.keys(plan.groups ?? {})) entriesOf(plan, { group: id });
  for (const id of Object.keys(plan.people ?? {})) entriesOf(plan, { id });
  return plan;
}

/**
 * The entries of a plan for one person: those of the plan, changed by the group, then by the person. Blanks and
 * readings are changed one by one.
 *
 * @param who the id of the person, and a group where the plan does not name it
 * @throws RulesError for a group or a calculator that the plan does not have
 * @example
 * const plan = parsePlan({
 *   id: 'support',
 *   version: '2026',
 *   policies: { grade: { handbook: '002-7', policy: 'grade', blanks: { cutoffs: [60, 70, 80, 90] } } },
 *   people: { A7: { policies: { grade: { blanks: { cutoffs: [50, 60, 70, 80] } } } } },
 * });
 * entriesOf(plan, { id: 'A7' }).grade?.blanks //=> { cutoffs: [50, 60, 70, 80] }
 */
export function entriesOf(
  plan: PlanFile,
  who: { readonly id?: string; readonly group?: string },
): Readonly<Record<string, PlanEntry>> {
  const person = own(plan.people ?? {}, who.id);
  const group = person?.group ?? who.group;
  const changes =
    group === undefined
      ? {}
      : groupChanges(plan, group, person?.group === undefined ? '/group' : `/people/${who.id}/group`);
  const ofGroup = changed(plan.policies, changes, `/groups/${group}/policies`);
  return changed(ofGroup, person?.policies ?? {}, `/people/${who.id}/policies`);
}

function groupChanges({ groups = {} }: PlanFile, group: string, path: string): Readonly<Record<string, PlanChange>> {
  const found = own(groups, group) ?? refuse('unknownName', path, group, Object.keys(groups).join(', ') || 'a group');
  return found.policies;
}

function changed(
  entries: Readonly<Record<string, PlanEntry>>,
  changes: Readonly<Record<string, PlanChange>>,
  path: string,
): Readonly<Record<string, PlanEntry>> {
  const merged = Object.entries(changes).map(([calculator, given]) => {
    const before = own(entries, calculator);
    if (before === undefined)
      return refuse('unknownName', `${path}/${calculator}`, calculator, Object.keys(entries).join(', '));
    return [calculator, merge(before, given)] as const;
  });
  return { ...entries, ...Object.fromEntries(merged) };
}

function merge(before: PlanEntry, { blanks: filled, choices: chosen, ...named }: PlanChange): PlanEntry {
  const readings = { ...before.choices?.readings, ...chosen?.readings };
  return {
    ...before,
    ...named,
    ...((before.blanks ?? filled) !== undefined && { blanks: { ...before.blanks, ...filled } }),
    ...((before.choices ?? chosen) !== undefined && {
      choices: { ...before.choices, ...chosen, ...(Object.keys(readings).length > 0 && { readings }) },
    }),
  };
}

function own<T>(record: Readonly<Record<string, T>>, key: string | undefined): T | undefined {
  return key !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
