/** The leave to which somebody is entitled in a year: by tenure and grade, prorated where the policy says so. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Quantity } from '../figures/promises.js';
import { rawFacts } from '../figures/rawFacts.js';
import { settingsOf } from '../figures/settings.js';
import { type EmploymentFacts, readEmployment } from './readEmployment.js';

const wholeYears = { type: 'number', digits: 0, atLeast: 0, unit: 'years' } as const;
const wholeMonths = { type: 'number', digits: 0, atLeast: 0, unit: 'months' } as const;
const wholeDays = { type: 'number', digits: 0, atLeast: 0, unit: 'days' } as const;

/** The facts are those that `entitleLeave` reads from `EmploymentFacts`. */
export const leaveEntitlementFamily = {
  name: 'leaveEntitlement',
  raw: true,
  facts: {
    asOf: { type: 'date' },
    hiredOn: { type: 'date' },
    /** Whole years and months of service; an anniversary completes them. */
    serviceYears: wholeYears,
    serviceMonths: wholeMonths,
    /** Whole years that were complete before this day. */
    serviceYearsBefore: wholeYears,
    /** Days of the leave year, and those of them under employment. */
    yearDays: wholeDays,
    employedDays: wholeDays,
    /** Whole months under employment in the leave year, and calendar months in which there was any. */
    employedMonths: wholeMonths,
    begunMonths: wholeMonths,
  },
  lists: {},
  open: {},
  promises: {
    /** The year's entitlement. */
    days: 'number',
  },
  settings: {
    object: {
      /** The month with which the leave year begins, 1 when absent. */
      'yearStartsOn?': { integer: [1, 12] },
    },
  },
} as const satisfies Family;

/** The entitlement of a leave year. */
export class LeaveEntitlementOutcome extends Complete<typeof leaveEntitlementFamily.promises> {
  get days(): Quantity {
    return this.promised('days');
  }
}

/**
 * Tells to how many days of leave somebody is entitled in the leave year of `asOf` (003.2.leave.annual.days).
 *
 * @throws RulesError where somebody is hired after `asOf` or leaves before, and for missing or wrong facts
 * @example
 * const policy = adopt(leaveEntitlementFamily, handbook003_2.policies.annualLeave);
 * const facts = { hiredOn: '2025-03-10', asOf: '2026-03-10', grade: 'employee' };
 * entitleLeave(facts, policy).figures.days //=> '10'
 */
export function entitleLeave(
  facts: EmploymentFacts,
  policy: Adopted<'leaveEntitlement'>,
): LeaveEntitlementOutcome | Incomplete<typeof leaveEntitlementFamily.promises> {
  const read = readEmployment(rawFacts(facts), settingsOf(leaveEntitlementFamily, policy));
  return runPolicy(leaveEntitlementFamily, read, policy, LeaveEntitlementOutcome);
}
