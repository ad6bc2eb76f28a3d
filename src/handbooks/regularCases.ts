import type { Case } from './handbook.js';

/** A length of six months from 31 August: due on the last day of February. */
const half = { length: 6, unit: 'months' };

/**
 * The cases of a duty that is due "regularly", at an interval that the adopter gives: before, on and after the day on
 * which it is due, and by the reading that one time will do.
 */
/* @__NO_SIDE_EFFECTS__ */
export function regularCases(clause: string, policy: string): readonly Case[] {
  const row = (asOf: string, expect: Case['expect'], more: Partial<Case> = {}): Case => ({
    clause,
    policy,
    blanks: half,
    facts: { last: '2026-08-31', asOf },
    expect,
    ...more,
  });
  const once = (everDone: boolean, overdueDays: string): Case =>
    row(
      '2027-03-01',
      { overdueDays, overdue: !everDone },
      { choices: { readings: { regularly: 'once' } }, facts: { last: '2026-08-31', asOf: '2027-03-01', everDone } },
    );
  return [
    row('2026-08-31', { nextDue: '2027-02-28', overdueDays: '0', overdue: false }),
    row('2027-02-28', { nextDue: '2027-02-28', overdueDays: '0', overdue: false }),
    row('2027-03-01', { nextDue: '2027-02-28', overdueDays: '1', overdue: true }),
    row(
      '2026-09-30',
      { nextDue: '2026-09-30', overdueDays: '0', overdue: false },
      { blanks: { length: 30, unit: 'days' } },
    ),
    once(true, '0'),
    once(false, '1'),
  ];
}
