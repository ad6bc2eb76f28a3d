/**
 * Classes of records: most days of a month are alike. Where conditions depend on a record's own flags, labels and on
 * the edges that its numbers lie between, what a record does is worked out once for each combination of these.
 */
import type { Fraction } from '../values/fraction.js';
import { at, type Frame, GIVEN_UP, MAX, type Op, type Predicate, type Slots, sequence } from './frame.js';
import { isLiteral, readLiteral } from './literal.js';
import { scaleOf } from './loading.js';
import { type Plan, referent } from './plan.js';
import type { Bands, FactSpec, Figure, Name, Table, Test, When } from './policy.js';
import { lineOf } from './spans.js';
import { EDGE_WORDS, isComparison, labelsOf } from './when.js';

/** Which conditions the class of a record decides, and the numbers that tell classes apart. */
export class Classifier {
  /** Field -> limits: values up to a limit and values above it may be told apart. */
  readonly limits = new Map<Name, Set<number>>();
  private readonly known = new Map<Name, boolean>();

  constructor(
    private readonly plan: Plan,
    private readonly list: Name,
    private readonly codes: (label: string) => number,
  ) {}

  /** Whether the class decides everything that the figure gives. */
  decides(name: Name, figure: Figure): boolean {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const decided = this.decidesFigure(figure);
    this.known.set(name, decided);
    return decided;
  }

  decidesWhen(when: When | undefined): boolean {
    return Object.entries(when ?? {}).every(([name, test]) => this.decidesTest(name, test));
  }

  private decidesFigure(figure: Figure): boolean {
    if ((figure.atLeast ?? figure.atMost ?? figure.round) !== undefined) return false;
    if (figure.kind === 'check') return figure.any.every((when) => this.decidesWhen(when));
    if (figure.kind === 'table')
      return isConstant(figure.rows) && figure.rows.every(({ when }) => this.decidesWhen(when));
    return (
      figure.kind === 'bands' && figure.apply !== 'marginal' && isConstant(figure.bands) && this.decidesBands(figure)
    );
  }

  private decidesBands(figure: Bands): boolean {
    const field = this.field(figure.by);
    if (field?.type !== 'number') return false;
    const line = lineOf(figure, (edge) => this.plan.literal(edge));
    for (const { edge } of [...line.cuts, line.bottom, line.top].filter((cut) => cut !== undefined))
      this.cut(figure.by, field, edge);
    return true;
  }

  private decidesTest(name: Name, test: Test): boolean {
    const found = referent(this.plan, name, this.list);
    if (found?.list === undefined) return false;
    if (isComparison(test) && (test.scale ?? test.sameAs ?? test.differsFrom) !== undefined) return false;
    const edges = edgesOf(test);
    if (!edges.every(isLiteral)) return false;
    if (found.is === 'figure') return this.decides(name, found.figure);
    if (found.spec.type === 'date') return false;
    if (found.spec.type === 'label') return labelsOf(test) !== undefined && this.tellLabels(name, found.spec);
    for (const edge of edges) this.cut(name, found.spec, readLiteral(edge));
    if (found.spec.type === 'flag') this.limit(name, 0);
    if (found.spec.optional === true) this.limit(name, MAX);
    return true;
  }

  private field(name: Name): FactSpec | undefined {
    const found = referent(this.plan, name, this.list);
    return found?.is === 'fact' && found.list !== undefined && found.spec.optional !== true ? found.spec : undefined;
  }

  /** Both sides of an edge, and the edge itself, may be told apart. */
  private cut(name: Name, spec: FactSpec, edge: Fraction | undefined): void {
    if (edge === undefined) return;
    const scaled = edge.numerator * BigInt(scaleOf(spec));
    const low = Number(scaled >= 0n ? scaled / edge.denominator : (scaled - edge.denominator + 1n) / edge.denominator);
    this.limit(name, low);
    if (scaled % edge.denominator === 0n) this.limit(name, low - 1);
    if (spec.optional === true) this.limit(name, MAX);
  }

  private limit(name: Name, limit: number): void {
    this.limits.set(name, (this.limits.get(name) ?? new Set()).add(limit));
  }

  private tellLabels(name: Name, { labels, optional }: FactSpec): boolean {
    for (const label of labels ?? []) this.limit(name, this.codes(label));
    if (optional === true) this.limit(name, MAX);
    return labels !== undefined;
  }
}

function isConstant(entries: Table['rows'] | Bands['bands']): boolean {
  return entries.every(
    ({ as, gives, awaits }) => typeof as !== 'object' && typeof gives !== 'object' && awaits === undefined,
  );
}

