/**
 * The reference evaluator: exact fractions, each figure worked out once and on demand. It is the definition of the
 * language; the compiled evaluator must agree with it, and hands over to it what integers cannot hold.
 */
import { heldIn } from '../rule/heldIn.js';
import { pointer, refuse, refuseWrong } from '../rule/issue.js';
import { memberOf } from '../rule/plainData.js';
import { dateText } from '../values/date.js';
import { isFraction } from '../values/fraction.js';
import { powersOfTen } from '../values/powersOfTen.js';
import { exactText } from '../values/text.js';
import {
  type Evaluated,
  type FigureValue,
  NOT_APPLICABLE_TEXT,
  type Reading,
  refuseDigits,
  shown,
} from './evaluated.js';
import { isFigureSource, readFact, readFigure } from './facts.js';
import { finish } from './finish.js';
import { isObject } from './grammar.js';
import type { Bounds, RecordScope, Scope } from './kind.js';
import { kindOf } from './kinds.js';
import { isLiteral } from './literal.js';
import { figuresOf, type Plan, partsOf, referent, typeOf } from './plan.js';
import type { FactSpec, FactSpecs, FieldSpec, Figure, Name, Window } from './policy.js';
import type { Need } from './trace/site.js';
import { type Listed, type Step, traceOf } from './trace/trace.js';
import { NOT_APPLICABLE, type Result, Unknown, type Value } from './value.js';
import { evaluateWhen } from './when.js';
import { firstDay, lastDay } from './windows.js';

/** Runs every figure of a policy on facts that may be anything; wrong ones are refused. */
export function evaluateExactly(plan: Plan, facts: unknown): Evaluated {
  if (!isObject(facts)) return refuse('type', '', facts, 'facts');
  const run = new ExactRun(plan, facts);
  run.all();
  return run;
}

class ExactRun implements Listed {
  private readonly memo = new Map<Name, Result>();
  private readonly columns = new Map<string, readonly Result[]>();
  private readonly scopes = new Map<Name, readonly RecordScope[]>();
  private readonly person: Scope;

  constructor(
    readonly plan: Plan,
    readonly facts: Readonly<Record<string, unknown>>,
  ) {
    this.person = this.scope();
  }

  /** Checks every fact, and works out every figure: what one of them refuses is refused now, not when a trace is read. */
  all(): void {
    const { plan } = this;
    for (const name of Object.keys(plan.facts)) this.result(name);
    for (const list of Object.keys(plan.lists)) this.records(list);
    for (const name of Object.keys(plan.data.figures)) this.result(name);
    for (const [list, figures] of Object.entries(plan.data.each ?? {}))
      for (const name of Object.keys(figures)) this.column(list, name);
  }

  result(name: Name): Result {
    return heldIn(this.memo, name, () => {
      const found = referent(this.plan, name) ?? refuse('unknownName', '', name, 'a fact or figure');
      if (found.is === 'fact') return this.fact(name, found.spec);
      return compute(found.figure, this.scope(undefined, `/figures/${name}`));
    });
  }

  read(name: Name, list?: Name, index = 0): Reading {
    const found = referent(this.plan, name, list);
    if (found === undefined) return {};
    const isOfRecord = found.list !== undefined;
    const result = isOfRecord && list !== undefined ? this.records(list)[index]?.result(name) : this.result(name);
    if (result === undefined) return {};
    const digits = found.is === 'figure' ? found.figure.round?.digits : undefined;
    return readingOf(result, typeOf(this.plan, name, list) === 'date', digits);
  }

  plain(name: Name): FigureValue | undefined {
    return shown(this.read(name));
  }

  scaled(name: Name, digits: number): number | undefined {
    const scale = powersOfTen[digits] ?? refuseDigits(digits);
    const value = typeOf(this.plan, name) === 'number' && referent(this.plan, name) && this.result(name).value;
    if (!isFraction(value)) return undefined;
    const scaled = value.numerator * BigInt(scale);
    const number = Number(scaled / value.denominator);
    return scaled % value.denominator === 0n && Number.isSafeInteger(number) ? number : undefined;
  }

