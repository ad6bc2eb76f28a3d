// The input of the benchmark: what one employee did in one month.

/** One rostered day. A missing punch makes the minutes of the day meaningless; they are then ignored. */
export interface WorkDay {
  readonly lateMinutes: number;
  readonly earlyMinutes: number;
  readonly missingIn: boolean;
  readonly missingOut: boolean;
}

/** One score for each entry of `monthRules.weights`, 0 to 100, at most two decimals. */
export type Scores = readonly [number, number, number, number, number, number, number, number];

/** The facts that every engine is given. */
export interface EmployeeMonth {
  /** Monthly base pay in yuan, at most two decimals. */
  readonly base: number;
  readonly scores: Scores;
  readonly days: readonly WorkDay[];
}
