/** The compiled evaluator: runs a program on facts, and keeps what outcomes and traces may ask for later. */
import { pointer } from '../rule/issue.js';
import { dateText, parseDate } from '../values/date.js';
import { fraction, fromInteger, isFraction } from '../values/fraction.js';
import { decimalText, exactText, scaledText } from '../values/text.js';
import { NOTHING, type RecordClass } from './classes.js';
import { compileProgram, NOTE, type Notes, type Program, placesOf, type Walk } from './compile.js';
import { type Evaluated, type FigureValue, NOT_APPLICABLE_TEXT, type Reading } from './evaluated.js';
import { at, type Frame, GIVEN_UP, giveUp, MAX, type Op, type Slot, type Slots, UNKNOWN } from './frame.js';
import { isObject } from './grammar.js';
import { type Plan, referent, typeOf } from './plan.js';
import type { Name } from './policy.js';
import { NOT_APPLICABLE, type Result, Unknown, type Value } from './value.js';

type Walker = (frame: Frame, records: readonly unknown[], noted: number[]) => void;

export class CompiledPolicy {
  readonly program: Program;
  /** Places of the person that outcomes keep, and where each is among what they keep. */
  readonly kept: readonly number[];
  private readonly keptAt: Int32Array;
  private readonly frame: Frame;
  /** As long as what outcomes keep, of numbers with decimals: a copy of it is the fastest new list. */
  private readonly blank: readonly number[];
  private readonly notes: Notes = { counted: [], count: 0, index: 0, isNoted: false };
  private readonly stages: readonly {
    readonly op: Op;
    readonly lists: readonly Name[];
    readonly walkers: readonly Walker[];
  }[];
  private readonly shows = new Map<string, Show>();

  constructor(readonly plan: Plan) {
    this.program = compileProgram(plan, this.notes);
    const { person, size, stages } = this.program;
    this.kept = placesOf(person.values());
    this.keptAt = new Int32Array(size).fill(-1);
    this.kept.forEach((place, i) => {
      this.keptAt[place] = i;
    });
    this.frame = new Float64Array(size);
    this.blank = this.kept.map(() => 0.5);
    this.stages = stages.map(({ op, walks }) => ({
      op,
      lists: walks.map(({ list }) => list),
      walkers: walks.map((walk) => this.walker(walk)),
    }));
  }

  /** Runs the policy; `undefined` where the exact evaluator must. */
  run(facts: unknown): CompiledRun | undefined {
    if (!isObject(facts)) return undefined;
    const { frame, notes, program, kept, stages } = this;
    frame.set(program.template);
    const noted: number[] = [];
    notes.count = 0;
    program.loading.load(frame, facts);
    for (let i = 0; i < stages.length; i++) {
      const { op, lists, walkers } = stages[i] as (typeof stages)[number];
      op(frame);
      for (let k = 0; k < lists.length; k++) {
        const records = facts[lists[k] as Name];
        if (at(frame, GIVEN_UP) !== 0 || !Array.isArray(records)) return undefined;
        (walkers[k] as Walker)(frame, records, noted);
      }
    }
    if (at(frame, GIVEN_UP) !== 0) return undefined;
    const values = this.blank.slice();
    for (let i = 0; i < values.length; i++) values[i] = at(frame, kept[i] as number);
    return new CompiledRun(this, values, notes.counted.slice(0, notes.count), noted);
  }

