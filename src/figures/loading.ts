/** Loading of facts into the frame. What is not plain and right gives up: the exact evaluator then says what is wrong. */
import { parseDate } from '../values/date.js';
import { scaledInteger, scaledParts } from '../values/number.js';
import { isFigureSource } from './facts.js';
import type { Loader, LoaderTools } from './family.js';
import { type Frame, GIVEN_UP, NotCompilable, type Slots, UNKNOWN } from './frame.js';
import { isObject } from './grammar.js';
import { readLiteral } from './literal.js';
import type { Plan } from './plan.js';
import type { FactSpec, Name } from './policy.js';

/** Labels as codes. Those of open facts are learnt as they come, up to a limit. */
export class Labels {
  private readonly codes = new Map<string, number>();
  private readonly texts: string[] = [];

  code(label: string): number {
    const known = this.codes.get(label);
    if (known !== undefined) return known;
    if (this.texts.length >= MOST_LABELS) return Number.NaN;
    this.codes.set(label, this.texts.length);
    return this.texts.push(label) - 1;
  }

  text(code: number): string | undefined {
    return this.texts[code];
  }
}
const MOST_LABELS = 10_000;

/** Reads one value of a fact to its place. */
type Reader = (frame: Frame, value: unknown) => void;
/** Writes the fields of one record but its date; true for a record at rest. */
export type RecordLoader = ReturnType<Loader>;

export class Loading {
  readonly labels = new Labels();
  private readonly tools: LoaderTools = { code: (label) => this.labels.code(label) };
  readonly person = new Map<Name, Slots>();
  readonly fields = new Map<Name, ReadonlyMap<Name, Slots>>();
  private readonly readers: {
    readonly name: Name;
    readonly group: string | undefined;
    readonly key: string;
    readonly read: Reader;
  }[] = [];
  private readonly loaders = new Map<Name, RecordLoader>();

  constructor(
    private readonly plan: Plan,
    private readonly place: () => number,
  ) {
    for (const [name, spec] of Object.entries(plan.facts)) this.fact(name, spec);
    for (const list of Object.keys(plan.lists)) this.addList(list);
  }

  fact(name: Name, spec: FactSpec): Slots {
    const known = this.person.get(name);
    if (known !== undefined) return known;
    const [slots, read] = this.reader(spec);
    const dot = name.indexOf('.');
    this.readers.push({ name, group: dot < 0 ? undefined : name.slice(0, dot), key: name.slice(dot + 1), read });
    this.person.set(name, slots);
    return slots;
  }

  field(list: Name, name: Name): Slots {
    const slots = this.fields.get(list)?.get(name);
    if (slots === undefined) throw new NotCompilable(`${list} has no ${name}`);
    return slots;
  }

  /** Loads the facts of the person. */
  load(frame: Frame, facts: Readonly<Record<string, unknown>>): void {
    const { readers } = this;
    for (let i = 0; i < readers.length; i++) {
      const { name, group, key, read } = readers[i] as (typeof readers)[number];
      const isPlain = group === undefined || Object.hasOwn(facts, name);
      read(frame, isPlain ? facts[name] : memberOf(facts[group], key));
    }
  }

  /** How the records of a list are loaded. */
  loader(list: Name): RecordLoader | undefined {
    return this.loaders.get(list);
  }

  private addList(list: Name): void {
    const specs = this.plan.lists[list] ?? {};
    const entries = Object.entries(specs).map(([name, spec]) => [name, ...this.reader(spec)] as const);
    const fields = new Map(entries.map(([name, slots]) => [name, slots]));
    this.fields.set(list, fields);
    // Places come in the order of the family's own fields.
    const isOwn = this.plan.lists[list] === this.plan.family.lists[list];
    const written = isOwn ? this.plan.family.loaders?.[list] : undefined;
    const places = entries.map(([, { value, label }]) => (value ?? label)?.at ?? 0);
    this.loaders.set(list, written === undefined ? genericLoader(entries) : written(places, this.tools));
  }

  private reader(spec: FactSpec): readonly [Slots, Reader] {
    const place = this.place();
    const optional = spec.optional === true && ({ optional: true } as const);
    const read = readerOf(spec, place, this.tools);
    const reader: Reader = optional
      ? (frame, value) => {
          if (value === undefined) frame[place] = UNKNOWN;
          else read(frame, value);
        }
      : read;
    const slot = { at: place, scale: spec.type === 'number' ? scaleOf(spec) : 1, ...optional };
    return [spec.type === 'label' ? { label: slot } : { value: slot }, reader];
  }
}

/** Reads the fields one by one. No such record counts as at rest: that is for loaders written out. */
function genericLoader(entries: readonly (readonly [Name, Slots, Reader])[]): RecordLoader {
  const others = entries.filter(([name]) => name !== 'date');
  const names = others.map(([name]) => name);
  const readers = others.map(([, , read]) => read);
  return (frame, record) => {
    for (let i = 0; i < names.length; i++) readers[i]?.(frame, record[names[i] as string]);
    return false;
  };
}

function giveUpOn(frame: Frame): void {
  frame[GIVEN_UP] = 1;
}

function memberOf(group: unknown, key: string): unknown {
  if (isFigureSource(group)) return group.plainOf(key);
  return isObject(group) ? group[key] : NO_MEMBER;
}
/** Stands for what no reader takes. */
const NO_MEMBER = Symbol('no member');

/** The scale on which a fact is held. */
export function scaleOf({ digits = 0, parts = 10 ** digits }: FactSpec): number {
  return parts;
}

function readerOf(spec: FactSpec, place: number, tools: LoaderTools): Reader {
  switch (spec.type) {
    case 'number':
      return numberReader(spec, place);
    case 'flag':
      return (frame, value) => {
        if (typeof value === 'boolean') frame[place] = value ? 1 : 0;
        else giveUpOn(frame);
      };
    case 'date':
      return (frame, value) => {
        const day = parseDate(value);
        if (Number.isNaN(day)) giveUpOn(frame);
        frame[place] = day;
      };
    case 'label':
      return labelReader(spec, place, tools);
  }
}

function numberReader(spec: FactSpec, place: number): Reader {
  const { digits = 0, parts } = spec;
  const scale = scaleOf(spec);
  const [lowest, highest] = [edgeOf(spec.atLeast, scale, -Infinity), edgeOf(spec.atMost, scale, Infinity)];
  return (frame, value) => {
    const scaled = parts === undefined ? scaledInteger(value, digits) : scaledParts(value, parts);
    if (!(scaled >= lowest && scaled <= highest)) giveUpOn(frame);
    frame[place] = scaled;
  };
}

function edgeOf(edge: FactSpec['atLeast'], scale: number, open: number): number {
  const read = readLiteral(edge);
  if (read === undefined) return open;
  const scaled = read.numerator * BigInt(scale);
  if (scaled % read.denominator !== 0n) throw new NotCompilable('edge of a fact');
  return Number(scaled / read.denominator);
}

function labelReader({ labels: known }: FactSpec, place: number, tools: LoaderTools): Reader {
  const closed = known && new Map(known.map((label) => [label, tools.code(label)]));
  return (frame, value) => {
    const code =
      typeof value !== 'string' || value === ''
        ? undefined
        : closed === undefined
          ? tools.code(value)
          : closed.get(value);
    if (code === undefined || Number.isNaN(code)) giveUpOn(frame);
    else frame[place] = code;
  };
}
