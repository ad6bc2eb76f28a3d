/** Conditions: tests on facts and figures, all of which must hold. */
import { compare, type Fraction, isFraction } from '../values/fraction.js';
import { checkSpan } from './bandLine.js';
import { comparable, type EdgeWord, edgeTest, ordered } from './compiled/arithmetic.js';
import { absence, integer, missing, type Slot, type Slots } from './compiled/slots.js';
import type { Checker, Compiler, Condition, Scope } from './kind.js';
import { isDateLiteral, isLiteral } from './literal.js';
import type { Comparison, Name, Operand, Test, When } from './policy.js';
import { checkOnScale, compiledPlace, placeOnScale } from './scales.js';
import { combine, mainOf, NOT_APPLICABLE, Unknown, unknownOf, type Value } from './value.js';

export const EDGE_WORDS = ['from', 'above', 'upTo', 'under'] as const satisfies readonly EdgeWord[];

/** Whether the order of two values satisfies an edge word; without one, whether they are equal. */
export function satisfies(word: EdgeWord | undefined, order: number): boolean {
  if (word === undefined) return order === 0;
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

/** One thing that a test asks of a name. */
export type Question = { readonly name: Name; readonly test: Test } & (
  | { readonly flag: boolean }
  /** Whether the label is one of these, or none of them. */
  | { readonly labels: readonly string[]; readonly isOne: boolean }
  | { readonly other: Name; readonly isSame: boolean }
  /** On which side of an edge the value lies; without a word, whether it is that number. */
  | Edge
);
interface Edge {
  readonly edge: Operand;
  readonly word?: EdgeWord;
  readonly scale?: Name | undefined;
}

/** What a condition asks; it holds if every answer is yes. */
export function questionsOf(when: When = {}): readonly Question[] {
  return Object.entries(when).flatMap(([name, test]) => questionsAbout(name, test));
}

function questionsAbout(name: Name, test: Test): readonly Question[] {
  if (typeof test === 'boolean') return [{ name, test, flag: test }];
  if (typeof test === 'number') return [{ name, test, edge: test }];
  const labels = labelsOf(test);
  const { sameAs, differsFrom, scale, ...edges } = isComparison(test) ? test : {};
  return [
    ...(labels === undefined ? [] : [{ name, test, labels, isOne: !isComparison(test) }]),
    ...(sameAs === undefined ? [] : [{ name, test, other: sameAs, isSame: true }]),
    ...(differsFrom === undefined ? [] : [{ name, test, other: differsFrom, isSame: false }]),
    ...EDGE_WORDS.flatMap((word) => {
      const edge = edges[word];
      return edge === undefined ? [] : [{ name, test, edge, word, scale }];
    }),
  ];
}

export function checkWhen(when: When | undefined, checker: Checker, at: string): void {
  for (const [name, test] of Object.entries(when ?? {})) {
    const path = `${at}/${name}`;
    const questions = questionsAbout(name, test);
    if (questions.length === 0) checker.report('required', path, test, 'an edge');
    for (const question of questions) checkQuestion(question, checker, path);
    if (isComparison(test)) checkSpan(test, path, checker);
  }
}

function checkQuestion(question: Question, checker: Checker, path: string): void {
  const { name, test } = question;
  const { value, label } = checker.shape(name, path);
  if ('flag' in question) {
    if (value !== 'flag') checker.report('type', path, test, 'flag');
  } else if ('labels' in question) {
    const stranger = label === 'open' ? undefined : question.labels.find((named) => !label?.includes(named));
    if (label === undefined) checker.report('type', path, test, 'test of a number or flag');
    else if (stranger !== undefined) checker.report('choice', path, stranger, [label].flat().join(', '));
  } else if ('other' in question) {
    const other = checker.shape(question.other, path);
    const isAlike =
      (label !== undefined && other.label !== undefined) || (value !== undefined && value === other.value);
    if (!isAlike) checker.report('type', path, question.other, value ?? 'label');
  } else if (question.word === undefined) {
    if (value !== 'number') checker.report('type', path, test, 'number');
  } else {
    checkEdge(question, name, checker, path);
  }
}

function checkEdge({ edge, word, scale }: Edge, name: Name, checker: Checker, path: string): void {
  const { value, label, unit } = checker.shape(name, path);
  const at = `${path}/${word}`;
  if (scale !== undefined) {
    const order = checker.scale(scale, `${path}/scale`);
    const other = String(edge);
    if (!order.includes(other)) checkOnScale(checker.shape(other, at).label, other, order, checker, at);
    checkOnScale(label, name, order, checker, path);
  } else if (value === 'number') checker.number(edge, at, unit);
  else if (value !== 'date') checker.report('type', at, edge, value ?? 'label');
  else if (!isDateLiteral(edge) && checker.shape(String(edge), at).value !== 'date')
    checker.report('type', at, edge, 'date');
}

/** The names that a condition reads, each once. Labels of a scale are among them where they may be names as well. */
export function whenReads(when: When | undefined): readonly Name[] {
  return [...new Set(questionsOf(when).flatMap((question) => [question.name, ...othersIn(question)]))];
}

function othersIn(question: Question): readonly Name[] {
  if ('other' in question) return [question.other];
  return 'edge' in question && typeof question.edge === 'string' && !isLiteral(question.edge) ? [question.edge] : [];
}

/** As much of a scope as answers questions. */
export type Answering = Pick<Scope, 'result' | 'number' | 'label' | 'scale' | 'path'>;

/** False if any test fails; unknown only if none fails and one cannot be told. */
export function evaluateWhen(when: When | undefined, scope: Answering): boolean | Unknown {
  return areAllSo(questionsOf(when), scope);
}

/** The same of questions that are known. */
export function areAllSo(questions: readonly Question[], scope: Answering): boolean | Unknown {
  const unknown: Unknown[] = [];
  for (const question of questions) {
    const isSo = answer(question, scope);
    if (isSo === false) return false;
    if (isSo instanceof Unknown) unknown.push(isSo);
  }
  return unknown.length > 0 ? unknownOf(unknown) : true;
}

function answer(question: Question, scope: Answering): boolean | Unknown {
  const { name } = question;
  const { value = NOT_APPLICABLE, label = NOT_APPLICABLE } = scope.result(name);
  if ('flag' in question) return both([value, question.flag], isSame);
  if ('labels' in question)
    return both([label, label], (given) => question.labels.includes(String(given)) === question.isOne);
  if ('other' in question)
    return both(mainSide(name, question.other, scope), (a, b) => isSame(a, b) === question.isSame);
  const { edge, word, scale } = question;
  if (scale !== undefined) return onScale(label, question, scope.scale(scale), scope);
  return compared(value, word, scope.number(edge));
}

/** Two names side by side: by label if both have one, else by quantity. */
function mainSide(name: Name, other: Name, scope: Answering): readonly [Value, Value] {
  const [a, b] = [scope.result(name), scope.result(other)];
  return a.label !== undefined && b.label !== undefined ? [a.label, b.label] : [mainOf(a), mainOf(b)];
}

function isSame(a: Value, b: Value): boolean {
  return isFraction(a) && isFraction(b) ? compare(a, b) === 0 : a === b;
}

/** What is not applicable passes no test. */
function both([a, b]: readonly [Value, Value], test: (a: Value, b: Value) => boolean): boolean | Unknown {
  return combine([a, b], () => test(a, b)) ?? false;
}

/** A lower bound decides some comparisons: at least 6 is above 5 whatever else there was. */
function compared(value: Value, word: EdgeWord | undefined, edge: Fraction | Unknown | null): boolean | Unknown {
  if (value === NOT_APPLICABLE || edge === NOT_APPLICABLE) return false;
  if (edge instanceof Unknown) return edge;
  if (isFraction(value)) return satisfies(word, compare(value, edge));
  if (!(value instanceof Unknown)) return false;
  if (word === undefined || value.atLeast === undefined) return value;
  const certain = satisfies(word, compare(value.atLeast, edge));
  return certain === wantsMore(word) ? certain : value;
}

function wantsMore(word: EdgeWord): boolean {
  return word === 'from' || word === 'above';
}

function onScale(label: Value, { edge, word }: Edge, order: readonly string[], scope: Answering): boolean | Unknown {
  const other = order.includes(String(edge)) ? String(edge) : scope.label(String(edge));
  const placeOf = (value: Value): number => placeOnScale(String(value), order, scope.path);
  return both([label, other], (a, b) => satisfies(word, placeOf(a) - placeOf(b)));
}

export function compileWhen(when: When | undefined, compiler: Compiler): Condition {
  const conditions = questionsOf(when).map((question) => compileQuestion(question, compiler));
  const yes = conditions.map((condition) => condition.yes).join('&&') || 'true';
  if (conditions.every(({ no }) => no === undefined)) return { yes };
  return { yes, no: `(${conditions.map(denied).join('||')})` };
}

/** The expression that a condition does not hold. */
export function denied({ yes, no }: Condition): string {
  return no ?? `!(${yes})`;
}

function compileQuestion(question: Question, compiler: Compiler): Condition {
  const { name } = question;
  if ('labels' in question) return compileLabels(name, question.labels, question.isOne, compiler);
  if ('other' in question) return compileSame(name, question.other, compiler, question.isSame ? '===' : '!==');
  if ('edge' in question && question.scale !== undefined) return compilePlace(name, question, question.scale, compiler);
  const slot = compiler.number(name);
  return 'flag' in question
    ? decided([slot], `${slot.at}===${question.flag ? 1 : 0}`)
    : compileEdge(slot, question, compiler);
}

function compileLabels(name: Name, labels: readonly string[], isOne: boolean, compiler: Compiler): Condition {
  const slot = compiler.label(name);
  const isAny = labels.map((label) => `${slot.at}===${integer(compiler.code(label))}`).join('||') || 'false';
  const isThere = slot.sure === true ? '' : `&&${slot.at}===${slot.at}`;
  return decided([slot], isOne ? `(${isAny})` : `(!(${isAny})${isThere})`);
}

function compileSame(name: Name, other: Name, compiler: Compiler, operator: '===' | '!=='): Condition {
  const [a, b] = [compiler.slots(name), compiler.slots(other)];
  const isLabelled = a.label !== undefined && b.label !== undefined;
  const side = (slots: Slots): Slot => (isLabelled ? slots.label : (slots.value ?? slots.label)) ?? missing(name);
  const sides = [side(a), side(b)] as const;
  const [one, another] = comparable(compiler, ...sides);
  const absent = sides.flatMap((slot) => absence(slot) ?? []);
  const isThere = absent.length === 0 ? '' : `&&!(${absent.join('||')})`;
  return decided(sides, `(${one}${operator}${another}${isThere})`);
}

function compileEdge(slot: Slot, { edge, word }: Edge, compiler: Compiler): Condition {
  if (word !== undefined && isLiteral(edge))
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
  const told = (answer: boolean): string =>
    slots
      .map(({ at, optional, short }) => {
        const isCertain = short?.grows === true && word !== undefined && answer === wantsMore(word);
        const isTold = optional === undefined ? '' : `${at}!==I&&`;
        const reachesBack = short === undefined ? '' : isCertain ? `${at}===${at}&&` : `${short.at}===0&&`;
        return isTold + reachesBack;
      })
      .join('');
  const absent = slots.flatMap((slot) => {
    const test = absence(slot);
    return test === undefined ? [] : [`${test}${slot.short === undefined ? '' : `&&${slot.short.at}===0`}||`];
  });
  return { yes: `${told(true)}${test}`, no: `(${absent.join('')}${told(false)}!(${test}))` };
}

function compilePlace(name: Name, { edge, word }: Edge, scale: Name, compiler: Compiler): Condition {
  const order = compiler.scale(scale);
  const fixed = order.indexOf(String(edge));
  const slots = [compiler.label(name), ...(fixed < 0 ? [compiler.label(String(edge))] : [])];
  const [place, limit = integer(fixed)] = slots.map((slot) => compiledPlace(slot.at, order, compiler));
  return decided(slots, `(${place}>=0&&${limit}>=0&&${ordered(word, [place ?? '', limit])})`);
}
