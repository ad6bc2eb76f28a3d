/** Duty as a roster states it, and its reading into spans of local civil time. */

import type { ValueOf } from '../figures/settings.js';
import { dayOf, timeOf } from '../rule/dayOf.js';
import { pointer, refuse, refuseWrong } from '../rule/issue.js';
import { dateText } from '../values/date.js';
import { DAY_SECONDS, parseTime } from '../values/time.js';
import type { TimeSpan } from '../values/timeSpan.js';

/** The shifts that a policy tables, by name. An end that is not after the start lies on the next day. */
export const shiftsGrammar = {
  list: { object: { id: 'text', start: 'time', end: 'time' } },
  distinct: true,
} as const;
export type TabledShifts = ValueOf<typeof shiftsGrammar>;

/** One person, or somebody without a name, on one shift of a roster. */
export interface DutySlot {
  /** The date on which the shift starts, `YYYY-MM-DD`. */
  readonly date: string;
  /** The name of the shift. */
  readonly shift: string;
  /** The times of the shift, `HH:mm`, where they are not those that the policy tables; `26:00` is two on the next day. */
  readonly start?: string;
  readonly end?: string;
  readonly person?: string;
  /** The post, desk or channel that is manned. */
  readonly post?: string;
  /** Whether this person leads the shift; not, when absent. */
  readonly leader?: boolean;
}

/** A slot in seconds, from its start to, but not including, its end. */
export interface DutySpan extends TimeSpan {
  readonly day: number;
  readonly slot: DutySlot;
}

/** The slots of a roster by their dates, and of one date by their starts. */
export function readSlots(roster: unknown, shifts: TabledShifts): readonly DutySpan[] {
  if (!Array.isArray(roster)) return refuseWrong(roster, '/roster', 'a list of slots');
  const spans = roster.map((slot: DutySlot, i) => readSlot(slot, shifts, pointer('roster', i)));
  return spans.sort(byStart);
}

/** The tabled shifts of some days, as if each were worked by one person every day. */
export function everyShift(shifts: TabledShifts, firstDay: number, lastDay: number): readonly DutySpan[] {
  const days = Array.from({ length: lastDay - firstDay + 1 }, (_, i) => firstDay + i);
  const spans = days.flatMap((day) =>
    shifts.map(({ id, start, end }) => ({ ...spanOf(start, end, day), day, slot: { date: dateText(day), shift: id } })),
  );
  return spans.sort(byStart);
}

function byStart(a: DutySpan, b: DutySpan): number {
  return a.day - b.day || a.from - b.from;
}

/** The span of a tabled shift that starts on a day. */
export function spanOf(start: string, end: string, day: number): TimeSpan {
  const [from, to] = [parseTime(start), parseTime(end)];
  const midnight = day * DAY_SECONDS;
  return { from: midnight + from, to: midnight + (to > from ? to : to + DAY_SECONDS) };
}

function readSlot(slot: DutySlot, shifts: TabledShifts, path: string): DutySpan {
  if (typeof slot !== 'object' || slot === null) return refuse('type', path, slot, 'a slot');
  const day = dayOf(slot.date, `${path}/date`);
  checkTexts(slot, path);
  if (slot.start !== undefined || slot.end !== undefined) return { ...ownTimes(slot, day, path), day, slot };
  const tabled = shifts.find(({ id }) => id === slot.shift);
  if (tabled !== undefined) return { ...spanOf(tabled.start, tabled.end, day), day, slot };
  if (shifts.length === 0) return refuse('required', `${path}/start`, slot.start, 'a time HH:mm');
  return refuse('choice', `${path}/shift`, slot.shift, shifts.map(({ id }) => id).join(', '));
}

function checkTexts(slot: DutySlot, path: string): void {
  const { shift, person, post, leader } = slot;
  for (const [name, text] of Object.entries({ shift, person, post })) {
    const isMissing = text === undefined && name === 'shift';
    if (isMissing || (text !== undefined && (typeof text !== 'string' || text === '')))
      refuse(isMissing ? 'required' : 'type', `${path}/${name}`, text, 'a label');
  }
  if (leader !== undefined && typeof leader !== 'boolean') refuse('type', `${path}/leader`, leader, 'true or false');
}

/** Times of the slot's own say by themselves that they pass midnight. */
function ownTimes({ start, end }: DutySlot, day: number, path: string): TimeSpan {
  const [from, to] = [timeOf(start, `${path}/start`), timeOf(end, `${path}/end`)];
  if (to <= from) return refuse('order', `${path}/end`, end, `after ${start}; past midnight 24:00 and later`);
  const midnight = day * DAY_SECONDS;
  return { from: midnight + from, to: midnight + to };
}
