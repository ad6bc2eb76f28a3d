/** Reads the events of a request into terms: from which instant each service level ran, to which, and how long. */
import { type CalendarFact, readCalendar } from '../figures/calendarFact.js';
import { faultsOf } from '../figures/grammar.js';
import { pointer, refuse, refuseAll, refuseWrong } from '../rule/issue.js';
import type { AmountIn } from '../values/number.js';
import { instantText, offsetText, readInstant } from '../values/time.js';
import type { TimeSpan } from '../values/timeSpan.js';
import type { OpenHours } from '../values/workingTime.js';
import type { Zone } from '../values/zone.js';
import type { Clock } from './clock.js';
import {
  type DeskHours,
  ENDS,
  hoursGrammar,
  type Level,
  PAUSES,
  REOPENS,
  readHours,
  type ServicePlan,
  STARTS,
} from './serviceSettings.js';

/** What happened to a complaint or request. */
export type ServiceLevelFacts = {
  /** The instant of the question. */
  readonly asOf: string;
  /** In order of time. Local civil time, or with an offset where the policy's desk has a time zone. */
  readonly events: readonly { readonly at: string; readonly event: string }[];
  /** Where a level counts working time or working days. */
  readonly calendar?: CalendarFact;
  /** When the desk is open, where the policy leaves it to the facts. */
  readonly hours?: DeskHours;
  /** By level: the instant that was promised. */
  readonly promised?: Readonly<Record<string, string | undefined>>;
  /** By level: what was granted on top, in its unit. */
  readonly extended?: Readonly<Record<string, AmountIn | undefined>>;
  /** Facts that the policy asks for besides, such as impact and urgency. */
  readonly [fact: string]: unknown;
};

/** One run of a level. */
export class Term {
  /** Instants between which the clock stood, up to the end or to the instant of the question. */
  readonly pauses: TimeSpan[] = [];
  /** When it was done; `undefined` while it runs. */
  done: number | undefined = undefined;
  /** The clock stands since. */
  pausedSince: number | undefined = undefined;

  constructor(
    readonly level: Level,
    readonly clock: Clock,
    readonly start: number,
  ) {}

  pause(at: number): void {
    this.pausedSince ??= at;
  }

  /** The clock runs again. */
  goOn(at: number): void {
    if (this.pausedSince !== undefined && this.pausedSince < at) this.pauses.push({ from: this.pausedSince, to: at });
    this.pausedSince = undefined;
  }

  finish(at: number): void {
    this.goOn(at);
    this.done = at;
  }
}

/** The facts as the figures see them, with the terms that they were read from. */
export interface ServiceReading {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly terms: readonly Term[];
}

/** A trace replays against the facts of the reading. */
export function readService(facts: ServiceLevelFacts, plan: ServicePlan): ServiceReading {
  const { zone, levels } = plan;
  const asOf = instantOf(facts.asOf, zone, '/asOf');
  const calendar = plan.needsCalendar ? readCalendar(facts.calendar, '/calendar') : undefined;
  const clocks = plan.clocksFor(calendar, plan.needsHours ? readHoursFact(facts.hours) : undefined);
  const [instants, events] = readEvents(facts.events, plan, asOf);
  checkLevels(facts.promised, '/promised', levels, 'promised');
  checkLevels(facts.extended, '/extended', levels, 'extends');
  const terms: Term[] = [];
  for (let i = 0; i < levels.length; i++) {
    const level = levels[i];
    const clock = clocks[i];
    if (level !== undefined && clock !== undefined) addTerms(level, clock, instants, events, plan, terms);
  }
  const records: object[] = [];
  for (const term of terms) records.push(recordOf(term, asOf, facts, zone));
  return { facts: { ...facts, terms: records }, terms };
}

function readHoursFact(given: unknown): OpenHours {
  if (given === undefined) refuse('required', '/hours', given, 'the hours of the desk');
  refuseAll(faultsOf(hoursGrammar, given, '/hours'));
  // The grammar is that of hours.
  return readHours(given as DeskHours, '/hours');
}