  steps(): readonly Step[] {
    return traceOf(this);
  }

  eachCounted(visit: (list: Name, index: number, needs: readonly Need[]) => void): void {
    const tallies = this.plan.inOrder().filter(({ figure }) => figure.kind === 'tally');
    for (const list of Object.keys(this.plan.lists)) {
      const along = tallies.filter(({ figure }) => figure.kind === 'tally' && figure.from === list);
      const counted = along.map(({ name }) => new Set(this.result(name).counted));
      for (const index of this.records(list).keys()) {
        const taking = along.filter((_, i) => counted[i]?.has(index));
        if (taking.length > 0)
          visit(
            list,
            index,
            taking.flatMap((tally) => tally.needs()),
          );
      }
    }
  }

  private fact(name: Name, spec: FactSpec): Result {
    const [group, key] = partsOf(name);
    if (key === undefined || Object.hasOwn(this.facts, name))
      return readFact(memberOf(this.facts, name, pointer(name)), spec, pointer(name));
    const source = memberOf(this.facts, group, pointer(group));
    if (isFigureSource(source)) return readFigure(source, key, spec, pointer(group, key));
    if (source !== undefined && !isObject(source)) refuse('type', pointer(group), source, 'an object');
    const path = pointer(group, key);
    return readFact(isObject(source) ? memberOf(source, key, path) : undefined, spec, path);
  }

  private column(list: Name, name: Name): readonly Result[] {
    return heldIn(this.columns, `${list}/${name}`, () => {
      const figure = figuresOf(this.plan, list)[name];
      return figure === undefined ? [] : this.columnOf(figure, list, name);
    });
  }

  private columnOf(figure: Figure, list: Name, name: Name): readonly Result[] {
    const records = this.records(list);
    const { column } = kindOf(figure);
    const path = pointer('each', list, name);
    if (column === undefined) return records.map((record, i) => compute(figure, { ...record, path: `${path}/${i}` }));
    const results = column(figure, records, this.scope(undefined, path));
    // A running balance applies its bounds itself, record by record.
    if (figure.kind === 'balance') return results;
    return results.map((result, i) => finish(figure, result, records[i] ?? this.person));
  }

  private records(list: Name): readonly RecordScope[] {
    return heldIn(this.scopes, list, () => {
      const given = memberOf(this.facts, list, pointer(list));
      const specs = this.plan.lists[list] ?? {};
      if (!Array.isArray(given)) return refuseWrong(given, pointer(list), 'a list');
      const read = Array.from(given, (record: unknown, i) => readRecord(record, specs, pointer(list, i)));
      const scopes = read.map((fields, index): RecordScope => this.recordScope(list, index, fields));
      const { date } = specs;
      if (date !== undefined) checkOrder(scopes, list, date);
      return scopes;
    });
  }

  private recordScope(list: Name, index: number, fields: ReadonlyMap<Name, Result>): RecordScope {
    const result = (name: Name): Result => {
      const figures = figuresOf(this.plan, list);
      if (Object.hasOwn(figures, name)) return this.column(list, name)[index] ?? {};
      return fields.get(name) ?? this.result(name);
    };
    const day = (): number => {
      const date = fields.get('date')?.value;
      return isFraction(date)
        ? Number(date.numerator)
        : refuse('required', pointer(list, index, 'date'), undefined, 'a date');
    };
    return { ...this.scope(result, pointer(list, index)), index, day };
  }

