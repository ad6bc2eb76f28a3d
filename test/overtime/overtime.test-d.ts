import { expectTypeOf, test } from 'vitest';
import { type Adopted, adopt } from '../../src/figures/adoption/adopt.js';
import { template } from '../../src/figures/template.js';
import { overtimePolicies000_1 } from '../../src/handbooks/000-1/overtime.policies.js';
import { assessOvertime, overtimeFamily } from '../../src/overtime/assessOvertime.js';
import { measureWorkingTime, type workingTimeFamily } from '../../src/overtime/measureWorkingTime.js';

declare const policy: Adopted<'overtime'>;
declare const hours: Adopted<'workingTime'>;
const facts = { asOf: '2026-06-20', work: [], slips: [] };

test('a policy of another calculator does not compile', () => {
  // @ts-expect-error working time is not overtime
  assessOvertime(facts, hours);
  // @ts-expect-error nor the other way round
  measureWorkingTime({ date: '2026-06-20' }, policy);
  expectTypeOf<typeof workingTimeFamily.name>().toEqualTypeOf<'workingTime'>();
});

test('facts of the wrong shape do not compile', () => {
  // @ts-expect-error the slips are missing
  assessOvertime({ asOf: '2026-06-20', work: [] }, policy);
  // @ts-expect-error there is no such kind of time
  assessOvertime({ ...facts, work: [{ from: 'a', to: 'b', rostered: 'holiday' }] }, policy);
});

test('a policy without the minutes of overtime, or without settings, does not compile', () => {
  const settings = { cycle: { startsOn: 21 }, pastMidnight: 'startDate' } as const;
  // @ts-expect-error overtimeMinutes is promised
  template(overtimeFamily, { id: 'x', version: '1', blanks: {}, data: { settings, figures: {} } });
  template(overtimeFamily, {
    id: 'x',
    version: '1',
    blanks: {},
    // @ts-expect-error the settings are missing
    data: { figures: { overtimeMinutes: { kind: 'total', of: [0] } } },
  });
});

test('the compensation of 000.1 must be filled in', () => {
  // @ts-expect-error the blank is not filled
  adopt(overtimeFamily, overtimePolicies000_1.overtime, {});
});
