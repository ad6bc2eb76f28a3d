/** Entries of bands, tables and schedules: a label, a quantity, or both. */
import { keyOf } from '../rule/rowKey.js';
import { add, divide, type Fraction, multiply, subtract, ZERO } from '../values/fraction.js';
import {
  combined,
  constant,
  MINUS,
  rounded,
  scaled,
  sum,
  told,
  written,
  writtenAbsent,
} from './compiled/arithmetic.js';
import { lcm, NotCompilable, type Slot, type Slots, sureOf } from './compiled/slots.js';
import { NOT_APPLICABLE_TEXT } from './evaluated.js';
import type { Checker, Compiler, Scope, Shape } from './kind.js';
import { checkSize, inUnits, roundingOf } from './kinds/units.js';
import type { Entry, Given, Num, Operand } from './policy.js';
import { combine, mainOf, type Result, type Unknown, type Value } from './value.js';

/** Checks the entries of one figure and says what they give: all a label or none, all a quantity or none. */
export function checkEntries(entries: readonly Entry[], checker: Checker, list: string, banded: boolean): Shape {
  const labels = new Set<string>();
  const values = new Set<Shape['value']>();
  let [open, named, giving] = [false, 0, 0];
  const keys = new Set<string>();
  entries.forEach((entry, i) => {
    const key = keyOf(entry, i);
    const path = `/${list}/${key}`;
    if (keys.has(key)) checker.report('duplicate', path, key, 'another id');
    keys.add(key);
    if (entry.as !== undefined) {
      named++;
      if (entry.as === NOT_APPLICABLE_TEXT) checker.report('choice', `${path}/as`, entry.as, 'another label');
      const given = typeof entry.as === 'string' ? [entry.as] : labelsOf(checker, entry.as.of, `${path}/as/of`);
      if (given === 'open') open = true;
      else for (const label of given) labels.add(label);
    }
    if (entry.gives !== undefined) {
      giving++;
      values.add(checkGiven(entry.gives, checker, `${path}/gives`, banded));
    }
    if (entry.awaits !== undefined) checker.typed(entry.awaits, `${path}/awaits`, 'flag');
  });
  if (named !== 0 && named !== entries.length) checker.report('required', `/${list}`, named, 'a label in every entry');
  if (giving !== 0 && giving !== entries.length) checker.report('required', `/${list}`, giving, 'gives in every entry');
  if (named + giving === 0) checker.report('required', `/${list}`, entries.length, 'as or gives');
  if (values.size > 1) checker.report('type', `/${list}`, [...values], 'one type');
  const [value] = values;
  return { value, label: named === 0 ? undefined : open ? 'open' : [...labels] };
}

function labelsOf(checker: Checker, name: string, path: string): readonly string[] | 'open' {
  const { label } = checker.shape(name, path);
  if (label === undefined) checker.report('type', path, name, 'label');
  return label ?? [];
}

function checkGiven(given: Given, checker: Checker, path: string, banded: boolean): Shape['value'] {
  if (typeof given === 'boolean') return 'flag';
  if (typeof given !== 'object') {
    checker.literal(given, path);
    return 'number';
  }
  if ('of' in given) {
    const { value } = checker.shape(given.of, `${path}/of`);
    if (value === undefined) checker.report('type', `${path}/of`, given.of, 'number or flag');
    if (given.times !== undefined) {
      checker.number(given.of, `${path}/of`);
      checker.literal(given.times, `${path}/times`);
    }
    return value;
  }
  if (!banded) checker.report('choice', path, given, 'of');
  if ('rate' in given) {
    checker.literal(given.rate, `${path}/rate`);
    return 'number';
  }
  checker.literal(given.start, `${path}/start`);
  checker.literal(given.plus, `${path}/plus`);
  if (given.per !== undefined) checkSize(given.per, `${path}/per`, checker);
  return 'number';
}

/** The banded quantity and the lower edge of its band. */
export interface Banded<Quantity> {
  readonly quantity: Quantity;
  readonly lower: Fraction | undefined;
}

/** What the chosen entry comes to. */
export function evaluateEntry(entry: Entry, scope: Scope, hit: number, banded?: Banded<Fraction>): Result {
  const { as, gives, awaits } = entry;
  const awaited = awaits === undefined ? true : scope.result(awaits).value;
  return {
    hit,
    value: gives === undefined ? undefined : evaluateGiven(gives, scope, banded),
    label: typeof as === 'object' ? scope.label(as.of) : as,
    provisional: awaited !== true || undefined,
  };
}

/** What an entry comes to where its quantity or a condition is not applicable, or cannot be told. */
export function absentEntry(entry: Entry | undefined, value: Unknown | null): Result {
  return { value: entry?.gives === undefined ? undefined : value, label: entry?.as === undefined ? undefined : value };
}

function evaluateGiven(given: Given, scope: Scope, banded: Banded<Fraction> | undefined): Value {
  if (typeof given === 'boolean') return given;
  if (typeof given !== 'object') return scope.literal(given);
  if ('of' in given) {
    const { times } = given;
    if (times === undefined) return mainOf(scope.result(given.of));
    return combine([scope.number(given.of)], ([number = ZERO]) => multiply(number, scope.literal(times)));
  }
  const { quantity, lower } = banded ?? { quantity: ZERO, lower: undefined };
  if ('rate' in given) return multiply(quantity, scope.literal(given.rate));
  const above = subtract(quantity, lower ?? ZERO);
  const count = inUnits(divide(above, scope.literal(given.per ?? 1)), given.part ?? 'counts');
  return add(scope.literal(given.start), multiply(scope.literal(given.plus), count));
}

