/**
 * The compiler: every name gets its place in a frame, every figure its operation, once. Figures of the person run in
 * the order of their needs; records are walked as often as figures need what an earlier walk has found, mostly once.
 */
import type { Fraction } from '../values/fraction.js';
import { constant, extreme, rounded, whole } from './arithmetic.js';
import { type Action, byClass, Classifier, type RecordOp } from './classes.js';
import {
  at,
  type Frame,
  NotCompilable,
  type Op,
  type Predicate,
  type Slot,
  type Slots,
  safe,
  sequence,
} from './frame.js';
import type { Compiler, RecordCompiler, WindowPlaces } from './kind.js';
import { kindOf } from './kinds.js';
import { isLiteral } from './literal.js';
import { Loading } from './loading.js';
import { type Plan, recordFigures, referent } from './plan.js';
import type { FactSpec, Figure, Name, Num, Operand, When, Window } from './policy.js';
import { compileWhen } from './when.js';
import { firstDay, lastDay } from './windows.js';

/** Operations of one figure, and what they need. */
interface Block {
  readonly ops: Op[];
  readonly starts: Op[];
  /** Initial values, to be set again before a second walk of the records. */
  readonly initials: (readonly [number, number])[];
  /** The walk after which its needs of the person are there. */
  level: number;
  /** Figures of the record that must run before. */
  readonly needs: Set<Block>;
  slots: Slots;
  /** Of a tally: which records it takes, and how. */
  where?: { readonly holds: Predicate; readonly take: Op };
  /** The class of a record decides it. */
  isClassed: boolean;
  /** Of a tally: it takes a figure of the record. */
  takesFigure: boolean;
  /** Of a tally: its number. */
  tally: number;
  /** It looks along the records. */
  isColumn: boolean;
}

/** One walk along the records of a list. */
export interface Walk {
  readonly list: Name;
  readonly listNumber: number;
  readonly start: Op;
  readonly each: RecordOp;
  /** Walked before; whether it will be walked again. */
  readonly isRepeated: boolean;
  readonly isLast: boolean;
}

export interface Program {
  readonly size: number;
  readonly template: Float64Array;
  readonly loading: Loading;
  /** In turn: operations of the person, then walks. */
  readonly stages: readonly { readonly op: Op; readonly walks: readonly Walk[] }[];
  readonly person: ReadonlyMap<Name, Slots>;
  readonly records: ReadonlyMap<Name, RecordProgram>;
  /** Tallies by the number under which they note the records that counted. */
  readonly tallies: readonly Name[];
  /** The lists whose records are told apart by class. */
  readonly classed: ReadonlyMap<Name, RecordOp>;
}

/** What is known of the records of a list. */
export interface RecordProgram {
  readonly slots: ReadonlyMap<Name, Slots>;
  /** What must be kept of a record so that the rest can be worked out again: its facts, and what looks along records. */
  readonly kept: readonly number[];
  readonly again: Op;
}

/** What the running walk notes; reset at each run. */
export interface Notes {
  /** Tally and record of each count, as one number: `tally * NOTE + record`. */
  readonly counted: number[];
  count: number;
  index: number;
  isNoted: boolean;
}

/** More records than a list can hold. */
export const NOTE = 2 ** 32;

/** Compiles all figures of a policy, or throws `NotCompilable`. */
export function compileProgram(plan: Plan, notes: Notes): Program {
  return new Compilation(plan, notes).program();
}

class Compilation {
  private places = 1;
  private readonly initials: (readonly [number, number])[] = [];
  private readonly person = new Map<Name, Block>();
  private readonly records = new Map<Name, Map<Name, Block>>();
  private readonly order: Block[] = [];
  private readonly walks: { readonly list: Name; readonly block: Block }[] = [];
  private readonly tallies: Name[] = [];
  private readonly loading: Loading;
  readonly classed = new Map<Name, RecordOp>();
  private readonly classifiers = new Map<Name, Classifier>();
  private readonly bounded = new Map<Window | Name, { readonly block: Block; readonly places: WindowPlaces }>();