function edgesOf(test: Test): readonly unknown[] {
  if (typeof test === 'number') return [test];
  return isComparison(test) ? EDGE_WORDS.map((word) => test[word]).filter((edge) => edge !== undefined) : [];
}

/** One thing to do at each record: work out a figure, or take the record into a tally where a condition holds. */
export interface Action {
  readonly op: Op;
  /** The class of the record decides what it gives; these are its places. */
  readonly constant?: Slots;
  /** The class of the record decides whether it holds. */
  readonly where?: {
    readonly holds: Predicate;
    readonly take: Op;
    readonly tally: number;
    readonly needsFigures: boolean;
  };
}

const MOST_CLASSES = 4096;

/** What a record of a class needs, and the tallies that take it. */
export interface RecordClass {
  readonly op: Op;
  readonly tallies: readonly number[];
}
/** What one walk does at each record. */
export interface RecordOp {
  /** Gives the number of the record's class if a tally takes records of it, 0 otherwise. */
  each(frame: Frame): number;
  /** The class of a record like this one, once it is known. */
  known(frame: Frame): RecordClass | undefined;
  classAt(number: number): RecordClass | undefined;
  /** Whether records are told apart by class at all. */
  readonly isClassed: boolean;
}

/** The operation of one walk at each record, by class where there are few enough. */
export function byClass(
  actions: readonly Action[],
  limits: ReadonlyMap<number, ReadonlySet<number>>,
  isAllowed: boolean,
): RecordOp {
  const all = sequence(actions.map(({ op }) => op));
  const dimensions = [...limits].map(([place, set]) => ({ place, limits: [...set].sort((a, b) => a - b) }));
  const classes = dimensions.reduce((product, { limits: { length } }) => product * (length + 1), 1);
  if (
    !isAllowed ||
    classes > MOST_CLASSES ||
    !actions.some(({ constant, where }) => (constant ?? where) !== undefined)
  ) {
    const each = (frame: Frame): number => {
      all(frame);
      return 0;
    };
    return { each, known: () => undefined, classAt: () => undefined, isClassed: false };
  }

  const places = Int32Array.from(dimensions, ({ place }) => place);
  const sizes = Int32Array.from(dimensions, ({ limits: { length } }) => length);
  const starts = Int32Array.from(dimensions, (_, i) =>
    dimensions.slice(0, i).reduce((sum, { limits: { length } }) => sum + length, 0),
  );
  const edges = Float64Array.from(dimensions.flatMap((dimension) => dimension.limits));
  const constants = actions.flatMap(({ constant }) => (constant === undefined ? [] : placesOf(constant)));
  const known = new Array<RecordClass | undefined>(classes).fill(undefined);
  const dimensionCount = places.length;

  const classOf = (frame: Frame): number => {
    let key = 0;
    for (let d = 0; d < dimensionCount; d++) {
      const value = at(frame, places[d] as number);
      const size = sizes[d] as number;
      const start = starts[d] as number;
      let place = 0;
      while (place < size && value > (edges[start + place] as number)) place++;
      key = key * (size + 1) + place;
    }
    return key;
  };
  /** Does everything for a record of a new class, and keeps what records of its class need. */
  const learn = (frame: Frame, key: number): void => {
    all(frame);
    if (at(frame, GIVEN_UP) !== 0) return;
    const open = actions.filter(
      ({ constant, where }) => constant === undefined && (where === undefined || where.holds(frame)),
    );
    const ops = open.map(({ op, where }) => where?.take ?? op);
    const needsConstants = open.some(({ where }) => where === undefined || where.needsFigures);
    known[key] = {
      op: ops.length === 0 ? NOTHING : sequence([...(needsConstants ? [restore(constants, frame)] : []), ...ops]),
      tallies: open.flatMap(({ where }) => where?.tally ?? []),
    };
  };
  const each = (frame: Frame): number => {
    const key = classOf(frame);
    const found = known[key];
    if (found === undefined) {
      learn(frame, key);
      return known[key]?.tallies.length === 0 ? 0 : key + 1;
    }
    if (found.op === NOTHING) return 0;
    found.op(frame);
    return found.tallies.length === 0 ? 0 : key + 1;
  };
  return { each, known: (frame) => known[classOf(frame)], classAt: (number) => known[number - 1], isClassed: true };
}

export const NOTHING: Op = () => {};

function placesOf({ value, label, hit }: Slots): readonly number[] {
  return [value?.at, value?.over, label?.at, hit].filter((place) => place !== undefined);
}

/** Writes again what the class of a record fixes. */
function restore(places: readonly number[], frame: Frame): Op {
  const values = places.map((place) => at(frame, place));
  const count = places.length;
  return (target) => {
    for (let i = 0; i < count; i++) target[places[i] as number] = values[i] as number;
  };
}
