/** Reads a roster into segments of time, slots and duties: the facts on which a policy decides. */

import type { SettingsOf } from '../figures/settings.js';
import { dayOf } from '../rule/dayOf.js';
import { refuse } from '../rule/issue.js';
import { dateText, weekday } from '../values/date.js';
import { grouped } from '../values/grouped.js';
import { DAY_SECONDS } from '../values/time.js';
import { minutesIn, type TimeSpan } from '../values/timeSpan.js';
import type { dutyRosterFamily, RosterFacts } from './checkRoster.js';
import { type DutySpan, everyShift, readSlots, spanOf } from './dutySlot.js';

type Settings = SettingsOf<typeof dutyRosterFamily>;

/** What a slot mans where the policy does not tell posts apart. */
const ONE_POST = 'all';
/** A slot at its post. */
interface Manned extends DutySpan {
  readonly post: string;
}

/** Hours in which a post wants people. */
interface Wanted extends TimeSpan {
  readonly atLeast: number;
}

/** The facts as the figures see them. A trace replays against these. */
export function readRoster(facts: RosterFacts, settings: Settings) {
  const { shifts = [], open, posts, only, also = [] } = settings;
  const [first, last] = [dayOf(facts.from, '/from'), dayOf(facts.to, '/to')];
  if (last < first) refuse('order', '/to', facts.to, `a day from ${facts.from} on`);
  const spans = facts.roster === undefined ? everyShift(shifts, first - 1, last) : readSlots(facts.roster, shifts);
  const manned = spans
    .filter((span) => only?.includes(postOf(span, facts)) ?? true)
    .map((span) => ({ ...span, post: posts === undefined ? ONE_POST : postOf(span, facts) }));
  const wanted = wantedOn(open, first, last);
  const inRange = manned.filter(({ day }) => day >= first && day <= last);
  const byPost = grouped(manned, ({ post }) => post);
  return {
    ...facts,
    segments: postsOf(posts, also, manned)
      .flatMap((post) => segmentsOf(post, byPost.get(post) ?? [], wanted, first, last))
      .sort((a, b) => a.day - b.day)
      .map(({ day, ...segment }) => ({ date: dateText(day), ...segment })),
    slots: slotRecords(inRange, manned),
    duties: dutiesOf(inRange),
  };
}

function postOf({ slot }: DutySpan, { roster = [] }: RosterFacts): string {
  return slot.post ?? refuse('required', `/roster/${roster.indexOf(slot)}/post`, undefined, 'a label');
}

function postsOf(posts: Settings['posts'], also: readonly string[], manned: readonly Manned[]): readonly string[] {
  if (posts === undefined) return [ONE_POST];
  return typeof posts === 'string' ? [...new Set([...also, ...manned.map(({ post }) => post)])] : posts;
}

/** The hours in which people are wanted, also those that began the day before. */
function wantedOn(open: Settings['open'], first: number, last: number): readonly Wanted[] {
  const days = Array.from({ length: last - first + 2 }, (_, i) => first - 1 + i);
  return days.flatMap((day) =>
    open
      .filter(({ weekdays }) => weekdays === undefined || weekdays.includes(weekday(day)))
      .map(({ start, end, atLeast }) => ({ ...spanOf(start, end, day), atLeast })),
  );
}

/** The time of one post, in stretches within which nothing changes. */
function segmentsOf(post: string, own: readonly Manned[], wanted: readonly Wanted[], first: number, last: number) {
  const [start, end] = [first * DAY_SECONDS, (last + 1) * DAY_SECONDS];
  const midnights = Array.from({ length: last - first + 2 }, (_, i) => start + i * DAY_SECONDS);
  const edges = [...own, ...wanted].flatMap(({ from, to }) => [from, to]);
  const inside = edges.filter((edge) => edge > start && edge < end);
  const cuts = [...new Set([...midnights, ...inside])].sort((a, b) => a - b);
  const [onDuty, hours] = [along(own), along(wanted)];
  const stretches = cuts.slice(1).map((to, i) => {
    const span = { from: cuts[i] ?? start, to };
    return stretchOf(span, onDuty(span), hours(span));
  });
  return stretches.reduce<Stretch[]>(merged, []).map(({ from, to, people, leaders, wanted: number }) => {
    const day = Math.floor(from / DAY_SECONDS);
    return {
      day,
      second: from - day * DAY_SECONDS,
      until: to - day * DAY_SECONDS,
      minutes: minutesIn(to - from),
      post,
      people,
      leaders,
      wanted: number,
    };
  });
}

