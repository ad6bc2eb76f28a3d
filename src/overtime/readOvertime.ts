/** Joins what was worked with the slips that claim it: the facts on which a policy decides. */

import type { SettingsOf } from '../figures/settings.js';
import { dayOf, instantOf, timeOf } from '../rule/dayOf.js';
import { refuse, refuseWrong } from '../rule/issue.js';
import type { DayKind } from '../values/calendar.js';
import { dateText, monthOf, startOfMonth } from '../values/date.js';
import { grouped } from '../values/grouped.js';
import { type CalendarPeriod, periodKey, periodOf } from '../values/period.js';
import { DAY_SECONDS, parseInstant, parseTime } from '../values/time.js';
import { lengthOf, minutesIn, overlap, type TimeSpan, without } from '../values/timeSpan.js';
import type { overtimeFamily } from './assessOvertime.js';
import { dayKindsOf } from './dayKindsOf.js';
import {
  type OvertimeFacts,
  type OvertimeSlip,
  type RosteredAs,
  rosteredAs,
  type WorkedTime,
} from './overtimeFacts.js';

type Settings = SettingsOf<typeof overtimeFamily>;

/** A stretch of work, or its part on one day, and the day to which it belongs. */
interface Work extends TimeSpan {
  readonly day: number;
  readonly rostered: RosteredAs;
}

/** The time that one slip claims of one day. */
interface Claim {
  readonly day: number;
  readonly slip: OvertimeSlip;
  readonly number: number;
  /** From the first to the last work of the day within the claim. */
  readonly span: TimeSpan;
  readonly work: readonly Work[];
  /** Where the whole slip begins. */
  readonly start: number;
}

/** The facts as the figures see them. A trace replays against these. */
export function readOvertime(facts: OvertimeFacts, settings: Settings) {
  const asOf = dayOf(facts.asOf, '/asOf');
  const cycle: CalendarPeriod = { unit: 'month', startsOn: settings.cycle.startsOn };
  const { first, last } = periodOf(asOf, cycle);
  const work = readWork(facts.work, settings.pastMidnight);
  const slips = readSlips(facts.slips);
  const due = dueOf(facts, settings, cycle);
  const kindOf = facts.calendar === undefined ? undefined : dayKindsOf(facts.calendar, '/calendar');
  const sums = sumsOf(facts, settings, work);
  const duplicates = slips.map(({ span }, i) => slips.slice(0, i).some((earlier) => overlap(earlier.span, span) > 0));
  const claims = slips.flatMap(({ span, slip }, number) => claimsOf(span, slip, number, work));
  return {
    ...facts,
    cycleFrom: dateText(first),
    cycleTo: dateText(last),
    slipsDue: due === undefined ? undefined : dateText(Math.floor(due(asOf).at / DAY_SECONDS)),
    claimCount: claims.length,
    claims: [...claims]
      .sort((a, b) => a.day - b.day || a.span.from - b.span.from)
      .map((claim) => ({
        ...claim.slip,
        ...timesOf(claim, sums),
        ...proceduresOf(claim, facts, due),
        date: dateText(claim.day),
        slip: claim.number,
        inCycle: claim.day >= first && claim.day <= last,
        dayKind: kindOf?.(claim.day) satisfies DayKind | undefined,
        duplicate: duplicates[claim.number] === true,
        repeatedMinutes: minutesIn(repeatedIn(claim, slips)),
      })),
  };
}

function spanOf({ from, to }: { readonly from: string; readonly to: string }, path: string): TimeSpan {
  const [start, end] = [instantOf(from, `${path}/from`), instantOf(to, `${path}/to`)];
  return end > start ? { from: start, to: end } : refuse('order', `${path}/to`, to, `after ${from}`);
}

