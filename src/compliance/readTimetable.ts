/** Reads the days of a timetable and when its steps were done into facts that its figures compare. */

import type { SettingsOf } from '../figures/settings.js';
import { timeOf } from '../rule/dayOf.js';
import { pointer, refuse, refuseWrong } from '../rule/issue.js';
import { type Moment, readMoment } from '../rule/moment.js';
import { dateText, parseDate, parseMonth, startOfMonth } from '../values/date.js';
import { DAY_SECONDS, parseTime } from '../values/time.js';
import type { TimetableFacts, timetableFamily } from './checkTimetable.js';
import { dayAt, mondayOf, type Point } from './timetableDay.js';

type Settings = SettingsOf<typeof timetableFamily>;
type Step = Settings['steps'][number];

/** A moment among the facts, and where it stands there. */
interface Located extends Moment {
  readonly path: string;
  readonly text: unknown;
}

/** What the figures of a timetable take, by step. */
export interface TimetableReading {
  readonly asOf: string;
  readonly due: Readonly<Record<string, string>>;
  readonly opens: Readonly<Record<string, string>>;
  readonly done: Readonly<Record<string, boolean>>;
  readonly past: Readonly<Record<string, number>>;
  readonly tooSoon: Readonly<Record<string, number>>;
  readonly ahead: Readonly<Record<string, boolean>>;
  /** Further facts, as they were given. */
  readonly [fact: string]: unknown;
}

/** The facts as the figures see them: days, flags and distances by step. A trace replays against these. */
export function readTimetable(facts: TimetableFacts, { period, steps }: Settings): TimetableReading {
  const start = startOf(facts.period, period);
  const asOf = momentOf(facts.asOf, '/asOf');
  const done = doneOf(facts.done, steps, asOf);
  const byStep = <T>(value: (step: Step, at: Located | undefined) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(steps.map((step) => [step.id, value(step, done.get(actOf(step)))]));
  return {
    ...facts,
    asOf: dateText(asOf.day),
    due: byStep(({ due }) => dateText(dayAt(due, start))),
    opens: byStep(({ from, due }) => dateText(dayAt(from ?? due, start))),
    done: byStep((_step, at) => at !== undefined),
    past: byStep(({ due }, at) => secondsPast(due, start, at ?? asOf, facts.endOfWork)),
    tooSoon: byStep(({ from }, at) =>
      from === undefined ? 0 : 0 - secondsPast(from, start, at ?? asOf, facts.endOfWork),
    ),
    ahead: byStep(({ id }, at) => at !== undefined && isAhead(id, at, steps, done)),
  };
}

/** The name under which it is told when a step was done. */
function actOf({ id, doneAs = id }: Step): string {
  return doneAs;
}

/** The first day of a period. */
function startOf(text: unknown, unit: Settings['period']): number {
  const day = firstDay(text, unit);
  if (!Number.isNaN(day)) return day;
  const expected = {
    day: 'a date YYYY-MM-DD',
    week: 'a date YYYY-MM-DD',
    month: 'a month YYYY-MM',
    year: 'a year YYYY',
  };
  return refuseWrong(text, '/period', expected[unit]);
}

function firstDay(text: unknown, unit: Settings['period']): number {
  switch (unit) {
    case 'day':
      return parseDate(text);
    case 'week':
      return mondayOf(parseDate(text));
    case 'month':
      return startOfMonth(parseMonth(text));
    case 'year':
      return typeof text === 'string' ? startOfMonth(parseMonth(`${text}-01`)) : Number.NaN;
  }
}

/** Seconds from a point to a moment: to the second where the point has a time, else by whole days. */
function secondsPast(point: Point, start: number, moment: Located, endOfWork: unknown): number {
  const day = dayAt(point, start);
  if (point.time === undefined) return (moment.day - day) * DAY_SECONDS;
  const { second } = moment;
  if (second === undefined) return refuse('type', moment.path, moment.text, 'an instant YYYY-MM-DDTHH:mm');
  return second - (day * DAY_SECONDS + secondOfDay(point.time, endOfWork));
}

function secondOfDay(time: string, endOfWork: unknown): number {
  return time === 'endOfWork' ? timeOf(endOfWork, '/endOfWork') : parseTime(time);
}

function momentOf(value: unknown, path: string): Located {
  return { ...readMoment(value, path), path, text: value };
}

function doneOf(value: unknown, steps: readonly Step[], asOf: Located): ReadonlyMap<string, Located> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuseWrong(value, '/done', 'an object');
  const given = Object.entries(value).filter(([, at]) => at !== undefined);
  return new Map(
    given.map(([id, at]) => {
      const path = pointer('done', id);
      const acts = steps.map(actOf);
      if (!acts.includes(id)) refuse('unknownKey', path, at, acts.join(', '));
      const moment = momentOf(at, path);
      if (isBefore(asOf, moment)) refuse('order', path, at, 'no later than asOf');
      return [id, moment];
    }),
  );
}

/** Whether one moment is certainly before another: to the second where both are instants, else by the day. */
function isBefore(a: Moment, b: Moment): boolean {
  return a.second !== undefined && b.second !== undefined ? a.second < b.second : a.day < b.day;
}

function isAhead(id: string, at: Moment, steps: readonly Step[], done: ReadonlyMap<string, Moment>): boolean {
  const place = steps.findIndex((step) => step.id === id);
  return steps.slice(0, place).some((earlier) => {
    const before = done.get(actOf(earlier));
    return before === undefined || isBefore(at, before);
  });
}
