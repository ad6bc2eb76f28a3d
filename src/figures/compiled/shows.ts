/** How the names of a compiled policy are shown: where they stand among what a run keeps, and as what they are read. */
import { heldIn } from '../../rule/heldIn.js';
import { type Plan, referent, typeOf } from '../plan.js';
import type { FactSpec, Figure, Name } from '../policy.js';
import { KEPT, type ListProgram, type Program, type Shelf } from './program.js';
import type { Ref, Slot, Slots } from './slots.js';

/** A quantity among the values that are kept, by their places. */
export interface Place {
  readonly at: number;
  readonly scale: number;
  readonly over: number;
  readonly short: number;
  readonly grows: boolean;
  /** It is never "not applicable". */
  readonly applies: boolean;
}

export interface Show {
  readonly name: Name;
  readonly figure: Figure | undefined;
  /** The list of whose records it is a field or figure. */
  readonly list: Name | undefined;
  readonly records: ListProgram | undefined;
  /** A field of a record: it is not kept, but read from the facts again. */
  readonly field: FactSpec | undefined;
  readonly type: 'number' | 'flag' | 'date';
  readonly digits: number;
  /** Something of it can always be told. */
  readonly isTold: boolean;
  readonly tallied: Tallied | undefined;
  readonly value: Place | undefined;
  readonly label: Place | undefined;
  readonly hit: number;
  readonly before: Place | undefined;
}

/** A tally by the list along which it goes and by its bit. */
export interface Tallied {
  readonly list: number;
  readonly bit: number;
}

/** The shows of a policy, each worked out once. */
export class Shows {
  private readonly ofPerson = new Map<Name, Show>();
  private readonly ofRecords = new Map<Name, Map<Name, Show>>();

  constructor(
    private readonly plan: Plan,
    private readonly program: Program,
  ) {}

  of(name: Name, list?: Name): Show {
    const shows = list === undefined ? this.ofPerson : heldIn(this.ofRecords, list, () => new Map<Name, Show>());
    // Asked for with every figure that is shown: what is known is found at once.
    return shows.get(name) ?? heldIn(shows, name, () => this.showOf(name, list));
  }

  private showOf(name: Name, list: Name | undefined): Show {
    const { program, plan } = this;
    const found = referent(plan, name, list);
    const records = list !== undefined && found?.list !== undefined ? program.lists.get(list) : undefined;
    const shelf = records?.shelf ?? program.person;
    const slots = shelf.slots.get(name) ?? {};
    const parts = [slots.value, slots.label].filter((slot) => slot !== undefined);
    const figure = found?.is === 'figure' ? found.figure : undefined;
    return {
      name,
      figure,
      list: records === undefined ? undefined : list,
      records,
      field: records !== undefined && found?.is === 'fact' ? found.spec : undefined,
      type: typeOf(plan, name, list),
      digits: Math.max(figure?.round?.digits ?? 0, 0),
      isTold: parts.some(({ optional, short }) => (optional ?? short) === undefined),
      tallied: figure?.kind === 'tally' && records === undefined ? this.talliedAs(name, figure.from) : undefined,
      ...placed(slots, shelf.kept, records === undefined ? 0 : KEPT),
    };
  }

  private talliedAs(name: Name, from: Name): Tallied | undefined {
    const list = this.program.lists.get(from);
    return list && { list: list.number, bit: list.tallies.indexOf(name) };
  }
}

function placed(
  { value, label, hit, before }: Slots,
  kept: Shelf['kept'],
  start: number,
): Pick<Show, 'value' | 'label' | 'hit' | 'before'> {
  const index = (ref: Ref | undefined): number => (ref === undefined ? -1 : kept.indexOf(ref) + start);
  const place = (slot: Slot | undefined): Place | undefined =>
    slot && {
      at: index(slot.at),
      scale: slot.scale,
      over: index(slot.over),
      short: index(slot.short?.at),
      grows: slot.short?.grows === true,
      applies: slot.sure === true,
    };
  return { value: place(value), label: place(label), hit: index(hit), before: place(before) };
}
