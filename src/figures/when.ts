/** Conditions: tests on facts and figures, all of which must hold. */
import { compare, type Fraction, isFraction } from '../values/fraction.js';
import { isNumeric } from '../values/number.js';
import { comparison, constant, type EdgeWord, edgeTest, whole } from './arithmetic.js';
import { at, type Frame, GIVEN_UP, NotCompilable, type Predicate, type Slot, type Slots, UNKNOWN } from './frame.js';
import type { Checker, Compiler, Scope } from './kind.js';
import { isDateLiteral, isLiteral } from './literal.js';
import type { Comparison, Name, Operand, Test, When } from './policy.js';
import { checkOnScale, compiledPlace, placeOnScale } from './scales.js';
import { mainOf, NOT_APPLICABLE, Unknown, unknownOf, type Value } from './value.js';

export const EDGE_WORDS = ['from', 'above', 'upTo', 'under'] as const satisfies readonly EdgeWord[];

/** Whether the order of two values satisfies an edge word. */
export function satisfies(word: EdgeWord, order: number): boolean {
  if (word === 'from') return order >= 0;
  if (word === 'above') return order > 0;
  return word === 'upTo' ? order <= 0 : order < 0;
}

export function isComparison(test: Test): test is Comparison {
  return typeof test === 'object' && !Array.isArray(test);
}

/** The labels that a test names, or `undefined` if it is no test of a label. */
export function labelsOf(test: Test): readonly string[] | undefined {
  if (typeof test === 'string') return [test];
  if (typeof test !== 'object') return undefined;
  if (!isComparison(test)) return test;
  return test.not === undefined ? undefined : typeof test.not === 'string' ? [test.not] : test.not;
}

export function checkWhen(when: When | undefined, checker: Checker, path: string): void {
  for (const [name, test] of Object.entries(when ?? {})) checkTest(name, test, checker, `${path}/${name}`);
}

function checkTest(name: Name, test: Test, checker: Checker, path: string): void {
  const { value, label } = checker.shape(name, path);
  const expect = (type: string, given: unknown): void => {
    if (given !== type) checker.report('type', path, test, type);
  };
  const labels = labelsOf(test);
  if (typeof test === 'boolean') expect('flag', value);
  else if (typeof test === 'number') expect('number', value);
  else if (labels !== undefined && label === undefined) checker.report('type', path, test, 'test of a number or flag');
  else if (labels !== undefined && label !== 'open') {
    const stranger = labels.find((named) => !label?.includes(named));
    if (stranger !== undefined) checker.report('choice', path, stranger, label?.join(', ') ?? '');
  }
  if (isComparison(test)) checkComparison(name, test, checker, path);
}

function checkComparison(name: Name, test: Comparison, checker: Checker, path: string): void {
  const { value, label } = checker.shape(name, path);
  if (Object.keys(test).length === 0) checker.report('required', path, test, 'an edge');
  for (const word of EDGE_WORDS) {
    const edge = test[word];
    if (edge === undefined) continue;
    if (test.scale !== undefined)
      checkScaleEdge(edge, checker.scale(test.scale, `${path}/scale`), checker, `${path}/${word}`);
    else if (value === 'number') checker.number(edge, `${path}/${word}`);
    else if (value !== 'date') checker.report('type', `${path}/${word}`, edge, value ?? 'label');
    else if (!isDateLiteral(edge) && checker.shape(String(edge), `${path}/${word}`).value !== 'date') {
      checker.report('type', `${path}/${word}`, edge, 'date');
    }
  }
  if (test.scale !== undefined) checkOnScale(label, name, checker.scale(test.scale, `${path}/scale`), checker, path);
  for (const other of [test.sameAs, test.differsFrom].filter((given) => given !== undefined)) {
    const shape = checker.shape(other, path);
    const isAlike =
      (label !== undefined && shape.label !== undefined) || (value !== undefined && value === shape.value);
    if (!isAlike) checker.report('type', path, other, value ?? 'label');
  }
}

function checkScaleEdge(edge: Operand, order: readonly string[], checker: Checker, path: string): void {
  const name = String(edge);
  if (!order.includes(name)) checkOnScale(checker.shape(name, path).label, name, order, checker, path);
}

/** The names that a condition reads. Labels of a scale are among them where they may be names as well. */
export function whenReads(when: When | undefined): readonly Name[] {
  return Object.entries(when ?? {}).flatMap(([name, test]) => [name, ...(isComparison(test) ? othersIn(test) : [])]);
}

function othersIn(test: Comparison): readonly Name[] {
  const edges = EDGE_WORDS.map((word) => test[word]);
  return [...edges, test.sameAs, test.differsFrom].filter(
    (other): other is Name => typeof other === 'string' && !isLiteral(other),
  );
}

