import { expectTypeOf, test } from 'vitest';
import type { Absence } from '../../src/attendance/absence.js';
import { assessMonth, attendanceMonthFamily, type DayRecord } from '../../src/attendance/assessMonth.js';
import { classifyDay } from '../../src/attendance/classifyDay.js';
import { reviewViolations } from '../../src/attendance/reviewViolations.js';
import { template } from '../../src/figures/template.js';
import { dayPolicy, dayRecordOf, monthPolicy, rosterDay } from './policies.js';

test('a policy of another calculator does not compile', () => {
  // @ts-expect-error the policy of a day
  assessMonth({ asOf: '2026-03-31', days: [] }, dayPolicy);
  // @ts-expect-error the policy of a month
  classifyDay(rosterDay([]), monthPolicy);
  // @ts-expect-error the policy of a month
  reviewViolations({ asOf: '2026-03-31', violations: [] }, monthPolicy);
});

test('wrong facts do not compile', () => {
  const { rest, ...restless } = dayRecordOf('2026-03-02');
  // @ts-expect-error a day does not say whether it is a rest day
  assessMonth({ asOf: '2026-03-31', days: [restless] }, monthPolicy);
  // @ts-expect-error no asOf
  assessMonth({ days: [] }, monthPolicy);
  // @ts-expect-error a ground of absence that is none
  assessMonth({ asOf: '2026-03-31', days: [{ ...dayRecordOf('2026-03-02'), absence: 'asleep' }] }, monthPolicy);
  // @ts-expect-error a direction that is none
  classifyDay({ ...rosterDay([]), punches: [{ at: '2026-03-02T09:00', direction: 'up' }] }, dayPolicy);
  // @ts-expect-error a finding that is none
  classifyDay({ ...rosterDay([]), findings: ['tired'] }, dayPolicy);
  // @ts-expect-error a shift is no text but rest
  classifyDay({ ...rosterDay([]), shift: 'late' }, dayPolicy);
  expectTypeOf<DayRecord['absence']>().toEqualTypeOf<Absence>();
  expectTypeOf<DayRecord['confirmed']>().toEqualTypeOf<boolean | undefined>();
});

test('a policy without what is promised does not compile', () => {
  template(attendanceMonthFamily, {
    id: 'test',
    version: '1',
    blanks: {},
    data: {
      // @ts-expect-error only one of the promised figures
      figures: { lateCount: { kind: 'tally', from: 'days', take: 'count' } },
    },
  });
});
