// Absent days of a period: each once, clipped to the period.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countAbsentDays, type Spell } from '../../src/appraisal/countAbsentDays.js';
import { dateText, parseDate } from '../../src/values/date.js';

const quarter = { from: '2026-04-01', to: '2026-06-30' };
const first = parseDate(quarter.from);

test.each<{ readonly shows: string; readonly spells: readonly Spell[]; readonly days: number }>([
  { shows: 'no spell', spells: [], days: 0 },
  { shows: 'one day', spells: [{ from: '2026-04-01', to: '2026-04-01' }], days: 1 },
  { shows: 'a spell from before', spells: [{ from: '2026-03-30', to: '2026-04-10' }], days: 10 },
  { shows: 'a spell to beyond', spells: [{ from: '2026-06-30', to: '2026-07-10' }], days: 1 },
  { shows: 'a spell around all', spells: [{ from: '2026-01-01', to: '2026-12-31' }], days: 91 },
  {
    shows: 'spells outside',
    spells: [
      { from: '2026-03-01', to: '2026-03-31' },
      { from: '2026-07-01', to: '2026-07-02' },
    ],
    days: 0,
  },
  {
    shows: 'overlapping spells',
    spells: [
      { from: '2026-04-05', to: '2026-04-08' },
      { from: '2026-04-01', to: '2026-04-05' },
    ],
    days: 8,
  },
  {
    shows: 'a spell in another',
    spells: [
      { from: '2026-04-01', to: '2026-04-09' },
      { from: '2026-04-02', to: '2026-04-03' },
    ],
    days: 9,
  },
])('$shows: $days', ({ spells, days }) => {
  expect(countAbsentDays(spells, quarter)).toBe(days);
});

test('refuses what is no date, and an end before its start', () => {
  expect(() => countAbsentDays([{ from: '2026-04-31', to: '2026-05-01' }], quarter)).toThrow('type at /spells/0/from');
  expect(() => countAbsentDays([{ from: '2026-04-30', to: '30 April' }], quarter)).toThrow('type at /spells/0/to');
  expect(() => countAbsentDays([{ from: '2026-04-02', to: '2026-04-01' }], quarter)).toThrow('order at /spells/0/to');
  expect(() => countAbsentDays([], { from: '2026-04-02', to: '2026-04-01' })).toThrow('order at /period/to');
});

test('counts the days that lie in any spell', () => {
  const anySpell = fc
    .tuple(fc.integer({ min: -40, max: 130 }), fc.nat(30))
    .map(([start, length]) => ({ from: dateText(first + start), to: dateText(first + start + length) }));
  fc.assert(
    fc.property(fc.array(anySpell), (spells) => {
      const days = Array.from({ length: 91 }, (_, i) => dateText(first + i));
      const absent = days.filter((day) => spells.some(({ from, to }) => from <= day && day <= to));
      expect(countAbsentDays(spells, quarter)).toBe(absent.length);
    }),
  );
});
