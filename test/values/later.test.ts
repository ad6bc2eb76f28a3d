import { expect, test } from 'vitest';
import { dateText, parseDate } from '../../src/values/date.js';
import { later } from '../../src/values/later.js';

test.each([
  ['2026-03-10', 7, 'days', '2026-03-17'],
  ['2026-12-31', 1, 'weeks', '2027-01-07'],
  ['2026-08-31', 6, 'months', '2027-02-28'],
  ['2027-08-31', 6, 'months', '2028-02-29'],
  ['2024-02-29', 1, 'years', '2025-02-28'],
  ['2026-03-10', 0, 'months', '2026-03-10'],
] as const)('%s and %i %s: %s', (from, length, unit, to) => {
  expect(dateText(later(parseDate(from), { length, unit }))).toBe(to);
});
