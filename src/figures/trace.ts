/** The trace of a run: one step per figure that was reached, each with what it was computed from. */

import type { Rounding } from '../values/rounding.js';
import { exactText } from '../values/text.js';
import { type Evaluated, type FigureValue, NOT_APPLICABLE_TEXT, type Reading, shown } from './evaluated.js';
import { kindOf } from './kinds.js';
import { isLiteral } from './literal.js';
import { figurePath, type Plan, referent } from './plan.js';
import type { Clause, Entry, Figure, FigureKind, Name, Operand } from './policy.js';

/** One input of a step: a fact (`/days/3/lateMinutes`), the policy (`#/figures/...`), or an earlier step (its name). */
export interface StepInput {
  readonly value: FigureValue;
  readonly from: string;
}

/** A step as plain data. */
export interface StepJson {
  readonly figure: string;
  readonly kind: FigureKind;
  readonly clause?: Clause;
  readonly fired: boolean;
  readonly in: readonly StepInput[];
  readonly out: FigureValue;
  readonly as?: string;
  /** The part of the policy that decided, in its own words. */
  readonly rule?: unknown;
  readonly rounding?: Rounding;
  readonly provisional?: true;
}

/** One step. Its parts are worked out from the run when they are read. */
export class Step {
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
    const { value, label } = this.reading;
    if (this.entry?.nothing === true) return false;
    return value === undefined ? label !== NOT_APPLICABLE_TEXT : !isNothing(value);
  }

  get out(): FigureValue {
    return shown(this.reading) ?? NOT_APPLICABLE_TEXT;
  }

  /** The label, where the figure has a quantity too. */
  get as(): string | undefined {
    const { value, label } = this.reading;
    return value === undefined ? undefined : label;
  }

  get in(): readonly StepInput[] {
    const { definition, reading } = this;
    if (definition.kind === 'tally') return this.countedInputs(definition.from, definition.of, reading.counted ?? []);
    return kindOf(definition)
      .reads(definition, reading.hit)
      .flatMap((operand) => this.input(operand));
  }

  get rule(): unknown {
    return kindOf(this.definition).rule?.(this.definition, this.reading.hit);
  }

  get rounding(): Rounding | undefined {
    return this.definition.round;
  }

  get provisional(): boolean {
    return this.reading.provisional === true;
  }

  toJSON(): StepJson {
    const { figure, kind, clause, fired, out, as, rule, rounding, provisional } = this;
    return {
      figure,
      kind,
      ...(clause !== undefined && { clause }),
      fired,
      in: this.in,
      out,
      ...(as !== undefined && { as }),
      ...(rule !== undefined && { rule }),
      ...(rounding !== undefined && { rounding }),
      ...(provisional && { provisional }),
    };
  }

  private get reading(): Reading {
    return this.run.read(this.name, this.list, this.index);
  }

  private get entry(): Entry | undefined {
    const { definition, reading } = this;
    if (definition.kind === 'bands')
      return definition.apply === 'marginal' ? undefined : definition.bands[reading.hit ?? -1];
    return definition.kind === 'table' ? definition.rows[reading.hit ?? -1] : undefined;
  }

  private input(operand: Operand): readonly StepInput[] {
    if (isLiteral(operand)) {
      const value = exactText(this.plan.literal(operand));
      return [{ value, from: `#${figurePath(this.name, this.list)}` }];
    }
    const value = shown(this.run.read(operand, this.list, this.index));
    return value === undefined ? [] : [{ value, from: this.origin(operand) }];
  }

  private origin(name: Name): string {
    const found = referent(this.plan, name, this.list);
    const path = found?.list === undefined ? name.replaceAll('.', '/') : `${found.list}/${this.index}/${name}`;
    return found?.is === 'fact' ? `/${path}` : path;
  }

  private countedInputs(list: Name, of: Name | undefined, counted: readonly number[]): readonly StepInput[] {
    const isFigure = of !== undefined && referent(this.plan, of, list)?.is === 'figure';
    return counted.map((index) => {
      if (of === undefined) return { value: '1', from: `/${list}/${index}` };
      const value = shown(this.run.read(of, list, index)) ?? NOT_APPLICABLE_TEXT;
      return { value, from: `${isFigure ? '' : '/'}${list}/${index}/${of}` };
    });
  }
}

/** All steps of a run, each after those that it was computed from. What could not be told leaves no step. */
export function traceOf(plan: Plan, run: Evaluated): readonly Step[] {
  const steps: Step[] = [];
  const counted = new Map<Name, readonly number[]>();
  for (const path of plan.shapes.keys()) {
    const [, place, first = '', second] = path.split('/');
    if (place === 'figures') addStep(steps, plan, run, first);
    else if (second !== undefined) {
      const records = counted.get(first) ?? countedRecords(plan, run, first);
      counted.set(first, records);
      for (const index of records) addRecordStep(steps, plan, run, second, first, index);
    }
  }
  return steps;
}

function addStep(steps: Step[], plan: Plan, run: Evaluated, name: Name): void {
  const figure = plan.data.figures[name];
  if (figure !== undefined && run.read(name).unknown === undefined) steps.push(new Step(plan, run, name, figure));
}

/** Of records, only what came to something is shown: a month has many days on which nothing happens. */
function addRecordStep(steps: Step[], plan: Plan, run: Evaluated, name: Name, list: Name, index: number): void {
  const figure = plan.data.each?.[list]?.[name];
  if (figure === undefined || run.read(name, list, index).unknown !== undefined) return;
  const step = new Step(plan, run, name, figure, list, index);
  if (step.fired) steps.push(step);
}

/** The records that counted for any figure. */
function countedRecords(plan: Plan, run: Evaluated, list: Name): readonly number[] {
  const tallies = Object.entries(plan.data.figures).filter(
    ([, figure]) => figure.kind === 'tally' && figure.from === list,
  );
  const records = new Set(tallies.flatMap(([name]) => run.read(name).counted ?? []));
  return [...records].sort((a, b) => a - b);
}

function isNothing(value: FigureValue): boolean {
  return value === false || value === NOT_APPLICABLE_TEXT || (typeof value === 'string' && Number(value) === 0);
}