  private walker({ each, start, list, listNumber, isRepeated, isLast }: Walk): Walker {
    const { notes, program } = this;
    const { loading } = program;
    const load = loading.loader(list);
    const datePlace = loading.fields.get(list)?.get('date')?.value?.at ?? -1;
    const dates = dateReader();
    const snapshot = program.records.get(list)?.kept ?? [];
    const size = snapshot.length;
    /** What records at rest need; known after the first of them. */
    let atRest: RecordClass | undefined;
    return (frame, records, noted) => {
      if (load === undefined) return giveUp(frame);
      start(frame);
      const counted = isRepeated && isLast ? this.countedOf(list) : undefined;
      let before = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < records.length; i++) {
        const record: unknown = records[i];
        if (!isRecord(record)) return giveUp(frame);
        if (datePlace >= 0) {
          const day = dates(record['date'], i);
          if (!(day >= before)) return giveUp(frame);
          frame[datePlace] = before = day;
        }
        const isAtRest = load(frame, record);
        if (isAtRest && atRest?.op === NOTHING && counted === undefined) continue;
        notes.index = i;
        notes.isNoted = false;
        const classNumber = each.each(frame);
        if (isAtRest) atRest ??= each.known(frame);
        if (!isLast || !(classNumber > 0 || notes.isNoted || counted?.has(i))) continue;
        noted.push(listNumber, i, classNumber);
        for (let k = 0; k < size; k++) noted.push(at(frame, snapshot[k] as number));
      }
    };
  }

  /** The records that earlier walks of a list have counted. */
  private countedOf(list: Name): ReadonlySet<number> {
    const { notes, program, plan } = this;
    const records = new Set<number>();
    for (const note of notes.counted.slice(0, notes.count)) {
      const figure = plan.data.figures[program.tallies[Math.floor(note / NOTE)] ?? ''];
      if (figure?.kind === 'tally' && figure.from === list) records.add(note % NOTE);
    }
    return records;
  }

  /** A frame in which a record stands again as it was when it was noted. */
  recordFrame(values: readonly number[], list: Name, fields: readonly number[]): Frame {
    const { program, kept } = this;
    const frame = Float64Array.from(program.template);
    kept.forEach((place, i) => {
      frame[place] = values[i] ?? Number.NaN;
    });
    const records = program.records.get(list);
    records?.kept.forEach((place, i) => {
      frame[place] = fields[i] ?? Number.NaN;
    });
    records?.again(frame);
    return frame;
  }

  /** How a name is shown, worked out once. */
  show(name: Name, list?: Name): Show {
    const key = list === undefined ? name : `${list}/${name}`;
    const known = this.shows.get(key);
    if (known !== undefined) return known;
    const show = this.showOf(name, list);
    this.shows.set(key, show);
    return show;
  }

  private showOf(name: Name, list?: Name): Show {
    const { program, plan, keptAt } = this;
    const found = referent(plan, name, list);
    const isOfRecord = found?.list !== undefined && list !== undefined;
    const slots = isOfRecord ? program.records.get(list)?.slots.get(name) : program.person.get(name);
    const index = (place: number): number => (isOfRecord ? place : (keptAt[place] ?? -1));
    const digits = found?.is === 'figure' ? Math.max(found.figure.round?.digits ?? 0, 0) : 0;
    const isPower = Number.isInteger(Math.log10(slots?.value?.scale ?? 1));
    const tally = isOfRecord ? -1 : program.tallies.indexOf(name);
    return { slots: slots ?? {}, index, type: typeOf(plan, name, list), digits, isPower, tally, isOfRecord };
  }
}

interface Show {
  readonly slots: Slots;
  /** Where a place is among the values kept. */
  readonly index: (place: number) => number;
  readonly type: 'number' | 'flag' | 'date';
  readonly digits: number;
  /** The scale is a power of ten. */
  readonly isPower: boolean;
  readonly tally: number;
  readonly isOfRecord: boolean;
}

/** The fact that says since when records are known. */
const HISTORY = '/recordsFrom';

function isAbsent({ slots: { value, label }, index }: Show, values: ArrayLike<number>): boolean {
  const slot = value ?? label;
  return slot?.optional === true && values[index(slot.at)] === UNKNOWN;
}

function isShort({ slots: { value, label }, index }: Show, values: ArrayLike<number>): boolean {
  const short = (value ?? label)?.short;
  return short !== undefined && values[index(short.at)] === 1;
}

function unknownResult({ slots: { value } }: Show, unknown: Unknown): Result {
  return value === undefined ? { label: unknown } : { value: unknown };
}

/** The JSON pointer of a fact. */
function pathOf(name: Name, list?: Name, index = 0): string {
  if (list !== undefined) return pointer(list, index, name);
  const dot = name.indexOf('.');
  return dot < 0 ? pointer(name) : pointer(name.slice(0, dot), name.slice(dot + 1));
}

