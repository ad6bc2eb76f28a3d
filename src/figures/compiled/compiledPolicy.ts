/** The compiled evaluator: runs a program on facts, and keeps what outcomes and traces may ask for later. */
import { pointer } from '../../rule/issue.js';
import { memberOf } from '../../rule/plainData.js';
import { dateText } from '../../values/date.js';
import { type Fraction, fraction } from '../../values/fraction.js';
import { powersOfTen } from '../../values/powersOfTen.js';
import { exactText, scaledText } from '../../values/text.js';
import { type Evaluated, type FigureValue, NOT_APPLICABLE_TEXT, type Reading, refuseDigits } from '../evaluated.js';
import { readFact } from '../facts.js';
import { isObject } from '../grammar.js';
import { type Plan, partsOf } from '../plan.js';
import type { FactSpec, Name } from '../policy.js';
import { evaluateExactly, readingOf } from '../reference.js';
import type { Step } from '../trace/trace.js';
import { NOT_APPLICABLE, type Result, type Value } from '../value.js';
import { compileProgram } from './compile.js';
import { type Listing, listingOf } from './listing.js';
import { hasBit, type ListProgram, type Program, type Values } from './program.js';
import { type Place, type Show, Shows, type Tallied } from './shows.js';
import { UNKNOWN } from './slots.js';

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
    const { field, records } = show;
    if (field !== undefined) return readingOf(this.fieldOf(show, field, index), show.type === 'date', undefined);
    if (records !== undefined) return this.readAnew(show, this.recordsOf(records).get(index), index);
    this.readings ??= new Map();
    const known = this.readings.get(show) ?? this.readAnew(show, this.values.person, index);
    this.readings.set(show, known);
    return known;
  }

  /** What cannot be told, or stands in a record of which nothing was kept, the exact evaluator tells as far as it can. */
  private readAnew(show: Show, values: Numbers | undefined, index: number): Reading {
    const { name, figure, list, value, label, hit, before, tallied } = show;
    if (values === undefined || isOpen(value, values) || isOpen(label, values))
      return figure === undefined ? { unknown: [pointer(...partsOf(name))] } : this.exactly().read(name, list, index);
    const entry = hit < 0 ? -1 : (values[hit] ?? -1);
    return {
      value: value && textOf(value, show, values),
      label: label && (this.labelOf(label, values) ?? NOT_APPLICABLE_TEXT),
      hit: entry < 0 ? undefined : entry,
      counted: tallied && this.countedBy(tallied),
      before: before && beforeText(before, values),
    };
  }

  plain(name: Name): FigureValue | undefined {
    const show = this.policy.shows.of(name);
    const { value, label } = show;
    const values = this.values.person;
    if (isOpen(value ?? label, values)) return undefined;
    if (value !== undefined) return textOf(value, show, values);
    return label && (this.labelOf(label, values) ?? NOT_APPLICABLE_TEXT);
  }

  scaled(name: Name, digits: number): number | undefined {
    const { value, type } = this.policy.shows.of(name);
    const { person } = this.values;
    if (value === undefined || type !== 'number' || isOpen(value, person)) return undefined;
    const dividend = (person[value.at] ?? Number.NaN) * (powersOfTen[digits] ?? refuseDigits(digits));
    const divisor = value.scale * (value.over < 0 ? 1 : (person[value.over] ?? 1));
    const scaled = dividend / divisor;
    // Between safe integers no quotient is rounded to a whole number that is none.
    if (Number.isSafeInteger(dividend) && Number.isSafeInteger(divisor))
      return Number.isInteger(scaled) ? scaled + 0 : undefined;
    return Number.isNaN(dividend) ? undefined : this.exactly().scaled(name, digits);
  }

  steps(): readonly Step[] {
    return this.policy.steps(this, this.values);
  }

  result(name: Name): Result {
    const { value, label, type } = this.policy.shows.of(name);
    const values = this.values.person;
    if (isOpen(value, values) || isOpen(label, values)) return this.exactly().result(name);
    return {
      value: value && exactOf(value, type, values),
      label: label && (this.labelOf(label, values) ?? NOT_APPLICABLE),
    };
  }

  /** A label; `undefined` where it is not applicable. */
  private labelOf({ at }: Place, values: Numbers): string | undefined {
    return this.policy.program.labels.text(values[at] ?? Number.NaN);
  }

  private countedBy({ list, bit }: Tallied): Numbers {
    const counted: number[] = [];
    for (const [number, index = 0, bits = 0] of this.values.records)
      if (number === list && hasBit(bits, bit)) counted.push(index);
    return counted;
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

  /** What a run does not keep is worked out when somebody asks for it. */
  private exactly(): Evaluated {
    this.exactRun ??= evaluateExactly(this.policy.plan, this.facts);
    return this.exactRun;
  }
}

/** Whether an absent fact or a history that begins too late leaves open what stands in a place. */
function isOpen(place: Place | undefined, values: Numbers): boolean {
  if (place === undefined) return false;
  return values[place.at] === UNKNOWN || (place.short >= 0 && values[place.short] === 1);
}

function exactOf(place: Place, type: Show['type'], values: Numbers): Value {
  const number = values[place.at] ?? Number.NaN;
  if (Number.isNaN(number)) return NOT_APPLICABLE;
  return type === 'flag' ? number === 1 : quotientOf(place, values);
}

function quotientOf({ at, scale, over }: Place, values: Numbers): Fraction {
  return fraction(BigInt(values[at] ?? 0), BigInt(scale) * BigInt(over < 0 ? 1 : (values[over] ?? 1)));
}

function textOf(place: Place, { type, digits }: Show, values: Numbers): FigureValue {
  const number = values[place.at] ?? Number.NaN;
  if (Number.isNaN(number)) return NOT_APPLICABLE_TEXT;
  if (type === 'flag') return number === 1;
  if (type === 'date') return dateText(number);
  return place.over < 0 ? scaledText(number, place.scale, digits) : exactText(quotientOf(place, values), digits);
}

function beforeText({ at, scale }: Place, values: Numbers): Reading['before'] {
  const number = values[at] ?? Number.NaN;
  return Number.isNaN(number) ? undefined : scaledText(number, scale);
}
