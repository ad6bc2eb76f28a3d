// Eligibility, from spells of absence to the answer.
import { expect, test } from 'vitest';
import {
  AssessmentEligibilityOutcome,
  assessmentEligibilityFamily,
  checkEligibility,
} from '../../src/appraisal/checkEligibility.js';
import { countAbsentDays } from '../../src/appraisal/countAbsentDays.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { eligibility } from '../../src/handbooks/002-7/eligibility.js';

const policy = adopt(assessmentEligibilityFamily, eligibility);
const quarter = { from: '2026-04-01', to: '2026-06-30' };

test.each([
  { to: '2026-05-30', days: 60, assessed: true },
  { to: '2026-05-31', days: 61, assessed: false },
])('$days days of a quarter: $assessed', ({ to, days, assessed }) => {
  const absentDays = countAbsentDays([{ from: '2026-04-01', to }], quarter);
  const outcome = checkEligibility({ absentDays }, policy);
  expect(absentDays).toBe(days);
  expect(outcome instanceof AssessmentEligibilityOutcome && outcome.assessed).toBe(assessed);
});

test('nobody can miss two months of one: a monthly period assesses everybody', () => {
  const month = { from: '2026-05-01', to: '2026-05-31' };
  const absentDays = countAbsentDays([month], month);
  expect(checkEligibility({ absentDays }, policy).figures).toEqual({ assessed: true });
});

test('refuses negative days', () => {
  expect(() => checkEligibility({ absentDays: -1 }, policy)).toThrow('range at /absentDays');
});