interface Stretch extends TimeSpan {
  readonly people: number;
  readonly leaders: number;
  readonly wanted: number;
}

/** Tells, of stretches that are asked for one after another, which of the spans overlap each. */
function along<S extends TimeSpan>(spans: readonly S[]): (stretch: TimeSpan) => readonly S[] {
  const inOrder = [...spans].sort((a, b) => a.from - b.from);
  let begun = 0;
  let on: readonly S[] = [];
  return ({ from, to }) => {
    const first = begun;
    while ((inOrder[begun]?.from ?? to) < to) begun++;
    on = [...on, ...inOrder.slice(first, begun)].filter((span) => span.to > from);
    return on;
  };
}

function stretchOf(span: TimeSpan, on: readonly Manned[], hours: readonly Wanted[]): Stretch {
  return {
    ...span,
    people: headsOf(on),
    leaders: headsOf(on.filter(({ slot }) => slot.leader === true)),
    wanted: Math.max(0, ...hours.map(({ atLeast }) => atLeast)),
  };
}

/** A person counts once, whoever has no name each for himself. */
function headsOf(slots: readonly Manned[]): number {
  const named = slots.flatMap(({ slot }) => slot.person ?? []);
  return new Set(named).size + slots.length - named.length;
}

/** Puts together what differs in nothing and lies on one day. */
function merged(stretches: Stretch[], next: Stretch): Stretch[] {
  const before = stretches.at(-1);
  const isSame =
    before !== undefined &&
    next.from % DAY_SECONDS !== 0 &&
    before.people === next.people &&
    before.leaders === next.leaders &&
    before.wanted === next.wanted;
  if (isSame) stretches[stretches.length - 1] = { ...before, to: next.to };
  else stretches.push(next);
  return stretches;
}

/** What stands before each slot among those of its person, or its post. */
interface Neighbours {
  /** The latest end of those that start earlier. */
  readonly endBefore: number | undefined;
  readonly overlaps: boolean;
}

/** The neighbours of each slot among those of the same key. */
function neighboursOf(
  slots: readonly Manned[],
  keyOf: (slot: Manned) => string | undefined,
): ReadonlyMap<Manned, Neighbours> {
  const found = new Map<Manned, Neighbours>();
  for (const [key, group] of grouped(slots, keyOf)) {
    if (key === undefined) continue;
    const inOrder = [...group].sort((a, b) => a.from - b.from);
    let [endBefore, endSoFar]: (number | undefined)[] = [];
    inOrder.forEach((slot, i) => {
      const [before, next] = [inOrder[i - 1], inOrder[i + 1]];
      if (before !== undefined && before.from < slot.from) endBefore = endSoFar;
      const overlaps = (endSoFar !== undefined && endSoFar > slot.from) || (next !== undefined && next.from < slot.to);
      found.set(slot, { endBefore, overlaps });
      endSoFar = Math.max(endSoFar ?? slot.to, slot.to);
    });
  }
  return found;
}

function slotRecords(slots: readonly Manned[], manned: readonly Manned[]) {
  const ofPerson = neighboursOf(manned, ({ slot }) => slot.person);
  const ofPost = neighboursOf(manned, ({ post }) => post);
  return slots.map((slot) => {
    const { endBefore: restFrom, overlaps = false } = ofPerson.get(slot) ?? {};
    const relievedAt = Math.min(ofPost.get(slot)?.endBefore ?? slot.from, slot.to);
    return {
      date: dateText(slot.day),
      shift: slot.slot.shift,
      person: slot.slot.person,
      post: slot.post,
      leader: slot.slot.leader === true,
      minutes: minutesIn(slot.to - slot.from),
      overlapMinutes: minutesIn(Math.max(0, relievedAt - slot.from)),
      first: restFrom === undefined,
      restMinutes: restFrom === undefined ? undefined : minutesIn(Math.max(0, slot.from - restFrom)),
      double: overlaps,
    };
  });
}

function dutiesOf(slots: readonly Manned[]) {
  const duties = grouped(slots, ({ day, post, slot: { shift } }) => JSON.stringify([day, post, shift]));
  return [...duties.values()].flatMap((members) =>
    members.slice(0, 1).map(({ day, post, slot: { shift } }) => ({
      date: dateText(day),
      shift,
      post,
      people: headsOf(members),
      leaders: headsOf(members.filter((member) => member.slot.leader === true)),
    })),
  );
}