/** The work in the order of time. */
function readWork(given: readonly WorkedTime[], pastMidnight: Settings['pastMidnight']): readonly Work[] {
  const stretches = listOf(given, '/work').map((stretch, i) => {
    const path = `/work/${i}`;
    if (!rosteredAs.includes(stretch.rostered))
      refuse('choice', `${path}/rostered`, stretch.rostered, rosteredAs.join(', '));
    return { ...spanOf(stretch, path), rostered: stretch.rostered, path };
  });
  stretches.sort((a, b) => a.from - b.from);
  stretches.forEach(({ from, path }, i) => {
    const before = stretches[i - 1];
    if (before !== undefined && before.to > from) refuse('overlap', path, given[i], 'work that no other overlaps');
  });
  return stretches.flatMap(({ path: _, ...stretch }) =>
    pastMidnight === 'startDate' ? { ...stretch, day: Math.floor(stretch.from / DAY_SECONDS) } : splitByDay(stretch),
  );
}

function splitByDay<S extends TimeSpan>(span: S): readonly (S & { readonly day: number })[] {
  const first = Math.floor(span.from / DAY_SECONDS);
  const days = Math.ceil(span.to / DAY_SECONDS) - first;
  return Array.from({ length: days }, (_, i) => {
    const day = first + i;
    const [from, to] = [Math.max(span.from, day * DAY_SECONDS), Math.min(span.to, (day + 1) * DAY_SECONDS)];
    return { ...span, from, to, day };
  });
}

/** A slip, its time, and how well it stands: applied for beforehand and approved beforehand (2) or at all (1), or not. */
interface Claimed {
  readonly slip: OvertimeSlip;
  readonly span: TimeSpan;
  readonly standing: number;
}

function readSlips(given: readonly OvertimeSlip[]): readonly Claimed[] {
  return listOf(given, '/slips').map((slip, i) => {
    const span = spanOf(slip, `/slips/${i}`);
    const isAhead = (at: string | undefined) => parseInstant(at) < span.from;
    const isSound = isAhead(slip.appliedAt) && slip.approvedAt !== undefined;
    return { slip, span, standing: isSound ? 1 + Number(isAhead(slip.approvedAt)) : 0 };
  });
}

/** Seconds outside the shift that a slip of better standing claims too, or an earlier one of the same. */
function repeatedIn({ work, number }: Claim, slips: readonly Claimed[]): number {
  const standing = slips[number]?.standing ?? 0;
  const others = slips.filter((other, i) => other.standing - standing > (i < number ? -1 : 0));
  const outside = work.filter(({ rostered }) => rostered !== 'shift');
  return (
    lengthOf(outside) -
    lengthOf(
      without(
        outside,
        others.map(({ span }) => span),
      ),
    )
  );
}

function listOf<T>(given: readonly T[], path: string): readonly T[] {
  if (!Array.isArray(given)) return refuseWrong(given, path, 'a list');
  given.forEach((item: unknown, i) => {
    if (typeof item !== 'object' || item === null) refuse('type', `${path}/${i}`, item, 'an object');
  });
  return given;
}

/** What a slip claims, by day; a slip for time that was not worked claims nothing of the day on which it begins. */
function claimsOf(span: TimeSpan, slip: OvertimeSlip, number: number, work: readonly Work[]): readonly Claim[] {
  const claimed = work
    .filter((stretch) => overlap(stretch, span) > 0)
    .map((stretch) => ({ ...stretch, from: Math.max(stretch.from, span.from), to: Math.min(stretch.to, span.to) }));
  const days = [...new Set(claimed.map(({ day }) => day))];
  if (days.length === 0)
    return [{ day: Math.floor(span.from / DAY_SECONDS), slip, number, span, work: [], start: span.from }];
  return days.map((day) => {
    const ofDay = claimed.filter((stretch) => stretch.day === day);
    const [from, to] = [Math.min(...ofDay.map((part) => part.from)), Math.max(...ofDay.map((part) => part.to))];
    return { day, slip, number, span: { from, to }, work: ofDay, start: span.from };
  });
}

/** Seconds worked on a day or in a week, before an instant or as rostered; unknown where the work of a day is. */
interface Sums {
  ofDay(day: number, before: number): number | undefined;
  ofWeek(day: number, before: number, rostered?: RosteredAs): number | undefined;
}

