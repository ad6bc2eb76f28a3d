/** Instants as texts: read in the zone of the desk, or as local civil time, and written so. */
import { pointer, refuse, refuseWrong } from '../rule/issue.js';
import { instantText, offsetText, readInstant } from '../values/time.js';
import type { Zone } from '../values/zone.js';

/** The instant of a text; in a zone, one that clocks show twice or never needs its offset. */
export function instantOf(text: unknown, zone: Zone | undefined, path: string, index?: number): number {
  const read = readInstant(text);
  if (read !== undefined && (zone === undefined ? read.offset === undefined : true)) {
    if (read.offset !== undefined) return read.local - read.offset;
    if (zone === undefined) return read.local;
    const [instant, other] = zone.instantsAt(read.local);
    if (instant !== undefined && other === undefined) return instant;
    return refuse('range', at(path, index), text, 'a time that clocks show once, or an offset such as +02:00');
  }
  const expected =
    zone === undefined ? 'a local instant YYYY-MM-DDTHH:mm' : 'an instant YYYY-MM-DDTHH:mm, with an offset or Z';
  return refuseWrong(text, at(path, index), expected);
}

function at(path: string, index: number | undefined): string {
  return index === undefined ? path : `${path}${pointer(index, 'at')}`;
}

/** The text of an instant as the policy's desk writes it. */
export function textOf(instant: number, zone: Zone | undefined): string {
  if (zone === undefined) return instantText(instant);
  const offset = zone.offsetAt(instant);
  return instantText(instant + offset) + offsetText(offset);
}
