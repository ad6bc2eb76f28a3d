/** Pairs the punches of one day: the way in, the way out, and the time between. */
import { refuse } from '../rule/issue.js';
import type { TimeSpan } from '../values/timeSpan.js';
import type { PunchTime } from './rosterDay.js';

/** How punches pair. */
export type Pairing = 'firstAndLast' | 'directed';

/** The punches of a day, paired. */
export interface PairedPunches {
  /** When the person came, in seconds; `undefined` where that punch is missing. */
  readonly in: number | undefined;
  readonly out: number | undefined;
  /** Time between punches that belong together. */
  readonly present: readonly TimeSpan[];
}

/**
 * Pairs punches in one of two ways. `firstAndLast`: the earliest that is no way out, and the latest that is no way in;
 * a lone punch without direction is the way in or out by the nearer end of the shift. `directed`: each way in with the
 * next way out.
 *
 * Two ways in and no way out leave the way out missing.
 */
export function pairPunches(
  punches: readonly PunchTime[],
  shift: TimeSpan,
  pairing: Pairing,
  path: string,
): PairedPunches {
  return pairing === 'directed' ? pairByDirection(punches, path) : pairFirstAndLast(punches, shift);
}

function pairFirstAndLast(punches: readonly PunchTime[], shift: TimeSpan): PairedPunches {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { at, direction } of punches) {
    if (direction !== 'out' && at < first) first = at;
    if (direction !== 'in' && at > last) last = at;
  }
  if (first < last) return { in: first, out: last, present: [{ from: first, to: last }] };
  if (first === last) return nearerEnd(first, shift);
  // A way out before the way in: each lacks its other half.
  if (Number.isFinite(first) && Number.isFinite(last)) return { in: undefined, out: undefined, present: [] };
  return {
    in: Number.isFinite(first) ? first : undefined,
    out: Number.isFinite(last) ? last : undefined,
    present: [],
  };
}

function nearerEnd(at: number, { from, to }: TimeSpan): PairedPunches {
  const isIn = Math.abs(at - from) <= Math.abs(at - to);
  return { in: isIn ? at : undefined, out: isIn ? undefined : at, present: [] };
}

function pairByDirection(punches: readonly PunchTime[], path: string): PairedPunches {
  const blind = punches.findIndex(({ direction }) => direction === undefined);
  if (blind >= 0) return refuse('required', `${path}/${blind}/direction`, undefined, 'in, out');
  const sorted = [...punches].sort((a, b) => a.at - b.at);
  const present: TimeSpan[] = [];
  let since: number | undefined;
  for (const { at, direction } of sorted) {
    if (direction === 'in') since ??= at;
    else if (since !== undefined) {
      present.push({ from: since, to: at });
      since = undefined;
    }
  }
  const [first, last] = [sorted[0], sorted.at(-1)];
  return {
    in: first?.direction === 'in' ? first.at : undefined,
    out: last?.direction === 'out' ? last.at : undefined,
    present,
  };
}
