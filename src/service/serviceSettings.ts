/** What the policies of service levels hold besides figures: clocks, states and levels, made ready to read events. */
import type { ValueOf } from '../figures/settings.js';
import { type Issue, pointer, RulesError, refuse } from '../rule/issue.js';
import type { CompiledCalendar } from '../values/calendar.js';
import { DAY_SECONDS, parseTime } from '../values/time.js';
import type { TimeSpan } from '../values/timeSpan.js';
import type { OpenHours } from '../values/workingTime.js';
import { Zone } from '../values/zone.js';
import type { Clock } from './clocks/clock.js';
import { type Counting, clockOf } from './clocks/clockOf.js';

const labels = { list: 'text', distinct: true } as const;
const spans = { list: { object: { from: 'time', to: 'time' } } } as const;
/** When a desk is open. */
export const hoursGrammar = {
  object: {
    /** Of a working day, breaks left out; an end past 24:00 belongs to the day on which the span starts. */
    work: spans,
    /** Of working days that differ, by weekday, Monday 1 to Sunday 7. */
    'weekdays?': { map: spans },
    /** Of days off and of statutory holidays; closed when absent. */
    'rest?': spans,
    'statutory?': spans,
  },
} as const;

export const serviceGrammar = {
  object: {
    /** Where the desk is (IANA); without it, instants are local civil time. */
    'zone?': { text: isZone, expected: 'a time zone such as Asia/Shanghai' },
    clocks: {
      /** Without hours, a clock that needs them takes those of the facts. */
      map: {
        object: { counts: { choice: ['time', 'workingTime', 'days', 'workdays', 'openDays'] }, 'hours?': hoursGrammar },
      },
    },
    /** Every event that may occur. Each is the state that follows, but for the notes. */
    events: labels,
    'notes?': labels,
    levels: {
      list: {
        object: {
          id: 'text',
          clock: 'text',
          unit: { choice: ['seconds', 'minutes', 'hours', 'days'] },
          /** The level runs from the first of these events to the next of those. */
          from: labels,
          until: labels,
          /** It runs anew each time, not only the first. */
          'repeats?': { choice: [true] },
          /** States in which its clock stands. */
          'pausedIn?': labels,
          /** Events after its end that open it again, and what becomes of the time between. */
          'reopenedBy?': labels,
          'reopening?': { choice: ['resumes', 'runsOn', 'restarts'] },
          /** It ends at an instant that was promised. */
          'promised?': { choice: [true] },
          /** More may be granted on top. */
          'extends?': { choice: [true] },
        },
      },
      distinct: true,
    },
  },
} as const;

export type ServiceSettings = ValueOf<typeof serviceGrammar>;
/** When a desk is open, as policies and facts hold it. */
export type DeskHours = ValueOf<typeof hoursGrammar>;
export type LevelSettings = ServiceSettings['levels'][number];

/** What an event does to a level, as bits. */
export const STARTS = 1;
export const ENDS = 2;
export const PAUSES = 4;
export const REOPENS = 8;

/** A level made ready. */
export interface Level {
  readonly id: string;
  readonly clock: string;
  /** Seconds of its unit; 1 where its clock counts days. */
  readonly per: number;
  /** By number of the event, what the event does. */
  readonly does: readonly number[];
  readonly repeats: boolean;
  readonly reopening: 'resumes' | 'runsOn' | 'restarts';
  readonly promised: boolean;
  readonly extends: boolean;
}

const SECONDS_IN = { seconds: 1, minutes: 60, hours: 3600, days: DAY_SECONDS } as const;
/** Where no clock needs a calendar. */
const NO_CALENDAR = {};

/** Settings made ready once for all runs of a policy. */
export class ServicePlan {
  readonly zone: Zone | undefined;
  /** The number of each event. */
  readonly events: ReadonlyMap<string, number>;
  /** By number of the event: it leaves the state as it was. */
  readonly isNote: readonly boolean[];
  readonly levels: readonly Level[];
  readonly needsCalendar: boolean;
  /** A clock takes its hours from the facts. */
  readonly needsHours: boolean;
  private readonly hours = new Map<string, OpenHours>();
  private readonly clocks = new WeakMap<object, readonly Clock[]>();

