/**
 * The compiler: every figure becomes code, and the code of a policy one function. Figures of the person run in the
 * order of their needs; records are walked as often as figures need what an earlier walk has found, mostly once.
 *
 * The code is made from the policy's structure only: its words enter as quoted texts, its numbers as integers.
 */
import { combined, extreme, rounded, told } from './arithmetic.js';
import { Block, type Compilation, Context, missing, RecordContext } from './context.js';
import type { Compiler, RecordCompiler, WindowRefs } from './kind.js';
import { kindOf } from './kinds.js';
import { factExpression, Labels, type LoadTools, loadFact, loadRecordDate, scaleOf } from './loads.js';
import { type Plan, recordFigures, referent } from './plan.js';
import type { FactSpec, Figure, Name, Window } from './policy.js';
import { NotCompilable, type Ref, refsOf, type Slot, type Slots } from './slots.js';
import { firstDay, lastDay } from './windows.js';

/** What a run gives: nothing where the exact evaluator must take over. */
export interface Values {
  /** What is kept of the person. */
  readonly person: readonly number[];
  /** Records that counted: the number of the list, that of the record, the sum of the `bit`s of the tallies, then what is kept of it. */
  readonly records: readonly (readonly number[])[];
}

export interface Program {
  readonly run: (facts: unknown) => Values | undefined;
  readonly labels: Labels;
  readonly person: Shelf;
  readonly lists: ReadonlyMap<Name, ListProgram>;
  /** What was generated. */
  readonly source: string;
}
/** Slots of names, and where their refs stand among what is kept. */
export interface Shelf {
  readonly slots: ReadonlyMap<Name, Slots>;
  readonly kept: readonly Ref[];
}
/** The records of a list: what is kept of the figures of one, from `KEPT` on, and the tallies along the list by their bit. */
export interface ListProgram {
  readonly number: number;
  readonly shelf: Shelf;
  readonly tallies: readonly Name[];
}
export const KEPT = 3;
/** As many tallies as a number has bits to tell them. */
const MOST_TALLIES = 52;

/** What a tally adds to the number of those for which a record counts. */
export function bit(tally: number): number {
  return 2 ** tally;
}

/** Whether a tally is among those whose bits were added. */
export function hasBit(bits: number, tally: number): boolean {
  return Math.floor(bits / bit(tally)) % 2 === 1;
}

/** The same as generated code. */
export function hasBitTest(bits: Ref, tally: number): string {
  return tally < 31 ? `(${bits}&${bit(tally)})!==0` : `Math.floor(${bits}/${bit(tally)})%2===1`;
}

/** Compiles all figures of a policy, or throws `NotCompilable`. */
export function compileProgram(plan: Plan): Program {
  return new PolicyCompilation(plan).program();
}

/** A walk along the records of a list, for one figure. */
interface Walk {
  readonly list: Name;
  readonly block: Block;
}

/** Fields of the records of a list. */
interface Fields {
  readonly slots: ReadonlyMap<Name, Slots>;
  /** Code that reads them from the record `r`, the `i`th. */
  readonly code: string;
  readonly starts: string;
  /** Each has a date in order: what has none, be it no object at all, is found by that. */
  readonly isDated: boolean;
}

class PolicyCompilation implements Compilation {
  private count = 0;
  private readonly used: unknown[] = [];
  private readonly names = new Map<unknown, string>();
  private readonly memos: string[] = [];
  private readonly variables: string[] = [];
  private readonly facts = new Map<Name, Slots>();
  private readonly loads: string[] = [];
  private readonly fields = new Map<Name, Fields>();
  private readonly person = new Map<Name, Block>();
  private readonly records = new Map<Name, Map<Name, Block>>();
  private readonly order: Block[] = [];
  private readonly walks: Walk[] = [];
  private readonly tallies = new Map<Name, Name[]>();
  private readonly bounded = new Map<Window | Name, { readonly block: Block; readonly refs: WindowRefs }>();
  private readonly tools: LoadTools = {
    labels: new Labels(),
    use: (value) => this.use(value),
    memo: (initial) => this.memo(initial),
  };

