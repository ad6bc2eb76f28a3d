/** The trace of a run: one step per figure that was reached, each with what it was computed from. */

import { heldIn } from '../../rule/heldIn.js';
import type { Rounding } from '../../values/rounding.js';
import { certain, type Evaluated, type FigureValue, NOT_APPLICABLE_TEXT, type Reading } from '../evaluated.js';
import { isLiteral } from '../literal.js';
import { type Plan, referent } from '../plan.js';
import type { Clause, FigureKind, Name, Tally } from '../policy.js';
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
    /** Whether the figure came to something: not zero, not no, not the entry in which nothing happens. */
    readonly fired: boolean,
  ) {}

  /** The figure's name; of a record `days/3/late`. */
  get figure(): string {
    return this.site.nameAt(this.index);
  }

  get kind(): FigureKind {
    return this.site.kind;
  }

  /** The clause that decided: the entry's own, else the figure's. */
  get clause(): Clause | undefined {
    return this.site.clause(this.reading.hit);
  }

  get out(): FigureValue {
    return outOf(this.reading);
  }

  /** The label, where the figure has a quantity too. */
  get as(): string | undefined {
    return labelBeside(this.reading);
  }

  get in(): readonly StepInput[] {
    return this.inputs(this.reading);
  }

  get rule(): StepRule {
    return this.site.rule(this.reading.hit);
  }

  get rounding(): Rounding | undefined {
    return this.site.figure.round;
  }

  get provisional(): boolean {
    return this.reading.provisional === true;
  }

  /** Whether facts that are missing may add to what came out. */
  get atLeast(): boolean {
    return this.reading.atLeast !== undefined;
  }

  toJSON(): StepJson {
    const { figure, kind, fired, rounding, site, reading } = this;
    const { hit, provisional } = reading;
    const [clause, as] = [site.clause(hit), labelBeside(reading)];
    return {
      figure,
      kind,
      ...(clause !== undefined && { clause }),
      fired,
      in: this.inputs(reading),
      out: outOf(reading),
      ...(as !== undefined && { as }),
      rule: site.rule(hit),
      ...(rounding !== undefined && { rounding }),
      ...(provisional === true && { provisional }),
      ...boundOf(reading),
    };
  }

  private get reading(): Reading {
    const { name, list } = this.site;
    return this.run.read(name, list, this.index);
  }

  private inputs({ hit, counted = [], before }: Reading): readonly StepInput[] {
    const { site } = this;
    return [
      ...(site.figure.kind === 'tally' ? this.countedInputs(site.figure, counted) : []),
      ...site.reads(hit).flatMap((name) => this.input(name)),
      ...(before === undefined ? [] : [{ value: before, from: `/${site.list}` }]),
    ];
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
    return [{ value, ...(!isPlain && { as: label }), from, ...boundOf(reading) }];
  }

  private countedInputs({ from: list, of, take }: Tally, counted: readonly number[]): readonly StepInput[] {
    if (of === undefined || take === 'count')
      return counted.map((index) => ({ value: '1', from: `/${list}/${index}` }));
    return counted.flatMap((index) =>
      this.shownInput(this.run.read(of, list, index), originOf(this.run.plan, of, list, index)),
    );
  }
}

/** What came out: in full, or what is certain. */
function outOf(reading: Reading): FigureValue {
  return certain(reading) ?? NOT_APPLICABLE_TEXT;
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

/** A run that knows which records counted. */
export interface Listed extends Evaluated {
  /** Visits the records of each list that counted for a figure of the person, in order, with what that makes worth showing. */
  eachCounted(visit: (list: Name, index: number, needs: readonly Need[]) => void): void;
}

/**
 * All steps of a run, each after those that it was computed from. What could not be told leaves no step; of records,
 * only what decided something of the person does, for a month has many days on which nothing happens.
 */
export function traceOf(run: Listed): readonly Step[] {
  const ofRecords = recordSteps(run);
  return run.plan.inRuns().flatMap((sites) => {
    const [{ list } = {}] = sites;
    if (list !== undefined) return (ofRecords.get(list) ?? []).flatMap((steps) => stepsOf(sites, steps));
    return sites.flatMap((site) => {
      const reading = run.read(site.name);
      return certain(reading) === undefined ? [] : [new Step(run, site, 0, site.hasFired(reading))];
    });
  });
}

function stepsOf(sites: readonly Site[], steps: ReadonlyMap<Site, Step>): readonly Step[] {
  return sites.flatMap((site) => steps.get(site) ?? []);
}

/** Whether a figure of a record is shown. */
const NO = 0;
const IF_FIRED = 1;
const ALWAYS = 2;

/** The steps of each record by list and figure: what made the record count, and what that needed in turn. */
function recordSteps(run: Listed): ReadonlyMap<Name, readonly ReadonlyMap<Site, Step>[]> {
  const byList = new Map<Name, Map<Site, Step>[]>();
  run.eachCounted((list, index, needs) => {
    const sites = run.plan.ofRecords(list);
    const wanted = sites.map(() => NO);
    const steps = new Map<Site, Step>();
    for (const need of needs) want(wanted, need);
    // A figure comes after those that it needs.
    for (const site of [...sites].reverse()) {
      if (wanted[site.place] === NO) continue;
      const reading = run.read(site.name, list, index);
      const fired = site.hasFired(reading);
      if (wanted[site.place] === IF_FIRED && !fired) continue;
      if (certain(reading) !== undefined) steps.set(site, new Step(run, site, index, fired));
      for (const need of site.needs(reading.hit)) want(wanted, need);
    }
    heldIn(byList, list, () => []).push(steps);
  });
  return byList;
}

function want(wanted: number[], { site, when }: Need): void {
  if (when === 'always') wanted[site.place] = ALWAYS;
  else if (wanted[site.place] === NO) wanted[site.place] = IF_FIRED;
}

/** That more may be added to what came out. */
function boundOf({ atLeast }: Reading): { readonly atLeast?: true } {
  return atLeast === undefined ? {} : { atLeast: true };
}
