/** A month of attendance: from records of days to minutes charged, days of absence and what else a policy says. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsIn, FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Quantity } from '../figures/promises.js';
import { absences } from './absence.js';

export const attendanceMonthFamily = {
  name: 'attendanceMonth',
  facts: {
    /** A day of the month that is assessed, such as its last. */
    asOf: { type: 'date' },
    /** The day from which the records are known to be complete; absent where nothing came before them. */
    recordsFrom: { type: 'date', optional: true },
    /** The month's base wage in yuan, for policies that price what they charge. */
    baseWage: { type: 'number', digits: 2, unit: 'yuan', atLeast: 0, optional: true },
    /** What an hour is paid, in yuan, for policies that price minutes and hours. */
    hourlyWage: { type: 'number', digits: 4, unit: 'yuan', atLeast: 0, optional: true },
  },
  lists: {
    /** Every day of the roster, in order: those of the month, and before it as far as the policy looks back. */
    days: {
      date: { type: 'date', distinct: true },
      /** A rest day of the roster. */
      rest: { type: 'flag' },
      /** Minutes late that no leave covers; seconds are sixtieths. */
      lateMinutes: { type: 'number', parts: 60, unit: 'minutes', atLeast: 0 },
      /** Minutes left early that no leave covers. */
      earlyMinutes: { type: 'number', parts: 60, unit: 'minutes', atLeast: 0 },
      /** The punch at the start, or at the end, is missing on a day that is no absence. */
      missingIn: { type: 'flag' },
      missingOut: { type: 'flag' },
      /** Why the day is an absence, and how much of it, 0 to 1. */
      absence: { type: 'label', labels: absences },
      absentDays: { type: 'number', digits: 4, unit: 'days', atLeast: 0, atMost: 1 },
      /** Whether presence was confirmed despite a missing punch; absent while that is open, and where none is missing. */
      confirmed: { type: 'flag', optional: true },
      /** Whether lateness or early leave was excused on evidence; absent while that is open, and where there is none. */
      excused: { type: 'flag', optional: true },
    },
  },
  open: {},
  promises: {
    lateCount: 'number',
    earlyCount: 'number',
    chargedMinutes: 'number',
    absentDays: 'number',
    missedPunches: 'number',
  },
} as const satisfies Family;

/** One day as the assessment of a month takes it. `classifyDay` makes it from punches. */
export type DayRecord = FactsIn<(typeof attendanceMonthFamily)['lists']['days']>;

export class AttendanceMonthOutcome extends Complete<typeof attendanceMonthFamily.promises> {
  /** How often the person was late. */
  get lateCount(): Quantity {
    return this.promised('lateCount');
  }
  /** How often the person left early. */
  get earlyCount(): Quantity {
    return this.promised('earlyCount');
  }
  /** Minutes whose pay is deducted. */
  get chargedMinutes(): Quantity {
    return this.promised('chargedMinutes');
  }
  /** Days of absence. */
  get absentDays(): Quantity {
    return this.promised('absentDays');
  }
  /** Punches that are missing; two on a day without any. */
  get missedPunches(): Quantity {
    return this.promised('missedPunches');
  }
}

/**
 * Assesses a month of attendance: lateness, missed punches, absence, and what follows from them
 * (003.2.lateness.cumulative, 003.2.missedPunch.ordinal, 003.2.absence.termination, 000.1.lateness.deduction).
 *
 * @param facts `days` in date order, rest days among them. Where a policy looks back over months, so must they; without
 *   `recordsFrom` nothing lies before the first of them.
 * @returns an `Incomplete` outcome where a confirmation or earlier records are needed to tell
 * @throws RulesError for days out of order, a day that stands twice, and for missing or wrong facts
 * @example
 * const policy = adopt(attendanceMonthFamily, handbook003_2.policies.attendanceMonth);
 * const usual = {
 *   rest: false,
 *   earlyMinutes: 0,
 *   missingIn: false,
 *   missingOut: false,
 *   absence: 'none',
 *   absentDays: 0,
 * } as const;
 * const days = [
 *   { ...usual, date: '2026-03-02', lateMinutes: 4 },
 *   { ...usual, date: '2026-03-03', lateMinutes: 7 },
 * ];
 * assessMonth({ asOf: '2026-03-31', days }, policy).figures.chargedMinutes //=> '11'
 */
export function assessMonth(
  facts: FactsOf<typeof attendanceMonthFamily>,
  policy: Adopted<'attendanceMonth'>,
): AttendanceMonthOutcome | Incomplete<typeof attendanceMonthFamily.promises> {
  return runPolicy(attendanceMonthFamily, facts, policy, AttendanceMonthOutcome);
}
