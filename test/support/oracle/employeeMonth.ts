/** An employee's month as it is on record, before any rule: what the oracle takes and what the tests draw. */

export interface EmployeeMonth {
  readonly month: string;
  /** Every day employed, in date order. */
  readonly days: readonly RosterDay[];
  /** Earlier days as they were settled, in date order: the runs and windows reach into them. */
  readonly history: readonly SettledDay[];
  readonly appraisal: AppraisalMonth;
  readonly scorecards: readonly [Scorecard, Scorecard];
  readonly wage: Wage;
}

export interface RosterDay {
  readonly date: string;
  /** None on a rest day. `to` may pass 24:00. */
  readonly shifts: readonly Span[];
  readonly punches: readonly string[];
  /** Whether the supervisor confirmed the presence where a punch is missing. */
  readonly confirmed: boolean;
  /** Leave granted beforehand, at the beginning or the end of the day or all of it. */
  readonly leave: readonly Span[];
  /** Work outside; `formed` if its form was handed in, or telephoned and completed on the day of return. */
  readonly outings: readonly (Span & { readonly formed: boolean })[];
  readonly proxy: boolean;
  /** Absence that a leader found: half or all of the day. */
  readonly foundAbsent: 0 | 0.5 | 1;
}

/** Clock times of the day. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

export interface SettledDay {
  readonly date: string;
  readonly scheduled: boolean;
  readonly absentDays: 0 | 0.5 | 1;
  /** Whether somebody was late or left early: for the streak of 000.1. */
  readonly lateOrEarly: boolean;
}

export type Fault = 'undone' | 'unsatisfactory' | 'late';

export interface AppraisalMonth {
  /** Points of all daily items together: 80. */
  readonly daily: readonly { readonly points: string; readonly faults: readonly Fault[] }[];
  readonly exceptional: readonly { readonly faults: readonly Fault[] }[];
  readonly conduct: {
    readonly violations: number;
    readonly special: number;
    readonly perfunctory: number;
    readonly lateReports: number;
  };
  readonly dutiesDone: boolean;
  readonly exceptionalDone: boolean;
  readonly outstanding: boolean;
  /** A major contribution to the company. */
  readonly majorContribution: boolean;
  readonly examples: number;
  readonly explained: boolean;
  readonly approved: boolean;
}

export interface Scorecard {
  readonly completion: string;
  readonly conversion: string;
  readonly orderSuccess: string;
  readonly averageSpend: string;
  readonly replyRate: string;
  readonly responseTime: string;
  readonly assist: string;
  readonly execution: string;
}

export interface Wage {
  readonly base: string;
  readonly post: string;
  /** Parts of the month under different wages or employment, in working days; those who leave have none for the rest. */
  readonly spells: readonly Spell[];
  /** Working days of the month. */
  readonly monthDays: number;
  /** Signed amounts that somebody answers for. */
  readonly adjustments: readonly string[];
  /** Results of earlier months that were corrected; what was settled counts as paid. */
  readonly corrections: readonly Correction[];
  /** A grave error that caused a major loss. */
  readonly graveError: boolean;
  readonly majorLoss: boolean;
}

export interface Spell {
  readonly from: string;
  readonly to: string;
  readonly wage: string;
  readonly days: number;
  readonly paidDays: number;
}

export interface Correction {
  readonly date: string;
  readonly revised: string;
  readonly paid: string;
  readonly settled: string;
}
