/** Agendas: what falls due in a period, from cadences, intervals and timetables, each as a dated item. */

import { type Adopted, formOf } from '../figures/adoption/adopt.js';
import type { FigureValue } from '../figures/evaluated.js';
import { isObject } from '../figures/grammar.js';
import { Incomplete, type Outcome } from '../figures/outcome.js';
import type { Clause, Figure, Text, Window } from '../figures/policy.js';
import { rawFacts } from '../figures/rawFacts.js';
import { settingsOf } from '../figures/settings.js';
import { dayOf } from '../rule/dayOf.js';
import { pointer, refuse, refuseWrong } from '../rule/issue.js';
import { dateText, monthOf, monthText } from '../values/date.js';
import { type CalendarPeriod, periodOf } from '../values/period.js';
import { CadenceOutcome, cadenceFamily, checkCadence } from './checkCadence.js';
import { checkInterval, IntervalOutcome, intervalFamily } from './checkInterval.js';
import { timetableFamily } from './checkTimetable.js';
import { dueAfter } from './dueAfter.js';
import { dayAt, type Point, startsOf } from './timetableDay.js';

/** An adopted policy that puts something on an agenda. */
export type Scheduled = Adopted<'cadence'> | Adopted<'interval'> | Adopted<'timetable'>;

/** The period of an agenda, and what its policies need to know. The keys are the names of the policies. */
export interface AgendaFacts {
  /** The first day, `YYYY-MM-DD`. */
  readonly from: string;
  /** The last day. */
  readonly to: string;
  /** Of each interval: the last time; for what was never done, the day from which the interval runs. */
  readonly last?: Readonly<Record<string, string>>;
  /** Of each timetable of a day: the days from which it runs, such as those of events or those on which a desk is open. */
  readonly days?: Readonly<Record<string, readonly string[]>>;
  /** Facts that a policy asks for besides. */
  readonly facts?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Something that falls due. */
export interface AgendaItem {
  /** The last day on which it is in time. */
  readonly due: string;
  /** The time of that day, `HH:mm`, or `endOfWork`; the end of the day where there is none. */
  readonly time?: string;
  /** The first day on which it may be done, where the text names one; of a cadence, the first day of its period. */
  readonly from?: string;
  /** The name of the policy. */
  readonly policy: string;
  /** Of a timetable: the step, and the period to which it belongs, as `checkTimetable` takes it. */
  readonly step?: string;
  readonly period?: string;
  /** Of a cadence: how often it must have been done by then. */
  readonly times?: FigureValue;
  readonly clause?: Clause;
  readonly title?: Text;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * Tells what falls due from one day to another, both included: the steps of timetables on their days, cadences on the
 * last day of each of their periods, and intervals time after time, as if each time were done on its day. Every item
 * depends on its own day alone, so the agendas of two halves of a period make up that of the whole.
 *
 * Items are in the order of their days and times, then in that of the policies and their steps.
 *
 * @param policies the adopted policies by name, as `adoptScheduled` makes them of a handbook
 * @throws RulesError for a missing or wrong fact, with its path; `policy` for a policy of another family, and for a
 *   cadence whose periods are not those of the calendar
 * @example
 * const schedule = adopt(timetableFamily, handbook002_8B.policies.schedule);
 * const items = agenda({ schedule }, { from: '2026-12-01', to: '2026-12-04' });
 * items.map(({ due, step, period }) => [due, step, period]) //=> [['2026-12-02', 'self', '2026-11']]
 */
export function agenda(policies: Readonly<Record<string, Scheduled>>, facts: AgendaFacts): readonly AgendaItem[] {
  if (!isObject(policies)) return refuse('policy', '/policies', policies, 'adopted policies by name');
  if (!isObject(facts)) return refuse('type', '', facts, 'an object');
  const range = rangeOf(facts);
  for (const group of ['last', 'days', 'facts'] as const) {
    for (const name of Object.keys(rawFacts(facts[group] ?? {}, pointer(group), 'an object'))) {
      if (!Object.hasOwn(policies, name))
        refuse('unknownKey', pointer(group, name), facts[group]?.[name], Object.keys(policies).join(', '));
    }
  }
  return Object.entries(policies)
    .flatMap(([name, policy]) => itemsOf(name, policy, range, facts))
    .sort((a, b) => compareTexts(orderOf(a), orderOf(b)));
}

/** What is due by the end of a day comes after what is due by the end of work, and that after times of the clock. */
function orderOf({ due, time = '~' }: AgendaItem): string {
  return `${due} ${time}`;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function rangeOf({ from, to }: AgendaFacts): Range {
  const [first, last] = [dayOf(from, '/from'), dayOf(to, '/to')];
  return first > last ? refuse('order', '/to', to, 'a day from that of /from on') : { first, last };
}

function itemsOf(name: string, policy: Scheduled, range: Range, facts: AgendaFacts): readonly AgendaItem[] {
  const own = facts.facts?.[name] ?? {};
  if (isOf(policy, 'cadence')) return cadenceItems(name, policy, range, own);
  if (isOf(policy, 'interval')) {
    const last = dayOf(facts.last?.[name], pointer('last', name));
    return [...intervalItems(name, policy, range, last, own)];
  }
  if (isOf(policy, 'timetable')) return timetableItems(name, policy, range, facts.days?.[name]);
  return refuse('policy', pointer('policies', name), policy, 'a policy of cadence, interval or timetable');
}

function isOf<F extends Scheduled['family']>(policy: Scheduled, family: F): policy is Extract<Scheduled, Adopted<F>> {
  return isObject(policy) && policy.family === family;
}

/** Of each period that ends in the range, the policy is asked whether it is well if nothing is done in it. */
function cadenceItems(
  name: string,
  policy: Adopted<'cadence'>,
  range: Range,
  own: Readonly<Record<string, unknown>>,
): readonly AgendaItem[] {
  const period = calendarPeriodOf(name, policy);
  return periodsEndingIn(range, period).flatMap(({ first, last }) => {
    const outcome = checkCadence({ ...own, asOf: dateText(last), done: [] }, policy);
    const idle = outcome instanceof CadenceOutcome ? outcome : refuseIncomplete(name, outcome);
    if (idle.ok === true) return [];
    return [
      { due: dateText(last), from: dateText(first), policy: name, times: idle.required, ...ruleIn(policy, 'ok') },
    ];
  });
}

function calendarPeriodOf(name: string, policy: Adopted<'cadence'>): CalendarPeriod {
  const { figures, windows } = formOf(cadenceFamily, policy).plan.data;
  const { count } = figures;
  const named = count?.kind === 'tally' ? count.window : undefined;
  const window: Window | undefined = typeof named === 'string' ? windows?.[named] : named;
  if (window === undefined || !('calendar' in window) || window.at !== undefined)
    return refuse('policy', pointer('policies', name), window, 'a cadence by periods of the calendar');
  const { calendar, startsOn } = window;
  return { unit: calendar, ...(startsOn !== undefined && { startsOn }) };
}

function periodsEndingIn({ first, last }: Range, period: CalendarPeriod): readonly Range[] {
  const periods: Range[] = [];
  for (let next = periodOf(first, period); next.last <= last; next = periodOf(next.last + 1, period))
    periods.push(next);
  return periods;
}

/** Time after time until the policy says that leaving it undone is well, as by the reading that once is enough. */
function* intervalItems(
  name: string,
  policy: Adopted<'interval'>,
  { first, last }: Range,
  lastTime: number,
  own: Readonly<Record<string, unknown>>,
): Generator<AgendaItem> {
  const { every } = settingsOf(intervalFamily, policy);
  let before = lastTime;
  let known = own;
  for (let due = dueAfter(before, every); due <= last; due = dueAfter(before, every)) {
    const outcome = checkInterval({ ...known, last: dateText(before), asOf: dateText(due + 1) }, policy);
    const undone = outcome instanceof IntervalOutcome ? outcome : refuseIncomplete(name, outcome);
    if (undone.overdue !== true) return;
    if (due >= first) yield { due: dateText(due), policy: name, ...ruleIn(policy, 'nextDue') };
    before = due;
    known = { ...own, everDone: true };
  }
}

function timetableItems(
  name: string,
  policy: Adopted<'timetable'>,
  range: Range,
  days: readonly string[] | undefined,
): readonly AgendaItem[] {
  const { period, steps } = settingsOf(timetableFamily, policy);
  const given = period === 'day' ? daysOf(days, pointer('days', name)) : undefined;
  return steps.flatMap(({ id, from, due }) =>
    startsIn(startsOf(due, range.first, range.last), period, given)
      .filter((start) => range.first <= dayAt(due, start) && dayAt(due, start) <= range.last)
      .map((start) => ({
        due: dateText(dayAt(due, start)),
        ...timeOf(due),
        ...(from !== undefined && { from: dateText(dayAt(from, start)) }),
        policy: name,
        step: id,
        period: periodText(start, period),
        ...ruleIn(policy, id, 'ok'),
      })),
  );
}

function timeOf({ time }: Point): Pick<AgendaItem, 'time'> {
  return time === undefined ? {} : { time };
}

/** The first days of the periods that begin in a range: those of the calendar, or the days that are given. */
function startsIn(
  { first, last }: Range,
  unit: CalendarPeriod['unit'],
  given: readonly number[] | undefined,
): readonly number[] {
  if (given !== undefined) return given.filter((day) => first <= day && day <= last);
  const starts: number[] = [];
  for (let day = periodOf(first - 1, { unit }).last + 1; day <= last; day = periodOf(day, { unit }).last + 1)
    starts.push(day);
  return starts;
}

function periodText(start: number, unit: 'day' | 'week' | 'month' | 'year'): string {
  if (unit === 'day' || unit === 'week') return dateText(start);
  const month = monthText(monthOf(start));
  return unit === 'month' ? month : month.slice(0, 4);
}

/** Clause and title of the first of the figures that is there. */
function ruleIn({ data }: Scheduled, ...names: readonly string[]): Pick<Figure, 'clause' | 'title'> {
  const figure = names.map((name) => data.figures[name]).find((found) => found !== undefined);
  const { clause, title } = figure ?? {};
  return { ...(clause !== undefined && { clause }), ...(title !== undefined && { title }) };
}

function refuseIncomplete(name: string, outcome: Outcome): never {
  const missing = outcome instanceof Incomplete ? (outcome.missing[0] ?? '') : '';
  return refuse('required', `${pointer('facts', name)}${missing}`, undefined, 'a fact that the policy asks for');
}

function daysOf(value: unknown, path: string): readonly number[] {
  if (!Array.isArray(value)) return refuseWrong(value, path, 'a list of dates');
  const days = value.map((day: unknown, i) => dayOf(day, `${path}/${i}`));
  const repeated = days.findIndex((day, i) => days.indexOf(day) < i);
  return repeated < 0 ? days : refuse('duplicate', `${path}/${repeated}`, value[repeated], 'another day');
}
