/** The trace of a run: one step per figure that was reached, each with what it was computed from. */

import type { Rounding } from '../values/rounding.js';
import { certain, type Evaluated, type FigureValue, type Reading } from './evaluated.js';
import { isLiteral } from './literal.js';
import { type Plan, referent } from './plan.js';
import type { Clause, Entry, FigureKind, Name, Tally } from './policy.js';
import type { Need, Site } from './site.js';
import type { StepRule } from './stepRule.js';

export type { StepRule };

/** One input of a step: a fact (`/days/3/lateMinutes`), or what an earlier step came to (`days/3/late`). */
export interface StepInput {
  readonly value: FigureValue;
  /** The label, where there is a quantity too or where it could be taken for a number. */
  readonly as?: string;
  readonly from: string;
  /** The value is what is certain already; there may be more. */
  readonly atLeast?: true;
}

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
  constructor(
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
    return this.run.firedAt(this.site, this.index);
  }

  get out(): FigureValue {
    return this.run.outAt(this.site, this.index);
  }

  /** The label, where the figure has a quantity too. */
  get as(): string | undefined {
    return labelBeside(this.reading);
  }

  get in(): readonly StepInput[] {
    return this.inputs(this.reading);
  }

  private inputs(reading: Reading): readonly StepInput[] {
    const { site } = this;
    const counted = site.figure.kind === 'tally' ? this.countedInputs(site.figure, reading.counted ?? []) : [];
    const before = reading.before === undefined ? [] : [{ value: reading.before, from: `/${site.list}` }];
    return [...counted, ...site.reads(reading.hit).flatMap((name) => this.input(name)), ...before];
  }

  get rule(): StepRule {
    return this.site.rule(this.run.hitAt(this.site, this.index));
  }

  get rounding(): Rounding | undefined {
    return this.site.figure.round;
  }

  get provisional(): boolean {
    return this.reading.provisional === true;
  }

  /** Whether facts that are missing may add to what came out. */
  get atLeast(): boolean {
    return this.run.boundAt(this.site, this.index) !== undefined;
  }

  toJSON(): StepJson {
    const { figure, kind, clause, fired, out, rule, rounding, reading } = this;
    const as = labelBeside(reading);
    return {
      figure,
      kind,
      ...(clause !== undefined && { clause }),
      fired,
      in: this.inputs(reading),
      out,
      ...(as !== undefined && { as }),
      rule,
      ...(rounding !== undefined && { rounding }),
      ...(reading.provisional === true && { provisional: true }),
      ...(isBound(reading) && { atLeast: true }),
    };
  }

  private get reading(): Reading {
    const { name, list } = this.site;
    return this.run.read(name, list, this.index);
  }

  private get entry(): Entry | undefined {
    const { entries } = this.site;
    return entries?.[this.run.hitAt(this.site, this.index) ?? -1];
  }

  private input(name: Name): readonly StepInput[] {
    const { list } = this.site;
    if (referent(this.run.plan, name, list) === undefined) return [];
    return this.shownInput(this.run.read(name, list, this.index), originOf(this.run.plan, name, list, this.index));
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
      this.shownInput(this.run.read(of, list, index), originOf(this.run.plan, of, list, index)),
    );
  }
}

function labelBeside({ value, atLeast, label }: Reading): string | undefined {
  return (value ?? atLeast) === undefined ? undefined : label;
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
export function traceOf(run: Evaluated): readonly Step[] {
  const sites = run.plan.inOrder();
  const ofRecords = recordSteps(run, sites.length);
  const steps: Step[] = [];
  for (let i = 0; i < sites.length; i++) {
    const site = sites[i] as Site;
    if (site.list === undefined) {
      if (run.isToldAt(site, 0)) steps.push(new Step(run, site, 0));
    } else {
      const records = ofRecords[i];
      if (records !== undefined) for (let k = 0; k < records.length; k++) steps.push(records[k] as Step);
    }
  }
  return steps;
}

/** Whether a figure of a record is shown. */
const NO = 0;
const IF_FIRED = 1;
const ALWAYS = 2;

/** The steps of records by the number of their figure: what made a record count, and what that needed in turn. */
function recordSteps(run: Evaluated, count: number): readonly (readonly Step[] | undefined)[] {
  const steps = new Array<Step[] | undefined>(count).fill(undefined);
  const wanted: number[] = [];
  run.eachCounted((list, index, needs) => {
    const sites = run.plan.ofRecords(list);
    for (let k = 0; k < sites.length; k++) wanted[k] = NO;
    for (let k = 0; k < needs.length; k++) want(wanted, needs[k] as Need);
    // A figure comes after those that it needs.
    for (let k = sites.length - 1; k >= 0; k--) {
      const site = sites[k] as Site;
      if (wanted[k] === NO || (wanted[k] === IF_FIRED && !run.firedAt(site, index))) continue;
      if (run.isToldAt(site, index)) {
        const known = steps[site.number];
        if (known === undefined) steps[site.number] = [new Step(run, site, index)];
        else known.push(new Step(run, site, index));
      }
      const further = site.needs(run.hitAt(site, index));
      for (let j = 0; j < further.length; j++) want(wanted, further[j] as Need);
    }
  });
  return steps;
}

function want(wanted: number[], { site, when }: Need): void {
  if (when === 'always') wanted[site.place] = ALWAYS;
  else if (wanted[site.place] === NO) wanted[site.place] = IF_FIRED;
}

function isBound({ unknown, atLeast }: Reading): boolean {
  return unknown !== undefined && atLeast !== undefined;
}
