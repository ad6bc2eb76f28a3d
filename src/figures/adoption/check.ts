/** What types cannot say of a policy, checked once when it is adopted: names, types, cycles, and the proofs of each kind. */

import { type Issue, type IssueCode, issue } from '../../rule/issue.js';
import { own } from '../../rule/plainData.js';
import type { Fraction } from '../../values/fraction.js';
import { MAX_DIGITS, parseNumber } from '../../values/number.js';
import type { PeriodUnit } from '../../values/period.js';
import type { Checker, Shape, ValueType } from '../kind.js';
import { kindOf } from '../kinds.js';
import { boundMissed, isLiteral, readLiteral } from '../literal.js';
import { figurePath, type Plan, type Referent, referent } from '../plan.js';
import type { FactSpec, FactSpecs, Figure, Name, Operand, RecordSpecs, When, Window } from '../policy.js';
import type { Promises } from '../promises.js';
import { checkWhen } from '../when.js';

/** The highest `startsOn` of each period: weekdays, days that every month has, months. */
const LATEST_START: Readonly<Record<PeriodUnit, number>> = {
  day: 1,
  week: 7,
  month: 28,
  quarter: 1,
  halfYear: 1,
  year: 12,
};
const NUMBER: Shape = { value: 'number' };

/** All faults of a policy whose grammar is right. */
export function checkPolicy(plan: Plan): readonly Issue[] {
  const { data, family } = plan;
  const checker = new PolicyChecker(plan);
  for (const [list, figures] of Object.entries(data.each ?? {})) {
    const records = checker.records(list, `/each/${list}`);
    if (records === undefined) continue;
    for (const name of Object.keys(figures))
      checkNamed(name, figurePath(name, list), isTaken(name, plan, list), records);
  }
  checkFacts(plan, checker);
  for (const name of Object.keys(data.figures)) checkNamed(name, figurePath(name), isTaken(name, plan), checker);
  for (const [name, type] of Object.entries(family.promises)) checkPromised(name, type, plan, checker);
  for (const [name, window] of Object.entries(data.windows ?? {})) checker.window(window, `/windows/${name}`);
  return checker.issues;
}

function isTaken(name: Name, { facts, lists, data }: Plan, list?: Name): boolean {
  if (list === undefined) return Object.hasOwn(facts, name);
  return Object.hasOwn(lists[list] ?? {}, name) || Object.hasOwn(data.figures, name);
}

function checkNamed(name: Name, path: string, isTaken: boolean, checker: Checker): void {
  if (isTaken) checker.report('duplicate', path, name, 'a name of its own');
  if (isLiteral(name) || /[./]/.test(name)) checker.report('type', path, name, 'a name');
  checker.shape(name, path);
}

function checkPromised(name: Name, type: Promises[Name], { data }: Plan, checker: Checker): void {
  const path = figurePath(name);
  if (!Object.hasOwn(data.figures, name)) {
    checker.report('required', path, undefined, type);
    return;
  }
  const { value, label } = checker.shape(name, path);
  const isKept = type === 'label' ? label !== undefined : value === type;
  if (!isKept) checker.report('type', path, value ?? 'label', type);
}

/** What the policy asks for beyond its family. It may say more of a fact of the family, such as its labels. */
function checkFacts({ data, family }: Plan, checker: Checker): void {
  checkSpecs(data.facts ?? {}, '/facts', family.facts, checker);
  for (const [list, specs] of Object.entries(data.lists ?? {})) {
    const path = `/lists/${list}`;
    checkSpecs(specs, path, own(family.lists, list) ?? {}, checker);
    const { date } = specs;
    if (date !== undefined && (date.type !== 'date' || date.optional === true))
      checker.report('type', `${path}/date`, date, 'a date of every record');
  }
  for (const [name, order] of Object.entries(data.scales ?? {}))
    if (new Set(order).size < order.length) checker.report('duplicate', `/scales/${name}`, order, 'labels once each');
}