  constructor(readonly plan: Plan) {
    for (const [name, spec] of Object.entries(plan.facts)) this.fact(name, spec);
    for (const list of Object.keys(plan.lists)) this.fields.set(list, this.fieldsOf(list));
  }

  program(): Program {
    for (const [list, figures] of Object.entries(this.plan.data.each ?? {}))
      for (const name of Object.keys(figures)) this.recordFigure(list, name);
    for (const name of Object.keys(this.plan.data.figures)) this.personFigure(name);
    for (const list of this.records.keys()) this.walkRest(list);
    const person = shelfOf(new Map([...this.facts, ...slotsOf(this.person)]));
    const lists = [...this.fields.keys()].map((list, number): readonly [Name, ListProgram] => {
      const shelf = shelfOf(slotsOf(this.records.get(list) ?? new Map()));
      return [list, { number, shelf, tallies: this.tallies.get(list) ?? [] }];
    });
    const run = this.runCode(person, new Map(lists));
    const source = [
      "'use strict';const I=Infinity,M=9007199254740991;",
      ...this.memos,
      `const [${this.used.map((_, i) => `k${i}`).join()}]=K;`,
      `return ${run};`,
    ].join('\n');
    return { run: generated(source, this.used), labels: this.tools.labels, person, lists: new Map(lists), source };
  }

  /** What runs along a list. */
  private walked(list: Name): readonly Block[] {
    return inOrder(this.walks.filter((walk) => walk.list === list).map(({ block }) => block));
  }

  private runCode(person: Shelf, programs: ReadonlyMap<Name, ListProgram>): string {
    const levels = Math.max(
      0,
      ...this.order.map(({ level }) => level),
      ...this.walks.map(({ block }) => block.level + 1),
    );
    const stages = Array.from({ length: levels + 1 }, (_, level) => {
      const figures = this.order.filter((block) => block.level === level).map(({ code }) => code.join(''));
      const lists = [...programs].map(([list, program]) => this.walkCode(list, level, program));
      return [...figures, ...lists].join('\n');
    });
    const declared = this.variables.length === 0 ? '' : `let ${this.variables.join()};`;
    return `function(f){let x,n=0;const m=[];${declared}
${this.loads.join('\n')}
${stages.join('\n')}
return {person:[${person.kept.join()}],records:m};}`;
  }

  /** The walk along a list whose needs are there after the person's figures of a level; the first level walks all. */
  private walkCode(list: Name, level: number, { number, shelf }: ListProgram): string {
    const all = this.walks.filter((walk) => walk.list === list);
    const due = all.filter(({ block }) => block.level === level).map(({ block }) => block);
    const isFirst = level === Math.min(...all.map(({ block }) => block.level));
    const isOnlyLoaded = all.length === 0 && level === 0;
    if (due.length === 0 && !isOnlyLoaded) return '';
    const isLast = all.every(({ block }) => block.level <= level);
    const earlier = inOrder(all.filter(({ block }) => block.level < level).map(({ block }) => block));
    // A record's figures are worked out again, so that the last walk knows all of a record.
    const blocks = inOrder([...earlier.filter(({ isTally }) => !isTally), ...due]);
    const { code, starts, isDated } = this.fields.get(list) ?? { code: '', starts: '', isDated: false };
    const locals = [...this.localsOf(list), ...blocks.flatMap((block) => block.locals)];
    const early = `e${number}`;
    const isOnly = isOnlyLoaded || (isFirst && isLast);
    // What counted in an earlier walk counts.
    const mark = isOnly ? '' : `if(${early}[i]!==undefined)n+=${early}[i];${early}[i]=n;`;
    const note = isLast ? `if(n!==0)m.push([${[number, 'i', 'n', ...shelf.kept].join()}]);` : '';
    const before = isFirst && !isLast ? `const ${early}=[];` : '';
    return `${before}{const a=f[${JSON.stringify(list)}];if(!Array.isArray(a))return;
${starts}${blocks.flatMap((block) => block.starts).join('')}
for(let i=0;i<a.length;i++){const r=a[i];${isDated ? '' : "if(typeof r!=='object'||r===null)return;"}n=0;
${locals.length === 0 ? '' : `let ${locals.join()};`}
${code}
${blocks.map((block) => block.code.join('')).join('\n')}
${mark}${note}}}`;
  }

