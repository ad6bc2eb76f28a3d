import { describe, expect, test } from 'vitest';
import { china } from '../../src/calendars/china.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { overtimePolicies000_1 } from '../../src/handbooks/000-1/overtime.policies.js';
import { measureWorkingTime, WorkingTimeOutcome, workingTimeFamily } from '../../src/overtime/measureWorkingTime.js';
import { issuesOf } from '../support/issuesOf.js';

const policy = adopt(workingTimeFamily, overtimePolicies000_1.workingTime);

test('without a calendar Monday to Friday are working days', () => {
  const days = ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}`);
  expect(days.map((date) => measureWorkingTime({ date }, policy).figures['workday'])).toEqual([
    ...Array(5).fill(true),
    false,
    false,
  ]);
});

test('with a calendar it says which days are', () => {
  const workdayOf = (date: string) => measureWorkingTime({ date, calendar: china }, policy).figures['workday'];
  expect(['2025-09-28', '2025-10-06', '2025-10-08', '2025-10-09'].map(workdayOf)).toEqual([true, false, false, true]);
});

test('what is not given is not judged', () => {
  const outcome = measureWorkingTime({ date: '2026-11-26', dayMinutes: 500 }, policy);
  expect(outcome instanceof WorkingTimeOutcome && outcome.workday).toBe(true);
  expect(outcome.figures).toMatchObject({ dayExcess: '20', dayShortfall: '0' });
  expect(outcome.figures).not.toHaveProperty('weekExcess');
});

describe('refuses', () => {
  test.each([
    ['no date', {}, 'required', '/date'],
    ['a date that is none', { date: '2026-02-30' }, 'type', '/date'],
    ['a day outside the calendar', { date: '2023-01-02', calendar: china }, 'coverage', '/calendar'],
    ['negative time', { date: '2026-11-26', dayMinutes: -1 }, 'range', '/dayMinutes'],
  ])('%s', (_, facts, code, path) => {
    const given: Record<string, unknown> = facts;
    expect(issuesOf(() => measureWorkingTime({ date: given['date'] as string, ...given }, policy))).toMatchObject([
      { code, path },
    ]);
  });
});