  constructor(
    readonly plan: Plan,
    readonly notes: Notes,
  ) {
    this.loading = new Loading(plan, () => this.place());
  }

  program(): Program {
    for (const [list, figures] of Object.entries(this.plan.data.each ?? {})) {
      for (const name of Object.keys(figures)) this.recordFigure(list, name);
    }
    for (const name of Object.keys(this.plan.data.figures)) this.personFigure(name);
    for (const list of Object.keys(this.plan.lists)) this.walkRest(list);
    const levels = Math.max(
      0,
      ...this.order.map(({ level }) => level),
      ...this.walks.map(({ block }) => block.level + 1),
    );
    const stages = Array.from({ length: levels + 1 }, (_, level) => ({
      op: sequence(this.order.filter((block) => block.level === level).flatMap(({ ops }) => ops)),
      walks: this.walksAt(level),
    }));
    const template = new Float64Array(this.places);
    for (const [place, value] of this.initials) template[place] = value;
    const slotsOf = (blocks: ReadonlyMap<Name, Block>): ReadonlyMap<Name, Slots> =>
      new Map([...blocks].map(([name, { slots }]) => [name, slots]));
    return {
      size: this.places,
      template,
      loading: this.loading,
      stages,
      person: new Map([...this.loading.person, ...slotsOf(this.person)]),
      records: new Map([...this.loading.fields].map(([list, fields]) => [list, this.recordProgram(list, fields)])),
      tallies: this.tallies,
      classed: this.classed,
    };
  }

  private recordProgram(list: Name, fields: ReadonlyMap<Name, Slots>): RecordProgram {
    const blocks = this.records.get(list) ?? new Map<Name, Block>();
    const all = [...blocks.values()];
    const columns = all.filter(({ isColumn }) => isColumn);
    return {
      slots: new Map([...fields, ...[...blocks].map(([name, { slots }]) => [name, slots] as const)]),
      kept: placesOf([...fields.values(), ...columns.map(({ slots }) => slots)]),
      again: sequence(
        inOrder(all)
          .filter(({ isColumn }) => !isColumn)
          .flatMap(({ ops }) => ops),
      ),
    };
  }

  /** The walks whose needs are there after the person's operations of this level. */
  private walksAt(level: number): readonly Walk[] {
    const due = this.walks.filter(({ block }) => block.level === level);
    return [...new Set(due.map(({ list }) => list))].map((list) => {
      const all = this.walks.filter((walk) => walk.list === list);
      const earlier = inOrder(all.filter(({ block }) => block.level < level).map(({ block }) => block));
      const isRepeated = earlier.length > 0;
      const isOnly = all.every(({ block }) => block.level === level);
      // What goes along the records goes along them again, so that the last walk knows all of a record.
      const columns = earlier.filter(({ isColumn }) => isColumn);
      const blocks = inOrder([...columns, ...due.filter((walk) => walk.list === list).map(({ block }) => block)]);
      const initials = isRepeated ? blocks.flatMap((block) => block.initials) : [];
      const reset: Op = (frame) => {
        for (const [place, value] of initials) frame[place] = value;
      };
      return {
        list,
        listNumber: Object.keys(this.plan.lists).indexOf(list),
        start: sequence([...(initials.length > 0 ? [reset] : []), ...blocks.flatMap(({ starts }) => starts)]),
        each: this.recordOp(list, blocks, isOnly),
        isRepeated,
        isLast: all.every(({ block }) => block.level <= level),
      };
    });
  }

  /** Lists that are walked once go by class. */
  private recordOp(list: Name, blocks: readonly Block[], isOnly: boolean): RecordOp {
    const op = byClass(blocks.map(actionOf), this.limits(list), isOnly);
    if (op.isClassed) this.classed.set(list, op);
    else for (const block of blocks) block.isClassed = false;
    return op;
  }

  place(): number {
    return this.places++;
  }

  initial(place: number, value: number): void {
    this.initials.push([place, value]);
  }

