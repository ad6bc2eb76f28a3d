/** Whatever is wrong is refused with its place and what was expected: never accepted, never an error without a type. */
import { describe, expect, it } from 'vitest';
import { adopt } from '../../src/figures/adoption/adopt.js';
import type { Family } from '../../src/figures/family.js';
import { evaluate, generalFamily } from '../../src/figures/general.js';
import { Complete, runPolicy } from '../../src/figures/outcome.js';
import type { PolicyData } from '../../src/figures/policy.js';
import { template } from '../../src/figures/template.js';
import { type Issue, RulesError } from '../../src/rule/issue.js';

/** The issues of a refusal; any other error, and acceptance, fail the test. */
function issuesOf(run: () => unknown): readonly Issue[] {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(RulesError);
    if (!(error instanceof RulesError)) throw error;
    for (const issue of error.issues) {
      expect(issue).toMatchObject({ code: expect.stringMatching(/^[a-zA-Z]+$/), path: expect.any(String) });
      expect(issue).toHaveProperty('value');
      expect(issue.expected).not.toBe('');
      expect(issue.path === '' || issue.path.startsWith('/')).toBe(true);
    }
    expect(() => JSON.stringify(error)).not.toThrow();
    return error.issues;
  }
  return expect.fail('was accepted');
}

const throwing = (): object =>
  new Proxy(
    {},
    {
      get() {
        throw new TypeError('no');
      },
    },
  );
function cyclic(): object {
  const self: Record<string, unknown> = {};
  self.self = self;
  return self;
}
class Box {
  readonly value = 5;
}
const huge = '9'.repeat(100_000);

/** Neither a number, a flag, a date nor a label. */
const NOTHING_AT_ALL: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
  ['a list', [1]],
  ['an empty list', []],
  ['an object', {}],
  ['a date object', new Date(0)],
  ['a function', () => 1],
  ['a symbol', Symbol('x')],
  ['a bigint', 5n],
  ['an instance', new Box()],
  ['a map', new Map()],
  ['a boxed number', Object(5)],
  ['a boxed text', Object('5')],
  ['a boxed flag', Object(true)],
  ['a cycle', cyclic()],
  ['an object that throws', throwing()],
  ['an empty text', ''],
];
const NO_NUMBERS: readonly (readonly [string, unknown])[] = [
  ['16 digits', 1234567890.1234567],
  ['a sum of binary numbers', 0.1 + 0.2],
  ['beyond the safe integers', 2 ** 53 + 2],
  ['true', true],
  ['a word', 'five'],
  ['a blank', ' '],
  ['a trailing blank', '5 '],
  ['a leading zero', '05'],
  ['a leading point', '.5'],
  ['a trailing point', '5.'],
  ['a plus', '+5'],
  ['an exponent', '5e3'],
  ['a hexadecimal', '0x10'],
  ['a grouped number', '1,000'],
  ['a percentage', '5%'],
  ['full-width digits', '５'],
  ['NaN as a text', 'NaN'],
  ['Infinity as a text', 'Infinity'],
  ['a double minus', '--5'],
  [
    'toFixed that throws',
    {
      toFixed: () => {
        throw new RangeError('no');
      },
    },
  ],
  ['toFixed that gives a number', { toFixed: () => 5 }],
  ['toFixed that gives no number', { toFixed: () => '5e3' }],
  ['toFixed that is none', { toFixed: '5' }],
  ['below the range', -1],
  ['just below the range', '-0.01'],
  ['above the range', 101],
  ['just above the range', '100.0000000000000000000001'],
  ['huge', huge],
];
const NO_FLAGS: readonly (readonly [string, unknown])[] = [
  ['0', 0],
  ['1', 1],
  ['"true"', 'true'],
  ['"yes"', 'yes'],
];
const NO_DATES: readonly (readonly [string, unknown])[] = [
  ['a number', 20_000],
  ['no leap day', '2026-02-29'],
  ['a 31st of April', '2026-04-31'],
  ['a month 13', '2026-13-01'],
  ['a month 0', '2026-00-01'],
  ['a day 0', '2026-01-00'],
  ['slashes', '2026/01/01'],
  ['one digit', '2026-1-1'],
  ['a time', '2026-01-01T00:00'],
  ['a month only', '2026-01'],
  ['a year too early', '1899-12-31'],
  ['a year too late', '3000-01-01'],
  ['two digits of a year', '26-01-01'],
  ['blanks around', ' 2026-01-01'],
  ['digits only', '20260101'],
];
const NO_LABELS: readonly (readonly [string, unknown])[] = [
  ['a number', 5],
  ['a flag', true],
  ['another label', 'Z'],
  ['another case', 'a'],
  ['a blank after it', 'A '],
  ['what objects inherit', 'constructor'],
];
const WRONG = {
  number: [...NOTHING_AT_ALL, ...NO_NUMBERS],
  flag: [...NOTHING_AT_ALL, ...NO_FLAGS],
  date: [...NOTHING_AT_ALL, ...NO_DATES],
  label: [...NOTHING_AT_ALL, ...NO_LABELS],
} as const;

