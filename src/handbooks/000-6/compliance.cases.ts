/** Cases of 000.6 on training, indicators, data protection and live ratings. */
import { recordCase } from '../caseRows.js';
import type { Case } from '../handbook.js';
import { regularCases } from '../regularCases.js';
import { requiredCases } from '../requiredCases.js';

const twoClocks = { readings: { clocks: 'two' } };
const rating = (fields: Case['facts'], fault: string | undefined, more: Partial<Case> = {}): Case =>
  recordCase(
    { clause: '000.6.feedback.realtime', policy: 'liveRatings', blanks: { maxLatency: 5 } },
    fields,
    fault,
    more,
  );
/** The last check, the last update and the day of the question; both are due after half a year. */
const protection = (
  [last, lastUpdate, asOf]: readonly [last: string, lastUpdate: string, asOf: string],
  expect: Case['expect'],
  more: Partial<Case> = { choices: twoClocks },
): Case => ({
  clause: '000.6.security.cadence',
  policy: 'dataProtection',
  blanks: { length: 6, unit: 'months' },
  facts: { last, lastUpdate, asOf },
  expect,
  ...more,
});
const noDelay = { choices: { readings: { realTime: 'noDelay' } } };

export const complianceCases000_6: readonly Case[] = [
  ...regularCases('000.6.training.methods', 'training'),
  ...requiredCases('000.6.training.methods', 'trainingMethods', ['rolePlay', 'caseAnalysis']),

  rating({ rated: true, latency: 0 }, undefined),
  rating({ rated: true, latency: 5 }, undefined),
  rating({ rated: true, latency: '5.001' }, 'tooLate'),
  rating({ rated: false }, 'notRated'),
  rating({ rated: true, latency: 0 }, undefined, noDelay),
  rating({ rated: true, latency: '0.001' }, 'tooLate', noDelay),

  ...regularCases('000.6.kpi.required', 'assessment'),
  ...requiredCases('000.6.kpi.required', 'kpi', ['responseSpeed', 'resolutionRate']),

  ...regularCases('000.6.security.cadence', 'dataProtection'),
  // Half a year from 31 August is 28 February; from 30 June 30 December; from 30 September 30 March.
  protection(['2026-08-31', '2026-06-30', '2026-12-30'], { nextDue: '2026-12-30', overdueDays: '0', overdue: false }),
  protection(['2026-08-31', '2026-06-30', '2026-12-31'], { nextDue: '2026-12-30', overdueDays: '1', overdue: true }),
  protection(['2026-08-31', '2026-08-31', '2027-03-01'], { nextDue: '2027-02-28', overdueDays: '1', overdue: true }),
  protection(['2026-08-31', '2026-09-30', '2027-02-28'], { nextDue: '2027-02-28', overdueDays: '0', overdue: false }),
  protection(['2026-08-31', '2026-09-30', '2027-03-01'], { nextDue: '2027-02-28', overdueDays: '1', overdue: true }),
  protection(
    ['2026-08-31', '2026-06-30', '2026-12-31'],
    { nextDue: '2027-02-28', overdueDays: '0', overdue: false },
    { choices: { readings: { clocks: 'one' } } },
  ),
  {
    clause: '000.6.security.cadence',
    policy: 'dataProtection',
    blanks: { length: 10, unit: 'days' },
    choices: twoClocks,
    facts: { last: '2026-08-31', lastUpdate: '2026-08-21', asOf: '2026-09-01' },
    expect: { nextDue: '2026-08-31', overdueDays: '1' },
  },
  {
    clause: '000.6.security.cadence',
    policy: 'dataProtection',
    blanks: { length: 6, unit: 'months' },
    choices: twoClocks,
    facts: { last: '2026-08-31', asOf: '2026-09-01' },
    expect: { missing: ['/lastUpdate'] },
  },
];
