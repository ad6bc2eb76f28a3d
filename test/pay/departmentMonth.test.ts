import { describe, expect, test } from 'vitest';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { paySlip002_8B } from '../../src/handbooks/002-8b/paySlip.js';
import { type Department, departmentMonth } from '../../src/pay/departmentMonth.js';
import { paySlipFamily } from '../../src/pay/paySlip.js';
import { RulesError } from '../../src/rule/issue.js';
import { BLANKS, MONTH } from './slipFacts.js';

const policy = adopt(paySlipFamily, paySlip002_8B, BLANKS);

interface Person {
  readonly id: string;
  readonly score?: number | string;
  readonly pay: number | string;
}
/** The first place gets a reward of 500, shared places too. */
const department: Department<Person> = {
  id: ({ id }) => id,
  score: ({ score }) => score,
  slip: ({ pay }, standing) => ({
    policy,
    facts: { ...MONTH, pay: { pay }, amounts: { specialReward: standing?.place === 1 ? 500 : 0 } },
  }),
};
const net = (people: Iterable<Person>, of = department): readonly unknown[] =>
  [...departmentMonth(people, of)].map((item) => [item.id, item.ok ? item.outcome.figures.net : 'failed']);

describe('departmentMonth', () => {
  test('knows the standings before the first slip', () => {
    const people = [
      { id: 'a', score: 80, pay: 4000 },
      { id: 'b', score: '90.5', pay: 4000 },
      { id: 'c', pay: 4000 },
    ];
    expect(net(people)).toEqual([
      ['a', '7000.00'],
      ['b', '7500.00'],
      ['c', '7000.00'],
    ]);
  });

  test('equals share the best place; the next ones come after all of them', () => {
    const seen: unknown[] = [];
    const people = [90, 80, 90, 70].map((score, i) => ({ id: `p${i}`, score, pay: 0 }));
    const noting: Department<Person> = {
      ...department,
      slip(person, standing) {
        seen.push(standing);
        return department.slip(person, standing);
      },
    };
    expect([...departmentMonth(people, noting)]).toHaveLength(4);
    expect(seen).toEqual([1, 3, 1, 4].map((place) => ({ place, of: 4 })));
  });

  test('what fails for one person is an item, not the end', () => {
    const people = [
      { id: 'a', score: 80, pay: 4000 },
      { id: 'b', score: 'ninety', pay: 4000 },
      { id: 'c', score: 70, pay: 'much' },
      { id: 'a', score: 60, pay: 1 },
      { id: 'd', score: 60, pay: 1000 },
    ];
    const items = [...departmentMonth(people, department)];
    expect(items.map(({ id, ok }) => [id, ok])).toEqual([
      ['a', true],
      ['b', false],
      ['c', false],
      ['a', false],
      ['d', true],
    ]);
    const issues = items.map((item) =>
      !item.ok && item.error instanceof RulesError ? item.error.issues[0] : undefined,
    );
    expect(issues.map((issue) => issue && [issue.code, issue.path])).toEqual([
      undefined,
      ['type', '/score'],
      ['type', '/pay/pay'],
      ['duplicate', '/id'],
      undefined,
    ]);
  });

  test('an error of the reading function is an item too', () => {
    const failing: Department<Person> = {
      ...department,
      slip() {
        throw new TypeError('no such row');
      },
    };
    const [item] = departmentMonth([{ id: 'a', pay: 1 }], failing);
    expect(item).toMatchObject({ ok: false, id: 'a', error: new TypeError('no such row') });
  });

  test('people that can be read only once are refused', () => {
    function* once(): Generator<Person> {
      yield { id: 'a', pay: 1 };
    }
    expect(() => [...departmentMonth(once(), department)]).toThrow(RulesError);
  });

  test('reads people as they come, and makes no slip before it is asked for', () => {
    let [read, made] = [0, 0];
    const people: Iterable<Person> = {
      *[Symbol.iterator]() {
        for (let i = 0; i < 1000; i++) {
          read++;
          yield { id: `p${i}`, score: i % 100, pay: 4000 };
        }
      },
    };
    const counting: Department<Person> = {
      ...department,
      slip(person, standing) {
        made++;
        return department.slip(person, standing);
      },
    };
    const stream = departmentMonth(people, counting);
    expect([read, made]).toEqual([0, 0]);
    stream.next();
    expect([read, made]).toEqual([1001, 1]);
    stream.next();
    expect([read, made]).toEqual([1002, 2]);
  });
});
