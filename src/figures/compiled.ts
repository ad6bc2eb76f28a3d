/** The compiled evaluator: runs a program on facts, and keeps what outcomes and traces may ask for later. */
import { pointer } from '../rule/issue.js';
import { dateText } from '../values/date.js';
import { fraction, fromInteger, isFraction } from '../values/fraction.js';
import { powersOfTen } from '../values/powersOfTen.js';
import { decimalText, exactText, scaledText } from '../values/text.js';
import { compileProgram, hasBit, KEPT, type ListProgram, type Program, type Shelf, type Values } from './compile.js';
import { type Evaluated, type FigureValue, NOT_APPLICABLE_TEXT, type Reading } from './evaluated.js';
import { isObject } from './grammar.js';
import { type Plan, referent, typeOf } from './plan.js';
import type { Figure, Name } from './policy.js';
import { evaluateExactly, evaluateOne, readingOf } from './reference.js';
import { merged, type Need, type Site } from './site.js';
import { MAX, type Ref, type Slot, type Slots, UNKNOWN } from './slots.js';
import { NOT_APPLICABLE, type Result, Unknown, type Value } from './value.js';

export class CompiledPolicy {
  readonly program: Program;
  private readonly shows = new Map<Name, Show>();
  private readonly recordShows = new Map<Name, Map<Name, Show>>();
  private readonly siteShows: Show[] = [];
  private readonly needs: Map<number, { readonly name: Name; readonly needs: readonly Need[] }>[] = [];

  constructor(readonly plan: Plan) {
    this.program = compileProgram(plan);
  }

  /** Runs the policy; `undefined` where the exact evaluator must. */
  run(facts: unknown): CompiledRun | undefined {
    if (!isObject(facts)) return undefined;
    const values = this.program.run(facts);
    return values && new CompiledRun(this, facts, values);
  }

  /** How a name is shown, worked out once. */
  show(name: Name, list?: Name): Show {
    const shows = list === undefined ? this.shows : this.showsOf(list);
    const known = shows.get(name);
    if (known !== undefined) return known;
    const show = this.showOf(name, list);
    shows.set(name, show);
    return show;
  }

  showAt({ number, name, list }: Site): Show {
    const known = this.siteShows[number];
    if (known !== undefined) return known;
    const show = this.show(name, list);
    this.siteShows[number] = show;
    return show;
  }

  /** What makes a record worth showing that counted for the tallies of these bits. */
  counted(list: number, bits: number): { readonly name: Name; readonly needs: readonly Need[] } {
    const byBits = this.needs[list] ?? new Map<number, { readonly name: Name; readonly needs: readonly Need[] }>();
    this.needs[list] = byBits;
    const known = byBits.get(bits);
    if (known !== undefined) return known;
    const [name, { tallies }] = [...this.program.lists][list] ?? ['', { tallies: [] }];
    const taking = tallies.filter((_, tally) => hasBit(bits, tally));
    const sites = this.plan.inOrder().filter((site) => site.list === undefined && taking.includes(site.name));
    const counted = { name, needs: merged(sites.flatMap((site) => site.needs())) };
    byBits.set(bits, counted);
    return counted;
  }

  private talliedAs(name: Name, from: Name): Tallied | undefined {
    const list = this.program.lists.get(from);
    return list && { list: list.number, bit: list.tallies.indexOf(name) };
  }

  private showsOf(list: Name): Map<Name, Show> {
    const known = this.recordShows.get(list) ?? new Map<Name, Show>();
    this.recordShows.set(list, known);
    return known;
  }

  private showOf(name: Name, list: Name | undefined): Show {
    const { program, plan } = this;
    const found = referent(plan, name, list);
    const records = list !== undefined && found?.list !== undefined ? program.lists.get(list) : undefined;
    const shelf = records?.shelf ?? program.person;
    const slots = shelf.slots.get(name) ?? {};
    const main = slots.value ?? slots.label;
    const figure = found?.is === 'figure' ? found.figure : undefined;
    return {
      name,
      figure,
      list: records === undefined ? undefined : list,
      records,
      ...placed(slots, shelf.kept, records === undefined ? 0 : KEPT),
      isAlwaysTold: main !== undefined && main.optional === undefined && main.short === undefined,
      type: typeOf(plan, name, list),
      digits: Math.max(figure?.round?.digits ?? 0, 0),
      tallied: figure?.kind === 'tally' && records === undefined ? this.talliedAs(name, figure.from) : undefined,
    };
  }
}

