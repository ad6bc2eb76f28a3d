/**
 * Intervals: something that must be done again within so many days, weeks, months or years of the last time, or once in
 * so many weeks, months, quarters, half-years or years of the calendar.
 */

import type { Adopted } from '../figures/adoption/adopt.js';
import type { Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Quantity } from '../figures/promises.js';
import { rawFacts } from '../figures/rawFacts.js';
import { type SettingsOf, settingsOf } from '../figures/settings.js';
import { dayOf } from '../rule/dayOf.js';
import { refuse } from '../rule/issue.js';
import { dateText } from '../values/date.js';
import { dueAfter } from './dueAfter.js';

const UNITS = [
  'days',
  'weeks',
  'months',
  'years',
  'calendarWeeks',
  'calendarMonths',
  'calendarQuarters',
  'calendarHalfYears',
  'calendarYears',
] as const;

/** What policies about intervals take and promise. */
export const intervalFamily = {
  name: 'interval',
  raw: true,
  facts: {
    asOf: { type: 'date' },
    last: { type: 'date' },
    /** The last day on which the next time is in time, read from `last` and the policy's interval. */
    due: { type: 'date' },
    /** Days from the due day to `asOf`, negative before it. */
    daysPast: { type: 'number', digits: 0, unit: 'days' },
  },
  lists: {},
  open: {},
  promises: { nextDue: 'date', overdueDays: 'number', overdue: 'flag' },
  settings: {
    object: {
      every: { object: { length: { integer: [1, 10_000] }, unit: { choice: UNITS } } },
    },
  },
} as const satisfies Family;

/** When something was done last. */
export type IntervalFacts = {
  /** The last time, itself day 0; for what was never done, the day from which the interval runs. */
  readonly last: string;
  readonly asOf: string;
  /** Facts that the policy asks for besides. */
  readonly [fact: string]: unknown;
};

/** When something is due again. */
export class IntervalOutcome extends Complete<typeof intervalFamily.promises> {
  /** The last day in time: the day number of the last time, or the end of a month that has no such day. */
  get nextDue(): string {
    return this.promised('nextDue');
  }

  get overdue(): boolean | 'notApplicable' {
    return this.promised('overdue');
  }

  /** Whole days past the due day, 0 while there is time. */
  get overdueDays(): Quantity {
    return this.promised('overdueDays');
  }
}

/**
 * Tells when something is due again, and whether it is overdue.
 *
 * Clauses: those of the policy, such as 000.3.satisfaction.cadence.
 *
 * @param facts `last`: the day of the last time, itself day 0; `asOf`: the day of the question, not before it
 * @throws RulesError for a missing or wrong fact, with its path; `order` where the last time is after `asOf`
 * @example
 * const title = { en: 'Satisfaction survey', zh: '满意度调查' };
 * const every = { length: 6, unit: 'months' } as const;
 * const survey = adopt(intervalFamily, dueAgain({ id: 'survey', clause: '000.3.satisfaction.cadence', title, every }));
 * checkInterval({ last: '2026-08-31', asOf: '2027-03-01' }, survey).figures.nextDue //=> '2027-02-28'
 */
export function checkInterval(
  facts: IntervalFacts,
  policy: Adopted<'interval'>,
): IntervalOutcome | Incomplete<typeof intervalFamily.promises> {
  return runPolicy(
    intervalFamily,
    readInterval(rawFacts(facts), settingsOf(intervalFamily, policy)),
    policy,
    IntervalOutcome,
  );
}

/** The facts as the figures see them, with the due day. A trace replays against these. */
export function readInterval(facts: IntervalFacts, { every }: SettingsOf<typeof intervalFamily>) {
  const [last, asOf] = [dayOf(facts.last, '/last'), dayOf(facts.asOf, '/asOf')];
  if (last > asOf) refuse('order', '/last', facts.last, 'a day up to asOf');
  const due = dueAfter(last, every);
  return { ...facts, due: dateText(due), daysPast: asOf - due };
}
