/** Quotas: of a whole so much at least, such as households visited or questionnaires that came back. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Quantity } from '../figures/promises.js';

/** What policies of quotas promise. Each names its own facts. */
export const quotaFamily = {
  name: 'quota',
  facts: {},
  lists: {},
  open: {},
  promises: {
    /** The part over the whole; not applicable where there is no whole. */
    share: 'number',
    /** The smallest count that is enough. */
    required: 'number',
    /** Not applicable where there is no whole. */
    ok: 'flag',
  },
} as const satisfies Family;

/** Whether a quota is met. */
export class QuotaOutcome extends Complete<typeof quotaFamily.promises> {
  /** `notApplicable` where there is no whole. */
  get ok(): boolean | 'notApplicable' {
    return this.promised('ok');
  }

  /** The part over the whole, exact. */
  get share(): Quantity {
    return this.promised('share');
  }

  /** The smallest count that is enough. */
  get required(): Quantity {
    return this.promised('required');
  }
}

/**
 * Tells whether a quota is met.
 *
 * @throws RulesError for a missing or wrong fact, with its path
 * @example
 * const title = { en: 'Half of the questionnaires come back', zh: '回收率50%' };
 * const form = { id: 'survey', clause: '001.1.survey.recovery.rate', title, part: 'returned', whole: 'issued' } as const;
 * const policy = adopt(quotaFamily, quotaOf({ ...form, atLeast: '50%' }));
 * meetQuota({ issued: 101, returned: 50 }, policy).figures.required //=> '51'
 */
export function meetQuota(
  facts: Readonly<Record<string, unknown>>,
  policy: Adopted<'quota'>,
): QuotaOutcome | Incomplete<typeof quotaFamily.promises> {
  return runPolicy(quotaFamily, facts, policy, QuotaOutcome);
}
