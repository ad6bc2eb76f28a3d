/** Coverage of a roster by a walk along the minutes, with nothing but counting: it shares no line with the library. */

/** Minutes count from the midnight that begins the first day of the draw. */
export interface DrawnSlot {
  readonly day: number;
  readonly shift: string;
  readonly from: number;
  readonly to: number;
  readonly person: string | undefined;
  readonly post: string;
  readonly leader: boolean;
}
export interface DrawnRoster {
  /** The weekday of day 0, Monday 0 to Sunday 6. */
  readonly weekday: number;
  /** The days that are checked; slots may lie before and after. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly slots: readonly DrawnSlot[];
  /** An instant that is asked for, and a person. */
  readonly at: number;
  readonly who: string;
}

export interface WalkedGap {
  readonly post: string;
  readonly from: number;
  readonly to: number;
  readonly people: number;
  readonly wanted: number;
}

const DAY = 1440;

/** At least two on weekdays from 8 to 20, and always one. */
function wantedAt(minute: number, weekday: number): number {
  const day = (Math.floor(minute / DAY) + weekday) % 7;
  const hour = (minute % DAY) / 60;
  return day < 5 && hour >= 8 && hour < 20 ? 2 : 1;
}

function isOn(slot: DrawnSlot, minute: number): boolean {
  return minute >= slot.from && minute < slot.to;
}

function heads(slots: readonly DrawnSlot[]): number {
  const names: string[] = [];
  let nameless = 0;
  for (const { person } of slots) {
    if (person === undefined) nameless += 1;
    else if (!names.includes(person)) names.push(person);
  }
  return names.length + nameless;
}

export function walkRoster({ weekday, firstDay, lastDay, slots }: DrawnRoster) {
  let [gapMinutes, leaderlessMinutes] = [0, 0];
  let fewest = Number.POSITIVE_INFINITY;
  const gaps: WalkedGap[] = [];
  for (const post of new Set(slots.map((slot) => slot.post))) {
    const own = slots.filter((slot) => slot.post === post);
    let open: WalkedGap | undefined;
    for (let minute = firstDay * DAY; minute < (lastDay + 1) * DAY; minute++) {
      const on = own.filter((slot) => isOn(slot, minute));
      const [people, wanted] = [heads(on), wantedAt(minute, weekday)];
      fewest = Math.min(fewest, people);
      if (people > 0 && !on.some(({ leader }) => leader)) leaderlessMinutes += 1;
      if (people >= wanted) {
        open = undefined;
        continue;
      }
      gapMinutes += 1;
      const isLonger = open?.people === people && open.wanted === wanted;
      if (open !== undefined && isLonger) gaps.splice(gaps.indexOf(open), 1);
      open = { post, from: open !== undefined && isLonger ? open.from : minute, to: minute + 1, people, wanted };
      gaps.push(open);
    }
  }
  const checked = slots.filter(({ day }) => day >= firstDay && day <= lastDay);
  const duties = [...new Set(checked.map(({ day, post, shift }) => `${day} ${post} ${shift}`))];
  const unled = duties.filter(
    (duty) => !checked.some(({ day, post, shift, leader }) => leader && duty === `${day} ${post} ${shift}`),
  );
  return {
    gapMinutes,
    leaderlessMinutes,
    fewest,
    unled: unled.length,
    shortHandovers: checked.filter((slot) => overlapOf(slot, slots) < 15).length,
    shortRests: checked.filter((slot) => isTooSoon(slot, slots)).length,
    doubles: checked.filter((slot) => isDouble(slot, slots)).length,
    gaps,
  };
}

/** Minutes from the start of a slot on in which somebody who has started earlier is still on its post. */
function overlapOf(slot: DrawnSlot, slots: readonly DrawnSlot[]): number {
  let minutes = 0;
  for (let minute = slot.from; minute < slot.to; minute++) {
    const isManned = slots.some((other) => other.post === slot.post && other.from < slot.from && isOn(other, minute));
    if (!isManned) break;
    minutes += 1;
  }
  return minutes;
}

/** The person was on another slot, begun earlier, at some minute of the eleven hours before. */
function isTooSoon(slot: DrawnSlot, slots: readonly DrawnSlot[]): boolean {
  if (slot.person === undefined) return false;
  for (let minute = slot.from - 660; minute < slot.from; minute++) {
    if (slots.some((other) => other.person === slot.person && other.from < slot.from && isOn(other, minute)))
      return true;
  }
  return false;
}

function isDouble(slot: DrawnSlot, slots: readonly DrawnSlot[]): boolean {
  if (slot.person === undefined) return false;
  for (let minute = slot.from; minute < slot.to; minute++) {
    if (slots.some((other) => other !== slot && other.person === slot.person && isOn(other, minute))) return true;
  }
  return false;
}

/** Who is on at an instant. */
export function onAt({ slots, at, who }: DrawnRoster) {
  const on = slots.filter((slot) => isOn(slot, at));
  return { onDuty: on.length, isOn: on.some(({ person }) => person === who) };
}