/** The code that writes each entry, and the slots that it fills. */
export function compileEntries(
  entries: readonly Entry[],
  compiler: Compiler,
  banded?: { readonly slot: Slot; readonly lowers: readonly BandedSlot['lower'][] },
): { readonly writes: readonly string[]; readonly slots: Slots } {
  const prepared = entries.map((entry, i) =>
    prepare(entry, compiler, banded && { slot: banded.slot, lower: banded.lowers[i] }),
  );
  const values = prepared.flatMap(({ value }) => value ?? []);
  const labels = prepared.flatMap(({ label }) => label ?? []);
  const scale = values.reduce((least, slot) => lcm(least, slot.scale), 1);
  const slots: Slots = {
    hit: compiler.variable(),
    value: values.length > 0 ? entrySlot(compiler, values, scale) : undefined,
    label: labels.length > 0 ? entrySlot(compiler, labels, 1) : undefined,
  };
  return { writes: prepared.map((entry, i) => writeEntry(entry, i, slots)), slots };
}

function entrySlot(compiler: Compiler, slots: readonly Slot[], scale: number): Slot {
  return {
    at: compiler.variable(),
    scale,
    over: slots.some(({ over }) => over !== undefined) ? compiler.variable() : undefined,
    optional: slots.some(({ optional }) => optional !== undefined) || undefined,
    sure: sureOf(slots),
  };
}

/** Writes that a figure is not applicable (`NaN`), or that it cannot be told (`I`). */
export function writeAbsent({ value, label, hit }: Slots, what: 'NaN' | 'I'): string {
  return [
    ...(hit === undefined ? [] : [`${hit}=-1;`]),
    ...[value, label].map((slot) => (slot === undefined ? '' : writtenAbsent(slot, what))),
  ].join('');
}

function writeEntry({ code, value, label }: Prepared, i: number, slots: Slots): string {
  const writeTo = (slot: Slot | undefined, from: Slot | undefined): string =>
    slot === undefined || from === undefined ? '' : written(slot, from);
  return `${slots.hit}=${i};${code}${writeTo(slots.label, label)}${writeTo(slots.value, value)}`;
}

/** The code of an entry, and what it then gives. */
interface Prepared {
  readonly code: string;
  readonly value: Slot | undefined;
  readonly label: Slot | undefined;
}

function prepare({ as, gives, awaits }: Entry, compiler: Compiler, banded: BandedSlot | undefined): Prepared {
  let value: Slot | undefined;
  const code = compiler.section((inner) => {
    if (awaits !== undefined) inner.emit(`if(${inner.number(awaits).at}!==1)return;`);
    if (gives !== undefined) value = compileGiven(gives, inner, banded);
  });
  return { code, value, label: as === undefined ? undefined : compileLabel(as, compiler) };
}

function compileLabel(as: NonNullable<Entry['as']>, compiler: Compiler): Slot {
  return typeof as === 'string' ? constant(compiler.code(as), 1) : told(compiler, compiler.label(as.of));
}

/** The banded quantity, and numerator and denominator of the lower edge of its band. */
interface BandedSlot {
  readonly slot: Slot;
  readonly lower: readonly [number, number] | undefined;
}

function compileGiven(given: Given, compiler: Compiler, banded: BandedSlot | undefined): Slot {
  if (typeof given === 'boolean') return constant(given ? 1 : 0, 1);
  if (typeof given !== 'object') return constant(...compiler.literal(given));
  if ('of' in given) {
    const source = compiler.number(given.of);
    const { times } = given;
    if (times === undefined) return told(compiler, source);
    return combined(compiler, [source], (inner, [slot = source]) => scaledBy(inner, slot, times));
  }
  if (banded === undefined) throw new NotCompilable('rate outside bands');
  if ('rate' in given) return scaledBy(compiler, banded.slot, given.rate);
  const [size, sizeOver] = compiler.literal(given.per ?? 1);
  const edge = constant(...(banded.lower ?? [0, 1]));
  const above = sum(compiler, [{ slot: banded.slot }, { slot: edge, times: MINUS }]);
  const exact = scaled(compiler, above, sizeOver, size);
  const rounding = roundingOf(given.part ?? 'counts');
  const count = rounding === undefined ? exact : rounded(compiler, exact, rounding);
  const start = constant(...compiler.literal(given.start));
  return sum(compiler, [{ slot: start }, { slot: count, times: compiler.literal(given.plus) }]);
}

function scaledBy(compiler: Compiler, slot: Slot, by: Num): Slot {
  const [numerator, denominator] = compiler.literal(by);
  return scaled(compiler, slot, numerator, denominator);
}

/** What the chosen entry was computed from, for the trace. */
export function entryReads(entry: Entry | undefined): readonly Operand[] {
  if (entry === undefined) return [];
  const { as, gives, awaits } = entry;
  return [
    ...(typeof gives === 'object' && 'of' in gives ? [gives.of] : []),
    ...(typeof as === 'object' ? [as.of] : []),
    ...(awaits === undefined ? [] : [awaits]),
  ];
}
