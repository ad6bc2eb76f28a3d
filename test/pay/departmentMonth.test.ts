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
  readonly score?: number;
  readonly pay: number | string;
}
type Example = Department<Person, number | undefined, number>;

/** The highest score gets a reward of 500, shared or not. */
const department: Example = {
  id: ({ id }) => id,
  score: ({ score }) => score,
  standings: (scores) => Math.max(...[...scores.values()].filter((score) => score !== undefined)),
  slip: ({ pay }, score, best) => ({
    policy,
    facts: { ...MONTH, pay: { pay }, amounts: { specialReward: score === best ? 500 : 0 } },
  }),
};
const itemsOf = (people: Iterable<Person>, of: Partial<Example> = {}) => [
  ...departmentMonth(people, { ...department, ...of }).slips,
];
const issueOf = (error: unknown) => (error instanceof RulesError ? error.issues[0] : undefined);

describe('departmentMonth', () => {
  test('knows the standings before the first slip', () => {
    const people = [
      { id: 'a', score: 80, pay: 4000 },
      { id: 'b', score: 90.5, pay: 4000 },
      { id: 'c', pay: 4000 },
    ];
    const { standings, slips } = departmentMonth(people, department);
    expect(standings).toBe(90.5);
    expect([...slips].map((item) => [item.index, item.id, item.ok && item.outcome.figures.net])).toEqual([
      [0, 'a', '7000.00'],
      [1, 'b', '7500.00'],
      [2, 'c', '7000.00'],
    ]);
  });

  test('gives the standings every score by id, and the slip its own score', () => {
    const seen: unknown[] = [];
    itemsOf(
      [
        { id: 'a', score: 80, pay: 1 },
        { id: 'b', pay: 1 },
      ],
      {
        standings: (scores) => {
          seen.push([...scores]);
          return 0;
        },
        slip: (person, score, best) => {
          seen.push([person.id, score, best]);
          return department.slip(person, score, best);
        },
      },
    );
    expect(seen).toEqual([
      [
        ['a', 80],
        ['b', undefined],
      ],
      ['a', 80, 0],
      ['b', undefined, 0],
    ]);
  });

  test('an item holds what its slip was made of', () => {
    const { slips } = departmentMonth([{ id: 'a', score: 80, pay: 4000 }], {
      ...department,
      slip: (person: Person, score: number | undefined, best: number) => ({
        ...department.slip(person, score, best),
        note: `best ${best}`,
      }),
    });
    const [item] = slips;
    expect(item).toMatchObject({ ok: true, input: { policy, note: 'best 80' } });
  });

  test('what fails for one person is an item, not the end', () => {
    const people = [
      { id: 'a', score: 80, pay: 4000 },
      { id: 'b', score: -1, pay: 4000 },
      { id: 'c', score: 70, pay: 'much' },
      { id: 'a', score: 99, pay: 1 },
      { id: '', score: 60, pay: 1000 },
      { id: 'd', score: 60, pay: 1000 },
    ];
    const { standings, slips } = departmentMonth(people, {
      ...department,
      id: ({ id }) => {
        if (id === '') throw new TypeError('no id');
        return id;
      },
      score: ({ score }) => {
        if (score === -1) throw new RangeError('no score');
        return score;
      },
    });
    // The 99 of the second a is nobody's.
    expect(standings).toBe(80);
    const items = [...slips];
    expect(items.map(({ index, id, ok }) => [index, id, ok])).toEqual([
      [0, 'a', true],
      [1, 'b', false],
      [2, 'c', false],
      [3, 'a', false],
      [4, undefined, false],
      [5, 'd', true],
    ]);
    const errors = items.flatMap((item) => (item.ok ? [] : [item.error]));
    expect(errors[0]).toEqual(new RangeError('no score'));
    expect(issueOf(errors[1])).toMatchObject({ code: 'type', path: '/pay/pay' });
    expect(issueOf(errors[2])).toMatchObject({ code: 'duplicate', path: '/id', value: 'a' });
    expect(errors[3]).toEqual(new TypeError('no id'));
  });

  test('an error of the function that makes the slip is an item too', () => {
    const [item] = itemsOf([{ id: 'a', pay: 1 }], {
      slip() {
        throw new TypeError('no such row');
      },
    });
    expect(item).toEqual({ index: 0, ok: false, id: 'a', error: new TypeError('no such row') });
  });

  test('an error of the standings ends the run', () => {
    const standings = () => {
      throw new TypeError('no ranking');
    };
    expect(() => departmentMonth([{ id: 'a', pay: 1 }], { ...department, standings })).toThrow('no ranking');
  });

  test('reads each id and each score once', () => {
    const read: string[] = [];
    itemsOf([{ id: 'a', score: 1, pay: 1 }], {
      id: ({ id }) => {
        read.push('id');
        return id;
      },
      score: ({ score }) => {
        read.push('score');
        return score;
      },
    });
    expect(read).toEqual(['id', 'score']);
  });

  test('people that can be read only once are refused', () => {
    function* once(): Generator<Person> {
      yield { id: 'a', pay: 1 };
    }
    expect(() => departmentMonth(once(), department)).toThrow(RulesError);
  });

  test('somebody whom the first pass did not meet has no slip', () => {
    let passes = 0;
    const growing: Iterable<Person> = {
      [Symbol.iterator]: () => Array.from({ length: ++passes }, (_, i) => ({ id: `p${i}`, pay: 1 })).values(),
    };
    const items = itemsOf(growing);
    expect(items.map(({ ok }) => ok)).toEqual([true, false]);
    expect(items.map((item) => !item.ok && issueOf(item.error)?.code)).toEqual([false, 'order']);
  });

  test('makes no slip before it is asked for', () => {
    let [read, made] = [0, 0];
    const people: Iterable<Person> = {
      *[Symbol.iterator]() {
        for (let i = 0; i < 1000; i++) {
          read++;
          yield { id: `p${i}`, score: i % 100, pay: 4000 };
        }
      },
    };
    const { slips } = departmentMonth(people, {
      ...department,
      slip: (person: Person, score: number | undefined, best: number) => {
        made++;
        return department.slip(person, score, best);
      },
    });
    expect([read, made]).toEqual([1000, 0]);
    slips.next();
    expect([read, made]).toEqual([1001, 1]);
    slips.next();
    expect([read, made]).toEqual([1002, 2]);
  });
});
