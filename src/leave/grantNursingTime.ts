/** Nursing time: working time that is cut by so much a day until a child reaches an age. */

import type { Adopted } from '../figures/adoption/adopt.js';
import type { Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Quantity } from '../figures/promises.js';
import { rawFacts } from '../figures/rawFacts.js';
import { type SettingsOf, settingsOf } from '../figures/settings.js';
import { dayOf } from '../rule/dayOf.js';
import { refuse } from '../rule/issue.js';
import { dateText } from '../values/date.js';
import { later } from '../values/later.js';

/** The facts are those that `grantNursingTime` reads from `NursingFacts`. */
export const nursingTimeFamily = {
  name: 'nursingTime',
  raw: true,
  facts: {
    /** The day that is asked for. */
    asOf: { type: 'date' },
    childBornOn: { type: 'date' },
    /** The day on which the child reaches the age of the settings, and the day before. */
    ageReachedOn: { type: 'date' },
    dayBefore: { type: 'date' },
    /** Babies of that birth. */
    babies: { type: 'number', digits: 0, atLeast: 1 },
    /** Nursing time was applied for. */
    applied: { type: 'flag' },
    /** How the time is taken, in the words of the policy. */
    option: { type: 'label' },
  },
  lists: {},
  open: {},
  promises: { entitled: 'flag', minutes: 'number' },
  settings: {
    object: {
      until: { object: { length: { integer: [1, 10_000] }, unit: { choice: ['days', 'weeks', 'months', 'years'] } } },
    },
  },
} as const satisfies Family;

/** A child, and how nursing time is to be taken. */
export type NursingFacts = {
  readonly asOf: string;
  readonly childBornOn: string;
  readonly babies: number;
  readonly applied: boolean;
  readonly option: string;
  /** Facts that the policy asks for besides. */
  readonly [fact: string]: unknown;
};

/** The nursing time of a day. */
export class NursingTimeOutcome extends Complete<typeof nursingTimeFamily.promises> {
  get entitled(): boolean | 'notApplicable' {
    return this.promised('entitled');
  }
  /** Minutes by which the day is shorter. */
  get minutes(): Quantity {
    return this.promised('minutes');
  }
}

/**
 * Tells by how much a working day is shorter for nursing (003.2.leave.nursing).
 *
 * @throws RulesError for a day before the birth, and for missing or wrong facts
 * @example
 * const policy = adopt(nursingTimeFamily, handbook003_2.policies.nursingTime);
 * const child = { childBornOn: '2026-05-10', babies: 1, conforms: true, proof: true };
 * const facts = { ...child, asOf: '2027-05-09', applied: true, option: 'startLater' };
 * grantNursingTime(facts, policy).figures.minutes //=> '60'
 */
export function grantNursingTime(
  facts: NursingFacts,
  policy: Adopted<'nursingTime'>,
): NursingTimeOutcome | Incomplete<typeof nursingTimeFamily.promises> {
  return runPolicy(
    nursingTimeFamily,
    readNursing(rawFacts(facts), settingsOf(nursingTimeFamily, policy)),
    policy,
    NursingTimeOutcome,
  );
}

/** The facts as the figures see them. A trace replays against these. */
export function readNursing(facts: NursingFacts, { until }: SettingsOf<typeof nursingTimeFamily>) {
  const [asOf, born] = [dayOf(facts.asOf, '/asOf'), dayOf(facts.childBornOn, '/childBornOn')];
  if (asOf < born) refuse('order', '/asOf', facts.asOf, 'the day of birth or later');
  const reached = later(born, until);
  return { ...facts, ageReachedOn: dateText(reached), dayBefore: dateText(reached - 1) };
}
