/** Cadences: something done so many times in each period of the calendar. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Quantity } from '../figures/promises.js';

/** What policies about cadences take and promise. */
export const cadenceFamily = {
  name: 'cadence',
  facts: {
    /** A day of the period that is asked for; its last day for a period that is over. */
    asOf: { type: 'date' },
    /** The day from which it is known what was done; before it, nothing can be told from silence. */
    recordsFrom: { type: 'date', optional: true },
  },
  lists: {
    /** Each time that it was done. */
    done: { date: { type: 'date' } },
  },
  open: {},
  promises: {
    /** Times done in the period. */
    count: 'number',
    /** Times required in the period. */
    required: 'number',
    ok: 'flag',
  },
} as const satisfies Family;

/** How often something was done in a period, and whether that is enough. */
export class CadenceOutcome extends Complete<typeof cadenceFamily.promises> {
  get ok(): boolean | 'notApplicable' {
    return this.promised('ok');
  }

  /** Times done, an exact number. */
  get count(): Quantity {
    return this.promised('count');
  }

  /** Times required, an exact number. */
  get required(): Quantity {
    return this.promised('required');
  }
}

/**
 * Counts how often something was done in the period that holds `asOf`.
 *
 * Clauses: those of the policy, such as 000.1.audit.cadence.
 *
 * @param facts `asOf`: a day of the period; `done`: the date of each time, in date order; `recordsFrom`: the day from
 *   which they are known
 * @throws RulesError for a missing or wrong fact, with its path
 * @example
 * const title = { en: 'Attendance audit', zh: '考勤核查' };
 * const duty = timesPerPeriod({ id: 'audit', clause: '000.1.audit.cadence', title, period: 'month', times: 1 });
 * const audit = adopt(cadenceFamily, duty);
 * checkCadence({ asOf: '2026-06-30', done: [{ date: '2026-06-01' }] }, audit).figures.ok //=> true
 */
export function checkCadence(
  facts: FactsOf<typeof cadenceFamily> & { readonly [fact: string]: unknown },
  policy: Adopted<'cadence'>,
): CadenceOutcome | Incomplete<typeof cadenceFamily.promises> {
  return runPolicy(cadenceFamily, facts, policy, CadenceOutcome);
}
