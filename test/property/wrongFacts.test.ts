/** Whatever is given for all the facts at once, every calculator refuses it, at its root where it is no object. */
import { describe, expect, it } from 'vitest';
import { type Adopted, adopt } from '../../src/figures/adoption/adopt.js';
import { generalFamily } from '../../src/figures/general.js';
import { leaveBalanceFamily } from '../../src/leave/balanceLeave.js';
import { calculators } from '../../src/plan/calculators.js';
import { handbooks } from '../support/handbooks.js';
import { issuesOf } from '../support/issuesOf.js';
import { adoptFor } from '../support/runCase.js';

const bare = { id: 'bare', version: '1', blanks: {}, data: { figures: { left: { kind: 'total', of: [1] } } } } as const;

/** An adopted policy of every family: of its first case, or a bare one. */
function policies(): ReadonlyMap<string, Adopted> {
  const found = new Map<string, Adopted>();
  for (const { handbook, cases } of handbooks) {
    for (const given of cases) {
      const policy = handbook.policies[given.policy];
      if (policy !== undefined && !found.has(policy.family)) found.set(policy.family, adoptFor(policy, given));
    }
  }
  // No handbook has one of these.
  for (const family of [generalFamily, leaveBalanceFamily])
    found.set(family.name, adopt(family, { ...bare, family: family.name }));
  return found;
}
const adopted = policies();

it('has a policy of every family', () => {
  expect([...adopted.keys()].sort()).toEqual(Object.keys(calculators).sort());
});

const noObjects: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['a number', 5],
  ['a text', 'x'],
  ['a list', []],
  ['a function', () => 5],
];

describe.each([...adopted])('%s', (name, policy) => {
  const run = (...given: readonly unknown[]) =>
    issuesOf(() => Reflect.apply(calculators[name]?.run ?? fail, undefined, given));

  it.each(noObjects)('refuses %s as its facts', (_, facts) => {
    expect(run(facts, policy)).toMatchObject([{ code: 'type', path: '', value: facts }]);
  });

  it('refuses facts of which nothing is there, or says what is missing', () => {
    for (const { code } of run({}, policy)) expect(['required', 'type']).toContain(code);
  });

  it('refuses what is no policy', () => {
    for (const none of [undefined, null, 5, {}]) expect(run({}, none)).not.toEqual([]);
  });
});

function fail(): never {
  throw new Error('no calculator');
}
