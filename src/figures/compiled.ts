/** The compiled evaluator: runs a program on facts, and keeps what outcomes and traces may ask for later. */
import { dateText } from '../values/date.js';
import { fraction, fromInteger } from '../values/fraction.js';
import { scaledText } from '../values/text.js';
import { compileProgram, type Notes, type Program, type Walk } from './compile.js';
import { type Evaluated, type FigureValue, NOT_APPLICABLE_TEXT, type Reading } from './evaluated.js';
import { at, type Frame, GIVEN_UP, type Slot, type Slots } from './frame.js';
import { isObject } from './grammar.js';
import { type Plan, referent, typeOf } from './plan.js';
import type { Name } from './policy.js';
import { NOT_APPLICABLE, type Result, type Value } from './value.js';

export class CompiledPolicy {
  readonly program: Program;
  /** Places of the person that outcomes keep, and where each is among what they keep. */
  readonly kept: readonly number[];
  private readonly keptAt: Int32Array;
  readonly snapshots: ReadonlyMap<Name, readonly number[]>;
  private readonly frame: Frame;
  private readonly notes: Notes = { counted: [], index: 0, isNoted: false };
  private readonly walks: ReadonlyMap<Walk, (frame: Frame, records: readonly unknown[], noted: number[]) => void>;
  private readonly shows = new Map<string, Show>();

  constructor(readonly plan: Plan) {
    this.program = compileProgram(plan, this.notes);
    const { person, records, loading, size, stages } = this.program;
    this.kept = placesOf(person.values());
    this.keptAt = new Int32Array(size).fill(-1);
    this.kept.forEach((place, i) => {
      this.keptAt[place] = i;
    });
    this.snapshots = new Map(
      [...loading.fields].map(([list, fields]) => [
        list,
        placesOf([...fields.values(), ...(records.get(list)?.values() ?? [])]),
      ]),
    );
    this.frame = new Float64Array(size);
    this.walks = new Map(stages.flatMap(({ walks }) => walks).map((walk) => [walk, this.walker(walk)]));
  }

  /** Runs the policy; `undefined` where the exact evaluator must. */
  run(facts: unknown): CompiledRun | undefined {
    if (!isObject(facts)) return undefined;
    const { frame, notes, program, kept } = this;
    const { loading, stages, template } = program;
    frame.set(template);
    notes.counted = [];
    const noted: number[] = [];
    loading.load(frame, facts);
    for (let i = 0; i < stages.length; i++) {
      const stage = stages[i];
      if (stage === undefined || at(frame, GIVEN_UP) !== 0) return undefined;
      stage.op(frame);
      for (const walk of stage.walks) {
        const records = facts[walk.list];
        if (!Array.isArray(records)) return undefined;
        this.walks.get(walk)?.(frame, records, noted);
      }
    }
    if (at(frame, GIVEN_UP) !== 0) return undefined;
    const values = new Array<number>(kept.length);
    for (let i = 0; i < kept.length; i++) values[i] = at(frame, kept[i] as number);
    return new CompiledRun(this, values, notes.counted, noted);
  }

  private walker(walk: Walk): (frame: Frame, records: readonly unknown[], noted: number[]) => void {
    const { notes, program } = this;
    const load = program.loading.loader(walk.list);
    const snapshot = this.snapshots.get(walk.list) ?? [];
    const { each, start, list } = walk;
    const listNumber = [...this.snapshots.keys()].indexOf(list);
    const size = snapshot.length;
    return (frame, records, noted) => {
      program.loading.begin(frame, list);
      start(frame);
      for (let i = 0; i < records.length; i++) {
        notes.index = i;
        notes.isNoted = false;
        load(frame, records[i]);
        each(frame);
        if (!notes.isNoted) continue;
        noted.push(listNumber, i);
        for (let k = 0; k < size; k++) noted.push(at(frame, snapshot[k] as number));
      }
    };
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
    const { program, plan, snapshots, keptAt } = this;
    const found = referent(plan, name, list);
    const isOfRecord = found?.list !== undefined && list !== undefined;
    const { loading, records, person } = program;
    const slots = isOfRecord ? (loading.fields.get(list)?.get(name) ?? records.get(list)?.get(name)) : person.get(name);
    const places = isOfRecord ? (snapshots.get(list) ?? []) : undefined;
    const index = (place: number): number => (places === undefined ? (keptAt[place] ?? -1) : places.indexOf(place));
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

function placesOf(all: Iterable<Slots>): readonly number[] {
  const places = [...all].flatMap(({ value, label, hit }) => [value?.at, value?.over, label?.at, hit]);
  return [...new Set(places.filter((place) => place !== undefined))];
}

/** One run: the numbers that are kept, from which figures are shown when asked. */
export class CompiledRun implements Evaluated {
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
    const { value, label, hit } = slots;
    const counted = tally < 0 ? undefined : this.countedFor(tally);
    return {
      ...(value !== undefined && { value: this.text(value, show, values) }),
      ...(label !== undefined && { label: this.label(values[show.index(label.at)]) }),
      ...(hit !== undefined && { hit: values[show.index(hit)] ?? -1 }),
      ...(counted !== undefined && { counted }),
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

  private text(slot: Slot, { index, type, digits }: Show, values: readonly number[]): FigureValue {
    const number = values[index(slot.at)] ?? Number.NaN;
    if (Number.isNaN(number)) return NOT_APPLICABLE_TEXT;
    if (type === 'flag') return number === 1;
    if (type === 'date') return dateText(number);
    if (slot.over === undefined) return scaledText(number, slot.scale, digits);
    return scaledText(number, slot.scale * (values[index(slot.over)] ?? 1), digits);
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

  /** What was noted of a record: the number of its list, its own number, then its places. The last walk knows most. */
  private recordValues(list: Name, index: number): readonly number[] {
    const lists = [...this.policy.snapshots];
    let found: readonly number[] = [];
    for (let i = 0; i < this.noted.length; ) {
      const [name, places] = lists[this.noted[i] ?? -1] ?? ['', []];
      const start = i + 2;
      if (name === list && this.noted[i + 1] === index) found = this.noted.slice(start, start + places.length);
      i = start + places.length;
    }
    return found;
  }
}
