/** The plan of the folder: which policy runs for whom. Policies of the house lie beside it as JSON. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Adopted, type Family, RulesError, type Template } from 'kefu-rules';
import { type Clauses, handbooks } from 'kefu-rules/handbooks';
import { adoptEntry, type Calculator, calculatorOf, type Planned, templateOf } from 'kefu-rules/plan';
import { entriesOf, type PlanFile, parsePlan, parseTemplate } from 'kefu-rules/schema';

/** The texts of all clauses, for explanations. */
export const clauseTexts: Clauses = Object.fromEntries(
  Object.values(handbooks).flatMap(({ clauses }) => Object.entries(clauses)),
);

/** For whom a policy is asked: a person of a group, or nobody in particular. */
interface Who {
  readonly id?: string;
  readonly group?: string;
}

export class Plan {
  /** Adopted policies by what adopted them: people of one group share theirs. */
  private readonly adopted = new Map<string, Adopted>();

  private constructor(
    private readonly file: PlanFile,
    private readonly handbooks: Planned['handbooks'],
  ) {}

  /** @throws RulesError for a plan or a policy of the house that is malformed */
  static in(folder: string): Plan {
    return new Plan(parsePlan(readJson(join(folder, 'plan.json'))), {
      ...handbooks,
      house: { policies: housePolicies(join(folder, 'house')) },
    });
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
   * The calculator that runs a policy of the plan.
   *
   * @throws RulesError where neither the plan nor its handbook has the policy
   */
  calculatorOf(name: string): Calculator {
    return calculatorOf(templateOf(name, this.plannedFor({})).family);
  }

  /**
   * The policy that a calculator runs for a person, or for the team where nobody is named.
   *
   * @throws RulesError where neither the plan nor its handbook has the policy, and for blanks that do not fit
   */
  policy<const F extends Family>(name: string, family: F, who: Who = {}): Adopted<F['name']> {
    const planned = this.plannedFor(who);
    const key = `${name} ${JSON.stringify(planned.entries[name])}`;
    const before = this.adopted.get(key);
    if (before !== undefined && isOf(before, family)) return before;
    const policy = adoptEntry(family, name, planned);
    this.adopted.set(key, policy);
    return policy;
  }

  /** Whether one handbook regulates both for a person: a bonus on attendance goes with the rules of attendance. */
  areOfOneHandbook(one: string, other: string, who: Who): boolean {
    const { entries } = this.plannedFor(who);
    return entries[one] !== undefined && entries[one].handbook === entries[other]?.handbook;
  }

  private plannedFor(who: Who): Planned {
    return { entries: entriesOf(this.file, who), handbooks: this.handbooks };
  }
}

function isOf<F extends Family>(policy: Adopted, family: F): policy is Adopted<F['name']> {
  return policy.family === family.name;
}

/** The policies of the house by the names of their files. */
function housePolicies(folder: string): Readonly<Record<string, Template>> {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  return Object.fromEntries(
    files.map((file) => [basename(file, '.json'), parseTemplate(readJson(join(folder, file)))]),
  );
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const value = error instanceof Error ? error.message : String(error);
    throw new RulesError({ code: 'type', path, value, expected: 'a JSON file' });
  }
}
