/** The compiled evaluator: runs a program on facts, and keeps what outcomes and traces may ask for later. */
import { pointer } from '../../rule/issue.js';
import { memberOf } from '../../rule/plainData.js';
import { dateText } from '../../values/date.js';
import { fraction, fromInteger, isFraction } from '../../values/fraction.js';
import { powersOfTen } from '../../values/powersOfTen.js';
import { decimalText, exactText, scaledText } from '../../values/text.js';
import { type Evaluated, type FigureValue, NOT_APPLICABLE_TEXT, type Reading, refuseDigits } from '../evaluated.js';
import { readFact } from '../facts.js';
import { isObject } from '../grammar.js';
import { kindOf } from '../kinds.js';
import type { Plan } from '../plan.js';
import type { FactSpec, Name } from '../policy.js';
import { evaluateExactly, evaluateOne, readingOf } from '../reference.js';
import type { Site } from '../trace/site.js';
import type { Step } from '../trace/trace.js';
import { NOT_APPLICABLE, type Result, Unknown, type Value } from '../value.js';
import { compileProgram } from './compile.js';
import { type Listing, listingOf } from './listing.js';
import { hasBit, type ListProgram, type Program, type Values } from './program.js';
import { type Place, type Show, Shows, type Tallied } from './shows.js';
import { MAX, UNKNOWN } from './slots.js';

type Facts = Readonly<Record<string, unknown>>;

export class CompiledPolicy {
  readonly program: Program;
  readonly shows: Shows;
  private listing: Listing | undefined;

  constructor(readonly plan: Plan) {
    this.program = compileProgram(plan);
    this.shows = new Shows(plan, this.program);
  }

  /** Runs the policy; `undefined` where the exact evaluator must. */
  run(facts: unknown): CompiledRun | undefined {
    if (!isObject(facts)) return undefined;
    const values = this.program.run(facts);
    return values && new CompiledRun(this, facts, values);
  }

  /** The steps of a run; what lists them is made for the first trace that is read. */
  steps(run: Evaluated, values: Values): readonly Step[] {
    this.listing ??= listingOf(this.plan, this.program, this.shows);
    return this.listing(run, values);
  }
}

/** The fact that says since when records are known. */
const HISTORY = '/recordsFrom';

/** The JSON pointer of a fact. */
function pathOf(name: Name, list?: Name, index = 0): string {
  if (list !== undefined) return pointer(list, index, name);
  const dot = name.indexOf('.');
  return dot < 0 ? pointer(name) : pointer(name.slice(0, dot), name.slice(dot + 1));
}

type Numbers = readonly number[];

/** One run: the numbers that are kept, from which figures are shown when asked. */
export class CompiledRun implements Evaluated {
  private records: Map<number, Numbers>[] | undefined;
  private readings: Map<Show, Reading> | undefined;
  private exactRun: Evaluated | undefined;

  constructor(
    private readonly policy: CompiledPolicy,
    readonly facts: Facts,
    private readonly values: Values,
  ) {}

  get plan(): Plan {
    return this.policy.plan;
  }

  /** What is read of the person is kept: the steps of a trace read the same figures again and again. */
  read(name: Name, list?: Name, index = 0): Reading {
    const show = this.policy.shows.of(name, list);
    if (show.field !== undefined)
      return readingOf(this.fieldOf(show, show.field, index), show.type === 'date', undefined);
    const values = this.valuesOf(show, index);
    if (values === undefined) return this.exactly().read(name, list, index);
    if (show.records !== undefined) return this.readAnew(show, values, index);
    this.readings ??= new Map();
    const known = this.readings.get(show) ?? this.readAnew(show, values, index);
    this.readings.set(show, known);
    return known;
  }

  private readAnew(show: Show, values: Numbers, index: number): Reading {
    const result = this.told(show, values, index);
    if (result !== undefined) return readingOf(result, show.type === 'date', show.figure?.round?.digits);
    const { value, label, hit, before } = show;
    const entry = hit < 0 ? -1 : (values[hit] ?? -1);
    return {
      value: value && textOf(value, show, values),
      label: label && this.labelText(values[label.at]),
      hit: entry < 0 ? undefined : entry,
      counted: show.tallied && this.countedBy(show.tallied),
      before: before && beforeText(before, values),
    };
  }

