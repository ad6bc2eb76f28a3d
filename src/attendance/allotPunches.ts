/** Finds for each punch of a clock the day of the roster to which it belongs. */
import { rawFacts } from '../figures/rawFacts.js';
import { pointer, refuse } from '../rule/issue.js';
import { listOf } from '../rule/listOf.js';
import { DAY_SECONDS } from '../values/time.js';
import type { TimeSpan } from '../values/timeSpan.js';
import { aroundShift, type PunchWindow } from './readDay.js';
import { type Punch, type RosterDay, readMidnight, readPunches, readShift } from './rosterDay.js';

/** A day of the roster: enough to tell which punches are its own. */
export type RosterSlot = Pick<RosterDay, 'date' | 'shift'>;
/** A shift may end late on the day after its date, and its window a day later. */
const DAYS_BACK = 3;

/**
 * Allots the punches of a person to the days of the roster. A punch belongs to the shift in whose window it lies; in
 * two windows, to the shift that is nearer, or else the earlier one; in none, to the rest day of its own date.
 *
 * @param window minutes before the start and after the end of a shift, both included, 0 to 1440
 * @returns for each day of the roster its punches, in the order of `punches`
 * @throws RulesError for a punch without a day of the roster, a date that stands twice, and wrong facts
 * @example
 * const roster = [
 *   { date: '2026-03-02', shift: { start: '18:00', end: '31:00' } },
 *   { date: '2026-03-03', shift: { start: '14:00', end: '22:00' } },
 * ];
 * const punches = [{ at: '2026-03-03T07:10' }, { at: '2026-03-03T13:55' }];
 * allotPunches(roster, punches, { before: 120, after: 120 }).map((own) => own.length) //=> [1, 1]
 */
export function allotPunches(
  roster: readonly RosterSlot[],
  punches: readonly Punch[],
  window: PunchWindow,
): readonly (readonly Punch[])[] {
  const slots = readRoster(roster);
  checkWindow(window);
  const own = roster.map((): Punch[] => []);
  for (const [i, { at }] of readPunches(punches, '/punches').entries()) {
    const punch = punches[i];
    const slot = shiftAround(at, slots, window) ?? restAt(at, slots);
    if (slot === undefined || punch === undefined) {
      return refuse('coverage', `/punches/${i}/at`, punch?.at, 'a punch of a day in the roster');
    }
    own[slot.index]?.push(punch);
  }
  return own;
}

interface Slot {
  readonly index: number;
  /** Absent on a rest day. */
  readonly shift: TimeSpan | undefined;
}

/** By the number of the day. */
function readRoster(roster: readonly RosterSlot[]): ReadonlyMap<number, Slot> {
  const slots = new Map<number, Slot>();
  for (const [index, slot] of listOf(roster, '/roster').entries()) {
    const { date, shift } = rawFacts(slot, pointer('roster', index), 'a day of the roster');
    const midnight = readMidnight(date, pointer('roster', index, 'date'));
    const day = midnight / DAY_SECONDS;
    if (slots.has(day)) refuse('duplicate', pointer('roster', index, 'date'), date, 'each date once');
    slots.set(day, { index, shift: readShift(shift, midnight, pointer('roster', index, 'shift')) });
  }
  return slots;
}

function checkWindow(window: PunchWindow): void {
  const { before, after } = rawFacts(window, '/window', 'minutes before and after');
  for (const [name, minutes] of Object.entries({ before, after })) {
    if (typeof minutes !== 'number') refuse('type', pointer('window', name), minutes, 'minutes');
    if (!(minutes >= 0 && minutes <= DAY_SECONDS / 60))
      refuse('range', pointer('window', name), minutes, 'minutes from 0 to 1440');
  }
}

function shiftAround(at: number, slots: ReadonlyMap<number, Slot>, window: PunchWindow): Slot | undefined {
  const today = Math.floor(at / DAY_SECONDS);
  let nearest: Slot | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let day = today - DAYS_BACK; day <= today + 1; day++) {
    const slot = slots.get(day);
    if (slot?.shift === undefined || !holds(aroundShift(slot.shift, window), at)) continue;
    const distance = Math.max(slot.shift.from - at, at - slot.shift.to, 0);
    if (distance < least) [nearest, least] = [slot, distance];
  }
  return nearest;
}

function restAt(at: number, slots: ReadonlyMap<number, Slot>): Slot | undefined {
  const slot = slots.get(Math.floor(at / DAY_SECONDS));
  return slot?.shift === undefined ? slot : undefined;
}

function holds({ from, to }: TimeSpan, at: number): boolean {
  return from <= at && at <= to;
}
