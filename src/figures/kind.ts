/**
 * What every kind of figure provides: its check when a policy is adopted, its exact form for the reference
 * evaluator, and the code of its compiled form. The contexts that the three are given are here as well.
 */

import type { Issue } from '../rule/issue.js';
import type { Fraction } from '../values/fraction.js';
import type { Ref, Slot, Slots } from './compiled/slots.js';
import type { Figure, Name, Num, Operand, When, Window } from './policy.js';
import type { Result, Unknown } from './value.js';

/** What a value can be that is no label. */
export type ValueType = 'number' | 'flag' | 'date';

/** What a name gives: a quantity, flag or date, a label (from these, or any), or both. */
export interface Shape {
  readonly value?: ValueType | undefined;
  readonly label?: readonly string[] | 'open' | undefined;
  readonly unit?: string | undefined;
  readonly atLeast?: Num | undefined;
  readonly atMost?: Num | undefined;
}

/** Adoption: names are resolved and faults collected. Paths are relative to the figure. */
export interface Checker {
  shape(name: Name, path: string): Shape;
  /** The name must give a value of this type. */
  typed(name: Name, path: string, type: ValueType): Shape;
  /** The name or literal must give a number, of this unit if both are known; says which is known. */
  number(operand: Operand, path: string, unit?: string): string | undefined;
  /** The same of numbers that are added or compared: all are of one unit. */
  numbers(operands: readonly Operand[], path: string, unit?: string): string | undefined;
  literal(value: unknown, path: string): Fraction | undefined;
  when(when: When | undefined, path: string): void;
  scale(name: Name, path: string): readonly string[];
  /** A window of the person is seen from a day that must be known. */
  window(window: Window | Name | undefined, path: string, ofPerson?: true): void;
  /** The checker of the records of a list. */
  records(list: Name, path: string): Checker | undefined;
  /** Records must have a date, for the sake of what stands at the path. */
  dated(path: string, value: unknown): void;
  report(code: Issue['code'], path: string, value: unknown, expected: string, witness?: string): void;
}

/** First and last day of a window, and what is needed if history does not reach back so far. */
export interface Bounds {
  readonly first: number;
  readonly last: number;
  readonly short: Unknown | undefined;
}

/** Exact evaluation: names are resolved on demand, each figure once. */
export interface Scope {
  result(name: Name): Result;
  number(operand: Operand): Fraction | Unknown | null;
  label(name: Name): string | Unknown | null;
  literal(value: Num): Fraction;
  holds(when: When | undefined): boolean | Unknown;
  scale(name: Name): readonly string[];
  records(list: Name): readonly RecordScope[];
  window(window: Window | Name): Window;
  bounds(window: Window | Name): Bounds | Unknown | null;
  /** What would be needed to know of records since that day (or since ever), if history begins later. */
  historySince(day: number | undefined): Unknown | undefined;
  /** Where the figure stands, for errors. */
  readonly path: string;
}
export interface RecordScope extends Scope {
  readonly index: number;
  /** The date of the record. */
  day(): number;
}

/** Compilation: names become slots, figures become the code that fills them. */
export interface Compiler {
  slots(name: Name): Slots;
  number(operand: Operand): Slot;
  label(name: Name): Slot;
  /** Numerator and denominator of a literal, as safe integers. */
  literal(value: Num): readonly [number, number];
  code(label: string): number;
  /** A new variable. */
  variable(): Ref;
  /** A new variable that holds a value before the first record, and whatever is written to it after that. */
  state(initial: number): Ref;
  /** The name under which the generated code knows a function or an object. */
  use(value: unknown): string;
  emit(code: string): void;
  /** What is emitted inside, as code to be emitted elsewhere. */
  section(body: (inner: Compiler) => void): string;
  test(when: When | undefined): Condition;
  scale(name: Name): readonly string[];
  window(window: Window | Name): Window;
  bounds(window: Window | Name): WindowRefs;
  /** Compiles what happens at each record of a list. */
  eachRecord(list: Name, body: (records: RecordCompiler) => void): void;
}
/** A condition as two expressions: it holds; it does not. Neither is true where it cannot be told. */
export interface Condition {
  readonly yes: string;
  /** Absent where it can always be told. */
  readonly no?: string | undefined;
}
/** The first and the last day of a window, and 1 where history does not reach back so far. */
export interface WindowRefs {
  readonly first: Ref;
  readonly last: Ref;
  readonly short: Ref;
}
export interface RecordCompiler extends Compiler {
  /** The date of the record. */
  day(): Slot;
  /** The day from which history is known, as an expression; absent where all of it is. */
  recordsFrom(): string | undefined;
  /** Code to be run before the first record. */
  onStart(code: string): void;
  /** A new object of each walk, such as a set or a list. */
  container(expression: string): Ref;
  /** Code that notes that the record counted for the figure that is being compiled. */
  counted(): string;
}

export interface Kind<F extends Figure> {
  check(figure: F, checker: Checker): Shape;
  /** The value of a figure that looks at no other record. */
  evaluate?(figure: F, scope: Scope): Result;
  /** The values of a figure that looks along the records of its list. */
  column?(figure: F, records: readonly RecordScope[], scope: Scope): readonly Result[];
  compile?(figure: F, compiler: Compiler): Slots;
  /** The compiled form of a figure that looks along the records. */
  compileColumn?(figure: F, records: RecordCompiler): Slots;
  /** The names and literals that it reads, each perhaps more than once, for the trace; given the entry that decided. */
  reads(figure: F, hit: number | undefined): readonly Operand[];
  /** As much of the figure as decided, given the entry that did; all of it where this is left out. */
  rule?(figure: F, hit: number | undefined): F;
}