/** A quantity among the values that are kept, by their places. */
interface Place {
  readonly at: number;
  readonly scale: number;
  /** The scale is a power of ten. */
  readonly isDecimal: boolean;
  readonly over: number;
  readonly short: number;
  readonly grows: boolean;
}
interface Places {
  readonly value: Place | undefined;
  readonly label: Place | undefined;
  readonly hit: number;
  readonly before: Place | undefined;
}
interface Show extends Places {
  readonly name: Name;
  readonly figure: Figure | undefined;
  /** The list of whose records it is a field or figure. */
  readonly list: Name | undefined;
  readonly records: ListProgram | undefined;
  readonly type: 'number' | 'flag' | 'date';
  readonly digits: number;
  readonly isAlwaysTold: boolean;
  readonly tallied: Tallied | undefined;
}

/** A tally by the list along which it goes and by its bit. */
interface Tallied {
  readonly list: number;
  readonly bit: number;
}

function placed({ value, label, hit, before }: Slots, kept: Shelf['kept'], start: number): Places {
  const index = (ref: Ref | undefined): number => (ref === undefined ? -1 : kept.indexOf(ref) + start);
  const place = (slot: Slot | undefined): Place | undefined =>
    slot && {
      at: index(slot.at),
      scale: slot.scale,
      isDecimal: powersOfTen.includes(slot.scale),
      over: index(slot.over),
      short: index(slot.short?.at),
      grows: slot.short?.grows === true,
    };
  return { value: place(value), label: place(label), hit: index(hit), before: place(before) };
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
  private records: (readonly (Numbers | undefined)[])[] | undefined;
  private readings: Map<Show, Reading> | undefined;
  private exactRun: Evaluated | undefined;

  constructor(
    private readonly policy: CompiledPolicy,
    private readonly facts: Readonly<Record<string, unknown>>,
    private readonly values: Values,
  ) {}

  get plan(): Plan {
    return this.policy.plan;
  }

  /** What is read of the person is kept: the steps of a trace read the same figures again and again. */
  read(name: Name, list?: Name, index = 0): Reading {
    const show = this.policy.show(name, list);
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
      ...(value !== undefined && { value: textOf(value, show, values) }),
      ...(label !== undefined && { label: this.labelText(values[label.at]) }),
      ...(entry >= 0 && { hit: entry }),
      ...(show.tallied !== undefined && { counted: this.countedBy(show.tallied) }),
      ...(before !== undefined && beforeText(before, values)),
    };
  }

  plain(name: Name): FigureValue | undefined {
    const show = this.policy.show(name);
    return this.plainOf(show, this.values.person);
  }

  scaled(name: Name, digits: number): number | undefined {
    const { value, type } = this.policy.show(name);
    const { person } = this.values;
    if (value === undefined || type !== 'number' || (value.short >= 0 && person[value.short] === 1)) return undefined;
    const dividend = (person[value.at] ?? Number.NaN) * (powersOfTen[digits] ?? 10 ** digits);
    const divisor = value.scale * (value.over < 0 ? 1 : (person[value.over] ?? 1));
    const scaled = dividend / divisor;
    // Between safe integers no quotient is rounded to a whole number that is none.
    if (Number.isSafeInteger(dividend) && Number.isSafeInteger(divisor))
      return Number.isInteger(scaled) ? scaled + 0 : undefined;
    return Number.isNaN(dividend) || dividend === UNKNOWN ? undefined : this.exactly().scaled(name, digits);
  }

  outAt(site: Site, index: number): FigureValue {
    const show = this.policy.showAt(site);
    const values = this.valuesOf(show, index);
    if (values === undefined) return this.exactly().outAt(site, index);
    const { value, label } = show;
    if (value !== undefined) return textOf(value, show, values);
    return label === undefined ? NOT_APPLICABLE_TEXT : this.labelText(values[label.at]);
  }

  firedAt(site: Site, index: number): boolean {
    const show = this.policy.showAt(site);
    const values = this.valuesOf(show, index);
    if (values === undefined) return this.exactly().firedAt(site, index);
    const { value, label, hit, type } = show;
    if (site.entries !== undefined && site.entries[values[hit] ?? -1]?.nothing === true) return false;
    const number = values[(value ?? label)?.at ?? -1] ?? Number.NaN;
    return !Number.isNaN(number) && (value === undefined || type === 'date' || number !== 0);
  }

  boundAt(site: Site, index: number): FigureValue | undefined {
    const show = this.policy.showAt(site);
    const values = this.valuesOf(show, index);
    if (values === undefined) return this.exactly().boundAt(site, index);
    const { value } = show;
    if (value === undefined || value.short < 0 || values[value.short] !== 1 || !value.grows) return undefined;
    const text = textOf(value, show, values);
    return text === NOT_APPLICABLE_TEXT ? undefined : text;
  }

  isToldAt(site: Site, index: number): boolean {
    const show = this.policy.showAt(site);
    if (show.isAlwaysTold) return true;
    const values = this.valuesOf(show, index);
    if (values === undefined) return this.exactly().isToldAt(site, index);
    const place = show.value ?? show.label;
    if (place === undefined) return false;
    const number = values[place.at] ?? UNKNOWN;
    if (number === UNKNOWN) return false;
    return place.short < 0 || values[place.short] !== 1 || (place.grows && !Number.isNaN(number));
  }

  hitAt(site: Site, index: number): number | undefined {
    const show = this.policy.showAt(site);
    if (show.hit < 0) return undefined;
    const values = this.valuesOf(show, index);
    if (values === undefined) return this.exactly().hitAt(site, index);
    const entry = values[show.hit] ?? -1;
    return entry < 0 ? undefined : entry;
  }

  eachCounted(visit: (list: Name, index: number, needs: readonly Need[]) => void): void {
    const { records } = this.values;
    for (let i = 0; i < records.length; i++) {
      const [list = 0, index = 0, bits = 0] = records[i] as Numbers;
      const { name, needs } = this.policy.counted(list, bits);
      visit(name, index, needs);
    }
  }

  result(name: Name): Result {
    return this.resultOf(this.policy.show(name), this.values.person, 0);
  }

  private resultOf(show: Show, values: Numbers, index: number): Result {
    const result = this.told(show, values, index);
    if (result !== undefined) return result;
    const { value, label } = show;
    return {
      ...(value !== undefined && { value: exactOf(value, show.type, values) }),
      ...(label !== undefined && { label: this.labelOf(values[label.at]) }),
    };
  }

  /** The result of what cannot be told in full; `undefined` where it can. */
  private told(show: Show, values: Numbers, index: number): Result | undefined {
    const { value, label, list, name, figure } = show;
    const place = value ?? label;
    if (place === undefined) return undefined;
    if (values[place.at] === UNKNOWN) {
      const result = (other: Name): Result => {
        const inner = this.policy.show(other, list);
        return this.resultOf(inner, inner.list === undefined ? this.values.person : values, index);
      };
      if (figure !== undefined) return evaluateOne(this.policy.plan, figure, result);
      const unknown = new Unknown([pathOf(name, list, index)]);
      return value === undefined ? { label: unknown } : { value: unknown };
    }
    if (place.short < 0 || values[place.short] !== 1) return undefined;
    const certain = place.grows ? exactOf(place, show.type, values) : NOT_APPLICABLE;
    const unknown = new Unknown([HISTORY], isFraction(certain) ? certain : undefined);
    const counted = show.tallied === undefined ? {} : { counted: this.countedBy(show.tallied) };
    const before = show.before === undefined ? NOT_APPLICABLE : exactOf(show.before, 'number', values);
    return {
      ...(value === undefined ? { label: unknown } : { value: unknown }),
      ...counted,
      ...(isFraction(before) && { before }),
    };
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
    return records === undefined ? this.values.person : this.recordsOf(records)[index];
  }

  /** The records of a list that counted, by their place. */
  private recordsOf({ number }: ListProgram): readonly (Numbers | undefined)[] {
    const known = this.records?.[number];
    if (known !== undefined) return known;
    const counted: (Numbers | undefined)[] = [];
    const { records } = this.values;
    for (let i = 0; i < records.length; i++) {
      const record = records[i] as Numbers;
      if (record[0] === number) counted[record[1] as number] = record;
    }
    this.records ??= [];
    this.records[number] = counted;
    return counted;
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

function beforeText({ at, scale }: Place, values: Numbers): Pick<Reading, 'before'> {
  const number = values[at] ?? Number.NaN;
  return Number.isNaN(number) ? {} : { before: scaledText(number, scale) };
}
