/**
 * Replay: every step of a trace worked out again in exact fractions from nothing but what the step itself holds, and on
 * demand the leaves compared with the facts and the policy.
 */
import { pointer, refuse } from '../../rule/issue.js';
import { own } from '../../rule/plainData.js';
import { parseDate } from '../../values/date.js';
import { add, type Fraction, fraction, fromInteger, isFraction, ONE, ZERO } from '../../values/fraction.js';
import { parseAmount } from '../../values/number.js';
import { type Adopted, formOf } from '../adoption/adopt.js';
import { type FigureValue, hasFired, NOT_APPLICABLE_TEXT } from '../evaluated.js';
import type { Family } from '../family.js';
import { finish } from '../finish.js';
import { isObject } from '../grammar.js';
import type { RecordScope, Scope } from '../kind.js';
import { boundedBalance } from '../kinds/balance.js';
import { kindOf } from '../kinds.js';
import { isDateLiteral, isLiteral, readLiteral } from '../literal.js';
import type { Balance, Entry, Figure, Name, Operand, Tally } from '../policy.js';
import { evaluateExactly, show } from '../reference.js';
import { NOT_APPLICABLE, oneSided, type Result, Unknown } from '../value.js';
import { evaluateWhen } from '../when.js';
import { figureOf, inputsOf, readStep } from './readStep.js';
import type { Step, StepInput, StepJson } from './trace.js';

/**
 * Works out every step of a trace again and gives the figures of the person.
 *
 * With the facts, the family and the policy, the leaves are checked as well: the exact evaluator runs the policy on the
 * facts, and each step must be the one that it leaves. The facts are those of the calculator; where it reads punches,
 * requests or events first, `facts` of an outcome that is worked out again holds what it made of them.
 *
 * @param trace the steps of an outcome, or what JSON made of them
 * @throws RulesError for the first step that is malformed, that names an input which no earlier step gives, or that
 * comes to something else
 * @example
 * const policy = adopt(performancePayFamily, handbook002_8B.policies.performancePay, { rounding: halfUpToFen });
 * const outcome = performancePay({ postWage: 4000, appraisal: { score: 100 } }, policy);
 * const stored = JSON.parse(JSON.stringify(outcome.trace));
 * replay(stored).pay //=> '5000.00'
 */
export function replay(trace: readonly (Step | StepJson)[]): Readonly<Record<Name, FigureValue>>;
export function replay(
  trace: readonly (Step | StepJson)[],
  facts: unknown,
  family: Family,
  policy: Adopted,
): Readonly<Record<Name, FigureValue>>;
export function replay(
  trace: readonly (Step | StepJson)[],
  facts?: unknown,
  family?: Family,
  policy?: Adopted,
): Readonly<Record<Name, FigureValue>> {
  if (!Array.isArray(trace)) return refuse('type', '', trace, 'a list of steps');
  // A hole in the list is no step.
  const steps = Array.from(trace, (step: unknown, i) => readStep(step, pointer(i)));
  const earlier = new Map<string, StepJson>();
  steps.forEach((step, i) => {
    if (earlier.has(step.figure)) refuse('duplicate', pointer(i, 'figure'), step.figure, 'one step for each figure');
    new Replay(step, pointer(i)).check(earlier);
    earlier.set(step.figure, step);
  });
  if ((facts ?? family ?? policy) !== undefined) {
    if (family === undefined) return refuse('required', '/family', family, 'the family of the policy');
    if (policy === undefined) return refuse('required', '/policy', policy, 'an adopted policy');
    checkLeaves(steps, facts, family, policy);
  }
  const told = steps.filter(({ figure, atLeast }) => !figure.includes('/') && atLeast === undefined);
  return Object.fromEntries(told.map(({ figure, out }) => [figure, out]));
}

/** The exact evaluator must leave the same steps. */
function checkLeaves(steps: readonly StepJson[], facts: unknown, family: Family, policy: Adopted): void {
  const { plan } = formOf(family, policy);
  const expected = evaluateExactly(plan, facts)
    .steps()
    .map((step) => step.toJSON());
  for (const [i, step] of steps.entries()) {
    const right = expected[i] ?? refuse('differs', pointer(i), step.figure, 'no further step');
    for (const key of new Set([...keysOf(step), ...keysOf(right)])) {
      if (!isSame(step[key], right[key])) refuse('differs', pointer(i, key), step[key], textOf(right[key]));
    }
  }
  const missing = expected[steps.length];
  if (missing !== undefined) refuse('differs', pointer(steps.length), undefined, missing.figure);
}

function keysOf(step: StepJson): readonly (keyof StepJson)[] {
  return Object.keys(step) as (keyof StepJson)[];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}

