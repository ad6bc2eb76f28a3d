/** Conditions: tests on facts and figures, all of which must hold. */
import { compare, type Fraction, isFraction } from '../values/fraction.js';
import { isNumeric } from '../values/number.js';
import { comparable, constant, type EdgeWord, edgeTest, ordered } from './arithmetic.js';
import type { Checker, Compiler, Condition, Scope } from './kind.js';
import { isDateLiteral, isLiteral } from './literal.js';
import type { Comparison, Name, Operand, Test, When } from './policy.js';
import { checkOnScale, compiledPlace, placeOnScale } from './scales.js';
import { absence, integer, NotCompilable, type Slot, type Slots } from './slots.js';
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

export function compileWhen(when: When | undefined, compiler: Compiler): Condition {
  return allOf(Object.entries(when ?? {}).flatMap(([name, test]) => compileTest(name, test, compiler)));
}

function allOf(conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return { yes: 'true' };
  const yes = conditions.map((condition) => condition.yes).join('&&');
  if (conditions.every(({ no }) => no === undefined)) return { yes };
  return { yes, no: `(${conditions.map(denied).join('||')})` };
}

/** The expression that a condition does not hold. */
export function denied({ yes, no }: Condition): string {
  return no ?? `!(${yes})`;
}

function compileTest(name: Name, test: Test, compiler: Compiler): readonly Condition[] {
  if (typeof test === 'boolean') {
    const slot = slotOf(name, compiler);
    return [decided([slot], `${slot.at}===${test ? 1 : 0}`)];
  }
  if (typeof test === 'number') {
    const slot = slotOf(name, compiler);
    const [one, other] = comparable(compiler, slot, constant(...compiler.literal(test)));
    return [decided([slot], `${one}===${other}`)];
  }
  if (!isComparison(test)) return [isLabel(name, labelsOf(test) ?? [], compiler)];
  return compileComparison(name, test, compiler);
}

function compileComparison(name: Name, test: Comparison, compiler: Compiler): readonly Condition[] {
  const { scale, not, sameAs, differsFrom } = test;
  const edges = EDGE_WORDS.flatMap((word) => {
    const edge = test[word];
    if (edge === undefined) return [];
    return scale === undefined
      ? compileEdge(name, word, edge, compiler)
      : compilePlace(name, word, edge, scale, compiler);
  });
  return [
    ...(not === undefined ? [] : [isNoLabel(name, labelsOf(test) ?? [], compiler)]),
    ...(sameAs === undefined ? [] : [compileSame(name, sameAs, compiler, '===')]),
    ...(differsFrom === undefined ? [] : [compileSame(name, differsFrom, compiler, '!==')]),
    ...edges,
  ];
}

function slotOf(name: Name, compiler: Compiler): Slot {
  return compiler.slots(name).value ?? notThere(name);
}

function notThere(name: Name): never {
  throw new NotCompilable(`${name} has no such value`);
}

function isLabel(name: Name, labels: readonly string[], compiler: Compiler): Condition {
  const slot = compiler.label(name);
  return decided([slot], `(${isOneOf(slot, labels, compiler)})`);
}

function isNoLabel(name: Name, labels: readonly string[], compiler: Compiler): Condition {
  const slot = compiler.label(name);
  const isThere = slot.sure === true ? '' : `&&${slot.at}===${slot.at}`;
  return decided([slot], `(!(${isOneOf(slot, labels, compiler)})${isThere})`);
}

function isOneOf({ at }: Slot, labels: readonly string[], compiler: Compiler): string {
  if (labels.length === 0) return 'false';
  return labels.map((label) => `${at}===${integer(compiler.code(label))}`).join('||');
}

function compileSame(name: Name, other: Name, compiler: Compiler, operator: '===' | '!=='): Condition {
  const [a, b] = [compiler.slots(name), compiler.slots(other)];
  const isLabelled = a.label !== undefined && b.label !== undefined;
  const side = (slots: Slots): Slot => (isLabelled ? slots.label : (slots.value ?? slots.label)) ?? notThere(name);
  const sides = [side(a), side(b)] as const;
  const [one, another] = comparable(compiler, ...sides);
  const absent = sides.flatMap((slot) => absence(slot) ?? []);
  const isThere = absent.length === 0 ? '' : `&&!(${absent.join('||')})`;
  return decided(sides, `(${one}${operator}${another}${isThere})`);
}

function compileEdge(name: Name, word: EdgeWord, edge: Operand, compiler: Compiler): Condition {
  const slot = slotOf(name, compiler);
  if (isNumeric(edge) || isDateLiteral(edge))
    return decided([slot], edgeTest(compiler, slot, word, ...compiler.literal(edge)), word);
  // A lower bound of the edge itself decides nothing.
  const { short, ...limit } = compiler.number(edge);
  const other: Slot = { ...limit, short: short && { ...short, grows: false } };
  return decided([slot, other], ordered(word, comparable(compiler, slot, other)), word);
}

/**
 * A test that cannot be told where a fact is absent or where history begins too late; but a lower bound decides some
 * comparisons, and what is not applicable satisfies none.
 */
function decided(slots: readonly Slot[], test: string, word?: EdgeWord): Condition {
  if (slots.every(({ short, optional }) => (short ?? optional) === undefined)) return { yes: test };
  const wantsMore = word === 'from' || word === 'above';
  const isBound = ({ short }: Slot): boolean => short?.grows === true && word !== undefined;
  const told = (answer: boolean): string =>
    slots
      .flatMap((slot) => [
        ...(slot.optional === undefined ? [] : [`${slot.at}!==I`]),
        ...shortTold(slot, isBound(slot) && answer === wantsMore),
      ])
      .map((part) => `${part}&&`)
      .join('');
  const absent = slots.flatMap((slot) => {
    const test = absence(slot);
    return test === undefined ? [] : [`${test}${slot.short === undefined ? '' : `&&${slot.short.at}===0`}||`];
  });
  return { yes: `${told(true)}${test}`, no: `(${absent.join('')}${told(false)}!(${test}))` };
}

/** That history reaches back far enough, or that what is certain decides. */
function shortTold({ at, short }: Slot, isCertain: boolean): readonly string[] {
  if (short === undefined) return [];
  return [isCertain ? `${at}===${at}` : `${short.at}===0`];
}

function compilePlace(name: Name, word: EdgeWord, edge: Operand, scale: Name, compiler: Compiler): Condition {
  const order = compiler.scale(scale);
  const fixed = order.indexOf(String(edge));
  const slots = [compiler.label(name), ...(fixed < 0 ? [compiler.label(String(edge))] : [])];
  const [place, limit = integer(fixed)] = slots.map((slot) => compiledPlace(slot.at, order, compiler));
  return decided(slots, `(${place}>=0&&${limit}>=0&&${ordered(word, [place ?? '', limit])})`);
}
