/** The raw facts of overtime: what was worked, and the slips that claim it. Instants are local civil time. */

import type { CalendarFact } from '../figures/calendarFact.js';
import type { AmountIn } from '../values/number.js';

/** What the roster says of time that was worked: within a shift, before or after the shift of the day, or on a day off. */
export const rosteredAs = ['shift', 'beyond', 'rest'] as const;
export type RosteredAs = (typeof rosteredAs)[number];

/** A stretch of work without a break, from an instant to a later one. */
export interface WorkedTime {
  /** `YYYY-MM-DDTHH:mm` or `YYYY-MM-DDTHH:mm:ss`. */
  readonly from: string;
  readonly to: string;
  readonly rostered: RosteredAs;
}

/** An application or slip for overtime. What the policy does not ask for may be left out. */
export interface OvertimeSlip {
  /** The time that is claimed. */
  readonly from: string;
  readonly to: string;
  /** When it was applied for, and when it was approved; absent where it was not. */
  readonly appliedAt?: string;
  readonly approvedAt?: string;
  /** When the slip was handed in; absent while it is not. */
  readonly handedInAt?: string;
  /** Levels that have signed. */
  readonly signatures?: number;
  /** Signed by the employee's own hand. */
  readonly ownSignature?: boolean;
  /** The job number on the slip. */
  readonly jobNumber?: string;
  /** Time off is wanted instead of pay, where the policy gives the choice. */
  readonly timeOff?: boolean;
  /** A punch of the time is missing. */
  readonly missedPunch?: boolean;
  /** The entry of the missing punch in the form of exceptions; absent where there is none. */
  readonly form?: {
    /** The date on which it was entered. */
    readonly on: string;
    readonly signatures: number;
  };
  /** Facts that the policy asks for besides. */
  readonly [fact: string]: unknown;
}

/** The overtime of one person in one cycle. */
export type OvertimeFacts = {
  /** A day of the cycle. */
  readonly asOf: string;
  /** Everything worked in the weeks that the cycle touches, in any order; no two stretches overlap. */
  readonly work: readonly WorkedTime[];
  /** The first and the last day of which `work` is known; absent where nothing is missing. */
  readonly workFrom?: string;
  readonly workTo?: string;
  /** In the order in which they were handed in. */
  readonly slips: readonly OvertimeSlip[];
  /** The person's job number. */
  readonly jobNumber?: string;
  /** The end of work, `HH:mm`, where slips are due by it. */
  readonly endOfWork?: string;
  /** For policies that tell workdays, rest days and statutory holidays apart. */
  readonly calendar?: CalendarFact;
  /** What an hour, or a whole month, is paid in yuan, for policies that price overtime. */
  readonly hourlyWage?: AmountIn;
  readonly baseWage?: AmountIn;
  /** Facts that the policy asks for besides. */
  readonly [fact: string]: unknown;
};