  /** A scope in which names are resolved by a function. */
  private scope(result = (name: Name): Result => this.result(name), path = ''): Scope {
    const { plan } = this;
    const scope: Scope = {
      path,
      result,
      number(operand) {
        if (isLiteral(operand)) return plan.literal(operand);
        const { value } = result(operand);
        if (value instanceof Unknown || value === NOT_APPLICABLE) return value;
        return isFraction(value) ? value : refuse('type', path, operand, 'a number');
      },
      label(name) {
        const { label } = result(name);
        return typeof label === 'string' || label instanceof Unknown ? label : NOT_APPLICABLE;
      },
      literal: (value) => plan.literal(value),
      holds: (when) => evaluateWhen(when, scope),
      scale: (name) => plan.data.scales?.[name] ?? [],
      records: (list) => this.records(list),
      window: (window) => this.window(window),
      bounds: (window) => this.bounds(this.window(window)),
      historySince: (day) => this.historySince(day),
    };
    return scope;
  }

  private window(window: Window | Name): Window {
    if (typeof window !== 'string') return window;
    return this.plan.data.windows?.[window] ?? refuse('unknownName', '/windows', window, 'a window');
  }

  private bounds(window: Window): Bounds | Unknown | null {
    const { value } = this.result(window.at ?? 'asOf');
    if (!isFraction(value)) return value instanceof Unknown ? value : NOT_APPLICABLE;
    const day = Number(value.numerator);
    const first = firstDay(window, day);
    return { first, last: lastDay(window, day), short: this.historySince(first) };
  }

  private historySince(day: number | undefined): Unknown | undefined {
    if (this.plan.facts['recordsFrom'] === undefined) return undefined;
    const { value } = this.result('recordsFrom');
    if (!isFraction(value)) return undefined;
    return day === undefined || day < Number(value.numerator) ? new Unknown(['/recordsFrom']) : undefined;
  }
}

function compute(figure: Figure, scope: Scope): Result {
  const result = kindOf(figure).evaluate?.(figure, scope);
  if (result === undefined) return refuse('choice', scope.path, figure.kind, 'a figure of the person');
  return finish(figure, result, scope);
}

function readRecord(record: unknown, specs: FactSpecs, path: string): ReadonlyMap<Name, Result> {
  if (!isObject(record)) return refuse('type', path, record, 'a record');
  return new Map(
    Object.entries(specs).map(([name, spec]) => {
      const at = `${path}/${name}`;
      return [name, readFact(memberOf(record, name, at), spec, at)];
    }),
  );
}

/** Windows, streaks and balances go along the records: they must come in date order. */
function checkOrder(records: readonly RecordScope[], list: Name, { distinct }: FieldSpec): void {
  records.forEach((record, i) => {
    const ahead = record.day() - (records[i - 1]?.day() ?? Number.NEGATIVE_INFINITY);
    const path = pointer(list, i, 'date');
    if (ahead < 0) refuse('order', path, dateText(record.day()), 'records in date order');
    if (ahead === 0 && distinct) refuse('duplicate', path, dateText(record.day()), 'each date once');
  });
}

/** A result as outcomes and traces show it. */
export function readingOf(result: Result, isDate: boolean, digits: number | undefined): Reading {
  const { value, label, hit, counted, before, provisional } = result;
  const unknown = [value, label].find((part) => part instanceof Unknown);
  return {
    value: show(value, isDate, digits),
    label: label === NOT_APPLICABLE ? NOT_APPLICABLE_TEXT : typeof label === 'string' ? label : undefined,
    unknown: unknown instanceof Unknown ? unknown.paths : undefined,
    hit,
    counted,
    before: before && exactText(before),
    atLeast: value instanceof Unknown ? show(value.atLeast, isDate, digits) : undefined,
    provisional,
  };
}

/** A value as outcomes and traces show it; nothing where it cannot be told. */
export function show(value: Value | undefined, isDate: boolean, digits: number | undefined): FigureValue | undefined {
  if (value === undefined || value instanceof Unknown) return undefined;
  if (value === NOT_APPLICABLE) return NOT_APPLICABLE_TEXT;
  if (!isFraction(value)) return value;
  return isDate ? dateText(Number(value.numerator)) : exactText(value, Math.max(digits ?? 0, 0));
}