/** False if any test fails; unknown only if none fails and one cannot be told. */
export function evaluateWhen(when: When | undefined, scope: Scope): boolean | Unknown {
  const unknown: Unknown[] = [];
  for (const [name, test] of Object.entries(when ?? {})) {
    const holds = evaluateTest(name, test, scope);
    if (holds === false) return false;
    if (holds instanceof Unknown) unknown.push(holds);
  }
  return unknown.length > 0 ? unknownOf(unknown) : true;
}

function evaluateTest(name: Name, test: Test, scope: Scope): boolean | Unknown {
  const result = scope.result(name);
  if (typeof test === 'boolean') return known(result.value, (value) => value === test);
  if (typeof test === 'number') {
    const expected = scope.literal(test);
    return known(result.value, (value) => isFraction(value) && compare(value, expected) === 0);
  }
  if (!isComparison(test)) {
    const labels = labelsOf(test) ?? [];
    return known(result.label, (label) => labels.includes(String(label)));
  }
  return all([...comparisons(name, test, scope)]);
}

function* comparisons(name: Name, test: Comparison, scope: Scope): Generator<boolean | Unknown> {
  const { value, label } = scope.result(name);
  const { scale, not, sameAs, differsFrom } = test;
  if (not !== undefined) yield known(label, (given) => !(labelsOf(test) ?? []).includes(String(given)));
  if (sameAs !== undefined) yield both(mainSide(name, sameAs, scope), (a, b) => isSame(a, b));
  if (differsFrom !== undefined) yield both(mainSide(name, differsFrom, scope), (a, b) => !isSame(a, b));
  for (const word of EDGE_WORDS) {
    const edge = test[word];
    if (edge === undefined) continue;
    if (scale === undefined) yield compared(value ?? NOT_APPLICABLE, word, scope.number(edge));
    else yield onScale(label ?? NOT_APPLICABLE, word, edge, scope.scale(scale), scope);
  }
}

/** Two names side by side: by label if both have one, else by quantity. */
function mainSide(name: Name, other: Name, scope: Scope): readonly [Value, Value] {
  const [a, b] = [scope.result(name), scope.result(other)];
  return a.label !== undefined && b.label !== undefined ? [a.label, b.label] : [mainOf(a), mainOf(b)];
}

function isSame(a: Value, b: Value): boolean {
  return isFraction(a) && isFraction(b) ? compare(a, b) === 0 : a === b;
}

function both([a, b]: readonly [Value, Value], test: (a: Value, b: Value) => boolean): boolean | Unknown {
  if (a === NOT_APPLICABLE || b === NOT_APPLICABLE) return false;
  const unknown = [a, b].filter((value) => value instanceof Unknown);
  return unknown.length > 0 ? unknownOf(unknown) : test(a, b);
}

function known(
  value: Value | undefined,
  test: (value: Fraction | boolean | string) => boolean | Unknown,
): boolean | Unknown {
  if (value === undefined || value === NOT_APPLICABLE) return false;
  return value instanceof Unknown ? value : test(value);
}

/** A lower bound decides some comparisons: at least 6 is above 5 whatever else there was. */
function compared(value: Value, word: EdgeWord, edge: Fraction | Unknown | null): boolean | Unknown {
  if (value === NOT_APPLICABLE || edge === NOT_APPLICABLE) return false;
  if (edge instanceof Unknown) return edge;
  if (isFraction(value)) return satisfies(word, compare(value, edge));
  if (!(value instanceof Unknown) || value.atLeast === undefined) return value instanceof Unknown ? value : false;
  const certain = satisfies(word, compare(value.atLeast, edge));
  const wantsMore = word === 'from' || word === 'above';
  return certain === wantsMore ? certain : value;
}

function onScale(
  label: Value,
  word: EdgeWord,
  edge: Operand,
  order: readonly string[],
  scope: Scope,
): boolean | Unknown {
  const other = order.includes(String(edge)) ? String(edge) : scope.label(String(edge));
  const placeOf = (value: Value): number => placeOnScale(String(value), order, scope.path);
  return both([label, other], (a, b) => satisfies(word, placeOf(a) - placeOf(b)));
}

function all(parts: readonly (boolean | Unknown)[]): boolean | Unknown {
  if (parts.includes(false)) return false;
  const unknown = parts.filter((part) => part instanceof Unknown);
  return unknown.length > 0 ? unknownOf(unknown) : true;
}

export function compileWhen(when: When | undefined, compiler: Compiler): Predicate {
  // What may be unknown is asked last, so that it does not matter where another test fails.
  const entries = Object.entries(when ?? {}).sort(
    ([a], [b]) => Number(isOptional(a, compiler)) - Number(isOptional(b, compiler)),
  );
  const tests = entries.flatMap(([name, test]) => compileTest(name, test, compiler));
  const [a, b] = tests;
  if (a === undefined) return () => true;
  if (b === undefined) return a;
  if (tests.length === 2) return (frame) => a(frame) && b(frame);
  return (frame) => tests.every((test) => test(frame));
}

