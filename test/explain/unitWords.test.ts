// Every unit of the handbooks and families has words in both languages.
import { expect, test } from 'vitest';
import { unitWords } from '../../src/explain/unitWords.js';
import { calculators } from '../../src/plan/calculators.js';
import { handbooks } from '../support/handbooks.js';

/** The units of figures, facts and blanks: what says its unit beside its kind or type. */
function unitsIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  const { unit, kind, type } = { unit: undefined, kind: undefined, type: undefined, ...data };
  const own = typeof unit === 'string' && (kind ?? type) !== undefined ? [unit] : [];
  return [...own, ...Object.values(data).flatMap(unitsIn)];
}

const units = [
  ...new Set([
    ...handbooks.flatMap(({ handbook }) => unitsIn(handbook.policies)),
    ...Object.values(calculators).flatMap(({ family }) => unitsIn(family)),
  ]),
];

test('the handbooks use units', () => {
  expect(units).toEqual(expect.arrayContaining(['yuan', 'minutes', 'days', 'points']));
});

test.each(units)('%s', (unit) => {
  expect(unitWords(unit, 'zh')).toMatch(/^[\p{Script=Han}（）]+$/u);
  expect(unitWords(unit, 'en')).toMatch(/^[a-z ]+$/);
});

test('another unit stands as it is', () => {
  expect(unitWords('tickets', 'zh')).toBe('tickets');
  expect(unitWords('constructor', 'zh')).toBe('constructor');
});
