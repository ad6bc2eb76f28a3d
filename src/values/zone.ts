/** Time zones with daylight saving: what the clocks of a place show at an instant. */

import { tzOffset } from '@date-fns/tz/tzOffset';
import { DAY_SECONDS } from './time.js';

/** About 388 days: offsets are looked up once for each such stretch. */
const STRETCH = 2 ** 25;
/** From an instant on (UTC, in epoch seconds), local time is UTC plus the offset. */
export interface OffsetSpan {
  readonly from: number;
  readonly offset: number;
}

/** A time zone of the IANA database. */
export class Zone {
  private readonly stretches = new Map<number, readonly OffsetSpan[]>();

  private constructor(readonly name: string) {}

  /** The zone, or `undefined` where there is none of that name. */
  static of(name: string): Zone | undefined {
    // An offset such as +08:00 is no place.
    return /^[A-Za-z]/.test(name) && !Number.isNaN(lookUp(name, 0)) ? new Zone(name) : undefined;
  }

  /** Seconds by which local time is ahead of UTC. */
  offsetAt(utc: number): number {
    const spans = this.stretch(Math.floor(utc / STRETCH));
    let offset = spans[0]?.offset ?? 0;
    for (const span of spans) if (span.from <= utc) offset = span.offset;
    return offset;
  }

  /**
   * The instants at which clocks show a local time: none where they skip it, two where they show it twice, the earlier
   * first.
   */
  instantsAt(local: number): readonly number[] {
    const offsets = [this.offsetAt(local - DAY_SECONDS), this.offsetAt(local + DAY_SECONDS)];
    const instants = offsets.map((offset) => local - offset).filter((utc) => utc + this.offsetAt(utc) === local);
    return [...new Set(instants)].sort((a, b) => a - b);
  }

  /** The first instant at which clocks show a local time or, where they skip it, the time to which they are put. */
  firstAt(local: number): number {
    const [instant] = this.instantsAt(local);
    if (instant !== undefined) return instant;
    const after = local - this.offsetAt(local - DAY_SECONDS);
    return this.offsetsBetween(after - 2 * DAY_SECONDS, after + 1).at(-1)?.from ?? after;
  }

  /** The offsets in force between two instants, the first from before the earlier one. */
  offsetsBetween(from: number, to: number): readonly OffsetSpan[] {
    const spans: OffsetSpan[] = [{ from, offset: this.offsetAt(from) }];
    for (let i = Math.floor(from / STRETCH); i <= Math.floor(to / STRETCH); i++) {
      for (const span of this.stretch(i)) {
        if (span.from > from && span.from < to && span.offset !== spans.at(-1)?.offset) spans.push(span);
      }
    }
    return spans;
  }

  private stretch(index: number): readonly OffsetSpan[] {
    const known = this.stretches.get(index);
    if (known !== undefined) return known;
    const [start, end] = [index * STRETCH, (index + 1) * STRETCH];
    const spans: OffsetSpan[] = [{ from: start, offset: lookUp(this.name, start) }];
    for (let before = start; before < end; before += DAY_SECONDS) {
      const after = Math.min(before + DAY_SECONDS, end);
      const offset = lookUp(this.name, after);
      if (offset !== spans.at(-1)?.offset) spans.push({ from: this.changeBetween(before, after, offset), offset });
    }
    this.stretches.set(index, spans);
    return spans;
  }

  /** The first second at which the offset is that of `after`. */
  private changeBetween(before: number, after: number, offset: number): number {
    let [low, high] = [before, after];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (lookUp(this.name, middle) === offset) high = middle;
      else low = middle;
    }
    return high;
  }
}

function lookUp(name: string, utc: number): number {
  // biome-ignore lint/style/noRestrictedGlobals: an instant that is given; neither the clock nor the host's zone is read.
  return tzOffset(name, new Date(utc * 1000)) * 60;
}
