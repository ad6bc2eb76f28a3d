/** How many awards a number of staff allows, and whether those given stay within. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';

export const awardQuotaFamily = {
  name: 'awardQuota',
  facts: {
    /** All staff on whom the quota is measured. */
    headcount: { type: 'number', digits: 0, atLeast: 0 },
  },
  lists: {},
  open: {
    /** Awards given or proposed, by the names of the policy (`awarded.best`). Without them only the limits are known. */
    awarded: { type: 'number', digits: 0, atLeast: 0, optional: true },
  },
  promises: { withinQuota: 'flag' },
} as const satisfies Family;

export class AwardQuotaOutcome extends Complete<typeof awardQuotaFamily.promises> {
  /** Whether every kind of award stays within its limit. */
  get withinQuota(): boolean | 'notApplicable' {
    return this.promised('withinQuota');
  }
}

/**
 * Works out the limits of awards by headcount and checks those given (002.8A.award.quota).
 *
 * @param facts `headcount`: all staff, a whole number of people, 0 or more; `awarded`: people by award, where some
 *   were named
 * @throws RulesError for a missing headcount, and for negative numbers
 * @example
 * const policy = adopt(awardQuotaFamily, handbook002_8A.policies.awardQuota);
 * const { bestMax, excellentMax, withinQuota } = checkAwardQuota(
 *   { headcount: 40, awarded: { best: 2, excellent: 4 } },
 *   policy,
 * ).figures;
 * [bestMax, excellentMax, withinQuota] //=> ['2', '4', true]
 */
export function checkAwardQuota(
  facts: FactsOf<typeof awardQuotaFamily>,
  policy: Adopted<'awardQuota'>,
): AwardQuotaOutcome | Incomplete<typeof awardQuotaFamily.promises> {
  return runPolicy(awardQuotaFamily, facts, policy, AwardQuotaOutcome);
}
