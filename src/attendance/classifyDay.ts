/** One day of the roster: what punches, leave and outings make of it. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Quantity } from '../figures/promises.js';
import { rawFacts } from '../figures/rawFacts.js';
import { settingsOf } from '../figures/settings.js';
import { readDay } from './readDay.js';
import type { RosterDay } from './rosterDay.js';

/** Spread nowhere: bundlers leave out a contract that nobody uses only if it is made of plain literals. */
const optionalSeconds = { type: 'number', digits: 0, unit: 'seconds', atLeast: 0, optional: true } as const;
const seconds = { type: 'number', digits: 0, unit: 'seconds', atLeast: 0 } as const;

/** The facts are those that `classifyDay` reads from a `RosterDay`. */
export const attendanceDayFamily = {
  name: 'attendanceDay',
  raw: true,
  facts: {
    /** The date on which the shift starts. */
    date: { type: 'date' },
    rest: { type: 'flag' },
    /** Whether the person should have punched at the start, or the end, of what leave and outings leave of the shift. */
    inExpected: { type: 'flag' },
    outExpected: { type: 'flag' },
    /** Whether that punch is there; unknown while it may still come. */
    punchedIn: { type: 'flag', optional: true },
    punchedOut: { type: 'flag', optional: true },
    /** Working time before the punch in, or after the punch out, that nothing covers; 0 where the punch is missing. */
    lateSeconds: optionalSeconds,
    earlySeconds: optionalSeconds,
    /** Working time of the shift; the parts of it under leave and on outings; and the part of the rest attended. */
    scheduledSeconds: seconds,
    leaveSeconds: seconds,
    outingSeconds: seconds,
    attendedSeconds: seconds,
    /** Time between paired punches, within the shift or not, and how much of it lies in the policy's night hours. */
    presentSeconds: seconds,
    nightSeconds: seconds,
    /** Whether presence was confirmed despite a missing punch. */
    confirmation: { type: 'label', labels: ['given', 'refused', 'open'] },
    /** What somebody has found about the day. */
    excused: { type: 'flag' },
    absent: { type: 'flag' },
    proxyPunching: { type: 'flag' },
    oldSchedule: { type: 'flag' },
    refusedAssignment: { type: 'flag' },
    leftPost: { type: 'flag' },
    concealed: { type: 'flag' },
    notReturned: { type: 'flag' },
    unresolved: { type: 'flag' },
    other: { type: 'flag' },
  },
  lists: {
    /** The outings of the day, and how each was applied for. */
    outings: {
      formBefore: { type: 'flag' },
      phoned: { type: 'flag' },
      /** Levels that have signed. */
      signatures: { type: 'number', digits: 0, atLeast: 0 },
      returnedOn: { type: 'date' },
      /** Unknown while the form is not completed. */
      completedOn: { type: 'date', optional: true },
      /** The form is not completed, and the day of the return is over. */
      overdue: { type: 'flag' },
    },
  },
  open: {},
  promises: {
    lateMinutes: 'number',
    earlyMinutes: 'number',
    missingIn: 'flag',
    missingOut: 'flag',
    /** One of the grounds of `absences`. */
    absence: 'label',
    absentDays: 'number',
    /** Minutes attended or out on business; not applicable where a missing punch leaves it open. */
    workedMinutes: 'number',
  },
  settings: {
    object: {
      pairing: { choice: ['firstAndLast', 'directed'] },
      'window?': { object: { before: { integer: [0, 1440] }, after: { integer: [0, 1440] } } },
      'night?': { object: { start: 'time', end: 'time' } },
    },
  },
} as const satisfies Family;

export class AttendanceDayOutcome extends Complete<typeof attendanceDayFamily.promises> {
  /** Minutes late that no leave and no outing covers. */
  get lateMinutes(): Quantity {
    return this.promised('lateMinutes');
  }
  /** Minutes left early that no leave and no outing covers. */
  get earlyMinutes(): Quantity {
    return this.promised('earlyMinutes');
  }
  get missingIn(): boolean | 'notApplicable' {
    return this.promised('missingIn');
  }
  get missingOut(): boolean | 'notApplicable' {
    return this.promised('missingOut');
  }
  /** Why the day is an absence, or `none`. */
  get absence(): string {
    return this.promised('absence');
  }
  /** How much of the day is an absence, 0 to 1. */
  get absentDays(): Quantity {
    return this.promised('absentDays');
  }
  /** Minutes attended or out on business. */
  get workedMinutes(): Quantity {
    return this.promised('workedMinutes');
  }
}

/**
 * Classifies one day of the roster: lateness, early leave, missing punches, absence (003.2.punch.count,
 * 003.2.outside.procedure, 003.2.absence.definitions, 000.1.punch.completeness). A shift past midnight belongs to the
 * date on which it starts.
 *
 * @param facts a roster entry with its punches, leave, outings and findings, each list perhaps empty
 * @returns an `Incomplete` outcome while, at `facts.asOf`, a punch or the form of an outing may still come
 * @throws RulesError for a day without roster entry, for punches that are not of the shift (outside the window of the policy or,
 *   without one, more than a day away), and for wrong facts
 * @example
 * const policy = adopt(attendanceDayFamily, handbook003_2.policies.attendanceDay);
 * const facts = {
 *   date: '2026-03-02',
 *   shift: { start: '09:00', end: '18:00' },
 *   punches: [{ at: '2026-03-02T09:10:30' }, { at: '2026-03-02T18:02' }],
 *   leave: [],
 *   outings: [],
 *   findings: [],
 * };
 * classifyDay(facts, policy).figures.lateMinutes //=> '10.5'
 */
export function classifyDay(
  facts: RosterDay,
  policy: Adopted<'attendanceDay'>,
): AttendanceDayOutcome | Incomplete<typeof attendanceDayFamily.promises> {
  const read = readDay(rawFacts(facts), settingsOf(attendanceDayFamily, policy));
  const all = policy.data.facts === undefined ? read : { ...facts, ...read };
  return runPolicy(attendanceDayFamily, all, policy, AttendanceDayOutcome);
}