  plain(name: Name): FigureValue | undefined {
    const show = this.policy.shows.of(name);
    return this.plainOf(show, this.values.person);
  }

  scaled(name: Name, digits: number): number | undefined {
    const { value, type } = this.policy.shows.of(name);
    const { person } = this.values;
    if (value === undefined || type !== 'number' || (value.short >= 0 && person[value.short] === 1)) return undefined;
    const dividend = (person[value.at] ?? Number.NaN) * (powersOfTen[digits] ?? refuseDigits(digits));
    const divisor = value.scale * (value.over < 0 ? 1 : (person[value.over] ?? 1));
    const scaled = dividend / divisor;
    // Between safe integers no quotient is rounded to a whole number that is none.
    if (Number.isSafeInteger(dividend) && Number.isSafeInteger(divisor))
      return Number.isInteger(scaled) ? scaled + 0 : undefined;
    return Number.isNaN(dividend) || dividend === UNKNOWN ? undefined : this.exactly().scaled(name, digits);
  }

  outAt(site: Site, index: number): FigureValue {
    const show = this.policy.shows.at(site);
    const values = this.valuesOf(show, index);
    if (values === undefined) return this.exactly().outAt(site, index);
    const { value, label } = show;
    if (value !== undefined && values[value.at] !== UNKNOWN) return textOf(value, show, values);
    return label === undefined ? NOT_APPLICABLE_TEXT : this.labelText(values[label.at]);
  }

  boundAt(site: Site, index: number): FigureValue | undefined {
    const show = this.policy.shows.at(site);
    const values = this.valuesOf(show, index);
    if (values === undefined) return this.exactly().boundAt(site, index);
    const { value } = show;
    if (value === undefined || value.short < 0 || values[value.short] !== 1 || !value.grows) return undefined;
    const text = textOf(value, show, values);
    return text === NOT_APPLICABLE_TEXT ? undefined : text;
  }

  hitAt(site: Site, index: number): number | undefined {
    const show = this.policy.shows.at(site);
    if (show.hit < 0) return undefined;
    const values = this.valuesOf(show, index);
    if (values === undefined) return this.exactly().hitAt(site, index);
    const entry = values[show.hit] ?? -1;
    return entry < 0 ? undefined : entry;
  }

  steps(): readonly Step[] {
    return this.policy.steps(this, this.values);
  }

  result(name: Name): Result {
    return this.resultOf(this.policy.shows.of(name), this.values.person, 0);
  }

  private resultOf(show: Show, values: Numbers, index: number): Result {
    const result = this.told(show, values, index);
    if (result !== undefined) return result;
    const { value, label } = show;
    return { value: value && exactOf(value, show.type, values), label: label && this.labelOf(values[label.at]) };
  }

  /** The result of what cannot be told in full; `undefined` where it can. */
  private told(show: Show, values: Numbers, index: number): Result | undefined {
    const { value, label } = show;
    const place = value ?? label;
    if (place === undefined) return undefined;
    if ([value, label].some((part) => part !== undefined && values[part.at] === UNKNOWN))
      return this.untold(show, values, index);
    if (place.short < 0 || values[place.short] !== 1) return undefined;
    const certain = place.grows ? exactOf(place, show.type, values) : NOT_APPLICABLE;
    const unknown = new Unknown([HISTORY], isFraction(certain) ? certain : undefined);
    const before = show.before && exactOf(show.before, 'number', values);
    return {
      ...(value === undefined ? { label: unknown } : { value: unknown }),
      counted: show.tallied && this.countedBy(show.tallied),
      before: isFraction(before) ? before : undefined,
    };
  }

