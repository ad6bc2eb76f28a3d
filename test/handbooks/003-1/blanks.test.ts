import { describe, expect, test } from 'vitest';
import { prohibitionFamily } from '../../../src/compliance/checkProhibited.js';
import { requirementFamily } from '../../../src/compliance/checkRequired.js';
import { adopt } from '../../../src/figures/adoption/adopt.js';
import { generalFamily } from '../../../src/figures/general.js';
import { conductPolicies003_1 as conduct } from '../../../src/handbooks/003-1/conduct.policies.js';
import { counterPolicies003_1 as counter } from '../../../src/handbooks/003-1/counter.policies.js';
import { issuesOf } from '../../support/issuesOf.js';

const entries = (count: number) => Array.from({ length: count }, (_, i) => `entry${i + 1}`);
const refused = (path: string) => [expect.objectContaining({ code: 'range', path })];

describe('003.1: lists of which the text gives the length', () => {
  test.each([
    ['appearance', conduct.appearanceRequired, 6],
    ['walking and standing', conduct.gaitRequired, 4],
    ['expression', conduct.expressionRequired, 3],
  ] as const)('what is required of %s', (_name, list, count) => {
    expect(issuesOf(() => adopt(requirementFamily, list, { items: entries(count) }))).toEqual([]);
    for (const other of [count - 1, count + 1])
      expect(issuesOf(() => adopt(requirementFamily, list, { items: entries(other) }))).toEqual(
        refused('/blanks/items'),
      );
  });

  test.each([
    ['appearance', conduct.appearanceForbidden, 7],
    ['walking and standing', conduct.gaitForbidden, 2],
    ['expression', conduct.expressionForbidden, 3],
  ] as const)('what is forbidden of %s', (_name, list, count) => {
    expect(issuesOf(() => adopt(prohibitionFamily, list, { acts: entries(count) }))).toEqual([]);
    for (const other of [count - 1, count + 1])
      expect(issuesOf(() => adopt(prohibitionFamily, list, { acts: entries(other) }))).toEqual(refused('/blanks/acts'));
  });

  test('the daily services: nine besides membership cards', () => {
    const daily = counter.serviceClass;
    expect(issuesOf(() => adopt(generalFamily, daily, { otherDaily: entries(9) }))).toEqual([]);
    for (const other of [8, 10])
      expect(issuesOf(() => adopt(generalFamily, daily, { otherDaily: entries(other) }))).toEqual(
        refused('/blanks/otherDaily'),
      );
  });
});