function sumsOf(facts: OvertimeFacts, { week }: Settings, work: readonly Work[]): Sums {
  const first = facts.workFrom === undefined ? Number.NEGATIVE_INFINITY : dayOf(facts.workFrom, '/workFrom');
  const last = facts.workTo === undefined ? Number.POSITIVE_INFINITY : dayOf(facts.workTo, '/workTo');
  if (last < first) refuse('order', '/workTo', facts.workTo, `a day from ${facts.workFrom} on`);
  const period: CalendarPeriod | undefined = week && { unit: 'week', startsOn: week.startsOn };
  const days = grouped(work, ({ day }) => day);
  const weeks = period && grouped(work, ({ day }) => periodKey(day, period));
  const secondsIn = (spans: readonly Work[] = [], before: number): number =>
    spans.reduce((sum, span) => sum + Math.max(0, Math.min(span.to, before) - span.from), 0);
  return {
    ofDay: (day, before) => (day < first || day > last ? undefined : secondsIn(days.get(day), before)),
    ofWeek: (day, before, rostered) => {
      if (period === undefined) return undefined;
      const bounds = periodOf(day, period);
      // What came before an instant of the week is known although its end may not be.
      const needed = before === Number.POSITIVE_INFINITY ? bounds.last : day;
      if (bounds.first < first || needed > last) return undefined;
      const ofWeek = weeks?.get(periodKey(day, period));
      return secondsIn(rostered === undefined ? ofWeek : ofWeek?.filter((span) => span.rostered === rostered), before);
    },
  };
}

function timesOf({ day, span, work }: Claim, sums: Sums) {
  const workedAs = (kind: RosteredAs) => minutesIn(lengthOf(work.filter(({ rostered }) => rostered === kind)));
  const shown = (seconds: number | undefined) => (seconds === undefined ? undefined : minutesIn(seconds));
  const end = Number.POSITIVE_INFINITY;
  return {
    restMinutes: workedAs('rest'),
    beyondMinutes: workedAs('beyond'),
    shiftMinutes: workedAs('shift'),
    dayMinutes: shown(sums.ofDay(day, end)),
    dayMinutesBefore: shown(sums.ofDay(day, span.from)),
    weekMinutes: shown(sums.ofWeek(day, end)),
    weekMinutesBefore: shown(sums.ofWeek(day, span.from)),
    weekRestMinutes: shown(sums.ofWeek(day, end, 'rest')),
  };
}

/** The point by which a slip is handed in; by the whole day where no time is set. */
interface Due {
  readonly at: number;
  readonly byDay: boolean;
}

function dueOf(
  { endOfWork }: OvertimeFacts,
  { slips }: Settings,
  cycle: CalendarPeriod,
): ((day: number) => Due) | undefined {
  if (slips === undefined) return undefined;
  const second = slips.time === 'endOfWork' ? timeOf(endOfWork, '/endOfWork') : parseTime(slips.time ?? '00:00');
  return (day) => {
    const month = monthOf(periodOf(day, cycle).last) + slips.month;
    return { at: (startOfMonth(month) + slips.day - 1) * DAY_SECONDS + second, byDay: slips.time === undefined };
  };
}

function proceduresOf(
  { slip, number, start, day }: Claim,
  { jobNumber }: OvertimeFacts,
  due: ReturnType<typeof dueOf>,
) {
  const at = (name: 'appliedAt' | 'approvedAt' | 'handedInAt') =>
    slip[name] === undefined ? undefined : instantOf(slip[name], `/slips/${number}/${name}`);
  const [applied, approved, handedIn] = [at('appliedAt'), at('approvedAt'), at('handedInAt')];
  const formDay = slip.form === undefined ? undefined : dayOf(slip.form.on, `/slips/${number}/form/on`);
  return {
    applied: applied !== undefined,
    approved: approved !== undefined,
    handedIn: handedIn !== undefined,
    appliedAhead: applied === undefined ? undefined : start - applied,
    approvedAhead: approved === undefined ? undefined : start - approved,
    secondsPastDue: handedIn === undefined || due === undefined ? undefined : pastDue(handedIn, due(day)),
    jobNumberRight: slip.jobNumber === undefined || jobNumber === undefined ? undefined : slip.jobNumber === jobNumber,
    formSameDay: formDay === day,
    formSignatures: slip.form?.signatures,
  };
}

function pastDue(handedIn: number, { at, byDay }: Due): number {
  return byDay ? Math.floor(handedIn / DAY_SECONDS) * DAY_SECONDS - at : handedIn - at;
}