/** One run: the numbers that are kept, from which figures are shown when asked. */
export class CompiledRun implements Evaluated {
  private records: Map<string, Frame> | undefined;
  private noteList: readonly Note[] | undefined;
  private readings: Map<string, Reading> | undefined;

  constructor(
    private readonly policy: CompiledPolicy,
    private readonly values: readonly number[],
    private readonly counted: readonly number[],
    private readonly noted: readonly number[],
  ) {}

  /** What is read is kept: a trace reads the same figures again and again. */
  read(name: Name, list?: Name, index = 0): Reading {
    const key = list === undefined ? name : `${list}/${index}/${name}`;
    this.readings ??= new Map();
    const known = this.readings.get(key);
    if (known !== undefined) return known;
    const reading = this.readAnew(name, list, index);
    this.readings.set(key, reading);
    return reading;
  }

  private readAnew(name: Name, list: Name | undefined, index: number): Reading {
    const show = this.policy.show(name, list);
    const { slots, tally } = show;
    const values = show.isOfRecord && list !== undefined ? this.recordValues(list, index) : this.values;
    const { hit, before } = slots;
    const counted = tally < 0 ? undefined : this.countedFor(tally);
    const entry = hit === undefined ? -1 : (values[show.index(hit)] ?? -1);
    if (isAbsent(show, values)) return { unknown: [pathOf(name, show.isOfRecord ? list : undefined, index)] };
    return {
      ...(isShort(show, values) ? this.bounded(show, values) : this.told(show, values)),
      ...(entry >= 0 && { hit: entry }),
      ...(counted !== undefined && { counted }),
      ...(before !== undefined && this.before(before, show, values)),
    };
  }

  private told(show: Show, values: ArrayLike<number>): Reading {
    const { value, label } = show.slots;
    return {
      ...(value !== undefined && { value: this.text(value, show, values) }),
      ...(label !== undefined && { label: this.label(values[show.index(label.at)]) }),
    };
  }

  /** What history that begins late leaves: at most a lower bound. */
  private bounded(show: Show, values: ArrayLike<number>): Reading {
    const { value } = show.slots;
    const atLeast = value?.short?.grows === true ? this.text(value, show, values) : NOT_APPLICABLE_TEXT;
    return { unknown: [HISTORY], ...(atLeast !== NOT_APPLICABLE_TEXT && { atLeast }) };
  }

  result(name: Name): Result {
    const show = this.policy.show(name);
    const { slots, index, type } = show;
    const { value, label } = slots;
    if (isAbsent(show, this.values)) return unknownResult(show, new Unknown([pathOf(name)]));
    if (isShort(show, this.values)) {
      const atLeast = value?.short?.grows === true ? this.exact(value, index, type) : NOT_APPLICABLE;
      return unknownResult(show, new Unknown([HISTORY], isFraction(atLeast) ? atLeast : undefined));
    }
    return {
      ...(value !== undefined && { value: this.exact(value, index, type) }),
      ...(label !== undefined && { label: this.labelResult(this.values[index(label.at)]) }),
    };
  }

  /** The plain text of a figure without its other sides, for calculators that compute on. */
  plain(name: Name): FigureValue | undefined {
    const show = this.policy.show(name);
    const { value, label } = show.slots;
    if (value !== undefined) return this.text(value, show, this.values);
    return label && this.label(this.values[show.index(label.at)]);
  }

  private exact(slot: Slot, index: (place: number) => number, type: Show['type']): Value {
    const number = this.values[index(slot.at)] ?? Number.NaN;
    if (Number.isNaN(number)) return NOT_APPLICABLE;
    if (type === 'flag') return number === 1;
    const over = slot.over === undefined ? 1 : (this.values[index(slot.over)] ?? 1);
    return type === 'date' ? fromInteger(number) : fraction(BigInt(number), BigInt(slot.scale) * BigInt(over));
  }

  private text(slot: Slot, { index, type, digits, isPower }: Show, values: ArrayLike<number>): FigureValue {
    const number = values[index(slot.at)] ?? Number.NaN;
    if (Number.isNaN(number)) return NOT_APPLICABLE_TEXT;
    if (type === 'flag') return number === 1;
    if (type === 'date') return dateText(number);
    if (slot.over === undefined)
      return isPower ? decimalText(number, slot.scale, digits) : scaledText(number, slot.scale, digits);
    const over = values[index(slot.over)] ?? 1;
    if (slot.scale * over <= MAX) return scaledText(number, slot.scale * over, digits);
    return exactText(fraction(BigInt(number), BigInt(slot.scale) * BigInt(over)), digits);
  }

