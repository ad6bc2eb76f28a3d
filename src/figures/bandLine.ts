/** Bands as a line: printed edges completed from their neighbours, sorted, proved to meet without gap or overlap. */
import { compare, type Fraction, middle, ZERO } from '../values/fraction.js';
import type { Checker } from './kind.js';
import { readLiteral } from './literal.js';
import type { Band, Bands, Num, Operand } from './policy.js';

/** The border between two neighbouring bands. */
export interface Cut {
  readonly edge: Fraction;
  /** The edge itself belongs to the lower band. */
  readonly inLower: boolean;
}
/** Bands from the lowest up: `order[i]` is the place in the policy of the i-th, `cuts[i]` its upper border. */
export interface Line {
  readonly order: readonly number[];
  readonly cuts: readonly Cut[];
  /** The outer edges, where the lowest and the highest band have one. */
  readonly bottom: Cut | undefined;
  readonly top: Cut | undefined;
  readonly faults: readonly Fault[];
}
export interface Fault {
  readonly code: 'gap' | 'overlap' | 'unreachable';
  readonly band: number;
  readonly witness: Fraction;
}

interface Edge {
  readonly at: Fraction;
  readonly included: boolean;
}
interface Span {
  readonly index: number;
  readonly lower: Edge | undefined;
  readonly upper: Edge | undefined;
}

/** The edges of a band, or of a condition. */
type Edges = { readonly [W in 'from' | 'above' | 'upTo' | 'under']?: Operand | undefined };

/** One lower edge and one upper edge, in this order. */
export function checkSpan({ from, above, upTo, under }: Edges, path: string, checker: Checker): void {
  if (from !== undefined && above !== undefined) checker.report('choice', `${path}/above`, above, 'from or above');
  if (upTo !== undefined && under !== undefined) checker.report('choice', `${path}/under`, under, 'upTo or under');
  const [lower, upper] = [readLiteral(from ?? above), readLiteral(upTo ?? under)];
  if (lower === undefined || upper === undefined) return;
  const order = compare(lower, upper);
  if (order > 0 || (order === 0 && (from === undefined || upTo === undefined)))
    checker.report('order', path, { from, above, upTo, under }, 'a lower edge below the upper one');
}

/** Lays the bands on a line. `read` gives the exact value of an edge: a number, or the epoch day of a date. */
export function lineOf(figure: Pick<Bands, 'bands' | 'gaps' | 'overlaps'>, read: (edge: Num) => Fraction): Line {
  const spans = completed(figure.bands.map((band, index) => printed(band, index, read)));
  const faults: Fault[] = [];
  const cuts: Cut[] = [];
  spans.slice(1).forEach((upper, i) => {
    const lower = spans[i];
    if (lower !== undefined) cuts.push(border(lower, upper, figure, faults));
  });
  const [first, last] = [spans[0]?.lower, spans.at(-1)?.upper];
  return {
    order: spans.map(({ index }) => index),
    cuts,
    faults,
    bottom: first && { edge: first.at, inLower: !first.included },
    top: last && { edge: last.at, inLower: last.included },
  };
}

function printed(band: Band, index: number, read: (edge: Num) => Fraction): Span {
  const lower = band.from ?? band.above;
  const upper = band.upTo ?? band.under;
  return {
    index,
    lower: lower === undefined ? undefined : { at: read(lower), included: band.from !== undefined },
    upper: upper === undefined ? undefined : { at: read(upper), included: band.upTo !== undefined },
  };
}

/** From the lowest up, each missing edge taken from the neighbour that states it. */
function completed(printedSpans: readonly Span[]): readonly Span[] {
  const spans = isDescending(printedSpans) ? [...printedSpans].reverse() : printedSpans;
  const full = spans.map(({ index, lower, upper }, i) => ({
    index,
    lower: lower ?? opposite(spans[i - 1]?.upper),
    upper: upper ?? opposite(spans[i + 1]?.lower),
  }));
  return full.sort((a, b) =>
    a.lower === undefined ? -1 : b.lower === undefined ? 1 : compare(a.lower.at, b.lower.at),
  );
}

function opposite(edge: Edge | undefined): Edge | undefined {
  return edge && { at: edge.at, included: !edge.included };
}

/** Lists with one edge per band read downwards when they say `from`, upwards when they say `upTo`. */
function isDescending(spans: readonly Span[]): boolean {
  const edges = spans.map(({ lower, upper }) => lower ?? upper).filter((edge) => edge !== undefined);
  const [first, last] = [edges[0], edges.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (first !== last) return compare(first.at, last.at) > 0;
  return spans[0]?.lower !== undefined && spans[0]?.upper === undefined;
}

function border(lower: Span, upper: Span, { gaps, overlaps }: Pick<Bands, 'gaps' | 'overlaps'>, faults: Fault[]): Cut {
  const [end, start] = [lower.upper, upper.lower];
  if (end === undefined || start === undefined) {
    faults.push({ code: 'unreachable', band: upper.index, witness: (end ?? start)?.at ?? ZERO });
    return { edge: (end ?? start)?.at ?? ZERO, inLower: true };
  }
  const order = compare(end.at, start.at);
  const isGap = order < 0 || (order === 0 && !end.included && !start.included);
  const isOverlap = order > 0 || (order === 0 && end.included && start.included);
  if (!isGap && !isOverlap) return { edge: end.at, inLower: end.included };
  const answer = isGap ? gaps : overlaps;
  if (answer === undefined)
    faults.push({ code: isGap ? 'gap' : 'overlap', band: lower.index, witness: middle(end.at, start.at) });
  // A gap given to the band below reaches up to the next start; an overlap given to it ends where the lower band ends.
  return (answer === 'lower') === isGap
    ? { edge: start.at, inLower: !start.included }
    : { edge: end.at, inLower: end.included };
}

/** The place, from the lowest up, of the band that holds a quantity; -1 outside all bands. */
export function bandOf(line: Line, quantity: Fraction): number {
  if (line.bottom !== undefined && !isAbove(quantity, line.bottom)) return -1;
  if (line.top !== undefined && isAbove(quantity, line.top)) return -1;
  const place = line.cuts.findIndex((cut) => !isAbove(quantity, cut));
  return place < 0 ? line.cuts.length : place;
}

function isAbove(quantity: Fraction, { edge, inLower }: Cut): boolean {
  const order = compare(quantity, edge);
  return order > 0 || (order === 0 && !inLower);
}
