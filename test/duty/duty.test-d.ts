import { test } from 'vitest';
import { assessHandover, handoverFamily } from '../../src/duty/assessHandover.js';
import { checkRoster } from '../../src/duty/checkRoster.js';
import { onDutyAt } from '../../src/duty/onDutyAt.js';
import { type Adopted, adopt } from '../../src/figures/adoption/adopt.js';
import { dutyPolicies001_2 } from '../../src/handbooks/001-2/duty.policies.js';

declare const table: Adopted<'dutyAt'>;
declare const roster: Adopted<'dutyRoster'>;
declare const relief: Adopted<'handover'>;

test('a policy of another calculator does not compile', () => {
  // @ts-expect-error a roster is no table
  onDutyAt({ at: '2026-11-26T09:00' }, roster);
  // @ts-expect-error a table is no roster
  checkRoster({ from: '2026-11-26', to: '2026-11-26' }, table);
  // @ts-expect-error a roster is no handover
  assessHandover({ shiftStart: '2026-11-26T09:00' }, roster);
});

test('facts of the wrong shape do not compile', () => {
  // @ts-expect-error the instant is missing
  onDutyAt({}, table);
  // @ts-expect-error a slot has a shift
  checkRoster({ from: '2026-11-26', to: '2026-11-26', roster: [{ date: '2026-11-26' }] }, roster);
  // @ts-expect-error the start of the shift is missing
  assessHandover({ arrivedAt: '2026-11-26T09:00' }, relief);
});

test('what the text leaves open must be filled in', () => {
  // @ts-expect-error the consequences are missing
  adopt(handoverFamily, dutyPolicies001_2.lateRelief, { late: 'reprimand' });
});
