/** What types cannot say of a policy, checked once when it is adopted: names, types, cycles, and the proofs of each kind. */

import type { Issue, IssueCode } from '../../rule/issue.js';
import { issue } from '../../rule/issue.js';
import { own } from '../../rule/plainData.js';
import { compare } from '../../values/fraction.js';
import { isNumeric, MAX_DIGITS, parseNumber } from '../../values/number.js';
import type { PeriodUnit } from '../../values/period.js';
import type { Checker, Shape, ValueType } from '../kind.js';
import { kindOf } from '../kinds.js';
import { isLiteral, readLiteral } from '../literal.js';
import { figurePath, type Plan, type Referent, referent } from '../plan.js';
import type { FactSpec, FactSpecs, Figure, Name, RecordSpecs, Window } from '../policy.js';
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
  const checking = new Checking(plan);
  checking.all();
  return checking.issues;
}

class Checking {
  readonly issues: Issue[] = [];
  private readonly open: string[] = [];

  constructor(private readonly plan: Plan) {}

  all(): void {
    const { data, family, lists } = this.plan;
    for (const [list, figures] of Object.entries(data.each ?? {})) {
      if (!Object.hasOwn(lists, list)) this.report('unknownName', `/each/${list}`, list, Object.keys(lists).join(', '));
      else for (const name of Object.keys(figures)) this.named(name, `/each/${list}/${name}`, list);
    }
    this.facts();
    for (const name of Object.keys(data.figures)) this.named(name, `/figures/${name}`);
    for (const [name, type] of Object.entries(family.promises)) this.promised(name, type);
    for (const [name, window] of Object.entries(data.windows ?? {}))
      this.checker(`/windows/${name}`).window(window, '');
  }

  /** What the policy asks for beyond its family. It may say more of a fact of the family, such as its labels. */
  private facts(): void {
    const { data, family } = this.plan;
    this.specs(data.facts ?? {}, '/facts', family.facts);
    for (const [list, specs] of Object.entries(data.lists ?? {})) {
      const path = `/lists/${list}`;
      this.specs(specs, path, own(family.lists, list) ?? {});
      const { date } = specs;
      if (date !== undefined && (date.type !== 'date' || date.optional === true))
        this.report('type', `${path}/date`, date, 'a date of every record');
    }
    for (const [name, order] of Object.entries(data.scales ?? {}))
      if (new Set(order).size < order.length) this.report('duplicate', `/scales/${name}`, order, 'labels once each');
  }

  private specs(specs: RecordSpecs, base: string, declaredSpecs: FactSpecs): void {
    for (const [name, { type, digits = 0, parts = 1, labels, atLeast, atMost, distinct }] of Object.entries(specs)) {
      const path = `${base}/${name}`;
      const declared = own(declaredSpecs, name);
      if (declared !== undefined && declared.type !== type) this.report('type', `${path}/type`, type, declared.type);
      if (isLiteral(name) || /[/~]/.test(name)) this.report('type', path, name, 'a name');
      if (parts < 1) this.report('range', `${path}/parts`, parts, 'at least 1');
      if (digits < 0 || digits > MAX_DIGITS) this.report('range', `${path}/digits`, digits, `0 to ${MAX_DIGITS}`);
      if (distinct && (name !== 'date' || base === '/facts'))
        this.report('choice', `${path}/distinct`, distinct, 'the date of a list');
      if (labels !== undefined && (type !== 'label' || labels.length === 0))
        this.report('choice', `${path}/labels`, labels, 'labels of a label');
      const [lowest, highest] = [readLiteral(atLeast), readLiteral(atMost)];
      if (type !== 'number' && (lowest ?? highest) !== undefined)
        this.report('choice', path, atLeast ?? atMost, 'bounds of a number');
      if (lowest !== undefined && highest !== undefined && compare(lowest, highest) > 0)
        this.report('order', `${path}/atMost`, atMost, `at least ${atLeast}`);
    }
  }

  private named(name: Name, path: string, list?: Name): void {
    const { facts, lists, data } = this.plan;
    const isTaken =
      list === undefined
        ? Object.hasOwn(facts, name)
        : Object.hasOwn(lists[list] ?? {}, name) || Object.hasOwn(data.figures, name);
    if (isTaken) this.report('duplicate', path, name, 'a name of its own');
    if (isLiteral(name) || /[./]/.test(name)) this.report('type', path, name, 'a name');
    this.shapeOf(name, path, list);
  }

  private promised(name: Name, type: Promises[Name]): void {
    const path = `/figures/${name}`;
    if (!Object.hasOwn(this.plan.data.figures, name)) {
      this.report('required', path, undefined, type);
      return;
    }
    const { value, label } = this.shapeOf(name, path);
    const isKept = type === 'label' ? label !== undefined : value === type;
    if (!isKept) this.report('type', path, value ?? 'label', type);
  }