function isOptional(name: Name, compiler: Compiler): boolean {
  const { value, label } = compiler.slots(name);
  return [value, label].some((slot) => slot?.optional !== undefined || slot?.short !== undefined);
}

function compileTest(name: Name, test: Test, compiler: Compiler): readonly Predicate[] {
  if (typeof test === 'boolean') {
    const slot = slotOf(name, compiler);
    const expected = test ? 1 : 0;
    return [decided(slot, undefined, (frame) => at(frame, slot.at) === expected)];
  }
  if (typeof test === 'number') {
    const order = comparison(slotOf(name, compiler), constant(compiler, ...compiler.literal(test)));
    return [decided(slotOf(name, compiler), undefined, (frame) => order(frame) === 0)];
  }
  if (!isComparison(test)) return [isLabel(name, labelsOf(test) ?? [], compiler)];
  return compileComparison(name, test, compiler);
}

function compileComparison(name: Name, test: Comparison, compiler: Compiler): readonly Predicate[] {
  const { scale, not, sameAs, differsFrom } = test;
  const predicates: Predicate[] = [];
  if (not !== undefined) {
    const slot = compiler.label(name);
    const isNamed = isLabel(name, labelsOf(test) ?? [], compiler);
    predicates.push((frame) => !isNamed(frame) && !Number.isNaN(at(frame, slot.at)));
  }
  if (sameAs !== undefined) predicates.push(compileSame(name, sameAs, compiler, true));
  if (differsFrom !== undefined) predicates.push(compileSame(name, differsFrom, compiler, false));
  for (const word of EDGE_WORDS) {
    const edge = test[word];
    if (edge === undefined) continue;
    predicates.push(
      scale === undefined ? compileEdge(name, word, edge, compiler) : compilePlace(name, word, edge, scale, compiler),
    );
  }
  return predicates;
}

function slotOf(name: Name, compiler: Compiler): Slot {
  return compiler.slots(name).value ?? notThere(name);
}

function notThere(name: Name): never {
  throw new NotCompilable(`${name} has no such value`);
}

function isLabel(name: Name, labels: readonly string[], compiler: Compiler): Predicate {
  const slot = compiler.label(name);
  const place = slot.at;
  const codes = labels.map((label) => compiler.code(label));
  const [only = Number.NaN] = codes;
  return decided(
    slot,
    undefined,
    codes.length === 1 ? (frame) => at(frame, place) === only : (frame) => codes.includes(at(frame, place)),
  );
}

function compileSame(name: Name, other: Name, compiler: Compiler, same: boolean): Predicate {
  const [a, b] = [compiler.slots(name), compiler.slots(other)];
  const isLabelled = a.label !== undefined && b.label !== undefined;
  const side = (slots: Slots): Slot =>
    whole(compiler, (isLabelled ? slots.label : (slots.value ?? slots.label)) ?? notThere(name));
  const order = comparison(side(a), side(b));
  return (frame) => {
    const result = order(frame);
    return !Number.isNaN(result) && (result === 0) === same;
  };
}

function compileEdge(name: Name, word: EdgeWord, edge: Operand, compiler: Compiler): Predicate {
  const slot = slotOf(name, compiler);
  if (isNumeric(edge) || isDateLiteral(edge))
    return decided(slot, word, edgeTest(slot, word, ...compiler.literal(edge)));
  const order = comparison(slot, whole(compiler, compiler.number(edge)));
  return decided(slot, word, (frame) => satisfies(word, order(frame)));
}

/** Gives up where a fact is absent, or where history begins too late to say. */
function decided(slot: Slot, word: EdgeWord | undefined, test: Predicate): Predicate {
  const { short, optional } = slot;
  const wantsMore = word === 'from' || word === 'above';
  if (short === undefined && optional === undefined) return test;
  return (frame: Frame) => {
    const holds = test(frame);
    const value = at(frame, slot.at);
    if (value === UNKNOWN) frame[GIVEN_UP] = 1;
    const isBound = short?.grows === true && word !== undefined && !Number.isNaN(value);
    if (short !== undefined && at(frame, short.at) !== 0 && !(isBound && holds === wantsMore)) frame[GIVEN_UP] = 1;
    return holds;
  };
}

function compilePlace(name: Name, word: EdgeWord, edge: Operand, scale: Name, compiler: Compiler): Predicate {
  const order = compiler.scale(scale);
  const placeIn = (label: Name) => compiledPlace(whole(compiler, compiler.label(label)).at, order, compiler);
  const fixed = order.indexOf(String(edge));
  const [placeOf, edgeOf] = [placeIn(name), fixed < 0 ? placeIn(String(edge)) : () => fixed];
  return (frame) => {
    const [place, limit] = [placeOf(frame), edgeOf(frame)];
    return place >= 0 && limit >= 0 && satisfies(word, place - limit);
  };
}