  code(label: string): number {
    return this.loading.labels.code(label);
  }

  /** The slots of a name of the person; `user` learns at which level they are there. */
  personSlots(name: Name, user: Block): Slots {
    const found = referent(this.plan, name);
    if (found?.is === 'figure') {
      const block = this.personFigure(name);
      user.level = Math.max(user.level, block.level);
      return block.slots;
    }
    if (found === undefined) throw new NotCompilable(`no ${name}`);
    return this.loading.fact(name, found.spec);
  }

  recordSlots(list: Name, name: Name, user: Block): Slots {
    const found = referent(this.plan, name, list);
    if (found?.list === undefined) return this.personSlots(name, user);
    if (found.is === 'fact') return this.loading.field(list, name);
    const block = this.recordFigure(list, name);
    user.level = Math.max(user.level, block.level);
    user.needs.add(block);
    return block.slots;
  }

  private personFigure(name: Name): Block {
    const known = this.person.get(name);
    if (known !== undefined) return known;
    const figure = this.plan.data.figures[name];
    const compile = figure && kindOf(figure).compile;
    if (figure === undefined || compile === undefined) throw new NotCompilable(name);
    const block = emptyBlock();
    const context = new Context(this, block, block.ops, name);
    const slots = compile(figure, context);
    block.slots = { ...slots, ...finished(figure, slots, context) };
    // An outcome is incomplete where one of these is only bounded: the exact evaluator says so.
    if (figure.effect !== undefined || Object.hasOwn(this.plan.family.promises, name)) {
      for (const slot of [block.slots.value, block.slots.label]) if (slot !== undefined) whole(context, slot);
    }
    this.person.set(name, block);
    this.order.push(block);
    return block;
  }

  private recordFigure(list: Name, name: Name): Block {
    const blocks = this.records.get(list) ?? new Map<Name, Block>();
    this.records.set(list, blocks);
    const known = blocks.get(name);
    if (known !== undefined) return known;
    const figure = recordFigures(this.plan, list)[name];
    if (figure === undefined) throw new NotCompilable(name);
    const block = emptyBlock();
    const context = new RecordContext(this, block, block.ops, name, list);
    const { compile, compileColumn } = kindOf(figure);
    const slots = compileColumn?.(figure, context) ?? compile?.(figure, context);
    if (slots === undefined) throw new NotCompilable(figure.kind);
    block.slots = { ...slots, ...(figure.kind !== 'balance' && finished(figure, slots, context)) };
    block.isColumn = compileColumn !== undefined;
    block.isClassed = this.classifier(list).decides(name, figure);
    blocks.set(name, block);
    return block;
  }

  /** A tally: its operations run in a walk; the figure itself is there one level later. */
  walk(list: Name, tally: Name, user: Block, body: (records: RecordCompiler) => void): void {
    const block = emptyBlock();
    block.level = user.level;
    body(new RecordContext(this, block, block.ops, tally, list));
    const figure = this.plan.data.figures[tally];
    const isTally = block.ops.length === 0 && figure?.kind === 'tally';
    const isPlain = isTally && (figure.window ?? figure.oncePer) === undefined;
    block.isClassed = isPlain && this.classifier(list).decidesWhen(figure.where);
    block.takesFigure =
      figure?.kind === 'tally' && figure.of !== undefined && referent(this.plan, figure.of, list)?.is === 'figure';
    this.walks.push({ list, block });
    user.level = Math.max(user.level, block.level + 1);
  }

  /** Walks what no tally needs as well, for its facts may be wrong and its trace asked for. */
  private walkRest(list: Name): void {
    const walked = new Set(inOrder(this.walks.filter((walk) => walk.list === list).map(({ block }) => block)));
    const rest = [...(this.records.get(list)?.values() ?? [])].filter((block) => !walked.has(block));
    if (walked.size + rest.length === 0) rest.push(emptyBlock());
    for (const block of rest) this.walks.push({ list, block });
  }

