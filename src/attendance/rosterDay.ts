/** The raw facts of one day of the roster, and their reading into seconds. */
import { dayOf, instantOf } from '../rule/dayOf.js';
import { refuse, refuseWrong } from '../rule/issue.js';
import { DAY_SECONDS, parseTime } from '../values/time.js';
import type { TimeSpan } from '../values/timeSpan.js';

/** A shift, in times of its start date: `26:00` is two o'clock on the next day. */
export interface Shift {
  /** `HH:mm` or `HH:mm:ss`. */
  readonly start: string;
  readonly end: string;
  /** Breaks that are not working time, in order and apart. */
  readonly breaks?: readonly { readonly start: string; readonly end: string }[];
}

/** What the roster says of a day. A rest day is an entry as well; a day without entry is an error. */
export type RosterEntry = Shift | 'rest';

/** A punch of the clock, in local civil time. */
export interface Punch {
  /** `YYYY-MM-DDTHH:mm` or `YYYY-MM-DDTHH:mm:ss`. */
  readonly at: string;
  /** Absent where the clock does not tell. */
  readonly direction?: 'in' | 'out';
}

/** A span of approved leave, from an instant to a later one. */
export interface LeaveSpan {
  readonly from: string;
  readonly to: string;
}

/** Working time away from the office on business, and how it was applied for. */
export interface Outing extends LeaveSpan {
  /** The form was in before the outing. */
  readonly formBefore: boolean;
  /** The leader was told by telephone. */
  readonly phoned: boolean;
  /** Levels that have signed the form. */
  readonly signatures: number;
  /** The date of the return, and that on which the form was completed; absent while it is not. */
  readonly returnedOn: string;
  readonly completedOn?: string;
}

/** What somebody has found about a day, beyond what the clock says. */
export const findings = [
  /** Late or early for a reason that was proved, and is accepted. */
  'excused',
  /** Not at work, whatever the clock says. */
  'absent',
  'proxyPunching',
  'oldSchedule',
  'refusedAssignment',
  'leftPost',
  'concealed',
  'notReturned',
  'unresolved',
  'other',
] as const;
export type Finding = (typeof findings)[number];

/** The raw facts of one day of the roster. */
export type RosterDay = {
  /** The date on which the shift starts. */
  readonly date: string;
  readonly shift: RosterEntry;
  /** The punches of this day, in any order. `allotPunches` finds them in a month of punches. */
  readonly punches: readonly Punch[];
  readonly leave: readonly LeaveSpan[];
  readonly outings: readonly Outing[];
  readonly findings: readonly Finding[];
  /** Whether the supervisor has confirmed presence despite a missing punch; absent while that is open. */
  readonly confirmed?: boolean;
  /** The instant at which the question is asked; absent once the day is over. */
  readonly asOf?: string;
};

/** A punch in seconds. */
export interface PunchTime {
  readonly at: number;
  readonly direction: Punch['direction'];
}

/** A shift in seconds. */
export interface ShiftTime extends TimeSpan {
  /** The shift without its breaks. */
  readonly work: readonly TimeSpan[];
}

/** The seconds of the midnight that begins a date. */
export function readMidnight(date: unknown, path: string): number {
  return dayOf(date, path) * DAY_SECONDS;
}

/** A shift that starts on the day that begins at `midnight`. */
export function readShift(shift: RosterEntry, midnight: number, path: string): ShiftTime | undefined {
  if (shift === 'rest') return undefined;
  if (typeof shift !== 'object' || shift === null) {
    return refuseWrong(shift, path, "a shift, or 'rest'");
  }
  const span = readTimes(shift, midnight, path);
  const { breaks } = shift;
  if (breaks === undefined) return { ...span, work: [span] };
  if (!Array.isArray(breaks)) return refuse('type', `${path}/breaks`, breaks, 'a list');
  const work: TimeSpan[] = [];
  let from = span.from;
  for (const [i, pause] of breaks.entries()) {
    const away = readTimes(pause, midnight, `${path}/breaks/${i}`);
    if (away.from < from || away.to > span.to) {
      return refuse('order', `${path}/breaks/${i}`, pause, 'a break within the shift, after the one before');
    }
    if (away.from > from) work.push({ from, to: away.from });
    from = away.to;
  }
  if (from < span.to) work.push({ from, to: span.to });
  return { ...span, work };
}

function readTimes(times: { readonly start: string; readonly end: string }, midnight: number, path: string): TimeSpan {
  const [start, end] = [parseTime(times?.start), parseTime(times?.end)];
  if (Number.isNaN(start)) refuse('type', `${path}/start`, times?.start, 'a time HH:mm');
  if (Number.isNaN(end)) refuse('type', `${path}/end`, times?.end, 'a time HH:mm');
  if (end <= start) refuse('order', `${path}/end`, times.end, `after ${times.start}; past midnight 24:00 and later`);
  return { from: midnight + start, to: midnight + end };
}

export function readPunches(punches: readonly Punch[], path: string): readonly PunchTime[] {
  if (!Array.isArray(punches)) {
    return refuseWrong(punches, path, 'a list of punches');
  }
  return punches.map((punch: Punch, i) => {
    const direction = punch?.direction;
    if (direction !== undefined && direction !== 'in' && direction !== 'out') {
      return refuse('choice', `${path}/${i}/direction`, direction, 'in, out');
    }
    return { at: instantOf(punch?.at, `${path}/${i}/at`), direction };
  });
}

/** Spans of leave or outings; in any order, and they may overlap. */
export function readSpans(spans: readonly LeaveSpan[], path: string): readonly TimeSpan[] {
  if (!Array.isArray(spans)) return refuseWrong(spans, path, 'a list');
  return spans.map((span: LeaveSpan, i) => {
    const from = instantOf(span?.from, `${path}/${i}/from`);
    const to = instantOf(span.to, `${path}/${i}/to`);
    return to > from ? { from, to } : refuse('order', `${path}/${i}/to`, span.to, `after ${span.from}`);
  });
}

export function readFindings(given: readonly Finding[], path: string): readonly Finding[] {
  if (!Array.isArray(given)) return refuseWrong(given, path, 'a list of findings');
  const stranger = given.findIndex((finding: Finding) => !findings.includes(finding));
  return stranger < 0 ? given : refuse('choice', `${path}/${stranger}`, given[stranger], findings.join(', '));
}
