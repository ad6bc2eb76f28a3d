/** A policy made ready to run: its family, its data, and how its names resolve. */
import { heldIn } from '../rule/heldIn.js';
import { own } from '../rule/plainData.js';
import type { Fraction } from '../values/fraction.js';
import { ZERO } from '../values/fraction.js';
import type { Family } from './family.js';
import type { Shape } from './kind.js';
import { readLiteral } from './literal.js';
import type { FactSpec, FactSpecs, Figure, Name, Num, PolicyData, RecordFigures, RecordSpecs } from './policy.js';
import { type Site, sitesOf } from './trace/site.js';

export interface Plan {
  readonly family: Family;
  readonly data: PolicyData;
  readonly facts: FactSpecs;
  readonly lists: Readonly<Record<Name, RecordSpecs>>;
  /** What each figure gives, by its path; filled when the policy is checked. */
  readonly shapes: Map<string, Shape>;
  /** All figures, each after those that it needs; known once the policy is checked. */
  inOrder(): readonly Site[];
  /** The same in runs, as traces list them: figures of the person, or of one list, that stand together. */
  inRuns(): readonly (readonly Site[])[];
  /** Those of the records of a list. */
  ofRecords(list: Name): readonly Site[];
  /** The exact value of a literal; each is read once. */
  literal(value: Num): Fraction;
}

/** The lists of a family, with the fields that the policy adds or says more of, and its own lists. */
function merged(ofFamily: Plan['lists'], ofPolicy: Plan['lists'] = {}): Plan['lists'] {
  const lists = Object.entries(ofPolicy).map(([name, specs]) => {
    const declared = ofFamily[name] ?? {};
    // Dates that are distinct stay so, whatever else a policy says of them.
    const date = specs.date && declared.date?.distinct && { date: { ...specs.date, distinct: true as const } };
    return [name, { ...declared, ...specs, ...date }] as const;
  });
  return { ...ofFamily, ...Object.fromEntries(lists) };
}

/** What a name stands for, seen from the person or from the records of a list. */
export type Referent =
  | { readonly is: 'figure'; readonly figure: Figure; readonly list?: Name | undefined }
  | { readonly is: 'fact'; readonly spec: FactSpec; readonly list?: Name | undefined };

export function planOf(family: Family, data: PolicyData): Plan {
  const literals = new Map<Num, Fraction>();
  const shapes = new Map<string, Shape>();
  let sites: readonly Site[] | undefined;
  let runs: readonly (readonly Site[])[] | undefined;
  const byList = new Map<Name, readonly Site[]>();
  return {
    family,
    data,
    facts: { ...family.facts, ...data.facts },
    lists: merged(family.lists, data.lists),
    shapes,
    inOrder() {
      sites ??= sitesOf(data, shapes.keys());
      return sites;
    },
    inRuns() {
      runs ??= runsOf(this.inOrder());
      return runs;
    },
    ofRecords(list) {
      return heldIn(byList, list, () => this.inOrder().filter((site) => site.list === list));
    },
    literal(value) {
      return heldIn(literals, value, () => readLiteral(value) ?? ZERO);
    },
  };
}

function runsOf(sites: readonly Site[]): readonly (readonly Site[])[] {
  const runs: Site[][] = [];
  for (const site of sites) {
    const last = runs.at(-1);
    if (last !== undefined && last[0]?.list === site.list) last.push(site);
    else runs.push([site]);
  }
  return runs;
}

export function referent(plan: Plan, name: Name, list?: Name): Referent | undefined {
  const figure = own(figuresOf(plan, list), name);
  if (figure !== undefined) return { is: 'figure', figure, list };
  const spec = own(list === undefined ? plan.facts : (plan.lists[list] ?? {}), name);
  if (spec !== undefined) return { is: 'fact', spec, list };
  if (list !== undefined) return referent(plan, name);
  const open = openSpec(plan, name);
  return open && { is: 'fact', spec: open };
}

function openSpec({ family }: Plan, name: Name): FactSpec | undefined {
  const [group, member] = partsOf(name);
  return member === undefined ? undefined : own(family.open, group);
}

/** The group and the member of it that a dotted name means; of any other name the name itself. */
export function partsOf(name: Name): readonly [string] | readonly [string, string] {
  const dot = name.indexOf('.');
  return dot < 0 ? [name] : [name.slice(0, dot), name.slice(dot + 1)];
}

/** The figures of the person, or of the records of a list. */
export function figuresOf({ data }: Plan, list?: Name): RecordFigures {
  return list === undefined ? data.figures : (own(data.each ?? {}, list) ?? {});
}

/** The path of a figure, in the policy and among the shapes. */
export function figurePath(name: Name, list?: Name): string {
  return list === undefined ? `/figures/${name}` : `/each/${list}/${name}`;
}

/** Whether the quantity of a name is a number, a flag or a date. */
export function typeOf(plan: Plan, name: Name, list?: Name): 'number' | 'flag' | 'date' {
  const found = referent(plan, name, list);
  const type = found?.is === 'fact' ? found.spec.type : plan.shapes.get(figurePath(name, found?.list))?.value;
  return type === 'flag' || type === 'date' ? type : 'number';
}
