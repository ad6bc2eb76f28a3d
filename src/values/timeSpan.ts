/** Spans of local civil time in integer seconds. */

import type { RatioIn } from './number.js';

/** From an instant to a later one. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** Seconds as exact minutes. */
export function minutesIn(seconds: number): number | RatioIn {
  return seconds % 60 === 0 ? seconds / 60 : { numerator: String(seconds), denominator: '60' };
}

/** The seconds that two spans share. */
export function overlap(a: TimeSpan, b: TimeSpan): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

/** The seconds of spans, none of which overlap. */
export function lengthOf(spans: readonly TimeSpan[]): number {
  return spans.reduce((total, { from, to }) => total + (to - from), 0);
}

/** The seconds that a list of spans shares with another; within each list none overlap. */
export function sharedBy(spans: readonly TimeSpan[], others: readonly TimeSpan[]): number {
  return spans.reduce((total, span) => others.reduce((sum, other) => sum + overlap(span, other), total), 0);
}

/** What is left of the spans when others are cut out of them. */
export function without(spans: readonly TimeSpan[], cuts: readonly TimeSpan[]): readonly TimeSpan[] {
  return cuts.reduce<readonly TimeSpan[]>(
    (left, cut) =>
      left.flatMap((span) =>
        [
          { from: span.from, to: Math.min(span.to, cut.from) },
          { from: Math.max(span.from, cut.to), to: span.to },
        ].filter(({ from, to }) => from < to),
      ),
    spans,
  );
}