function checkSpecs(specs: RecordSpecs, base: string, declaredSpecs: FactSpecs, checker: Checker): void {
  for (const [name, spec] of Object.entries(specs)) {
    const { type, digits = 0, parts = 1, labels, atLeast, atMost, distinct } = spec;
    const path = `${base}/${name}`;
    const declared = own(declaredSpecs, name);
    if (declared !== undefined && declared.type !== type) checker.report('type', `${path}/type`, type, declared.type);
    if (isLiteral(name) || /[/~]/.test(name)) checker.report('type', path, name, 'a name');
    if (parts < 1) checker.report('range', `${path}/parts`, parts, 'at least 1');
    if (digits < 0 || digits > MAX_DIGITS) checker.report('range', `${path}/digits`, digits, `0 to ${MAX_DIGITS}`);
    if (distinct && (name !== 'date' || base === '/facts'))
      checker.report('choice', `${path}/distinct`, distinct, 'the date of a list');
    if (labels !== undefined && (type !== 'label' || labels.length === 0))
      checker.report('choice', `${path}/labels`, labels, 'labels of a label');
    if (type !== 'number' && (readLiteral(atLeast) ?? readLiteral(atMost)) !== undefined)
      checker.report('choice', path, atLeast ?? atMost, 'bounds of a number');
    checkBounds(spec, path, checker);
  }
}

/** The lower bound does not lie above the upper one. */
function checkBounds({ atLeast, atMost }: Pick<FactSpec, 'atLeast' | 'atMost'>, path: string, checker: Checker): void {
  const highest = readLiteral(atMost);
  const missed = highest && boundMissed(highest, atLeast === undefined ? {} : { atLeast });
  if (missed !== undefined) checker.report('order', `${path}/atMost`, atMost, missed);
}

/** What the checkers of one policy share. */
class PolicyChecker implements Checker {
  constructor(
    private readonly plan: Plan,
    /** What paths are relative to. */
    private readonly base = '',
    /** The list from whose records names are seen. */
    private readonly list: Name | undefined = undefined,
    readonly issues: Issue[] = [],
    /** The figures that are being checked, for cycles. */
    private readonly open: string[] = [],
  ) {}

  /** The checker of another place of the policy. */
  private at(base: string, list: Name | undefined): PolicyChecker {
    return new PolicyChecker(this.plan, base, list, this.issues, this.open);
  }

  shape(name: Name, path: string): Shape {
    const found = referent(this.plan, name, this.list);
    if (found === undefined) {
      this.report('unknownName', path, name, 'a fact or figure');
      return NUMBER;
    }
    return found.is === 'fact' ? shapeOfFact(found.spec) : this.shapeOfFigure(name, found, path);
  }

  private shapeOfFigure(name: Name, { figure, list }: Extract<Referent, { is: 'figure' }>, path: string): Shape {
    const { plan, open } = this;
    const key = figurePath(name, list);
    const known = plan.shapes.get(key);
    if (known !== undefined) return known;
    if (open.includes(key)) {
      this.report('cycle', path, [...open.slice(open.indexOf(key)), key], 'no cycle');
      return NUMBER;
    }
    open.push(key);
    const checker = this.at(key, list);
    const kind = kindOf(figure);
    if (kind.column !== undefined && list === undefined)
      checker.report('choice', '/kind', figure.kind, 'a figure of records');
    const shape = finished(figure, kind.check(figure, checker), checker);
    open.pop();
    plan.shapes.set(key, shape);
    return shape;
  }

  typed(name: Name, path: string, type: ValueType): Shape {
    const shape = this.shape(name, path);
    if (shape.value !== type) this.report('type', path, name, type);
    return shape;
  }