  private localsOf(list: Name): readonly Ref[] {
    return [...(this.fields.get(list)?.slots.values() ?? [])].flatMap(refsOf);
  }

  variable(): Ref {
    return `v${this.count++}`;
  }

  /** A variable of the run. */
  declare(initial?: number): Ref {
    const name = this.variable();
    this.variables.push(initial === undefined ? name : `${name}=${initial}`);
    return name;
  }

  use(value: unknown): string {
    const known = this.names.get(value);
    if (known !== undefined) return known;
    const name = `k${this.used.push(value) - 1}`;
    this.names.set(value, name);
    return name;
  }

  private memo(initial: string): Ref {
    const name = `t${this.memos.length}`;
    this.memos.push(`let ${name}=${initial};`);
    return name;
  }

  code(label: string): number {
    return this.tools.labels.code(label);
  }

  private fact(name: Name, spec: FactSpec): Slots {
    const known = this.facts.get(name);
    if (known !== undefined) return known;
    const at = this.declare();
    this.loads.push(loadFact(spec, factExpression(name, this.tools), at, this.tools));
    const slots = factSlots(spec, at);
    this.facts.set(name, slots);
    return slots;
  }

  private fieldsOf(list: Name): Fields {
    const specs = Object.entries(this.plan.lists[list] ?? {}).map(([name, spec]) => {
      const at = this.variable();
      return { name, spec, at };
    });
    const isDated = specs.some(({ name, spec }) => name === 'date' && spec.type === 'date' && spec.optional !== true);
    const last = isDated ? this.declare() : '';
    const code = specs.map(({ name, spec, at }) =>
      name === 'date' && isDated
        ? loadRecordDate(at, last, this.tools)
        : loadFact(spec, `r[${JSON.stringify(name)}]`, at, this.tools),
    );
    return {
      slots: new Map(specs.map(({ name, spec, at }) => [name, factSlots(spec, at)])),
      code: code.join('\n'),
      starts: isDated ? `${last}=-I;` : '',
      isDated,
    };
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
    return this.fact(name, found.spec);
  }

  recordSlots(list: Name, name: Name, user: Block): Slots {
    const found = referent(this.plan, name, list);
    if (found?.list === undefined) return this.personSlots(name, user);
    if (found.is === 'fact') return this.fields.get(list)?.slots.get(name) ?? missing(name);
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
    const block = new Block();
    const context = new Context(this, block, name);
    const slots = compile(figure, context);
    block.slots = { ...slots, ...finished(figure, slots, context) };
    // An outcome is incomplete where one of these cannot be told: the exact evaluator says so.
    if (figure.effect !== undefined || Object.hasOwn(this.plan.family.promises, name)) required(block.slots, context);
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
    const block = new Block();
    const context = new RecordContext(this, block, name, list);
    const { compile, compileColumn } = kindOf(figure);
    const slots = compileColumn?.(figure, context) ?? compile?.(figure, context);
    if (slots === undefined) throw new NotCompilable(figure.kind);
    // A running balance applies its bounds itself, record by record.
    block.slots = { ...slots, ...(figure.kind !== 'balance' && finished(figure, slots, context)) };
    blocks.set(name, block);
    return block;
  }

  /** A tally: its code runs in a walk; the figure itself is there one level later. */
  walk(list: Name, tally: Name, user: Block, body: (records: RecordCompiler) => void): void {
    const block = new Block();
    block.level = user.level;
    block.isTally = true;
    body(new RecordContext(this, block, tally, list));
    this.walks.push({ list, block });
    user.level = Math.max(user.level, block.level + 1);
  }

  /** All figures of the records are worked out: one may refuse, and a record that counts is known in full. */
  private walkRest(list: Name): void {
    const walked = new Set(this.walked(list));
    for (const block of this.records.get(list)?.values() ?? [])
      if (!walked.has(block)) this.walks.push({ list, block });
  }

  /** The bit of a tally among those along a list. */
  tally(name: Name, list: Name): number {
    const tallies = this.tallies.get(list) ?? [];
    this.tallies.set(list, tallies);
    if (tallies.length === MOST_TALLIES) throw new NotCompilable('so many tallies along one list');
    return bit(tallies.push(name) - 1);
  }

