/** The trace of a run: one step per figure that was reached, each with what it was computed from. */

import type { Rounding } from '../values/rounding.js';
import { type Evaluated, type FigureValue, NOT_APPLICABLE_TEXT, type Reading, shown } from './evaluated.js';
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
    private readonly name: Name,
    private readonly definition: Figure,
    private readonly list?: Name,
    private readonly index?: number,
  ) {}

  /** The figure's name; of a record `days/3/late`. */
  get figure(): string {
    return this.list === undefined ? this.name : `${this.list}/${this.index}/${this.name}`;
  }

  get kind(): FigureKind {
    return this.definition.kind;
  }

  /** The clause that decided: the entry's own, else the figure's. */
  get clause(): Clause | undefined {
    return this.entry?.clause ?? this.definition.clause;
  }

  /** Whether the figure came to something: not zero, not no, not the entry in which nothing happens. */
  get fired(): boolean {
    return hasFired(this.reading, this.entry);
  }

  get out(): FigureValue {
    return certain(this.reading) ?? NOT_APPLICABLE_TEXT;
  }

  /** The label, where the figure has a quantity too. */
  get as(): string | undefined {
    const { value, atLeast, label } = this.reading;
    return (value ?? atLeast) === undefined ? undefined : label;
  }

  get in(): readonly StepInput[] {
    const { definition, reading } = this;
    const counted = definition.kind === 'tally' ? this.countedInputs(definition, reading.counted ?? []) : [];
    const before = reading.before === undefined ? [] : [{ value: reading.before, from: `/${this.list}` }];
    return [...counted, ...this.reads.flatMap((name) => this.input(name)), ...before];
  }

  get rule(): StepRule {
    const { definition, plan } = this;
    const rule = ruleOf(kindOf(definition).rule?.(definition, this.reading.hit) ?? this.resolved);
    const named = scalesIn(rule);
    const scales = Object.entries(plan.data.scales ?? {}).filter(([name]) => named.includes(name));
    return scales.length === 0 ? rule : { ...rule, scales: Object.fromEntries(scales) };
  }

  get rounding(): Rounding | undefined {
    return this.definition.round;
  }

  get provisional(): boolean {
    return this.reading.provisional === true;
  }

  /** Whether facts that are missing may add to what came out. */
  get atLeast(): boolean {
    return isBound(this.reading);
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

  /** Whether anything of it can be told. @internal */
  get isTold(): boolean {
    return certain(this.reading) !== undefined;
  }

  private get reading(): Reading {
    this.known ??= this.run.read(this.name, this.list, this.index);
    return this.known;
  }

  private get entry(): Entry | undefined {
    const { definition, reading } = this;
    if (definition.kind === 'bands')
      return definition.apply === 'marginal' ? undefined : definition.bands[reading.hit ?? -1];
    return definition.kind === 'table' ? definition.rows[reading.hit ?? -1] : undefined;
  }

  /** The names that it reads, each once. */
  get reads(): readonly Name[] {
    const { definition, reading } = this;
    const { atLeast, atMost } = definition;
    const operands = [...kindOf(definition).reads(this.resolved, reading.hit), atLeast, atMost];
    return [...new Set(operands.filter(isName))];
  }

  /** The figure with its window in place of the window's name. */
  private get resolved(): Figure {
    const { definition } = this;
    if (definition.kind !== 'tally' || typeof definition.window !== 'string') return definition;
    const window = this.plan.data.windows?.[definition.window];
    return window === undefined ? definition : { ...definition, window };
  }

  private input(name: Name): readonly StepInput[] {
    if (referent(this.plan, name, this.list) === undefined) return [];
    return this.shownInput(
      this.run.read(name, this.list, this.index),
      originOf(this.plan, name, this.list, this.index),
    );
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
  const needed = neededByTallies(plan, run);
  const reversed: Step[] = [];
  const sites = plan.inOrder();
  for (let i = sites.length - 1; i >= 0; i--) {
    const site = sites[i];
    if (site?.list !== undefined) addRecordSteps(plan, run, site, site.list, needed, reversed);
    else if (site !== undefined) addStep(new Step(plan, run, site.name, site.figure), reversed);
  }
  return reversed.reverse();
}

function addStep(step: Step, reversed: Step[]): void {
  if (step.isTold) reversed.push(step);
}

/** Of which records a figure is shown, by `list/figure`: always, or only where it came to something. */
type Needed = Map<string, Map<number, 'always' | 'fired'>>;

/** The steps of a figure of records, the last record first; notes what they need in turn. */
function addRecordSteps(
  plan: Plan,
  run: Evaluated,
  { name, figure }: Site,
  list: Name,
  needed: Needed,
  reversed: Step[],
): void {
  const records = needed.get(`${list}/${name}`) ?? [];
  for (const [index, when] of [...records].sort(([a], [b]) => b - a)) {
    const step = new Step(plan, run, name, figure, list, index);
    if (when === 'fired' && !step.fired) continue;
    addStep(step, reversed);
    for (const read of step.reads) note(needed, plan, list, read, [index], 'always');
  }
}

/** What tallies took of records, and what made the records count. */
function neededByTallies(plan: Plan, run: Evaluated): Needed {
  const needed: Needed = new Map();
  for (const [name, figure] of Object.entries(plan.data.figures)) {
    if (figure.kind !== 'tally') continue;
    const counted = run.read(name).counted ?? [];
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
  if (entry?.nothing === true) return false;
  const value = reading.value ?? reading.atLeast;
  return value === undefined ? reading.label !== NOT_APPLICABLE_TEXT : !isNothing(value);
}

function isNothing(value: FigureValue): boolean {
  return value === false || value === NOT_APPLICABLE_TEXT || (typeof value === 'string' && Number(value) === 0);
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
