/** The trace of a run: one step per figure that was reached, each with what it was computed from. */

import type { Rounding } from '../values/rounding.js';
import { type Evaluated, type FigureValue, isNothing, NOT_APPLICABLE_TEXT, type Reading, shown } from './evaluated.js';
import { isObject } from './grammar.js';
import { kindOf } from './kinds.js';
import { isLiteral } from './literal.js';
import { type Plan, recordFigures, referent, type Site } from './plan.js';
import type { Clause, Entry, Figure, FigureKind, Name, Operand, Tally } from './policy.js';
import { whenReads } from './when.js';

/** One input of a step: a fact (`/days/3/lateMinutes`), or what an earlier step came to (`days/3/late`). */
export interface StepInput {
  readonly value: FigureValue;
  /** The label, where there is a quantity too or where it could be taken for a number. */
  readonly as?: string;
  readonly from: string;
  /** The value is what is certain already; there may be more. */
  readonly atLeast?: true;
}

/** As much of a figure as decided, in the policy's own words, with the scales that it names. */
export type StepRule = Readonly<Record<string, unknown>>;

/** A step as plain data. It holds all that is needed to work it out again. */
export interface StepJson {
  /** The figure's name; of a record `days/3/late`. */
  readonly figure: string;
  readonly kind: FigureKind;
  readonly clause?: Clause;
  readonly fired: boolean;
  /** The facts and steps that it was computed from; the policy's own numbers stand in `rule`. */
  readonly in: readonly StepInput[];
  readonly out: FigureValue;
  readonly as?: string;
  readonly rule: StepRule;
  readonly rounding?: Rounding;
  readonly provisional?: true;
  /** `out` is what is certain already; facts that are missing may add to it. */
  readonly atLeast?: true;
}

/** One step. Its parts are worked out from the run when they are read. */
export class Step {
  private known: Reading | undefined;

  constructor(
    private readonly plan: Plan,
    private readonly run: Evaluated,
    private readonly site: Site,
    private readonly index: number,
  ) {}

  /** The figure's name; of a record `days/3/late`. */
  get figure(): string {
    const { list, name } = this.site;
    return list === undefined ? name : `${list}/${this.index}/${name}`;
  }

  get kind(): FigureKind {
    return this.site.figure.kind;
  }

  /** The clause that decided: the entry's own, else the figure's. */
  get clause(): Clause | undefined {
    return this.entry?.clause ?? this.site.figure.clause;
  }

  /** Whether the figure came to something: not zero, not no, not the entry in which nothing happens. */
  get fired(): boolean {
    if (this.entry?.nothing === true) return false;
    return !(this.bound === undefined ? this.run.isNothingAt(this.site, this.index) : isNothing(this.reading));
  }

  get out(): FigureValue {
    return this.bound ?? this.run.shownAt(this.site, this.index) ?? NOT_APPLICABLE_TEXT;
  }

  /** The label, where the figure has a quantity too. */
  get as(): string | undefined {
    const { value, atLeast, label } = this.reading;
    return (value ?? atLeast) === undefined ? undefined : label;
  }

  get in(): readonly StepInput[] {
    const { site, reading } = this;
    const counted = site.figure.kind === 'tally' ? this.countedInputs(site.figure, reading.counted ?? []) : [];
    const before = reading.before === undefined ? [] : [{ value: reading.before, from: `/${site.list}` }];
    return [...counted, ...this.reads.flatMap((name) => this.input(name)), ...before];
  }

  get rule(): StepRule {
    const { site, plan } = this;
    const rule = ruleOf(kindOf(site.figure).rule?.(site.figure, this.reading.hit) ?? this.resolved);
    const named = scalesIn(rule);
    const scales = Object.entries(plan.data.scales ?? {}).filter(([name]) => named.includes(name));
    return scales.length === 0 ? rule : { ...rule, scales: Object.fromEntries(scales) };
  }