  /** What would tell something that an absent fact leaves open: itself, or what it was computed from. */
  private untold({ value, list, name, figure }: Show, values: Numbers, index: number): Result {
    if (figure === undefined) {
      const unknown = new Unknown([pathOf(name, list, index)]);
      return value === undefined ? { label: unknown } : { value: unknown };
    }
    // What goes along records is worked out with all of them.
    if (figure.kind === 'tally' || kindOf(figure).column !== undefined) {
      const { unknown = [], counted } = this.exactly().read(name, list, index);
      return { value: new Unknown(unknown), counted };
    }
    return evaluateOne(this.policy.plan, figure, (other) => {
      const inner = this.policy.shows.of(other, list);
      if (inner.field !== undefined) return this.fieldOf(inner, inner.field, index);
      return this.resultOf(inner, inner.list === undefined ? this.values.person : values, index);
    });
  }

  /** What a name shows without its other sides, or as much as is certain. */
  private plainOf(show: Show, values: Numbers): FigureValue | undefined {
    const { value, label } = show;
    const place = value ?? label;
    if (place === undefined || values[place.at] === UNKNOWN) return undefined;
    if (place.short >= 0 && values[place.short] === 1) return undefined;
    return value !== undefined ? textOf(value, show, values) : this.labelText(values[place.at]);
  }

  private labelText(code: number | undefined): string {
    return this.policy.program.labels.text(code ?? Number.NaN) ?? NOT_APPLICABLE_TEXT;
  }

  private labelOf(code: number | undefined): Value {
    return this.policy.program.labels.text(code ?? Number.NaN) ?? NOT_APPLICABLE;
  }

  private countedBy({ list, bit }: Tallied): Numbers {
    const counted: number[] = [];
    for (const [number, index = 0, bits = 0] of this.values.records)
      if (number === list && hasBit(bits, bit)) counted.push(index);
    return counted;
  }

  /** The values among which a name stands; `undefined` for a record of which nothing was kept. */
  private valuesOf({ records }: Show, index: number): Numbers | undefined {
    return records === undefined ? this.values.person : this.recordsOf(records).get(index);
  }

  /** The records of a list that counted, by their place. */
  private recordsOf({ number }: ListProgram): ReadonlyMap<number, Numbers> {
    this.records ??= [];
    const known = this.records[number];
    if (known !== undefined) return known;
    const counted = new Map<number, Numbers>();
    for (const record of this.values.records) if (record[0] === number) counted.set(record[1] ?? -1, record);
    this.records[number] = counted;
    return counted;
  }

  /** A field of a record, which the run has read before; nothing beyond the last record. */
  private fieldOf({ name, list = '' }: Show, spec: FactSpec, index: number): Result {
    const records = this.facts[list];
    const record: unknown = Array.isArray(records) ? records[index] : undefined;
    const path = pointer(list, index, name);
    return isObject(record) ? readFact(memberOf(record, name, path), spec, path) : {};
  }

  /** Records that did not count are worked out when somebody asks for them. */
  private exactly(): Evaluated {
    this.exactRun ??= evaluateExactly(this.policy.plan, this.facts);
    return this.exactRun;
  }
}

function exactOf({ at, scale, over }: Place, type: Show['type'], values: Numbers): Value {
  const number = values[at] ?? Number.NaN;
  if (Number.isNaN(number)) return NOT_APPLICABLE;
  if (type === 'flag') return number === 1;
  if (type === 'date') return fromInteger(number);
  return fraction(BigInt(number), BigInt(scale) * BigInt(over < 0 ? 1 : (values[over] ?? 1)));
}

function textOf({ at, scale, over, isDecimal }: Place, { type, digits }: Show, values: Numbers): FigureValue {
  const number = values[at] ?? Number.NaN;
  if (Number.isNaN(number)) return NOT_APPLICABLE_TEXT;
  if (type === 'flag') return number === 1;
  if (type === 'date') return dateText(number);
  if (over < 0) return isDecimal ? decimalText(number, scale, digits) : scaledText(number, scale, digits);
  const by = values[over] ?? 1;
  if (scale * by <= MAX) return scaledText(number, scale * by, digits);
  return exactText(fraction(BigInt(number), BigInt(scale) * BigInt(by)), digits);
}

function beforeText({ at, scale }: Place, values: Numbers): Reading['before'] {
  const number = values[at] ?? Number.NaN;
  return Number.isNaN(number) ? undefined : scaledText(number, scale);
}