  private classifier(list: Name): Classifier {
    const known = this.classifiers.get(list);
    if (known !== undefined) return known;
    const classifier = new Classifier(this.plan, list, (label) => this.code(label));
    this.classifiers.set(list, classifier);
    return classifier;
  }

  /** The limits that tell classes apart, by the place of the field. */
  private limits(list: Name): ReadonlyMap<number, ReadonlySet<number>> {
    const entries = [...this.classifier(list).limits].map(([name, limits]) => {
      const { value, label } = this.loading.field(list, name);
      return [(value ?? label ?? missing(name)).at, limits] as const;
    });
    return new Map(entries);
  }

  tally(name: Name): number {
    return this.tallies.push(name) - 1;
  }

  /** The places of a window's bounds, which are there before the records are walked. */
  bounds(given: Window | Name, figure: Name, user: Block): WindowPlaces {
    const { block, places } = this.bounded.get(given) ?? this.bound(given, figure);
    user.level = Math.max(user.level, block.level);
    return places;
  }

  private bound(given: Window | Name, figure: Name): { readonly block: Block; readonly places: WindowPlaces } {
    const window = this.window(given);
    const block = emptyBlock();
    const context = new Context(this, block, block.ops, figure);
    const reference = whole(context, context.slots(window.at ?? 'asOf').value ?? missing('asOf'));
    const places = { first: this.place(), last: this.place(), short: this.place() };
    const recordsFrom = this.recordsFrom();
    this.order.push(block);
    this.bounded.set(given, { block, places });
    context.emit((frame) => {
      const day = at(frame, reference.at);
      const isThere = !Number.isNaN(day);
      const first = isThere ? firstDay(window, day) : day;
      frame[places.first] = first;
      frame[places.last] = isThere ? lastDay(window, day) : day;
      frame[places.short] = first < recordsFrom(frame) ? 1 : 0;
    });
    return { block, places };
  }

  window(given: Window | Name): Window {
    const window = typeof given === 'string' ? this.plan.data.windows?.[given] : given;
    return window ?? missing(String(given));
  }

  /** The day from which history is known; where the fact is absent, all of it is. */
  recordsFrom(): (frame: Frame) => number {
    const spec: FactSpec | undefined = this.plan.facts['recordsFrom'];
    if (spec === undefined) return () => Number.NEGATIVE_INFINITY;
    const { value } = this.loading.fact('recordsFrom', spec);
    const place = (value ?? missing('recordsFrom')).at;
    return (frame) => {
      const day = at(frame, place);
      return day === Number.POSITIVE_INFINITY ? Number.NEGATIVE_INFINITY : day;
    };
  }
}

function emptyBlock(): Block {
  return {
    ops: [],
    starts: [],
    initials: [],
    level: 0,
    needs: new Set(),
    slots: {},
    isClassed: false,
    isColumn: false,
    takesFigure: false,
    tally: -1,
  };
}

function actionOf({ ops, slots, where, isClassed, takesFigure, tally }: Block): Action {
  const takeWhere: Op[] = where === undefined ? [] : [(frame) => where.holds(frame) && where.take(frame)];
  const op = sequence([...ops, ...takeWhere]);
  if (!isClassed) return { op };
  return where === undefined ? { op, constant: slots } : { op, where: { ...where, tally, needsFigures: takesFigure } };
}

/** The blocks and what they need, each once, needs first. */
function inOrder(blocks: readonly Block[]): readonly Block[] {
  const done = new Set<Block>();
  const visit = (block: Block): void => {
    if (done.has(block)) return;
    block.needs.forEach(visit);
    done.add(block);
  };
  blocks.forEach(visit);
  return [...done];
}

/** The places in which figures are held. */
export function placesOf(all: Iterable<Slots>): readonly number[] {
  const places = [...all].flatMap(({ value, label, hit, before }) => [
    value?.at,
    value?.over,
    (value ?? label)?.short?.at,
    label?.at,
    hit,
    before?.at,
  ]);
  return [...new Set(places.filter((place) => place !== undefined))];
}