  get rounding(): Rounding | undefined {
    return this.site.figure.round;
  }

  get provisional(): boolean {
    return this.reading.provisional === true;
  }

  /** Whether facts that are missing may add to what came out. */
  get atLeast(): boolean {
    return this.bound !== undefined;
  }

  toJSON(): StepJson {
    const { figure, kind, clause, fired, out, as, rule, rounding } = this;
    return {
      figure,
      kind,
      ...(clause !== undefined && { clause }),
      fired,
      in: this.in,
      out,
      ...(as !== undefined && { as }),
      rule,
      ...(rounding !== undefined && { rounding }),
      ...(this.provisional && { provisional: true }),
      ...(this.atLeast && { atLeast: true }),
    };
  }

  private get reading(): Reading {
    const { name, list } = this.site;
    this.known ??= this.run.read(name, list, this.index);
    return this.known;
  }

  /** What is certain, where it cannot be told in full. */
  private get bound(): FigureValue | undefined {
    return this.run.boundAt(this.site, this.index);
  }

  private get entry(): Entry | undefined {
    const { entries } = this.site;
    return entries?.[this.run.hitAt(this.site, this.index) ?? -1];
  }

  /** The names that it reads, each once. */
  get reads(): readonly Name[] {
    const { reading } = this;
    const { figure } = this.site;
    const { atLeast, atMost } = figure;
    const operands = [...kindOf(figure).reads(this.resolved, reading.hit), atLeast, atMost];
    return [...new Set(operands.filter(isName))];
  }

  /** The figure with its window in place of the window's name. */
  private get resolved(): Figure {
    const { figure } = this.site;
    if (figure.kind !== 'tally' || typeof figure.window !== 'string') return figure;
    const window = this.plan.data.windows?.[figure.window];
    return window === undefined ? figure : { ...figure, window };
  }

  private input(name: Name): readonly StepInput[] {
    const { list } = this.site;
    if (referent(this.plan, name, list) === undefined) return [];
    return this.shownInput(this.run.read(name, list, this.index), originOf(this.plan, name, list, this.index));
  }

  private shownInput(reading: Reading, from: string): readonly StepInput[] {
    const value = certain(reading);
    if (value === undefined) return [];
    const { label } = reading;
    const isPlain = label === undefined || ((reading.value ?? reading.atLeast) === undefined && !isLiteral(label));
    return [{ value, ...(!isPlain && { as: label }), from, ...(isBound(reading) && { atLeast: true as const }) }];
  }

  private countedInputs({ from: list, of, take }: Tally, counted: readonly number[]): readonly StepInput[] {
    if (of === undefined || take === 'count')
      return counted.map((index) => ({ value: '1', from: `/${list}/${index}` }));
    return counted.flatMap((index) =>
      this.shownInput(this.run.read(of, list, index), originOf(this.plan, of, list, index)),
    );
  }
}

/** Where a name leads from the person, or from a record of a list. */
function originOf(plan: Plan, name: Name, list: Name | undefined, index: number | undefined): string {
  const found = referent(plan, name, list);
  const path = found?.list === undefined ? name.replaceAll('.', '/') : `${found.list}/${index}/${name}`;
  return found?.is === 'fact' ? `/${path}` : path;
}

/**
 * All steps of a run, each after those that it was computed from. What could not be told leaves no step; of records,
 * only what decided something of the person does, for a month has many days on which nothing happens.
 */
export function traceOf(plan: Plan, run: Evaluated): readonly Step[] {
  const sites = plan.inOrder();
  const needed = run.hasCounted ? neededByTallies(plan, run) : NOTHING_NEEDED;
  const steps: Step[] = [];
  if (needed.size === 0) {
    for (const site of sites)
      if (site.list === undefined && run.isToldAt(site, 0)) steps.push(new Step(plan, run, site, 0));
    return steps;
  }
  for (let i = sites.length - 1; i >= 0; i--) {
    const site = sites[i];
    if (site?.list !== undefined) addRecordSteps(plan, run, site, site.list, needed, steps);
    else if (site !== undefined && run.isToldAt(site, 0)) steps.push(new Step(plan, run, site, 0));
  }
  return steps.reverse();
}

