/** Reads the length of service, and how much of a leave year somebody is employed. */

import type { SettingsOf } from '../figures/settings.js';
import { dayOf } from '../rule/dayOf.js';
import { refuse } from '../rule/issue.js';
import { dateText, monthOf } from '../values/date.js';
import { unitsBetween } from '../values/later.js';
import { periodOf } from '../values/period.js';
import type { leaveEntitlementFamily } from './entitleLeave.js';

type Settings = SettingsOf<typeof leaveEntitlementFamily>;

/** Somebody's employment, and the day for which the entitlement is asked. */
export type EmploymentFacts = {
  readonly hiredOn: string;
  /** The last day of employment, where it is known. */
  readonly leftOn?: string;
  /** A day of the leave year. */
  readonly asOf: string;
  /** Facts that the policy asks for besides, such as the grade. */
  readonly [fact: string]: unknown;
};

/** The facts as the figures see them. A trace replays against these. */
export function readEmployment(facts: EmploymentFacts, { yearStartsOn = 1 }: Settings) {
  const [asOf, hired] = [dayOf(facts.asOf, '/asOf'), dayOf(facts.hiredOn, '/hiredOn')];
  if (hired > asOf) refuse('order', '/hiredOn', facts.hiredOn, 'a day up to asOf');
  const year = periodOf(asOf, { unit: 'year', startsOn: yearStartsOn });
  const left = facts.leftOn === undefined ? year.last : dayOf(facts.leftOn, '/leftOn');
  if (left < hired) refuse('order', '/leftOn', facts.leftOn, 'the day of hire or later');
  const first = Math.max(hired, year.first);
  const last = Math.min(left, year.last);
  const isEmployed = first <= last;
  return {
    ...facts,
    asOf: dateText(asOf),
    hiredOn: dateText(hired),
    // The same day number completes a month or year (Civil Code art. 202).
    serviceYears: unitsBetween(hired, asOf, 'years'),
    serviceMonths: unitsBetween(hired, asOf, 'months'),
    serviceYearsBefore: unitsBetween(hired, Math.max(hired, asOf - 1), 'years'),
    yearDays: year.last - year.first + 1,
    employedDays: isEmployed ? last - first + 1 : 0,
    employedMonths: isEmployed ? unitsBetween(first, last + 1, 'months') : 0,
    begunMonths: isEmployed ? monthOf(last) - monthOf(first) + 1 : 0,
  };
}
