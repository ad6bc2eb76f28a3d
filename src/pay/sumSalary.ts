/** A month's salary as the sum of what a policy counts to it. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Quantity } from '../figures/promises.js';

export const salaryFamily = {
  name: 'salary',
  facts: {},
  lists: {},
  open: {
    /** Amounts of the month in yuan, by the names of the policy (`components.postWage`). */
    components: { type: 'number', digits: 4 },
  },
  promises: { salary: 'number' },
} as const satisfies Family;

export class SalaryOutcome extends Complete<typeof salaryFamily.promises> {
  /** The salary of the month, in yuan. */
  get salary(): Quantity {
    return this.promised('salary');
  }
}

/**
 * Adds up a month's salary (002.7.salary). What the policy reports apart, such as single awards, is another figure.
 *
 * @param facts `components`: yuan by name, each that the policy adds up or reports
 * @throws RulesError for a component that is missing or no exact amount
 * @example
 * const policy = adopt(salaryFamily, handbook002_7.policies.salary, { rounding: halfUpToFen });
 * const pay = { postWage: 3000, individualCommission: '350.50', publicCommission: 125, seniorityPay: 100 };
 * const awards = { topSetsAward: 0, growthAward: 50, topStreakAward: 0 };
 * sumSalary({ components: { ...pay, ...awards } }, policy).figures.salary //=> '3575.50'
 */
export function sumSalary(
  facts: FactsOf<typeof salaryFamily>,
  policy: Adopted<'salary'>,
): SalaryOutcome | Incomplete<typeof salaryFamily.promises> {
  return runPolicy(salaryFamily, facts, policy, SalaryOutcome);
}
