// What an engine is to the benchmark.
import type { EmployeeMonth } from './employeeMonth.js';
import type { Grade } from './monthRules.js';

/** An amount or a score in the number type of the engine. */
export type Amount = number | string | { toFixed(): string };

/** The answer of an engine: finished values, so that no work is left to a getter that nobody reads. */
export interface Answer {
  readonly total: Amount;
  readonly grade: Grade;
  readonly performancePay: Amount;
  readonly net: Amount;
}

export interface SyncEngine {
  readonly mode: 'sync';
  evaluate(month: EmployeeMonth): Answer;
}

export interface AsyncEngine {
  readonly mode: 'async';
  evaluate(month: EmployeeMonth): Promise<Answer>;
}

export type Engine = SyncEngine | AsyncEngine;
