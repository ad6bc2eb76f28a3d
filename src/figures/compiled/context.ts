/** The compiler as one figure sees it: names become slots, and what it emits is its block. */
import type { Fraction } from '../../values/fraction.js';
import type { Compiler, Condition, RecordCompiler, WindowRefs } from '../kind.js';
import { isLiteral } from '../literal.js';
import type { Plan } from '../plan.js';
import type { Name, Num, Operand, When, Window } from '../policy.js';
import { compileWhen } from '../when.js';
import { constant } from './arithmetic.js';
import type { Block } from './block.js';
import { missing, NotCompilable, type Ref, type Slot, type Slots, safe } from './slots.js';
import type { Variables } from './variables.js';

/** What contexts ask of the compilation of a whole policy. Whoever needs something learns in its block when it is there. */
export interface Compilation {
  readonly plan: Plan;
  readonly variables: Variables;
  slots(name: Name, user: Block, list?: Name): Slots;
  window(window: Window | Name): Window;
  bounds(window: Window | Name, figure: Name, user: Block): WindowRefs;
  recordsFrom(user: Block): string | undefined;
  walk(list: Name, tally: Name, user: Block, body: (records: RecordCompiler) => void): void;
  /** The bit of a tally among those along a list. */
  bitOf(tally: Name, list: Name): number;
}

/** The compiler as figures of the person see it. */
export class Context implements Compiler {
  private emitted: string[];

  constructor(
    protected readonly compilation: Compilation,
    protected readonly block: Block,
    protected readonly figure: Name,
  ) {
    this.emitted = block.code;
  }

  slots(name: Name): Slots {
    return this.compilation.slots(name, this.block);
  }

  number(operand: Operand): Slot {
    if (isLiteral(operand)) return constant(...this.literal(operand));
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
    return this.compilation.variables.labels.code(label);
  }

  variable(): Ref {
    return this.compilation.variables.declare();
  }

  state(initial: number): Ref {
    return this.compilation.variables.declare(initial);
  }

  use(value: unknown): string {
    return this.compilation.variables.use(value);
  }

  emit(code: string): void {
    this.emitted.push(code);
  }

  section(body: (inner: Compiler) => void): string {
    const outer = this.emitted;
    this.emitted = [];
    body(this);
    const section = this.emitted.join('');
    this.emitted = outer;
    return section;
  }

  test(when: When | undefined): Condition {
    return compileWhen(when, this);
  }

  scale(name: Name): readonly string[] {
    return this.compilation.plan.data.scales?.[name] ?? missing(name);
  }

  window(window: Window | Name): Window {
    return this.compilation.window(window);
  }

  bounds(window: Window | Name): WindowRefs {
    return this.compilation.bounds(window, this.figure, this.block);
  }

  eachRecord(list: Name, body: (records: RecordCompiler) => void): void {
    this.compilation.walk(list, this.figure, this.block, body);
  }
}

/** The compiler as figures of a record see it. */
export class RecordContext extends Context implements RecordCompiler {
  private bit: number | undefined;

  constructor(
    compilation: Compilation,
    block: Block,
    figure: Name,
    private readonly list: Name,
  ) {
    super(compilation, block, figure);
  }

  override slots(name: Name): Slots {
    return this.compilation.slots(name, this.block, this.list);
  }

  override variable(): Ref {
    const name = this.compilation.variables.variable();
    this.block.locals.push(name);
    return name;
  }

  override state(initial: number): Ref {
    const name = this.compilation.variables.declare();
    this.onStart(`${name}=${initial};`);
    return name;
  }

  override eachRecord(list: Name): never {
    throw new NotCompilable(`${list} inside records`);
  }

  day(): Slot {
    return this.slots('date').value ?? missing('date');
  }

  recordsFrom(): string | undefined {
    return this.compilation.recordsFrom(this.block);
  }

  onStart(code: string): void {
    this.block.starts.push(code);
  }

  container(expression: string): Ref {
    const name = this.compilation.variables.declare();
    this.onStart(`${name}=${expression};`);
    return name;
  }

  counted(): string {
    this.bit ??= this.compilation.bitOf(this.figure, this.list);
    return `n+=${this.bit};`;
  }
}