  number(operand: Operand, path: string, unit?: string): string | undefined {
    if (isLiteral(operand)) {
      this.literal(operand, path);
      return unit;
    }
    const { value, unit: given = unit } = this.typed(operand, path, 'number');
    if (value === 'number' && unit !== undefined && given !== unit)
      this.report('type', path, operand, `a number of ${unit}`);
    return unit ?? given;
  }

  numbers(operands: readonly Operand[], path: string, unit?: string): string | undefined {
    return operands.reduce((known, operand, i) => this.number(operand, `${path}/${i}`, known), unit);
  }

  literal(value: unknown, path: string): Fraction | undefined {
    const read = parseNumber(value);
    if (read === undefined) this.report('type', path, value, 'an exact number');
    return read;
  }

  when(when: When | undefined, path: string): void {
    checkWhen(when, this, path);
  }

  scale(name: Name, path: string): readonly string[] {
    const order = own(this.plan.data.scales ?? {}, name);
    if (order === undefined) this.report('unknownName', path, name, 'a scale');
    return order ?? [];
  }

  window(given: Window | Name | undefined, path: string, ofPerson?: true): void {
    if (given === undefined) return;
    const { plan } = this;
    const window = typeof given === 'string' ? own(plan.data.windows ?? {}, given) : given;
    if (window === undefined) {
      this.report('unknownName', path, given, 'a window');
      return;
    }
    const at = window.at ?? 'asOf';
    const day = `${path}/at`;
    if (referent(plan, at) !== undefined) this.at(this.base, undefined).typed(at, day, 'date');
    else if (ofPerson ?? window.at) this.report('unknownName', day, at, 'a date');
    if ('age' in window && Object.values(window.age).some((age) => age < 1))
      this.report('range', `${path}/age`, window.age, 'at least 1');
    if ('calendar' in window && window.startsOn !== undefined) {
      const most = LATEST_START[window.calendar];
      if (window.startsOn < 1 || window.startsOn > most)
        this.report('range', `${path}/startsOn`, window.startsOn, `1 to ${most}`);
    }
  }

  records(list: Name, path: string): Checker | undefined {
    const { lists } = this.plan;
    if (Object.hasOwn(lists, list) && this.list === undefined) return this.at(this.base, list);
    this.report('unknownName', path, list, Object.keys(lists).join(', '));
    return undefined;
  }

  dated(path: string, value: unknown): void {
    const { date } = this.plan.lists[this.list ?? ''] ?? {};
    if (date?.type !== 'date') this.report('required', path, value, 'records with a date');
  }

  report(code: IssueCode, path: string, value: unknown, expected: string, witness?: string): void {
    const found = issue(code, this.base + path, value, expected, witness);
    // A kind may ask for the same name more than once.
    const isKnown = this.issues.some(
      (known) => known.code === code && known.path === found.path && known.expected === expected,
    );
    if (!isKnown) this.issues.push(found);
  }
}

function shapeOfFact({ type, labels, unit, atLeast, atMost }: FactSpec): Shape {
  if (type === 'label') return { label: labels ?? 'open' };
  return { value: type, unit, atLeast, atMost };
}

/** The finishing keys bound a number, and say so to whoever reads it. */
function finished(figure: Figure, shape: Shape, checker: Checker): Shape {
  const { atLeast, atMost, round } = figure;
  const unit = figure.unit ?? shape.unit;
  if (shape.unit !== undefined && shape.unit !== unit) checker.report('type', '/unit', unit, shape.unit);
  if (atLeast !== undefined) checker.number(atLeast, '/atLeast', unit);
  if (atMost !== undefined) checker.number(atMost, '/atMost', unit);
  checkBounds(figure, '', checker);
  if ((atLeast ?? atMost ?? round) !== undefined && shape.value !== 'number')
    checker.report('type', '', shape.value ?? 'label', 'number');
  return {
    ...shape,
    unit,
    atLeast: isLiteral(atLeast) ? atLeast : shape.atLeast,
    atMost: isLiteral(atMost) ? atMost : shape.atMost,
  };
}
