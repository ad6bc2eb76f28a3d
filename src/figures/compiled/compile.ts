/**
 * The compiler: every figure becomes code, and the code of a policy one function. Figures of the person run in the
 * order of their needs; records are walked as often as figures need what an earlier walk has found, mostly once.
 *
 * The code is made from the policy's structure only: its words enter as quoted texts, its numbers as integers.
 */

import { heldIn } from '../../rule/heldIn.js';
import { compileFinish } from '../finish.js';
import type { RecordCompiler, WindowRefs } from '../kind.js';
import { kindOf } from '../kinds.js';
import { figuresOf, type Plan, referent } from '../plan.js';
import type { FactSpec, Name, Window } from '../policy.js';
import { compileBounds } from '../windows.js';
import { known } from './arithmetic.js';
import { Block, shelfOf, slotsOf } from './block.js';
import { type Compilation, Context, RecordContext } from './context.js';
import { ListWalks } from './listWalks.js';
import { factExpression, factSlots, loadFact } from './loads.js';
import type { Program, Shelf } from './program.js';
import { MAX, missing, NotCompilable, type Slots } from './slots.js';
import { Variables } from './variables.js';

/** Compiles all figures of a policy, or throws `NotCompilable`. */
export function compileProgram(plan: Plan): Program {
  return new PolicyCompilation(plan).program();
}

class PolicyCompilation implements Compilation {
  readonly variables = new Variables();
  private readonly facts = new Map<Name, Slots>();
  private readonly loads: string[] = [];
  private readonly person = new Map<Name, Block>();
  /** What runs for the person, needs first. */
  private readonly order: Block[] = [];
  private readonly lists: ReadonlyMap<Name, ListWalks>;
  private readonly bounded = new Map<Window | Name, { readonly block: Block; readonly refs: WindowRefs }>();

  constructor(readonly plan: Plan) {
    for (const [name, spec] of Object.entries(plan.facts)) this.fact(name, spec);
    const lists = Object.entries(plan.lists);
    this.lists = new Map(lists.map(([name, specs], i) => [name, new ListWalks(name, i, specs, this.variables)]));
  }

  program(): Program {
    for (const { name, list } of this.plan.inOrder()) this.figure(name, list);
    for (const list of this.lists.values()) list.walkRest();
    const person = shelfOf(new Map([...this.facts, ...slotsOf(this.person)]));
    const run = this.runCode(person);
    const { variables } = this;
    const source = `'use strict';const I=Infinity,M=${MAX};\n${variables.outside}\nreturn ${run};`;
    const lists = new Map([...this.lists].map(([name, list]) => [name, list.program]));
    return { run: generated(source, variables.values), labels: variables.labels, person, lists, source };
  }

  private runCode(person: Shelf): string {
    const lists = [...this.lists.values()];
    const levels = [...this.order.map(({ level }) => level), ...lists.flatMap((list) => list.levels)];
    const stages = Array.from({ length: Math.max(0, ...levels) + 1 }, (_, level) => {
      const figures = this.order.filter((block) => block.level === level).map(({ code }) => code.join(''));
      return [...figures, ...lists.map((list) => list.codeAt(level))].join('\n');
    });
    return `function(f){let x,n=0;const m=[];${this.variables.inside}
${this.loads.join('\n')}
${stages.join('\n')}
return {person:[${person.kept.join()}],records:m};}`;
  }

  private fact(name: Name, spec: FactSpec): Slots {
    const { variables } = this;
    return heldIn(this.facts, name, () => {
      const at = variables.declare();
      this.loads.push(loadFact(spec, factExpression(name, variables), at, variables));
      return factSlots(spec, at);
    });
  }

  /** The slots of a name, seen from the person or from the records of a list; `user` learns when they are there. */
  slots(name: Name, user: Block, list?: Name): Slots {
    const found = referent(this.plan, name, list) ?? missing(name);
    if (found.is === 'fact')
      return found.list === undefined
        ? this.fact(name, found.spec)
        : (this.listOf(found.list).fields.get(name) ?? missing(name));
    const block = this.figure(name, found.list);
    user.level = Math.max(user.level, block.level);
    if (found.list !== undefined) user.needs.add(block);
    return block.slots;
  }

  private figure(name: Name, list: Name | undefined): Block {
    if (list !== undefined) return heldIn(this.listOf(list).figures, name, () => this.recordFigure(list, name));
    return heldIn(this.person, name, () => this.personFigure(name));
  }

  private personFigure(name: Name): Block {
    const figure = this.plan.data.figures[name] ?? missing(name);
    const block = new Block();
    const context = new Context(this, block, name);
    const slots = kindOf(figure).compile?.(figure, context) ?? missing(figure.kind);
    block.slots = { ...slots, ...compileFinish(figure, slots, context) };
    // An outcome is incomplete where one of these cannot be told: the exact evaluator says so.
    if (figure.effect !== undefined || Object.hasOwn(this.plan.family.promises, name)) {
      const { value, label } = block.slots;
      for (const slot of [value, label]) if (slot !== undefined) known(context, slot);
    }
    this.order.push(block);
    return block;
  }

  private recordFigure(list: Name, name: Name): Block {
    const figure = figuresOf(this.plan, list)[name] ?? missing(name);
    const block = new Block();
    const context = new RecordContext(this, block, name, list);
    const { compile, compileColumn } = kindOf(figure);
    const slots = compileColumn?.(figure, context) ?? compile?.(figure, context) ?? missing(figure.kind);
    // A running balance applies its bounds itself, record by record.
    block.slots = { ...slots, ...(figure.kind !== 'balance' && compileFinish(figure, slots, context)) };
    return block;
  }

  /** A tally: its code runs in a walk; the figure itself is there one level later. */
  walk(list: Name, tally: Name, user: Block, body: (records: RecordCompiler) => void): void {
    const block = new Block();
    block.level = user.level;
    block.isTally = true;
    body(new RecordContext(this, block, tally, list));
    this.listOf(list).walk(block);
    user.level = Math.max(user.level, block.level + 1);
  }

  /** The bit of a tally among those along a list. */
  bitOf(tally: Name, list: Name): number {
    return this.listOf(list).bitOf(tally);
  }

  private listOf(list: Name): ListWalks {
    return this.lists.get(list) ?? missing(list);
  }

  /** The bounds of a window, which are there before the records are walked. */
  bounds(given: Window | Name, figure: Name, user: Block): WindowRefs {
    const { block, refs } = heldIn(this.bounded, given, () => {
      const block = new Block();
      const context = new Context(this, block, figure);
      const refs = compileBounds(this.window(given), context, this.recordsFrom(block));
      this.order.push(block);
      return { block, refs };
    });
    user.level = Math.max(user.level, block.level);
    return refs;
  }

  window(given: Window | Name): Window {
    const window = typeof given === 'string' ? this.plan.data.windows?.[given] : given;
    return window ?? missing(String(given));
  }

  /** The day from which history is known; where the fact is absent, all of it is. */
  recordsFrom(user: Block): string | undefined {
    if (this.plan.facts['recordsFrom'] === undefined) return undefined;
    const slot = this.slots('recordsFrom', user).value;
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
