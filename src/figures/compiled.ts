/** The compiled evaluator: runs a program on facts, and keeps what outcomes and traces may ask for later. */
import { dateText } from '../values/date.js';
import { fraction, fromInteger } from '../values/fraction.js';
import { scaledText } from '../values/text.js';
import { compileProgram, type Notes, type Program, placesOf, type Walk } from './compile.js';
import { type Evaluated, type FigureValue, NOT_APPLICABLE_TEXT, type Reading } from './evaluated.js';
import { at, type Frame, GIVEN_UP, type Op, type Slot, type Slots } from './frame.js';
import { isObject } from './grammar.js';
import { type Plan, referent, typeOf } from './plan.js';
import type { Name } from './policy.js';
import { NOT_APPLICABLE, type Result, type Value } from './value.js';

type Walker = (frame: Frame, records: readonly unknown[], noted: number[]) => void;

export class CompiledPolicy {
  readonly program: Program;
  /** Places of the person that outcomes keep, and where each is among what they keep. */
  readonly kept: readonly number[];
  private readonly keptAt: Int32Array;
  private readonly frame: Frame;
  private readonly notes: Notes = { counted: [], index: 0, isNoted: false };
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
    const counted: number[] = [];
    const noted: number[] = [];
    notes.counted = counted;
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
    const values: number[] = [];
    for (let i = 0; i < kept.length; i++) values.push(at(frame, kept[i] as number));
    return new CompiledRun(this, values, counted, noted);
  }

  private walker({ each, start, list, listNumber }: Walk): Walker {
    const { notes, program } = this;
    const { loading } = program;
    const load = loading.loader(list);
    const snapshot = program.records.get(list)?.kept ?? [];
    const size = snapshot.length;
    return (frame, records, noted) => {
      loading.begin(frame, list);
      start(frame);
      for (let i = 0; i < records.length; i++) {
        load(frame, records[i]);
        notes.index = i;
        notes.isNoted = false;
        each(frame);
        if (!notes.isNoted) continue;
        noted.push(listNumber, i);
        for (let k = 0; k < size; k++) noted.push(at(frame, snapshot[k] as number));
      }
    };
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
    const tally = isOfRecord ? -1 : program.tallies.indexOf(name);
    return { slots: slots ?? {}, index, type: typeOf(plan, name, list), digits, tally, isOfRecord };
  }
}

interface Show {
  readonly slots: Slots;
  /** Where a place is among the values kept. */
  readonly index: (place: number) => number;
  readonly type: 'number' | 'flag' | 'date';
  readonly digits: number;
  readonly tally: number;
  readonly isOfRecord: boolean;
}

/** One run: the numbers that are kept, from which figures are shown when asked. */
export class CompiledRun implements Evaluated {
  private records: Map<string, Frame> | undefined;

  constructor(
    private readonly policy: CompiledPolicy,
    private readonly values: readonly number[],
    private readonly counted: readonly number[],
    private readonly noted: readonly number[],
  ) {}

  read(name: Name, list?: Name, index = 0): Reading {
    const show = this.policy.show(name, list);
    const { slots, tally } = show;
    const values = show.isOfRecord && list !== undefined ? this.recordValues(list, index) : this.values;
    const { value, label, hit, before } = slots;
    const counted = tally < 0 ? undefined : this.countedFor(tally);
    return {
      ...(value !== undefined && { value: this.text(value, show, values) }),
      ...(label !== undefined && { label: this.label(values[show.index(label.at)]) }),
      ...(hit !== undefined && { hit: values[show.index(hit)] ?? -1 }),
      ...(counted !== undefined && { counted }),
      ...(before !== undefined && this.before(before, show, values)),
    };
  }

  result(name: Name): Result {
    const { slots, index, type } = this.policy.show(name);
    const { value, label } = slots;
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

  private text(slot: Slot, { index, type, digits }: Show, values: ArrayLike<number>): FigureValue {
    const number = values[index(slot.at)] ?? Number.NaN;
    if (Number.isNaN(number)) return NOT_APPLICABLE_TEXT;
    if (type === 'flag') return number === 1;
    if (type === 'date') return dateText(number);
    if (slot.over === undefined) return scaledText(number, slot.scale, digits);
    return scaledText(number, slot.scale * (values[index(slot.over)] ?? 1), digits);
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
    for (let i = 0; i < this.counted.length; i += 2)
      if (this.counted[i] === tally) records.push(this.counted[i + 1] ?? -1);
    return records;
  }

  /** The places of a record that was noted; the last walk knows most. */
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
    const { plan, program } = this.policy;
    const lists = Object.keys(plan.lists);
    let found: readonly number[] = [];
    for (let i = 0; i < this.noted.length; ) {
      const name = lists[this.noted[i] ?? -1] ?? '';
      const start = i + 2;
      const end = start + (program.records.get(name)?.kept.length ?? 0);
      if (name === list && this.noted[i + 1] === index) found = this.noted.slice(start, end);
      i = end;
    }
    return found;
  }
}
