/** Performance pay: what a score or a grade makes of the post wage. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Quantity } from '../figures/promises.js';

/** The contract of `performancePay`. */
export const performancePayFamily = {
  name: 'performancePay',
  facts: {
    /** The post wage of the month, in yuan. */
    postWage: { type: 'number', digits: 2, unit: 'yuan', atLeast: 0 },
    /** The grade, for policies that pay by grade. */
    grade: { type: 'label', optional: true },
  },
  lists: {},
  open: {
    /** Figures of the appraisal, such as its score: the outcome itself, or an object with what the policy names. */
    appraisal: { type: 'number', digits: 4 },
  },
  promises: { pay: 'number' },
} as const satisfies Family;

/** The performance pay of a month. */
export class PerformancePayOutcome extends Complete<typeof performancePayFamily.promises> {
  /** The pay, in yuan. */
  get pay(): Quantity {
    return this.promised('pay');
  }
}

/**
 * Works out the performance pay of one month.
 *
 * Clause: 002.8B.pay.
 *
 * @param facts the post wage in yuan, and the score or the grade
 * @param policy an adopted policy of the family `performancePay`
 * @throws RulesError for a missing or wrong fact
 * @example
 * const policy = adopt(performancePayFamily, handbook002_8B.policies.performancePay, { rounding: halfUpToFen });
 * performancePay({ postWage: 4000, appraisal: { score: 100 } }, policy).figures.pay //=> '5000.00'
 */
export function performancePay(
  facts: FactsOf<typeof performancePayFamily>,
  policy: Adopted<'performancePay'>,
): PerformancePayOutcome | Incomplete<typeof performancePayFamily.promises> {
  return runPolicy(performancePayFamily, facts, policy, PerformancePayOutcome);
}