  private before(slot: Slot, { index }: Show, values: ArrayLike<number>): Pick<Reading, 'before'> {
    const number = values[index(slot.at)] ?? Number.NaN;
    return Number.isNaN(number) ? {} : { before: scaledText(number, slot.scale) };
  }

  private label(code: number | undefined): string {
    return this.policy.program.loading.labels.text(code ?? Number.NaN) ?? NOT_APPLICABLE_TEXT;
  }

  private labelResult(code: number | undefined): Value {
    return this.policy.program.loading.labels.text(code ?? Number.NaN) ?? NOT_APPLICABLE;
  }

  private countedFor(tally: number): readonly number[] {
    const records: number[] = [];
    for (const note of this.counted) if (Math.floor(note / NOTE) === tally) records.push(note % NOTE);
    return [...records, ...this.takenByClass(tally)];
  }

  /** The records of which the class says that a tally took them; a sum takes none that adds nothing. */
  private takenByClass(tally: number): readonly number[] {
    const { plan, program } = this.policy;
    const figure = plan.data.figures[program.tallies[tally] ?? ''];
    const classed = figure?.kind === 'tally' ? program.classed.get(figure.from) : undefined;
    if (figure?.kind !== 'tally' || classed === undefined) return [];
    const { from, of = '', take } = figure;
    const slots = program.records.get(from)?.slots.get(of) ?? program.person.get(of);
    const place = (figure.scale === undefined ? slots?.value : slots?.label)?.at;
    const notes = this.notes().filter(
      ({ list, classNumber }) => list === from && classed.classAt(classNumber)?.tallies.includes(tally),
    );
    const taken = notes.filter(({ index }) => {
      if (take === 'count' || place === undefined) return true;
      const value = this.recordValues(from, index)[place] ?? Number.NaN;
      return !Number.isNaN(value) && !(take === 'sum' && value === 0);
    });
    return taken.map(({ index }) => index);
  }

  /** The places of a record that was noted. */
  private recordValues(list: Name, index: number): ArrayLike<number> {
    const key = `${list}/${index}`;
    this.records ??= new Map();
    const known = this.records.get(key);
    if (known !== undefined) return known;
    const frame = this.policy.recordFrame(this.values, list, this.notedOf(list, index));
    this.records.set(key, frame);
    return frame;
  }

  private notedOf(list: Name, index: number): readonly number[] {
    const note = this.notes().find((one) => one.list === list && one.index === index);
    return note?.fields ?? [];
  }

  /** The notes of records: the number of the list, that of the record, that of its class, and what was kept of it. */
  private notes(): readonly Note[] {
    if (this.noteList !== undefined) return this.noteList;
    const { plan, program } = this.policy;
    const lists = Object.keys(plan.lists);
    const notes: Note[] = [];
    for (let i = 0; i < this.noted.length; ) {
      const [number = -1, index = -1, classNumber = 0] = this.noted.slice(i, i + 3);
      const list = lists[number] ?? '';
      const end = i + 3 + (program.records.get(list)?.kept.length ?? 0);
      notes.push({ list, index, classNumber, fields: this.noted.slice(i + 3, end) });
      i = end;
    }
    this.noteList = notes;
    return notes;
  }
}

interface Note {
  readonly list: Name;
  readonly index: number;
  readonly classNumber: number;
  readonly fields: readonly number[];
}

/** Reads the dates of records, remembering those of the last person: people of one month share them. */
function dateReader(): (text: unknown, index: number) => number {
  const texts: unknown[] = [];
  const days: number[] = [];
  return (text, index) => {
    if (text !== undefined && texts[index] === text) return days[index] as number;
    const day = parseDate(text);
    if (index < MOST_DATES) {
      texts[index] = text;
      days[index] = day;
    }
    return day;
  };
}
const MOST_DATES = 512;

/** As cheap as can be: what else an array or a class instance may be is found out field by field. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