/** What the figures see of a term. */
function recordOf(term: Term, asOf: number, facts: ServiceLevelFacts, zone: Zone | undefined): object {
  const { level, clock, start, done, pausedSince, pauses } = term;
  const end = done ?? asOf;
  if (pausedSince !== undefined && pausedSince < asOf) pauses.push({ from: pausedSince, to: asOf });
  return {
    level: level.id,
    done: done !== undefined,
    stood: clock.stood(start, end, pauses),
    startCounts: clock.counts ? clock.counts(start) : true,
    endCounts: clock.counts ? clock.counts(end) : true,
    elapsed: clock.elapsed(start, end, pauses),
    per: level.per,
    promised: level.promised ? promisedSpan(term, facts, zone) : undefined,
    extended: facts.extended?.[level.id] ?? 0,
  };
}

/** Only levels of that kind are named. */
function checkLevels(given: unknown, path: string, levels: readonly Level[], kind: 'promised' | 'extends'): void {
  if (given === undefined) return;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) refuse('type', path, given, 'an object');
  const known = levels.filter((level) => level[kind]).map(({ id }) => id);
  const stranger = Object.keys(given).find((id) => !known.includes(id));
  if (stranger !== undefined) refuse('unknownKey', path + pointer(stranger), stranger, known.join(', '));
}

/** How far a promised instant lies from the start, on the clock of the level. */
function promisedSpan(
  { level, clock, start, pauses }: Term,
  facts: ServiceLevelFacts,
  zone: Zone | undefined,
): number | undefined {
  const path = pointer('promised', level.id);
  const text = facts.promised?.[level.id];
  if (text === undefined) return undefined;
  const promised = instantOf(text, zone, path);
  if (promised < start) refuse('order', path, text, 'an instant from the start on');
  return clock.elapsed(
    start,
    promised,
    pauses.filter(({ to }) => to <= promised),
  );
}

/** The instants of the events and their numbers, in order. */
function readEvents(given: unknown, plan: ServicePlan, asOf: number): readonly [readonly number[], readonly number[]] {
  if (!Array.isArray(given)) return refuseWrong(given, '/events', 'a list');
  const instants: number[] = [];
  const events: number[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < given.length; i++) {
    const item: unknown = given[i];
    if (typeof item !== 'object' || item === null || !('event' in item) || !('at' in item))
      return refuse('type', pointer('events', i), item, 'an event { at, event }');
    const event = typeof item.event === 'string' ? plan.events.get(item.event) : undefined;
    if (event === undefined)
      return refuse('choice', pointer('events', i, 'event'), item.event, [...plan.events.keys()].join(', '));
    const at = instantOf(item.at, plan.zone, '/events', i);
    if (at < before) refuse('order', pointer('events', i, 'at'), item.at, 'events in order of time');
    if (at > asOf) refuse('order', pointer('events', i, 'at'), item.at, 'an instant up to asOf');
    instants.push(at);
    events.push(event);
    before = at;
  }
  return [instants, events];
}

/** Adds the runs of a level, in order of time. */
function addTerms(
  level: Level,
  clock: Clock,
  instants: readonly number[],
  events: readonly number[],
  plan: ServicePlan,
  terms: Term[],
): void {
  let last: Term | undefined;
  const begin = (at: number, does: number): void => {
    last = new Term(level, clock, at);
    if ((does & PAUSES) !== 0) last.pause(at);
    terms.push(last);
  };
  for (let i = 0; i < events.length; i++) {
    const at = instants[i] ?? 0;
    const event = events[i] ?? 0;
    const does = level.does[event] ?? 0;
    if (last !== undefined && last.done === undefined) {
      if ((does & PAUSES) !== 0) last.pause(at);
      else if (plan.isNote[event] !== true) last.goOn(at);
      if ((does & ENDS) !== 0) last.finish(at);
    } else if (last !== undefined && (does & REOPENS) !== 0) {
      if (level.reopening === 'restarts') begin(at, does);
      else reopen(last, at, level.reopening === 'resumes', (does & PAUSES) !== 0);
    } else if ((last === undefined || level.repeats) && (does & STARTS) !== 0) {
      begin(at, does);
    }
  }
}

/** The run goes on, or waits; the time since its end counts, or does not. */
function reopen(term: Term, at: number, leavesOut: boolean, waits: boolean): void {
  if (leavesOut && term.done !== undefined && term.done < at) term.pauses.push({ from: term.done, to: at });
  term.done = undefined;
  if (waits) term.pause(at);
}

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
