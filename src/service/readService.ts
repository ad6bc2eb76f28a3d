/** Reads the events of a request into terms: from which instant each service level ran, to which, and how long. */
import { readCalendar } from '../figures/calendarFact.js';
import { faultsOf } from '../figures/grammar.js';
import { pointer, refuse, refuseAll } from '../rule/issue.js';
import type { OpenHours } from '../values/workingTime.js';
import type { Zone } from '../values/zone.js';
import { addTerms } from './addTerms.js';
import { instantOf } from './instantOf.js';
import { readEvents } from './readEvents.js';
import type { ServiceLevelFacts } from './serviceLevelFacts.js';
import { type DeskHours, hoursGrammar, type Level, readHours, type ServicePlan } from './serviceSettings.js';
import type { Term } from './term.js';

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