  /** The bounds of a window, which are there before the records are walked. */
  bounds(given: Window | Name, figure: Name, user: Block): WindowRefs {
    const { block, refs } = this.bounded.get(given) ?? this.bound(given, figure);
    user.level = Math.max(user.level, block.level);
    return refs;
  }

  private bound(given: Window | Name, figure: Name): { readonly block: Block; readonly refs: WindowRefs } {
    const window = this.window(given);
    const block = new Block();
    const context = new Context(this, block, figure);
    const slot = told(context, context.slots(window.at ?? 'asOf').value ?? missing('asOf'));
    const day = slot.at;
    if (slot.optional !== undefined) context.emit(`if(${day}===I)return;`);
    const refs = { first: this.declare(), last: this.declare(), short: this.declare() };
    const name = this.use(window);
    const from = this.recordsFrom(block);
    context.emit(`if(${day}!==${day}){${refs.first}=${refs.last}=NaN;${refs.short}=0;}else{`);
    context.emit(
      `${refs.first}=${this.use(firstDay)}(${name},${day});${refs.last}=${this.use(lastDay)}(${name},${day});`,
    );
    context.emit(`${refs.short}=${from === undefined ? '0' : `${refs.first}<${from}?1:0`};}`);
    this.order.push(block);
    const bound = { block, refs };
    this.bounded.set(given, bound);
    return bound;
  }

  window(given: Window | Name): Window {
    const window = typeof given === 'string' ? this.plan.data.windows?.[given] : given;
    return window ?? missing(String(given));
  }

  /** The day from which history is known; where the fact is absent, all of it is. */
  recordsFrom(user: Block): string | undefined {
    if (this.plan.facts['recordsFrom'] === undefined) return undefined;
    const slot = this.personSlots('recordsFrom', user).value;
    if (slot === undefined) return undefined;
    return slot.optional === undefined ? slot.at : `(${slot.at}===I?-I:${slot.at})`;
  }
}

/** Where code may be made at run time; elsewhere the exact evaluator runs. */
function generated(source: string, used: readonly unknown[]): Program['run'] {
  try {
    return new Function('K', source)(used);
  } catch (error) {
    if (error instanceof EvalError) throw new NotCompilable('no code may be generated here');
    throw error;
  }
}

function slotsOf(blocks: ReadonlyMap<Name, Block>): ReadonlyMap<Name, Slots> {
  return new Map([...blocks].map(([name, { slots }]) => [name, slots]));
}

function shelfOf(slots: ReadonlyMap<Name, Slots>): Shelf {
  const refs = new Set([...slots.values()].flatMap(refsOf));
  return { slots, kept: [...refs] };
}

function factSlots(spec: FactSpec, at: Ref): Slots {
  const slot: Slot = { at, scale: spec.type === 'number' ? scaleOf(spec) : 1, sure: true, optional: spec.optional };
  return spec.type === 'label' ? { label: slot } : { value: slot };
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

/** Gives the run up where a figure cannot be told. */
function required({ value, label }: Slots, compiler: Compiler): void {
  for (const slot of [value, label]) {
    if (slot === undefined) continue;
    told(compiler, slot);
    if (slot.optional !== undefined) compiler.emit(`if(${slot.at}===I)return;`);
  }
}

/** The finishing keys, as slots that replace the figure's own. */
function finished({ atLeast, atMost, round }: Figure, { value }: Slots, compiler: Compiler): Slots {
  if (value === undefined || (atLeast ?? atMost ?? round) === undefined) return {};
  const bounds = [atLeast, atMost].map((bound) => (bound === undefined ? undefined : compiler.number(bound)));
  const given = [value, ...bounds.filter((bound) => bound !== undefined)];
  const slot = combined(compiler, given, (inner, [quantity = value, ...edges]) => {
    const floor = atLeast === undefined ? undefined : edges[0];
    const cap = atMost === undefined ? undefined : edges.at(-1);
    const raised = floor === undefined ? quantity : extreme(inner, [quantity, floor], 1);
    const lowered = cap === undefined ? raised : extreme(inner, [raised, cap], -1);
    return round === undefined ? lowered : rounded(inner, lowered, round);
  });
  return { value: slot };
}
