/** Records that must each satisfy a rule: every problem analysed, every registration quick enough, every event evaluated. */
import type { Adopted } from '../figures/adoption/adopt.js';
import { countedFor } from '../figures/counted.js';
import type { Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';

/** What policies about the records of a list take and promise. */
export const recordCheckFamily = {
  name: 'recordCheck',
  facts: {},
  lists: {
    /** The records. The policy says which fields they have besides their name. */
    records: { id: { type: 'label' } },
  },
  open: {},
  promises: {
    /** Number of records at fault. */
    faulty: 'number',
    /** Whether there is none. */
    ok: 'flag',
  },
} as const satisfies Family;

/** The records to check. */
export type RecordFacts = {
  /** Each with its name and the fields that the policy asks for. */
  readonly records: readonly { readonly id: string; readonly [field: string]: unknown }[];
  /** Facts that the policy asks for besides. */
  readonly [fact: string]: unknown;
};

/** A record at fault. */
export interface Fault {
  /** The name of the record. */
  readonly id: string;
  /** What is wrong with it, in the word of the policy; the first thing where it is several. `undefined` without a word. */
  readonly fault: string | undefined;
}

/** Which records do not satisfy the rule. */
export class RecordsOutcome extends Complete<typeof recordCheckFamily.promises> {
  get ok(): boolean | 'notApplicable' {
    return this.promised('ok');
  }

  /** In the order of the records. */
  get faults(): readonly Fault[] {
    return countedFor(this.run, 'faulty', 'records', (read) => ({
      id: read('id').label ?? '',
      fault: read('fault').label,
    }));
  }
}

/**
 * Checks every record of a list against the faults that a policy knows.
 *
 * @throws RulesError for a missing or wrong field, with its path
 * @example
 * const title = { en: 'Effect of events', zh: '活动效果评估' };
 * const rule = { fields: { evaluated: { type: 'flag' } }, faults: { notEvaluated: { evaluated: false } } } as const;
 * const events = adopt(recordCheckFamily, recordFaults({ id: 'events', clause: '001.1.culture.evaluation', title, ...rule }));
 * const outcome = checkRecords({ records: [{ id: 'fair', evaluated: false }] }, events);
 * 'faults' in outcome && outcome.faults //=> [{ id: 'fair', fault: 'notEvaluated' }]
 */
export function checkRecords(
  facts: RecordFacts,
  policy: Adopted<'recordCheck'>,
): RecordsOutcome | Incomplete<typeof recordCheckFamily.promises> {
  return runPolicy(recordCheckFamily, facts, policy, RecordsOutcome);
}
