/** The plan of the folder: which policy runs for whom. Policies of the house lie beside it as JSON. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { families } from '../../src/families.js';
import { isObject } from '../../src/figures/grammar.js';
import type { Clauses, Handbook } from '../../src/handbooks/handbook.js';
import * as handbookExports from '../../src/handbooks.js';
import { type Adopted, adopt, type BlankSpecs, type BlankValues, type Family, type Template } from '../../src/index.js';
import { refuse } from '../../src/rule/issue.js';
import { entriesOf, type PlanEntry, type PlanFile, parsePlan, parsePolicy } from '../../src/schema.js';

const handbooks: ReadonlyMap<string, Handbook> = new Map(
  Object.values(handbookExports).map((handbook): [string, Handbook] => [handbook.id, handbook]),
);

/** The texts of all clauses, for explanations. */
export const clauseTexts: Clauses = Object.fromEntries(
  [...handbooks.values()].flatMap(({ clauses }) => Object.entries(clauses)),
);

/** For whom a policy is asked: a person of a group, or nobody in particular. */
interface Who {
  readonly id?: string;
  readonly group?: string;
}

export class Plan {
  /** Adopted policies: people of one group share theirs. */
  private readonly adopted = new Map<string, Adopted>();

  private constructor(
    private readonly path: string,
    private readonly file: PlanFile,
  ) {}

  /** @throws RulesError for a plan that is malformed */
  static of(path: string, json: unknown): Plan {
    return new Plan(path, parsePlan(json));
  }

  get title(): string {
    return `${this.file.id} ${this.file.version}`;
  }

  hasGroup(group: string): boolean {
    return Object.hasOwn(this.file.groups ?? {}, group);
  }

  hasPolicy(name: string): boolean {
    return Object.hasOwn(this.file.policies, name);
  }

  /**
   * The family of a policy of the plan.
   *
   * @throws RulesError where neither the plan nor its handbook has the policy
   */
  familyOf(name: string): string {
    return this.anyTemplate(this.entry(name, {})).family;
  }

  /**
   * The policy that a calculator runs for a person, or for the team where nobody is named.
   *
   * @throws RulesError where the plan or the folder does not have it, and for blanks that do not fit
   */
  policy<const F extends Family>(name: string, family: F, who: Who = {}): Adopted<F['name']> {
    const entry = this.entry(name, who);
    const key = `${name} ${JSON.stringify(entry)}`;
    const before = this.adopted.get(key);
    if (before !== undefined && isOf(before, family)) return before;
    const policy: Adopted<F['name']> = adopt<F, BlankSpecs>(
      family,
      this.template(family, entry),
      blankValues(entry.blanks ?? {}),
      entry.choices,
    );
    this.adopted.set(key, policy);
    return policy;
  }

  /** Whether one handbook regulates both for a person: a bonus on attendance goes with the rules of attendance. */
  areOfOneHandbook(one: string, other: string, who: Who): boolean {
    const entries = entriesOf(this.file, who);
    return entries[one] !== undefined && entries[one].handbook === entries[other]?.handbook;
  }

  private entry(name: string, who: Who): PlanEntry {
    const entries = entriesOf(this.file, who);
    return Object.hasOwn(entries, name) && entries[name] !== undefined
      ? entries[name]
      : refuse('required', `/policies/${name}`, undefined, 'a policy');
  }

  private template<F extends Family>(family: F, entry: PlanEntry): Template<F['name']> {
    if (entry.handbook === 'house') return parsePolicy(family, this.houseFile(entry));
    const found = this.anyTemplate(entry);
    return isOf(found, family) ? found : refuse('policy', '/family', found.family, family.name);
  }

  private houseFile({ policy }: PlanEntry): unknown {
    return JSON.parse(readFileSync(join(this.path, 'house', `${policy}.json`), 'utf8'));
  }

  private anyTemplate(entry: PlanEntry): Template {
    const { handbook, policy } = entry;
    if (handbook === 'house') {
      const file = this.houseFile(entry);
      const family = families[isObject(file) ? String(file.family) : '']?.family;
      return family === undefined
        ? refuse('unknownName', `/house/${policy}.json/family`, file, 'a family of calculators')
        : parsePolicy(family, file);
    }
    const policies = handbooks.get(handbook)?.policies ?? {};
    const found = Object.hasOwn(policies, policy) ? policies[policy] : undefined;
    return found ?? refuse('unknownName', '/policy', `${handbook}/${policy}`, 'a policy of a handbook');
  }
}

function isOf<T extends { readonly family: string }, F extends Family>(
  policy: T,
  family: F,
): policy is T & { readonly family: F['name'] } & (T extends Adopted ? Adopted<F['name']> : Template<F['name']>) {
  return policy.family === family.name;
}

/** What fills blanks is checked by `adopt`; here it only must be an object. */
function blankValues(given: unknown): BlankValues<BlankSpecs> {
  return areBlanks(given) ? given : refuse('type', '/blanks', given, 'an object');
}

function areBlanks(given: unknown): given is BlankValues<BlankSpecs> {
  return isObject(given);
}