  private shapeOf(name: Name, path: string, list?: Name): Shape {
    const found = referent(this.plan, name, list);
    if (found === undefined) {
      this.report('unknownName', path, name, 'a fact or figure');
      return NUMBER;
    }
    return found.is === 'fact' ? shapeOfFact(found.spec) : this.shapeOfFigure(name, found, path);
  }

  private typed(name: Name, path: string, type: ValueType, list?: Name): Shape {
    const shape = this.shapeOf(name, path, list);
    if (shape.value !== type) this.report('type', path, name, type);
    return shape;
  }

  private shapeOfFigure(name: Name, { figure, list }: Extract<Referent, { is: 'figure' }>, path: string): Shape {
    const key = figurePath(name, list);
    const known = this.plan.shapes.get(key);
    if (known !== undefined) return known;
    if (this.open.includes(key)) {
      this.report('cycle', path, [...this.open.slice(this.open.indexOf(key)), key], 'no cycle');
      return NUMBER;
    }
    this.open.push(key);
    const checker = this.checker(key, list);
    const kind = kindOf(figure);
    if (kind.column !== undefined && list === undefined)
      checker.report('choice', '/kind', figure.kind, 'a figure of records');
    const shape = finished(figure, kind.check(figure, checker), checker);
    this.open.pop();
    this.plan.shapes.set(key, shape);
    return shape;
  }

  private checker(base: string, list?: Name): Checker {
    const { plan } = this;
    const at = (path: string): string => base + path;
    const checker: Checker = {
      dated: list !== undefined && plan.lists[list]?.date?.type === 'date',
      shape: (name, path) => this.shapeOf(name, at(path), list),
      typed: (name, path, type) => this.typed(name, at(path), type, list),
      number: (operand, path, unit) => {
        if (isLiteral(operand)) {
          checker.literal(operand, path);
          return unit;
        }
        const { value, unit: given = unit } = checker.typed(operand, path, 'number');
        if (value === 'number' && unit !== undefined && given !== unit)
          checker.report('type', path, operand, `a number of ${unit}`);
        return unit ?? given;
      },
      numbers: (operands, path, unit) =>
        operands.reduce((known, operand, i) => checker.number(operand, `${path}/${i}`, known), unit),
      literal: (value, path) => {
        const read = isNumeric(value) ? parseNumber(value) : undefined;
        if (read === undefined) this.report('type', at(path), value, 'an exact number');
        return read;
      },
      when: (when, path) => checkWhen(when, checker, path),
      scale: (name, path) => {
        const order = own(plan.data.scales ?? {}, name);
        if (order === undefined) this.report('unknownName', at(path), name, 'a scale');
        return order ?? [];
      },
      window: (window, path, ofPerson) => this.checkWindow(window, at(path), ofPerson),
      records: (from, path) => {
        if (Object.hasOwn(plan.lists, from) && list === undefined) return this.checker(base, from);
        this.report('unknownName', at(path), from, Object.keys(plan.lists).join(', '));
        return undefined;
      },
      report: (code, path, value, expected, witness) => this.report(code, at(path), value, expected, witness),
    };
    return checker;
  }

  private checkWindow(given: Window | Name | undefined, path: string, ofPerson?: true): void {
    if (given === undefined) return;
    const window = typeof given === 'string' ? own(this.plan.data.windows ?? {}, given) : given;
    if (window === undefined) {
      this.report('unknownName', path, given, 'a window');
      return;
    }
    const at = window.at ?? 'asOf';
    if (referent(this.plan, at) === undefined) {
      if (ofPerson ?? window.at) this.report('unknownName', `${path}/at`, at, 'a date');
    } else this.typed(at, `${path}/at`, 'date');
    if ('age' in window && Object.values(window.age).some((age) => age < 1))
      this.report('range', `${path}/age`, window.age, 'at least 1');
    if ('calendar' in window && window.startsOn !== undefined) {
      const most = LATEST_START[window.calendar];
      if (window.startsOn < 1 || window.startsOn > most)
        this.report('range', `${path}/startsOn`, window.startsOn, `1 to ${most}`);
    }
  }

  private report(code: IssueCode, path: string, value: unknown, expected: string, witness?: string): void {
    const isKnown = this.issues.some(
      (known) => known.code === code && known.path === path && known.expected === expected,
    );
    // A kind may ask for the same name more than once.
    if (!isKnown) this.issues.push(issue(code, path, value, expected, witness));
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
  const [floor, cap] = [readLiteral(atLeast), readLiteral(atMost)];
  if (floor !== undefined && cap !== undefined && compare(floor, cap) > 0)
    checker.report('order', '/atMost', atMost, `at least ${atLeast}`);
  if ((atLeast ?? atMost ?? round) !== undefined && shape.value !== 'number')
    checker.report('type', '', shape.value ?? 'label', 'number');
  return {
    ...shape,
    unit,
    atLeast: isLiteral(atLeast) ? atLeast : shape.atLeast,
    atMost: isLiteral(atMost) ? atMost : shape.atMost,
  };
}