const specs = {
  number: { type: 'number', atLeast: 0, atMost: 100, digits: 2 },
  flag: { type: 'flag' },
  date: { type: 'date' },
  label: { type: 'label', labels: ['A', 'B'] },
} as const;
const right = { number: 5, flag: true, date: '2026-01-01', label: 'A' } as const;
const types = ['number', 'flag', 'date', 'label'] as const;

describe('facts', () => {
  const family = {
    name: 'general',
    facts: specs,
    lists: { days: { ...specs, date: { type: 'date' } } },
    open: { group: { type: 'number', atLeast: 0, atMost: 100, digits: 2 } },
    promises: {},
  } as const satisfies Family;
  const policy = adopt(family, {
    family: 'general',
    id: 'all',
    version: '1',
    blanks: {},
    data: {
      figures: {
        sum: { kind: 'total', of: ['number', 'group.extra'] },
        days: { kind: 'tally', from: 'days', where: { flag: true, label: 'A' }, take: 'sum', of: 'number' },
      },
    },
  });
  const run = (facts: unknown) => runPolicy(family, facts, policy, Complete);
  const facts = { ...right, days: [right, right], group: { extra: 5 } };

  it('are accepted when they are right', () => {
    expect(run(facts).figures).toEqual({ sum: '10', days: '10' });
  });

  for (const type of types) {
    it.each(WRONG[type])(`refuse as a ${type}: %s`, (_, wrong) => {
      expect(issuesOf(() => run({ ...facts, [type]: wrong })).map(({ path }) => path)).toEqual([`/${type}`]);
      const days = [right, { ...right, [type]: wrong }];
      expect(issuesOf(() => run({ ...facts, days })).map(({ path }) => path)).toEqual([`/days/1/${type}`]);
    });
  }

  it.each(WRONG.number)('refuse in a group: %s', (_, wrong) => {
    expect(issuesOf(() => run({ ...facts, group: { extra: wrong } })).map(({ path }) => path)).toEqual([
      '/group/extra',
    ]);
  });

  it.each([...NOTHING_AT_ALL, ['a text', 'days'] as const].filter(([, wrong]) => !Array.isArray(wrong)))(
    'refuse as a list: %s',
    (_, wrong) => {
      expect(issuesOf(() => run({ ...facts, days: wrong })).map(({ path }) => path)).toEqual(['/days']);
    },
  );

  it.each(NOTHING_AT_ALL)('refuse as a record: %s', (_, wrong) => {
    expect(issuesOf(() => run({ ...facts, days: [right, wrong] }))[0]?.path).toMatch(/^\/days\/1/);
  });

  it.each(NOTHING_AT_ALL)('refuse as all facts: %s', (_, wrong) => {
    expect(issuesOf(() => run(wrong))[0]?.code).toMatch(/^(type|required)$/);
  });

  it('refuse getters that throw, wherever they are', () => {
    const withGetter = (source: object, key: string): object =>
      Object.defineProperty({ ...source }, key, {
        enumerable: true,
        get() {
          throw new RangeError('no');
        },
      });
    for (const key of [...types, 'days', 'group'])
      expect(issuesOf(() => run(withGetter(facts, key))).map(({ path }) => path)).toEqual([`/${key}`]);
    for (const key of types) {
      const days = [withGetter(right, key)];
      expect(issuesOf(() => run({ ...facts, days })).map(({ path }) => path)).toEqual([`/days/0/${key}`]);
    }
  });

  it('refuse records out of order', () => {
    const days = ['2026-01-02', '2026-01-01'].map((date) => ({ ...right, date }));
    expect(issuesOf(() => run({ ...facts, days })).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'order /days/1/date',
    ]);
  });

  it('refuse two records of one date where the list says that each has its own', () => {
    const lists = { days: { date: { type: 'date', distinct: true } } } as const;
    const data: PolicyData = { lists, figures: { count: { kind: 'tally', from: 'days', take: 'count' } } };
    const daily = adopt(generalFamily, { family: 'general', id: 'daily', version: '1', blanks: {}, data });
    const of = (...dates: readonly string[]) => evaluate({ days: dates.map((date) => ({ date })) }, daily);
    expect(of('2026-01-01', '2026-01-02').figures).toEqual({ count: '2' });
    expect(issuesOf(() => of('2026-01-01', '2026-01-02', '2026-01-02'))).toMatchObject([
      { code: 'duplicate', path: '/days/2/date', value: '2026-01-02' },
    ]);
    expect(issuesOf(() => of('2026-01-02', '2026-01-01'))).toMatchObject([{ code: 'order', path: '/days/1/date' }]);
  });

  it('refuse what is missing even where nothing reads it', () => {
    const data: PolicyData = {
      facts: { a: { type: 'number' } },
      lists: { days: { n: { type: 'number' } } },
      figures: {},
    };
    const idle = adopt(generalFamily, { family: 'general', id: 'idle', version: '1', blanks: {}, data });
    expect(issuesOf(() => evaluate({ days: [] }, idle)).map(({ path }) => path)).toEqual(['/a']);
    expect(issuesOf(() => evaluate({ a: 1 }, idle)).map(({ path }) => path)).toEqual(['/days']);
    expect(issuesOf(() => evaluate({ a: 1, days: [{ n: 'x' }] }, idle)).map(({ path }) => path)).toEqual(['/days/0/n']);
  });
});