  constructor(private readonly settings: ServiceSettings) {
    const { zone, events, notes = [], levels, clocks } = settings;
    this.zone = zone === undefined ? undefined : Zone.of(zone);
    this.events = new Map(events.map((event, i) => [event, i]));
    this.isNote = events.map((event) => notes.includes(event));
    this.levels = levels.map((level) => this.level(level));
    const used = this.levels.map(({ clock }) => this.countsOf(clock));
    this.needsCalendar = used.some((counts) => counts !== 'time' && counts !== 'days');
    this.needsHours = this.levels.some(
      ({ clock }) => NEEDS_HOURS.includes(this.countsOf(clock)) && clocks[clock]?.hours === undefined,
    );
    for (const [name, { hours: given }] of Object.entries(clocks))
      if (given !== undefined) this.hours.set(name, readHours(given, pointer('settings', 'clocks', name, 'hours')));
  }

  /** The clock of each level, made once for a calendar. */
  clocksFor(calendar: CompiledCalendar | undefined, hours: OpenHours | undefined): readonly Clock[] {
    if (this.needsHours) return this.makeClocks(calendar, hours);
    const key = calendar ?? NO_CALENDAR;
    const known = this.clocks.get(key);
    if (known !== undefined) return known;
    const clocks = this.makeClocks(calendar, undefined);
    this.clocks.set(key, clocks);
    return clocks;
  }

  private makeClocks(calendar: CompiledCalendar | undefined, hours: OpenHours | undefined): readonly Clock[] {
    const byName = new Map<string, Clock>();
    return this.levels.map(({ clock: name }) => {
      const own = this.hours.get(name) ?? hours;
      const clock = byName.get(name) ?? clockOf(this.countsOf(name), this.zone, calendar, own);
      byName.set(name, clock);
      return clock;
    });
  }

  private countsOf(clock: string): Counting {
    return this.settings.clocks[clock]?.counts ?? refuse('unknownName', '/settings/clocks', clock, 'a clock');
  }

  private level(level: LevelSettings): Level {
    const path = pointer('settings', 'levels', level.id);
    const counts = this.countsOf(level.clock);
    const countsDays = counts !== 'time' && counts !== 'workingTime';
    if (countsDays && level.unit !== 'days') refuse('choice', `${path}/unit`, level.unit, 'days');
    const { from, until, pausedIn = [], reopenedBy = [] } = level;
    const named = [...from, ...until, ...pausedIn, ...reopenedBy];
    const stranger = named.find((event) => !this.events.has(event));
    if (stranger !== undefined) refuse('choice', path, stranger, [...this.events.keys()].join(', '));
    const bit = (events: readonly string[], event: string, does: number): number => (events.includes(event) ? does : 0);
    return {
      id: level.id,
      clock: level.clock,
      per: countsDays ? 1 : SECONDS_IN[level.unit],
      does: [...this.events.keys()].map(
        (event) =>
          bit(from, event, STARTS) |
          bit(until, event, ENDS) |
          bit(pausedIn, event, PAUSES) |
          bit(reopenedBy, event, REOPENS),
      ),
      repeats: level.repeats === true,
      reopening: level.reopening ?? 'resumes',
      promised: level.promised === true,
      extends: level.extends === true,
    };
  }
}

/** What is wrong with settings: the first of it. */
export function faultsOfPlan(settings: ServiceSettings): readonly Issue[] {
  try {
    new ServicePlan(settings);
    return [];
  } catch (error) {
    if (error instanceof RulesError) return error.issues;
    throw error;
  }
}

const NEEDS_HOURS: readonly Counting[] = ['workingTime', 'openDays'];

function isZone(name: string): boolean {
  return Zone.of(name) !== undefined;
}

type Spans = NonNullable<DeskHours['rest']>;

export function readHours(given: DeskHours, path: string): OpenHours {
  const weekdays = Object.entries(given.weekdays ?? {}).map(([weekday, own]): [number, readonly TimeSpan[]] => {
    const at = `${path}/weekdays/${weekday}`;
    if (!/^[1-7]$/.test(weekday)) refuse('choice', at, weekday, '1 to 7');
    return [Number(weekday), readSpans(own, at)];
  });
  return {
    work: readSpans(given.work, `${path}/work`),
    weekdays: new Map(weekdays),
    rest: readSpans(given.rest ?? [], `${path}/rest`),
    statutory: readSpans(given.statutory ?? [], `${path}/statutory`),
  };
}

/** Spans in order, each with its end after its start and after the span before. */
function readSpans(given: Spans, path: string): readonly TimeSpan[] {
  let before = 0;
  return given.map(({ from, to }, i) => {
    const span = { from: parseTime(from), to: parseTime(to) };
    if (span.from < before) refuse('order', `${path}/${i}/from`, from, 'spans in order that do not overlap');
    if (span.from >= span.to) refuse('order', `${path}/${i}/to`, to, `a time after ${from}`);
    before = span.to;
    return span;
  });
}