function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && Array.from(a).every((item, i) => isSame(item, b[i]));
  if (!isObject(a) || !isObject(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}

/** The kinds to which records that are not known may add. */
const COUNTING: readonly string[] = ['tally', 'nth', 'streak', 'balance'];

/** One step, worked out again. */
class Replay {
  private readonly figure: Figure;
  private readonly scales: Readonly<Record<Name, readonly string[]>>;
  private readonly inputs: ReadonlyMap<Name, StepInput>;

  constructor(
    private readonly step: StepJson,
    private readonly path: string,
  ) {
    const { figure, scales } = figureOf(step, path);
    this.figure = figure;
    this.scales = scales;
    this.inputs = inputsOf(step);
  }

  check(earlier: ReadonlyMap<string, StepJson>): void {
    for (const [i, input] of this.step.in.entries()) checkInput(input, earlier, `${this.path}/in/${i}`);
    const { out, as, fired, provisional = false, atLeast } = this.step;
    const result = this.result();
    const entry = this.entryAt(result.hit);
    const [value, label] = this.told(result);
    this.expect('out', out, value ?? label);
    this.expect('as', as, value === undefined ? undefined : label);
    const reading = { ...(value !== undefined && { value }), ...(typeof label === 'string' && { label }) };
    this.expect('fired', fired, hasFired(reading, entry));
    this.expect('provisional', provisional, result.provisional === true);
    const mayGrow = result.value instanceof Unknown || COUNTING.includes(this.step.kind);
    if (atLeast === true && !mayGrow) refuse('choice', `${this.path}/atLeast`, true, COUNTING.join(', '));
  }

  private expect(key: string, stated: unknown, right: unknown): void {
    if (!isSame(stated, right)) refuse('differs', `${this.path}/${key}`, stated, textOf(right));
  }

  /** Quantity and label; one may be told where the other cannot. */
  private told({ value, label }: Result): readonly [FigureValue | undefined, FigureValue | undefined] {
    const told = [value, label].map((side) => this.shown(side));
    const open = [value, label].find((side) => side instanceof Unknown);
    if (told.every((side) => side === undefined) && open instanceof Unknown)
      refuse('required', `${this.path}/in`, open.paths, 'what it reads');
    return [told[0], told[1]];
  }

  private shown(value: Result['value']): FigureValue | undefined {
    const certain = value instanceof Unknown && this.step.atLeast === true ? value.atLeast : value;
    if (certain === undefined || certain instanceof Unknown) return undefined;
    return show(certain, isDateLiteral(this.step.out), this.figure.round?.digits);
  }

  private entryAt(hit: number | undefined): Entry | undefined {
    const { figure } = this;
    if (figure.kind === 'table') return figure.rows[hit ?? -1];
    return figure.kind === 'bands' && figure.apply !== 'marginal' ? figure.bands[hit ?? -1] : undefined;
  }

  private result(): Result {
    const scope = this.scope();
    try {
      const result = this.evaluate(scope);
      // A running balance applies its bounds itself.
      return this.figure.kind === 'balance' ? result : finish(this.figure, result, scope);
    } catch (error) {
      // A division by zero and the like: no policy that was adopted has such a rule.
      if (error instanceof RangeError)
        return refuse('range', `${this.path}/rule`, this.step.rule, 'a rule that can run');
      throw error;
    }
  }

  private evaluate(scope: Scope): Result {
    const { figure } = this;
    switch (figure.kind) {
      case 'tally':
        return this.tally(figure, scope);
      case 'nth':
        return this.next(scope.holds(figure.where));
      case 'streak': {
        const isSkipped = figure.skip !== undefined && scope.holds(figure.skip) === true;
        return this.next(isSkipped ? false : scope.holds(figure.where));
      }
      case 'rank': {
        const isRanked = scope.holds(figure.where) === true && scope.number(figure.by) !== NOT_APPLICABLE;
        return isRanked ? this.next(true) : { value: NOT_APPLICABLE };
      }
      case 'balance':
        return this.balance(figure, scope);
      case 'bands':
        // One band of the list: a quantity outside of it is not what decided.
        return kindOf(figure).evaluate?.({ ...figure, outside: 'refused' }, scope) ?? {};
      default:
        return kindOf(figure).evaluate?.(figure, scope) ?? {};
    }
  }

  /** The records that counted are the inputs: that they hold is for the leaves to show. */
  private tally(figure: Tally, scope: Scope): Result {
    const { where, window, oncePer, ...taking } = figure;
    const at = typeof window === 'object' ? window.at : undefined;
    if (at !== undefined && scope.number(at) === NOT_APPLICABLE)
      return oneSided(figure.scale !== undefined, NOT_APPLICABLE);
    const counted = this.step.in.filter(({ from }) => isOfRecords(from, figure));
    const records = counted.map((input, index) => this.recordOf(input, index));
    return kindOf(taking).evaluate?.(taking, { ...scope, records: () => records }) ?? {};
  }

  private recordOf(input: StepInput, index: number): RecordScope {
    const result = resultOf(input);
    return { ...this.scope(() => result), index, day: () => refuse('type', this.path, input.from, 'no window') };
  }

  /** One more than the records before came to. */
  private next(holds: boolean | Unknown): Result {
    if (holds !== true) return { value: holds === false ? ZERO : holds };
    const before = this.before();
    return { value: before === NOT_APPLICABLE ? before : add(before, ONE) };
  }

  private balance(figure: Balance, scope: Scope): Result {
    const [before, change] = [this.before(), scope.number(figure.add)];
    if (before === NOT_APPLICABLE || !isFraction(change)) return { value: before && change };
    return { value: boundedBalance(figure, before, change, scope) };
  }

  /** What the records before came to; not applicable where the step names nothing. */
  private before(): Fraction | typeof NOT_APPLICABLE {
    const [list = ''] = this.step.figure.split('/');
    const { value } = resultOf(this.inputs.get(list) ?? { value: NOT_APPLICABLE_TEXT, from: `/${list}` });
    return isFraction(value) ? value : NOT_APPLICABLE;
  }

  private scope(read = (name: Name): Result => this.input(name)): Scope {
    const number = (operand: Operand): Fraction | Unknown | null => {
      if (isLiteral(operand)) return readLiteral(operand) ?? refuse('type', `${this.path}/in`, operand, 'a number');
      // Of a figure whose label alone is told, the quantity is not.
      const { value = new Unknown([operand]) } = read(operand);
      if (value === NOT_APPLICABLE || value instanceof Unknown || isFraction(value)) return value;
      return refuse('type', `${this.path}/in`, operand, 'a number');
    };
    const unreachable = (): never =>
      refuse('choice', `${this.path}/kind`, this.step.kind, 'a figure of the step alone');
    const scope: Scope = {
      path: `${this.path}/rule`,
      result: read,
      number,
      label: (name) => {
        const { label } = read(name);
        return typeof label === 'string' || label instanceof Unknown ? label : NOT_APPLICABLE;
      },
      literal: (literal) => readLiteral(literal) ?? refuse('type', `${this.path}/rule`, literal, 'an exact number'),
      holds: (when) => evaluateWhen(when, scope),
      scale: (name) => own(this.scales, name) ?? refuse('unknownName', `${this.path}/rule/scales`, name, 'a scale'),
      records: unreachable,
      window: unreachable,
      bounds: unreachable,
      historySince: () => undefined,
    };
    return scope;
  }

  private input(name: Name): Result {
    const input = this.inputs.get(name);
    if (input !== undefined) return resultOf(input);
    const unknown = new Unknown([name]);
    return { value: unknown, label: unknown };
  }
}

/** Whether an input of a tally is what it took of a record; a name of the person counts as often as records do. */
function isOfRecords(from: string, { from: list, of = '' }: Tally): boolean {
  const path = from.startsWith('/') ? from.slice(1) : from;
  return path.startsWith(`${list}/`) || path.replaceAll('/', '.') === of;
}

/** An input that is no fact must be what an earlier step came to. */
function checkInput(input: StepInput, earlier: ReadonlyMap<string, StepJson>, path: string): void {
  const { value, as, from, atLeast } = input;
  resultOf(input, path);
  if (from.startsWith('/')) return;
  const step = earlier.get(from) ?? refuse('unknownName', `${path}/from`, from, 'a fact or an earlier step');
  if (!isSame(value, step.out)) refuse('differs', `${path}/value`, value, textOf(step.out));
  // A label that could be taken for a number is given twice.
  if (as !== (step.as ?? (as === step.out ? as : undefined))) refuse('differs', `${path}/as`, as, textOf(step.as));
  if (atLeast !== step.atLeast) refuse('differs', `${path}/atLeast`, atLeast, textOf(step.atLeast));
}

/** What an input shows, read back. */
function resultOf({ value, as, from, atLeast }: StepInput, path = ''): Result {
  const label = as === undefined ? undefined : as === NOT_APPLICABLE_TEXT ? NOT_APPLICABLE : as;
  if (value === NOT_APPLICABLE_TEXT) return { value: NOT_APPLICABLE, label: label ?? NOT_APPLICABLE };
  const read = typeof value === 'boolean' ? value : quantityOf(value, path);
  if (read === undefined) return { label: label ?? String(value) };
  const told = atLeast === true && isFraction(read) ? new Unknown([from], read) : read;
  return { value: told, ...(label !== undefined && { label }) };
}

/** A number, a ratio or a date; `undefined` for a label. */
function quantityOf(value: Exclude<FigureValue, boolean>, path: string): Fraction | undefined {
  if (typeof value === 'string') return isDateLiteral(value) ? fromInteger(parseDate(value)) : parseAmount(value);
  const { numerator, denominator } = value;
  const isRatio = /^-?\d+$/.test(numerator) && /^[1-9]\d*$/.test(denominator);
  return isRatio ? fraction(BigInt(numerator), BigInt(denominator)) : refuse('type', `${path}/value`, value, 'a ratio');
}
