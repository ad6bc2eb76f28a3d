/** Who is on duty at an instant, by the roster or by the table of shifts. */

import type { Adopted } from '../figures/adoption/adopt.js';
import { countedFor } from '../figures/counted.js';
import type { Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Quantity } from '../figures/promises.js';
import { rawFacts } from '../figures/rawFacts.js';
import { type SettingsOf, settingsOf } from '../figures/settings.js';
import { instantOf } from '../rule/dayOf.js';
import { dateText } from '../values/date.js';
import { DAY_SECONDS } from '../values/time.js';
import { lengthOf, minutesIn } from '../values/timeSpan.js';
import { type DutySlot, everyShift, readSlots, shiftsGrammar, spanOf } from './dutySlot.js';

/** What policies about duty at an instant take and promise. The facts are those that `onDutyAt` reads. */
export const dutyAtFamily = {
  name: 'dutyAt',
  raw: true,
  facts: {
    date: { type: 'date' },
    /** The second of that day. */
    second: { type: 'number', digits: 0, unit: 'seconds', atLeast: 0 },
    /** The person that is asked for, where the question is about one. */
    who: { type: 'label', optional: true },
  },
  lists: {
    /** The slots that touch the day of the instant. */
    slots: {
      date: { type: 'date' },
      shift: { type: 'label' },
      person: { type: 'label', optional: true },
      post: { type: 'label', optional: true },
      leader: { type: 'flag' },
      /** From its start on, and before its end. */
      on: { type: 'flag' },
    },
  },
  open: {
    /** By shift of the table: whether anybody is on it. */
    on: { type: 'flag' },
    /** By shift of the table: how long it lasts. */
    minutes: { type: 'number', parts: 60, unit: 'minutes', atLeast: 0 },
  },
  promises: {
    /** Number of slots on duty. */
    onDuty: 'number',
  },
  settings: { object: { 'shifts?': shiftsGrammar } },
} as const satisfies Family;

/** The instant, and who works when. */
export type DutyFacts = {
  /** Local civil time, `YYYY-MM-DDTHH:mm`. */
  readonly at: string;
  /** The roster, with the day before where a shift passes midnight. Without one, every tabled shift is worked daily. */
  readonly roster?: readonly DutySlot[];
  readonly who?: string;
  /** Facts that the policy asks for besides. */
  readonly [fact: string]: unknown;
};

/** A slot that is on duty. */
export interface SlotOnDuty {
  readonly shift: string;
  readonly date: string;
  readonly person?: string;
  readonly post?: string;
}

/** Who is on duty. */
export class DutyOutcome extends Complete<typeof dutyAtFamily.promises> {
  /** Number of slots on duty. */
  get onDuty(): Quantity {
    return this.promised('onDuty');
  }

  /** The slots on duty, by their dates and starts. */
  get slots(): readonly SlotOnDuty[] {
    return countedFor(this.run, 'onDuty', 'slots', (read) => {
      const [person, post] = [read('person').label, read('post').label];
      return {
        shift: read('shift').label ?? '',
        date: String(read('date').value),
        ...(person !== undefined && { person }),
        ...(post !== undefined && { post }),
      };
    });
  }
}

/**
 * Tells who is on duty at an instant (001.2.shift.table, 003.3.roster.by, 003.5.shift.table). A shift includes its start
 * and not its end, so that of two shifts that meet the later one is on.
 *
 * @throws RulesError for a missing or wrong fact, with its path; `choice` for a shift that the policy does not table
 * @example
 * const shifts = { day: { start: '08:30', end: '16:30' }, night: { start: '16:30', end: '08:30' } };
 * const title = { en: 'Two shifts', zh: '两班' };
 * const policy = adopt(dutyAtFamily, shiftTable({ id: 'shifts', clause: '003.5.shift.table', title, shifts }));
 * const outcome = onDutyAt({ at: '2026-11-26T08:29' }, policy);
 * 'slots' in outcome && outcome.slots //=> [{ shift: 'night', date: '2026-11-25' }]
 */
export function onDutyAt(
  facts: DutyFacts,
  policy: Adopted<'dutyAt'>,
): DutyOutcome | Incomplete<typeof dutyAtFamily.promises> {
  return runPolicy(dutyAtFamily, readDuty(rawFacts(facts), settingsOf(dutyAtFamily, policy)), policy, DutyOutcome);
}

/** The facts as the figures see them. A trace replays against these. */
function readDuty(facts: DutyFacts, { shifts = [] }: SettingsOf<typeof dutyAtFamily>) {
  const at = instantOf(facts.at, '/at');
  const day = Math.floor(at / DAY_SECONDS);
  const spans = facts.roster === undefined ? everyShift(shifts, day - 1, day) : readSlots(facts.roster, shifts);
  const slots = spans
    .filter(({ from, to }) => from < (day + 1) * DAY_SECONDS && to > day * DAY_SECONDS)
    .map(({ from, to, day: startDay, slot }) => ({
      date: dateText(startDay),
      shift: slot.shift,
      person: slot.person,
      post: slot.post,
      leader: slot.leader === true,
      on: from <= at && at < to,
    }));
  const byShift = <T>(value: (shift: (typeof shifts)[number]) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(shifts.map((shift) => [shift.id, value(shift)]));
  return {
    ...facts,
    date: dateText(day),
    second: at - day * DAY_SECONDS,
    slots,
    on: byShift(({ id }) => slots.some(({ shift, on }) => on && shift === id)),
    minutes: byShift(({ start, end }) => minutesIn(lengthOf([spanOf(start, end, 0)]))),
  };
}