/** Of which records a figure is shown, by `list/figure`: always, or only where it came to something. */
type Needed = Map<string, Map<number, 'always' | 'fired'>>;
const NOTHING_NEEDED: Needed = new Map();

/** The steps of a figure of records, the last record first; notes what they need in turn. */
function addRecordSteps(plan: Plan, run: Evaluated, site: Site, list: Name, needed: Needed, steps: Step[]): void {
  const records = needed.get(`${list}/${site.name}`);
  if (records === undefined) return;
  for (const [index, when] of [...records].sort(([a], [b]) => b - a)) {
    const step = new Step(plan, run, site, index);
    if (when === 'fired' && !step.fired) continue;
    if (run.isToldAt(site, index)) steps.push(step);
    for (const read of step.reads) note(needed, plan, list, read, [index], 'always');
  }
}

/** What tallies took of records, and what made the records count. */
function neededByTallies(plan: Plan, run: Evaluated): Needed {
  const needed: Needed = new Map();
  for (const site of plan.inOrder()) {
    const { figure } = site;
    if (figure.kind !== 'tally') continue;
    const counted = run.countedAt(site);
    if (counted.length === 0) continue;
    for (const read of whenReads(figure.where)) note(needed, plan, figure.from, read, counted, 'fired');
    if (figure.take !== 'count') note(needed, plan, figure.from, figure.of, counted, 'always');
  }
  return needed;
}

function note(
  needed: Needed,
  plan: Plan,
  list: Name,
  name: Name | undefined,
  records: readonly number[],
  when: 'always' | 'fired',
): void {
  if (name === undefined || recordFigures(plan, list)[name] === undefined) return;
  const key = `${list}/${name}`;
  const known = needed.get(key) ?? new Map<number, 'always' | 'fired'>();
  needed.set(key, known);
  for (const index of records) if (known.get(index) !== 'always') known.set(index, when);
}

/** Whether a figure came to something: not zero, not no, not the entry in which nothing happens. */
export function hasFired(
  reading: Pick<Reading, 'value' | 'label' | 'atLeast'>,
  entry: Pick<Entry, 'nothing'> | undefined,
): boolean {
  return entry?.nothing !== true && !isNothing(reading);
}

/** What is shown of a name: all of it, or as much as is certain. */
function certain(reading: Reading): FigureValue | undefined {
  return reading.unknown === undefined ? shown(reading) : reading.atLeast;
}

function isBound({ unknown, atLeast }: Reading): boolean {
  return unknown !== undefined && atLeast !== undefined;
}

function isName(operand: Operand | undefined): operand is Name {
  return typeof operand === 'string' && !isLiteral(operand);
}

/** What a step shows apart from the rule. */
const SHOWN_APART = ['kind', 'clause', 'title', 'note', 'effect', 'unit', 'round'];

function ruleOf(figure: Figure): StepRule {
  const keys = Object.entries(figure).filter(([key]) => !SHOWN_APART.includes(key));
  return Object.fromEntries(keys.map(([key, value]) => [key, Array.isArray(value) ? value.map(withoutClause) : value]));
}

function withoutClause(entry: unknown): unknown {
  if (!isObject(entry) || (entry.clause ?? entry.note) === undefined) return entry;
  const { clause, note, ...rest } = entry;
  return rest;
}

/** The scales that a rule names. */
function scalesIn(part: unknown): readonly Name[] {
  if (Array.isArray(part)) return [...new Set(part.flatMap(scalesIn))];
  if (!isObject(part)) return [];
  const { scale } = part;
  return [...new Set([...(typeof scale === 'string' ? [scale] : []), ...Object.values(part).flatMap(scalesIn)])];
}