function missing(name: string): never {
  throw new NotCompilable(`no ${name}`);
}

/** The finishing keys, as slots that replace the figure's own. */
function finished({ atLeast, atMost, round }: Figure, { value }: Slots, compiler: Compiler): Slots {
  if (value === undefined || (atLeast ?? atMost ?? round) === undefined) return {};
  let slot: Slot = whole(compiler, value);
  if (atLeast !== undefined) slot = extreme(compiler, [slot, whole(compiler, compiler.number(atLeast))], 1);
  if (atMost !== undefined) slot = extreme(compiler, [slot, whole(compiler, compiler.number(atMost))], -1);
  return { value: round === undefined ? slot : rounded(compiler, slot, round) };
}

/** The compiler as figures of the person see it. */
class Context implements Compiler {
  constructor(
    protected readonly compilation: Compilation,
    protected readonly block: Block,
    protected readonly ops: Op[],
    protected readonly figure: Name,
  ) {}

  slots(name: Name): Slots {
    return this.compilation.personSlots(name, this.block);
  }

  number(operand: Operand): Slot {
    if (isLiteral(operand)) return constant(this, ...this.literal(operand));
    return this.slots(operand).value ?? missing(operand);
  }

  label(name: Name): Slot {
    return this.slots(name).label ?? missing(name);
  }

  literal(value: Num): readonly [number, number] {
    const { numerator, denominator }: Fraction = this.compilation.plan.literal(value);
    return [safe(Number(numerator)), safe(Number(denominator))];
  }

  code(label: string): number {
    return this.compilation.code(label);
  }

  place(): number {
    return this.compilation.place();
  }

  emit(op: Op): void {
    this.ops.push(op);
  }

  initial(place: number, value: number): void {
    this.compilation.initial(place, value);
    this.block.initials.push([place, value]);
  }

  test(when: When | undefined): Predicate {
    return compileWhen(when, this);
  }

  scale(name: Name): readonly string[] {
    return this.compilation.plan.data.scales?.[name] ?? missing(name);
  }

  window(window: Window | Name): Window {
    return this.compilation.window(window);
  }

  bounds(window: Window | Name): WindowPlaces {
    return this.compilation.bounds(window, this.figure, this.block);
  }

  eachRecord(list: Name, body: (records: RecordCompiler) => void): void {
    this.compilation.walk(list, this.figure, this.block, body);
  }

  section(body: (inner: Compiler) => void): Op {
    const ops: Op[] = [];
    body(new Context(this.compilation, this.block, ops, this.figure));
    return sequence(ops);
  }
}

/** The compiler as figures of a record see it. */
class RecordContext extends Context implements RecordCompiler {
  constructor(
    compilation: Compilation,
    block: Block,
    ops: Op[],
    figure: Name,
    private readonly list: Name,
  ) {
    super(compilation, block, ops, figure);
  }

  override slots(name: Name): Slots {
    return this.compilation.recordSlots(this.list, name, this.block);
  }

  override section(body: (inner: Compiler) => void): Op {
    const ops: Op[] = [];
    body(new RecordContext(this.compilation, this.block, ops, this.figure, this.list));
    return sequence(ops);
  }

  override eachRecord(list: Name): never {
    throw new NotCompilable(`${list} inside records`);
  }

  day(): Slot {
    return this.slots('date').value ?? missing('date');
  }

  recordsFrom(frame: Frame): number {
    return this.compilation.recordsFrom()(frame);
  }

  onStart(op: Op): void {
    this.block.starts.push(op);
  }

  emitWhere(holds: Predicate, take: Op): void {
    this.block.where = { holds, take };
  }

  counter(): Op {
    const tally = this.compilation.tally(this.figure);
    const { block } = this;
    const { notes } = this.compilation;
    block.tally = tally;
    return () => {
      // Where the class of a record tells which tallies took it, the class is noted instead.
      if (block.isClassed) return;
      notes.counted[notes.count++] = tally * NOTE + notes.index;
      notes.isNoted = true;
    };
  }
}
