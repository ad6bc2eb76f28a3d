/** Joins the punches of a day with its shift, leave and outings: the facts on which a policy decides. */
import { dayOf, instantOf } from '../rule/dayOf.js';
import { pointer, refuse } from '../rule/issue.js';
import { DAY_SECONDS, parseTime } from '../values/time.js';
import { lengthOf, sharedBy, type TimeSpan, without } from '../values/timeSpan.js';
import { type Pairing, pairPunches } from './pairPunches.js';
import {
  type Finding,
  type Outing,
  type PunchTime,
  type RosterDay,
  readFindings,
  readMidnight,
  readPunches,
  readShift,
  readSpans,
} from './rosterDay.js';

/** How a policy reads punches. */
export interface PunchSettings {
  readonly pairing: Pairing;
  /**
   * Minutes before the start and after the end of a shift within which its punches lie; without it, they lie on its days,
   * the day before or the day after.
   */
  readonly window?: PunchWindow;
  /** Night hours as times of day; an end that is not after the start lies on the next day. */
  readonly night?: { readonly start: string; readonly end: string };
}
export interface PunchWindow {
  readonly before: number;
  readonly after: number;
}
const NO_TIME: readonly TimeSpan[] = [];

/** The facts of a day, as the family `attendanceDay` declares them. */
export function readDay(facts: RosterDay, settings: PunchSettings): Readonly<Record<string, unknown>> {
  const midnight = readMidnight(facts.date, '/date');
  const shift = readShift(facts.shift, midnight, '/shift');
  const span = shift ?? { from: midnight, to: midnight + DAY_SECONDS };
  const window = aroundShift(span, settings.window);
  const punches = readPunches(facts.punches, '/punches');
  checkWithin(punches, settings.window === undefined ? daysAround(span, midnight) : window, facts);
  const paired = pairPunches(punches, span, settings.pairing, '/punches');

  const work = shift?.work ?? NO_TIME;
  const expected = without(work, readSpans(facts.leave, '/leave'));
  const needed = without(expected, readSpans(facts.outings, '/outings'));
  // Until the window closes a punch may still come, and a later one take the place of the last.
  const isOpen = facts.asOf !== undefined && instantOf(facts.asOf, '/asOf') <= window.to;
  const isInOpen = isOpen && paired.in === undefined && paired.out === undefined;
  const isOutOpen = isOpen && !(paired.out !== undefined && paired.out >= span.to);
  return {
    date: facts.date,
    rest: shift === undefined,
    inExpected: needed.length > 0 && needed[0]?.from === expected[0]?.from,
    outExpected: needed.length > 0 && needed.at(-1)?.to === expected.at(-1)?.to,
    punchedIn: isInOpen ? undefined : paired.in !== undefined,
    punchedOut: isOutOpen ? undefined : paired.out !== undefined,
    lateSeconds: isInOpen ? undefined : secondsBefore(needed, paired.in),
    earlySeconds: isOutOpen ? undefined : secondsAfter(needed, paired.out),
    scheduledSeconds: lengthOf(work),
    leaveSeconds: lengthOf(work) - lengthOf(expected),
    outingSeconds: lengthOf(expected) - lengthOf(needed),
    attendedSeconds: sharedBy(paired.present, needed),
    presentSeconds: lengthOf(paired.present),
    nightSeconds: settings.night === undefined ? 0 : sharedBy(paired.present, nightsAround(midnight, settings.night)),
    confirmation: confirmationOf(facts),
    ...flagsOf(readFindings(facts.findings, '/findings')),
    outings: facts.outings.map((outing, i) => procedureOf(outing, i, facts)),
  };
}

/** The span within which the punches of a shift lie. */
export function aroundShift({ from, to }: TimeSpan, window: PunchWindow = { before: 0, after: 0 }): TimeSpan {
  return { from: from - window.before * 60, to: to + window.after * 60 };
}

/** From the start of the day before that of a shift to the end of the day after that on which it ends. */
function daysAround({ to }: TimeSpan, midnight: number): TimeSpan {
  return { from: midnight - DAY_SECONDS, to: (Math.ceil(to / DAY_SECONDS) + 1) * DAY_SECONDS };
}

function checkWithin(punches: readonly PunchTime[], window: TimeSpan, facts: RosterDay): void {
  const stranger = punches.findIndex(({ at }) => at < window.from || at > window.to);
  if (stranger >= 0)
    refuse('coverage', `/punches/${stranger}/at`, facts.punches[stranger]?.at, 'a punch of this shift');
}

function secondsBefore(needed: readonly TimeSpan[], at: number | undefined): number {
  return at === undefined ? 0 : sharedBy(needed, [{ from: Number.NEGATIVE_INFINITY, to: at }]);
}

function secondsAfter(needed: readonly TimeSpan[], at: number | undefined): number {
  return at === undefined ? 0 : sharedBy(needed, [{ from: at, to: Number.POSITIVE_INFINITY }]);
}

/** The nights that a shift of a day may touch. */
function nightsAround(midnight: number, night: NonNullable<PunchSettings['night']>): readonly TimeSpan[] {
  const [start, end] = [parseTime(night.start), parseTime(night.end)];
  const length = end > start ? end - start : end + DAY_SECONDS - start;
  return [-1, 0, 1].map((day) => {
    const from = midnight + day * DAY_SECONDS + start;
    return { from, to: from + length };
  });
}

function confirmationOf({ confirmed }: RosterDay): 'given' | 'refused' | 'open' {
  if (confirmed === undefined) return 'open';
  if (typeof confirmed !== 'boolean') refuse('type', '/confirmed', confirmed, 'true or false');
  return confirmed ? 'given' : 'refused';
}

/** Each possible finding as a flag. */
function flagsOf(given: readonly Finding[]): Readonly<Record<Finding, boolean>> {
  if (given.length === 0) return nothingFound;
  const flags = { ...nothingFound };
  for (const finding of given) flags[finding] = true;
  return flags;
}
const nothingFound: Record<Finding, boolean> = {
  excused: false,
  absent: false,
  proxyPunching: false,
  oldSchedule: false,
  refusedAssignment: false,
  leftPost: false,
  concealed: false,
  notReturned: false,
  unresolved: false,
  other: false,
};

function procedureOf(outing: Outing, index: number, { date, asOf }: RosterDay) {
  const { formBefore, phoned, signatures, returnedOn, completedOn } = outing;
  // Where nobody says when it is asked, the day of the roster is over, and no later one.
  const last = asOf === undefined ? dayOf(date, '/date') : Math.floor(instantOf(asOf, '/asOf') / DAY_SECONDS) - 1;
  // A return that is missing is refused with the other facts.
  const isOver = returnedOn !== undefined && dayOf(returnedOn, pointer('outings', index, 'returnedOn')) <= last;
  const overdue = completedOn === undefined && isOver;
  return { formBefore, phoned, signatures, returnedOn, completedOn, overdue };
}