describe('policies', () => {
  const data: PolicyData = {
    facts: { score: { type: 'number', digits: 2, atLeast: 0 }, level: { type: 'label', labels: ['A', 'B'] } },
    lists: { days: { date: { type: 'date' }, minutes: { type: 'number' }, late: { type: 'flag' } } },
    windows: {
      month: { calendar: 'month', startsOn: 21, at: 'day' },
      year: { age: { under: 12 }, unit: 'months', at: 'day' },
    },
    scales: { levels: ['A', 'B'] },
    each: {
      days: {
        place: { kind: 'nth', where: { late: true }, within: { calendar: 'year' } },
        row: { kind: 'streak', where: { late: true }, skip: { minutes: 0 }, adjacent: 'day' },
        left: { kind: 'balance', add: 'minutes', opening: 5, atMost: 10 },
      },
    },
    figures: {
      day: { kind: 'tally', from: 'days', take: 'largest', of: 'date' },
      late: { kind: 'tally', from: 'days', where: { place: { above: 2 } }, take: 'count', window: 'month' },
      grade: {
        kind: 'bands',
        by: 'score',
        bands: [
          { from: 60, as: 'pass' },
          { as: 'fail', clause: ['a', 'b'] },
        ],
      },
      pay: {
        kind: 'table',
        rows: [{ when: { level: ['A'], grade: { not: 'fail' } }, gives: { of: 'score', times: '2/3' } }, { gives: 0 }],
        round: { mode: 'halfUp', digits: 2 },
        title: { en: 'pay', zh: '工资' },
      },
    },
    readings: {
      q: {
        question: { en: 'q', zh: '问' },
        adopted: 'a',
        options: { a: {}, b: { 'figures.grade.bands.pass.from': 61 } },
      },
    },
    overrides: [{ id: 'o', for: { site: 'x' }, set: {} }],
    settings: { punches: 'first and last' },
  };
  const adoptAny = (policy: unknown) =>
    adopt(generalFamily, { family: 'general', id: 'x', version: '1', blanks: {}, data: policy });

  type Place = readonly [path: string, put: (value: unknown) => unknown, node: unknown];
  /** Every place of the data, what gives the data with another value there, and what stands there. */
  function places(node: unknown, put: (value: unknown) => unknown, path = ''): readonly Place[] {
    if (typeof node !== 'object' || node === null) return [[path, put, node]];
    const inner = Object.entries(node).flatMap(([key, child]) => {
      const replaced = (value: unknown): unknown =>
        Array.isArray(node) ? node.map((item, i) => (String(i) === key ? value : item)) : { ...node, [key]: value };
      return places(child, (value) => put(replaced(value)), `${path}/${key}`);
    });
    return [[path, put, node], ...inner];
  }
  const everywhere = places(data, (value) => value);

  it('are accepted when they are right', () => {
    expect(adoptAny(data).data).toEqual(data);
    expect(everywhere.length).toBeGreaterThan(100);
  });

  const notData = NOTHING_AT_ALL.filter(([name]) =>
    /NaN|Infinity|date object|function|symbol|bigint|instance|map|boxed|cycle/.test(name),
  );
  it.each(notData)('refuse everywhere what is no data: %s', (_, wrong) => {
    for (const [path, put] of everywhere) {
      const [first] = issuesOf(() => adoptAny(put(wrong)));
      expect(first?.path.startsWith(path)).toBe(true);
    }
  });

  it('never fail without saying why, whatever stands where', () => {
    const junk = [
      null,
      '',
      'x',
      '__proto__',
      'toString',
      0,
      -1,
      1e15,
      '1/3',
      '2026-01-01',
      true,
      false,
      [],
      {},
      [[]],
      { of: 'x' },
      { $blank: 'x' },
    ];
    let refused = 0;
    for (const [, put] of everywhere) {
      for (const value of junk) {
        try {
          adoptAny(put(value));
        } catch (error) {
          expect(error).toBeInstanceOf(RulesError);
          refused++;
        }
      }
    }
    expect(refused).toBeGreaterThan(everywhere.length * junk.length * 0.8);
  });

  it('refuse a key that nobody knows, everywhere but in what people name', () => {
    const named =
      /^\/(facts|lists|lists\/days|windows|scales|each|each\/days|figures|readings|settings|readings\/q\/options(\/.*)?|overrides\/0\/(for|set))$|\/(where|skip|when)$/;
    let tried = 0;
    for (const [path, put, node] of everywhere) {
      if (typeof node !== 'object' || node === null || Array.isArray(node) || named.test(path)) continue;
      tried++;
      const codes = issuesOf(() => adoptAny(put({ ...node, nobodyKnows: 1 }))).map(({ code }) => code);
      expect([path, ...codes]).toContain('unknownKey');
    }
    expect(tried).toBeGreaterThan(20);
  });

  it('refuse getters that throw, depths without end and texts without end', () => {
    const withGetter = Object.defineProperty({}, 'figures', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(issuesOf(() => adoptAny(withGetter)).map(({ path }) => path)).toEqual(['/figures']);
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(issuesOf(() => adoptAny({ ...data, settings: { deep } }))[0]?.code).toBe('type');
    expect(issuesOf(() => adoptAny({ figures: { it: { kind: huge } } }))[0]?.code).toBe('choice');
    expect(
      issuesOf(() => adoptAny({ figures: { it: { kind: 'total', of: [huge.replace('9', 'x')] } } }))[0]?.code,
    ).toBe('unknownName');
  });
});

describe('blanks', () => {
  const title = { en: 'x', zh: '某' };
  const form = template(generalFamily, {
    id: 'form',
    version: '1',
    blanks: {
      mark: { type: 'number', title, atLeast: 0, atMost: 100 },
      label: { type: 'label', title },
      since: { type: 'date', title },
      rounding: { type: 'rounding', title },
    },
    data: {
      facts: { score: { type: 'number' }, joined: { type: 'date' } },
      figures: {
        passed: {
          kind: 'check',
          any: [{ score: { from: { $blank: 'mark' } }, joined: { from: { $blank: 'since' } } }],
        },
        named: { kind: 'table', rows: [{ as: { $blank: 'label' } }] },
        shown: { kind: 'total', of: ['score'], round: { $blank: 'rounding' } },
      },
    },
  });
  const given = { mark: 60, label: 'good', since: '2026-01-01', rounding: { mode: 'halfUp', digits: 2 } } as const;
  const fill = (blanks: unknown) => Reflect.apply(adopt, undefined, [generalFamily, form, blanks]);

  it('are accepted when they are right', () => {
    expect(() => fill(given)).not.toThrow();
  });

  const wrong = [
    ...NO_NUMBERS.filter(([name]) => !/percentage|huge|just above/.test(name)).map(
      ([name, value]) => ['mark', name, value] as const,
    ),
    ...NO_DATES.map(([name, value]) => ['since', name, value] as const),
    ...['mark', 'label', 'since', 'rounding'].flatMap((key) =>
      NOTHING_AT_ALL.map(([name, value]) => [key, name, value] as const),
    ),
    ['mark', 'above the range as a percentage', '10001%'] as const,
    ['mark', 'the name of a fact', 'score'] as const,
    ['label', 'a number', 5] as const,
    ['rounding', 'another mode', { mode: 'bankers', digits: 2 }] as const,
    ['rounding', 'half a digit', { mode: 'halfUp', digits: 1.5 }] as const,
    ['rounding', 'too many digits', { mode: 'halfUp', digits: 13 }] as const,
    ['rounding', 'another key', { mode: 'halfUp', digits: 2, stage: 'net' }] as const,
  ];
  it.each(wrong)('refuse as %s: %s', (key, _, value) => {
    expect(issuesOf(() => fill({ ...given, [key]: value }))[0]?.path).toMatch(/^\/(blanks|figures)\//);
  });

  it.each(NOTHING_AT_ALL)('refuse as all blanks: %s', (_, value) => {
    issuesOf(() => fill(value));
  });
});
