// Calculators by name: those that the policies of the handbooks ask for, each under the name of its family.
import { expect, test } from 'vitest';
import * as handbookFace from '../../src/handbooks.js';
import { handbooks } from '../../src/handbooks.js';
import { calculatorOf, calculators } from '../../src/plan.js';
import { issuesOf } from '../support/issuesOf.js';

test.each(Object.entries(calculators))('%s is the name of the family', (name, { family }) => {
  expect(family.name).toBe(name);
});

test('every policy of every handbook has a calculator', () => {
  const policies = Object.values(handbooks).flatMap(({ policies }) => Object.values(policies));
  expect(policies.length).toBeGreaterThan(300);
  for (const { family } of policies) expect(calculatorOf(family).family.name).toBe(family);
});

test('a family that is none is refused', () => {
  expect(issuesOf(() => calculatorOf('grades'))).toMatchObject([
    { code: 'unknownName', path: '/family', value: 'grades' },
  ]);
  expect(issuesOf(() => calculatorOf('constructor'))).toMatchObject([{ code: 'unknownName', path: '/family' }]);
});

test('every handbook that is exported stands under its id', () => {
  const { handbooks: byId, ...exported } = handbookFace;
  expect(Object.entries(byId).map(([id, handbook]) => [id, handbook.id])).toEqual(
    Object.keys(byId).map((id) => [id, id]),
  );
  expect(new Set(Object.values(byId))).toEqual(new Set(Object.values(exported)));
  expect(Object.keys(byId)).toHaveLength(27);
});
