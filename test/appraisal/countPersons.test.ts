// Persons are counted once, however often they ordered.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countPersons, countServedBuyers } from '../../src/appraisal/countPersons.js';

const anyIds = fc.array(fc.constantFrom('lin', 'wu', 'he', 'ma'));

test('counts distinct persons', () => {
  expect(countPersons(['lin', 'wu', 'lin'])).toBe(2);
  expect(countPersons([])).toBe(0);
});

test('counts the buyers among those served', () => {
  expect(countServedBuyers({ buyers: ['lin', 'wu', 'lin'], served: ['lin', 'he'] })).toBe(1);
  expect(countServedBuyers({ buyers: ['lin'], served: [] })).toBe(0);
});

test('counts a buyer for each agent who served', () => {
  const buyers = ['lin', 'wu'];
  expect([['lin'], ['lin', 'wu']].map((served) => countServedBuyers({ buyers, served }))).toEqual([1, 2]);
});

test('refuses an empty id, with its place', () => {
  expect(() => countPersons(['lin', ''])).toThrow('type at /1');
  expect(() => countServedBuyers({ buyers: [''], served: [] })).toThrow('type at /buyers/0');
  expect(() => countServedBuyers({ buyers: [], served: ['lin', 'wu', ''] })).toThrow('type at /served/2');
});

test('refuses what is no list', () => {
  expect(() => Reflect.apply(countPersons, undefined, ['abc'])).toThrow(/^type at/);
  expect(() => Reflect.apply(countServedBuyers, undefined, [{ buyers: [] }])).toThrow('required at /served');
});

test('is never more than either side', () => {
  fc.assert(
    fc.property(anyIds, anyIds, (buyers, served) => {
      const both = countServedBuyers({ buyers, served });
      expect(both).toBe(countServedBuyers({ buyers: served, served: buyers }));
      expect(both).toBeLessThanOrEqual(Math.min(countPersons(buyers), countPersons(served)));
    }),
  );
});
