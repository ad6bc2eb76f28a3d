/** Working time of a day and a week against the standard, and whether a date is a working day. */

import type { Adopted } from '../figures/adoption/adopt.js';
import type { CalendarFact } from '../figures/calendarFact.js';
import type { Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import { rawFacts } from '../figures/rawFacts.js';
import { dayOf } from '../rule/dayOf.js';
import { weekday } from '../values/date.js';
import type { AmountIn } from '../values/number.js';
import { dayKindsOf } from './dayKindsOf.js';

const minutes = { type: 'number', parts: 60, unit: 'minutes', atLeast: 0, optional: true } as const;

/** What policies about standard working time take and promise. The facts are those that `measureWorkingTime` reads. */
export const workingTimeFamily = {
  name: 'workingTime',
  raw: true,
  facts: {
    date: { type: 'date' },
    /** Monday 1 to Sunday 7. */
    weekday: { type: 'number', digits: 0, atLeast: 1, atMost: 7 },
    /** What the day is in the calendar, or `none` where there is no calendar. */
    dayKind: { type: 'label', labels: ['none', 'work', 'rest', 'statutory'] },
    /** Net time worked on the day, and in its week. */
    dayMinutes: minutes,
    weekMinutes: minutes,
  },
  lists: {},
  open: {},
  promises: {
    /** Whether the date is a standard working day. */
    workday: 'flag',
  },
} as const satisfies Family;

/** A date, and what was worked. */
export type WorkingTimeFacts = {
  readonly date: string;
  /** Takes the place of the weekdays, with its holidays and adjusted working days. */
  readonly calendar?: CalendarFact;
  /** Net minutes, without breaks. */
  readonly dayMinutes?: AmountIn;
  readonly weekMinutes?: AmountIn;
  /** Facts that the policy asks for besides. */
  readonly [fact: string]: unknown;
};

/** How working time stands to the standard. */
export class WorkingTimeOutcome extends Complete<typeof workingTimeFamily.promises> {
  get workday(): boolean | 'notApplicable' {
    return this.promised('workday');
  }
}

/**
 * Measures working time against the standard day and week (000.1.hours.daily, 000.1.hours.weekly).
 *
 * @throws RulesError for a missing or wrong fact, with its path; `coverage` for a day that the calendar does not cover
 * @example
 * const policy = adopt(workingTimeFamily, handbook000_1.policies.workingTime);
 * measureWorkingTime({ date: '2026-11-28' }, policy).figures.workday //=> false
 */
export function measureWorkingTime(
  facts: WorkingTimeFacts,
  policy: Adopted<'workingTime'>,
): WorkingTimeOutcome | Incomplete<typeof workingTimeFamily.promises> {
  return runPolicy(workingTimeFamily, readWorkingTime(rawFacts(facts)), policy, WorkingTimeOutcome);
}

/** The facts as the figures see them. A trace replays against these. */
function readWorkingTime(facts: WorkingTimeFacts) {
  const day = dayOf(facts.date, '/date');
  const { calendar } = facts;
  const dayKind = calendar === undefined ? 'none' : dayKindsOf(calendar, '/calendar')(day);
  return { ...facts, weekday: weekday(day), dayKind };
}
