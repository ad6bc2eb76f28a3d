import { describe, expect, it } from 'vitest';
import { type Adopted, adopt } from '../../../src/figures/adoption/adopt.js';
import type { Family } from '../../../src/figures/family.js';
import { evaluate, generalFamily } from '../../../src/figures/general.js';
import type { Figure, PolicyData } from '../../../src/figures/policy.js';
import { chinaSalaryBasis, template } from '../../../src/figures/template.js';
import { halfUpToFen } from '../../../src/values/rounding.js';
import { adoptData, refusalsOf, refusalsOfFigure } from '../run.js';

const number = { type: 'number' } as const;
const title = { en: 'x', zh: 'x' } as const;
const facts = { score: number } as const;
const total = (...of: readonly (string | number)[]): Figure => ({ kind: 'total', of });

/** Data as it comes from a file: the types of the language say nothing of it. */
function refusalsOfData(data: unknown) {
  return refusalsOf(() => adopt(generalFamily, { family: 'general', id: 'test', version: '1', blanks: {}, data }));
}

describe('adopt: names', () => {
  it('refuses a name that nothing has', () => {
    expect(refusalsOfFigure(total('score'))).toEqual([{ code: 'unknownName', path: '/figures/it/of/0' }]);
    for (const inherited of ['toString', 'constructor', '__proto__', 'hasOwnProperty'])
      expect(refusalsOfFigure(total(inherited))).toEqual([{ code: 'unknownName', path: '/figures/it/of/0' }]);
    for (const from of ['days', 'constructor'])
      expect(refusalsOfFigure({ kind: 'tally', from, take: 'count' })).toEqual([
        { code: 'unknownName', path: '/figures/it/from' },
      ]);
    expect(refusalsOf(() => adoptData({ figures: {}, each: { days: {} } }))).toEqual([
      { code: 'unknownName', path: '/each/days' },
    ]);
  });

  it('takes figures and facts of whatever name', () => {
    const policy = adoptData({ facts: { toString: number }, figures: { constructor: total('toString', 1) } });
    expect(evaluate({ toString: 4 }, policy).figures).toEqual({ constructor: '5' });
  });

  it('refuses figures that need each other, and shows the way round', () => {
    expect(refusalsOf(() => adoptData({ figures: { a: total('b'), b: total('c'), c: total('a') } }))).toEqual([
      { code: 'cycle', path: '/figures/c/of/0' },
    ]);
    expect(refusalsOf(() => adoptData({ figures: { a: total('a') } }))).toEqual([
      { code: 'cycle', path: '/figures/a/of/0' },
    ]);
    const round: PolicyData = {
      lists: { days: { n: number } },
      each: { days: { row: total('n', 'all') } },
      figures: { all: { kind: 'tally', from: 'days', take: 'sum', of: 'row' } },
    };
    expect(refusalsOf(() => adoptData(round)).map(({ code }) => code)).toEqual(['cycle']);
  });

  it('refuses two things of one name, and names that are numbers or paths', () => {
    expect(refusalsOf(() => adoptData({ facts, figures: { score: total(1) } }))).toEqual([
      { code: 'duplicate', path: '/figures/score' },
    ]);
    const of = (name: string): PolicyData => ({
      lists: { days: { n: number } },
      each: { days: { [name]: total(1) } },
      figures: { sum: total(1) },
    });
    expect(refusalsOf(() => adoptData(of('n')))).toEqual([{ code: 'duplicate', path: '/each/days/n' }]);
    expect(refusalsOf(() => adoptData(of('sum')))).toEqual([{ code: 'duplicate', path: '/each/days/sum' }]);
    for (const name of ['5', '40%', '2026-01-01', 'a.b'])
      expect(refusalsOf(() => adoptData({ figures: { [name]: total(1) } }))).toEqual([
        { code: 'type', path: `/figures/${name}` },
      ]);
  });
});

describe('adopt: facts and scales', () => {
  it.each([
    [{ n: { type: 'number', digits: 16 } }, 'range', '/facts/n/digits'],
    [{ n: { type: 'number', digits: -1 } }, 'range', '/facts/n/digits'],
    [{ n: { type: 'number', atLeast: 5, atMost: 4 } }, 'order', '/facts/n/atMost'],
    [{ n: { type: 'flag', atLeast: 5 } }, 'choice', '/facts/n'],
    [{ n: { type: 'flag', labels: ['a'] } }, 'choice', '/facts/n/labels'],
    [{ n: { type: 'label', labels: [] } }, 'choice', '/facts/n/labels'],
    [{ n: { type: 'text' } }, 'choice', '/facts/n/type'],
    [{ date: { type: 'date', distinct: true } }, 'choice', '/facts/date/distinct'],
    [{ n: { type: 'number', optional: false } }, 'choice', '/facts/n/optional'],
    [{ 5: { type: 'number' } }, 'type', '/facts/5'],
  ] as const)('refuses %j', (given, code, path) => {
    expect(refusalsOfData({ figures: {}, facts: given })).toEqual([{ code, path }]);
  });

  it('takes distinct dates of records, and nothing else that is distinct', () => {
    const distinct = { type: 'date', distinct: true } as const;
    const lists = (field: string) => ({ days: { date: { type: 'date' }, [field]: distinct } }) as const;
    expect(adoptData({ figures: {}, lists: lists('date') }).data.lists?.days?.date?.distinct).toBe(true);
    expect(refusalsOfData({ figures: {}, lists: lists('started') })).toEqual([
      { code: 'choice', path: '/lists/days/started/distinct' },
    ]);
  });

  it('refuses records of which some have no date, and scales that say a label twice', () => {
    expect(refusalsOfData({ figures: {}, lists: { days: { date: { type: 'date', optional: true } } } })).toEqual([
      { code: 'type', path: '/lists/days/date' },
    ]);
    expect(refusalsOfData({ figures: {}, lists: { days: { date: { type: 'label' } } } })).toEqual([
      { code: 'type', path: '/lists/days/date' },
    ]);
    expect(refusalsOfData({ figures: {}, scales: { s: ['a', 'b', 'a'] } })).toEqual([
      { code: 'duplicate', path: '/scales/s' },
    ]);
  });

  const family = {
    name: 'shift',
    facts: { asOf: { type: 'date' }, grade: { type: 'label' } },
    lists: { days: { date: { type: 'date' }, n: number } },
    open: { indicators: number },
    promises: { due: 'flag', left: 'number', mark: 'label' },
  } as const satisfies Family;
  const promised = {
    due: { kind: 'check', any: [] },
    left: total(1),
    mark: { kind: 'table', rows: [{ as: 'x' }] },
  } as const;
  const refusedBy = (data: unknown) =>
    refusalsOf(() => adopt(family, { family: 'shift', id: 'test', version: '1', blanks: {}, data }));

  it('lets a policy say more of its family, and nothing else', () => {
    expect(refusedBy({ figures: promised, facts: { grade: { type: 'label', labels: ['A'] } } })).toEqual([]);
    expect(refusedBy({ figures: promised, facts: { asOf: number } })).toEqual([
      { code: 'type', path: '/facts/asOf/type' },
    ]);
    expect(refusedBy({ figures: promised, lists: { days: { date: number } } })).toContainEqual({
      code: 'type',
      path: '/lists/days/date/type',
    });
    // Fields that the policy does not name are those of the family.
    const first: Figure = { kind: 'nth', where: { n: 1 }, within: { calendar: 'month' } };
    expect(refusedBy({ figures: promised, lists: { days: { n: number } }, each: { days: { first } } })).toEqual([]);
  });

  it('wants every promised figure, each of its type', () => {
    expect(refusedBy({ figures: {} })).toEqual([
      { code: 'required', path: '/figures/due' },
      { code: 'required', path: '/figures/left' },
      { code: 'required', path: '/figures/mark' },
    ]);
    expect(refusedBy({ figures: { ...promised, due: total(1), mark: total(1) } })).toEqual([
      { code: 'type', path: '/figures/due' },
      { code: 'type', path: '/figures/mark' },
    ]);
  });

  it('knows the open facts of its family', () => {
    expect(refusedBy({ figures: { ...promised, left: total('indicators.calls') } })).toEqual([]);
    expect(refusedBy({ figures: { ...promised, left: total('others.calls') } })).toEqual([
      { code: 'unknownName', path: '/figures/left/of/0' },
    ]);
  });
});

describe('adopt: grammar', () => {
  it.each([
    [{ figures: { it: { kind: 'total', of: [1], note: 'x' } } }, 'type', '/figures/it/note'],
    [{ figures: { it: { kind: 'total', of: [1], les: [2] } } }, 'unknownKey', '/figures/it/les'],
    [{ figures: { it: { kind: 'sum', of: [1] } } }, 'choice', '/figures/it/kind'],
    [{ figures: { it: { kind: 'toString' } } }, 'choice', '/figures/it/kind'],
    [{ figures: { it: {} } }, 'choice', '/figures/it/kind'],
    [{ figures: { it: { kind: 'total' } } }, 'required', '/figures/it/of'],
    [{ figures: { it: { kind: 'units', of: 1, per: 'n', part: 'full' } } }, 'type', '/figures/it/per'],
    [{ figures: { it: { kind: 'units', of: 1, per: 1, part: 'half' } } }, 'choice', '/figures/it/part'],
    [
      { figures: { it: { kind: 'total', of: [1], round: { mode: 'halfUp' } } } },
      'required',
      '/figures/it/round/digits',
    ],
    [
      { figures: { it: { kind: 'total', of: [1], round: { mode: 'nearest', digits: 2 } } } },
      'choice',
      '/figures/it/round/mode',
    ],
    [{ figures: { it: { kind: 'total', of: [1], effect: 'fine' } } }, 'choice', '/figures/it/effect'],
    [{ figures: [] }, 'type', '/figures'],
    [{}, 'required', '/figures'],
    [{ figures: {}, figure: {} }, 'unknownKey', '/figure'],
    [[], 'type', ''],
    ['data', 'type', ''],
    [null, 'type', ''],
  ] as const)('refuses %j', (data, code, path) => {
    expect(refusalsOfData(data)).toEqual([{ code, path }]);
  });

  it('tells every fault at once', () => {
    expect(
      refusalsOfData({ figures: { a: { kind: 'total', of: 1 }, b: { kind: 'check', any: [{ x: null }] } }, wrong: 1 }),
    ).toEqual([
      { code: 'unknownKey', path: '/wrong' },
      { code: 'type', path: '/figures/a/of' },
      { code: 'type', path: '/figures/b/any/0/x' },
    ]);
  });
});

describe('adopt: templates', () => {
  const pass = template(generalFamily, {
    id: 'pass',
    version: '2026-01',
    blanks: {
      mark: { type: 'number', title, atLeast: 0, atMost: 100 },
      rounding: { type: 'rounding', title },
    },
    data: {
      facts,
      figures: {
        passed: { kind: 'check', any: [{ score: { from: { $blank: 'mark' } } }] },
        shown: { kind: 'total', of: ['score'], round: { $blank: 'rounding' } },
      },
    },
  });
  const halfUp = { mode: 'halfUp', digits: 1 } as const;

  it('fills exactly the blanks', () => {
    const policy = adopt(generalFamily, pass, { mark: 60, rounding: halfUp });
    expect(evaluate({ score: '59.95' }, policy).figures).toEqual({ passed: false, shown: '60.0' });
    expect(policy).toMatchObject({ family: 'general', id: 'pass', version: '2026-01', readings: {} });
  });

  it.each([
    [{ rounding: halfUp }, 'required', '/blanks/mark'],
    [{ mark: 60, rounding: halfUp, more: 1 }, 'unknownKey', '/blanks/more'],
    [{ mark: 101, rounding: halfUp }, 'range', '/blanks/mark'],
    [{ mark: '-0.01', rounding: halfUp }, 'range', '/blanks/mark'],
    [{ mark: 'score', rounding: halfUp }, 'type', '/blanks/mark'],
    [{ mark: '2026-01-01', rounding: halfUp }, 'type', '/blanks/mark'],
    [{ mark: { $blank: 'rounding' }, rounding: halfUp }, 'type', '/blanks/mark'],
    [{ mark: 60, rounding: { mode: 'halfUp' } }, 'required', '/blanks/rounding/digits'],
    [{ mark: 60, rounding: 2 }, 'type', '/blanks/rounding'],
    [[60, halfUp], 'type', '/blanks'],
  ] as const)('refuses the blanks %j', (blanks, code, path) => {
    expect(refusalsOf(() => Reflect.apply(adopt, undefined, [generalFamily, pass, blanks]))).toEqual([{ code, path }]);
  });

  it('takes a list only of the length that the text gives', () => {
    const seen = template(generalFamily, {
      id: 'seen',
      version: '1',
      blanks: { acts: { type: 'labels', title, count: 2 } },
      data: {
        facts: { act: { type: 'label' } },
        figures: { found: { kind: 'check', any: [{ act: { $blank: 'acts' } }] } },
      },
    });
    expect(evaluate({ act: 'b' }, adopt(generalFamily, seen, { acts: ['a', 'b'] })).figures).toEqual({ found: true });
    for (const acts of [['a'], ['a', 'b', 'c'], []])
      expect(refusalsOf(() => adopt(generalFamily, seen, { acts }))).toEqual([{ code: 'range', path: '/blanks/acts' }]);
  });

  it('keeps its own copy, frozen deeply', () => {
    const rounding = { mode: 'halfUp', digits: 1 } as const;
    const given = { mark: 60, rounding: { ...rounding } };
    const policy = adopt(generalFamily, pass, given);
    expect(Object.isFrozen(given.rounding)).toBe(false);
    expect(Object.isFrozen(pass.data)).toBe(false);
    const everyPart = (value: unknown): readonly object[] =>
      typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(everyPart)] : [];
    const parts = everyPart(policy);
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.filter((part) => !Object.isFrozen(part))).toEqual([]);
  });

  it('fills fields that a value has of its own only', () => {
    const prone = (field: string) => ({
      family: 'general' as const,
      id: 'test',
      version: '1',
      blanks: { r: { type: 'rounding', title: { en: 'Rounding', zh: '舍入' } } } as const,
      data: { figures: { it: { kind: 'total', of: [1], round: { $blank: `r.${field}` } } } },
    });
    for (const field of ['__proto__', 'constructor', 'toString'])
      expect(refusalsOf(() => adopt(generalFamily, prone(field), { r: halfUpToFen }))).toMatchObject([
        { code: 'required' },
      ]);
    expect(Object.isFrozen(Object.prototype)).toBe(false);
  });

  it('fills fields of the salary basis', () => {
    const hourly = template(generalFamily, {
      id: 'hourly',
      version: '1',
      blanks: { basis: { type: 'salaryBasis', title } },
      data: {
        facts: { wage: number },
        figures: {
          hour: { kind: 'product', of: ['wage'], over: [{ $blank: 'basis.days' }, { $blank: 'basis.hours' }] },
        },
      },
    });
    const policy = adopt(generalFamily, hourly, { basis: chinaSalaryBasis });
    expect(evaluate({ wage: 3480 }, policy).figures).toEqual({ hour: '20' });
  });

  it('refuses the template of another calculator, and policies that were never adopted', () => {
    const other = { family: 'leaveRequest', id: 'x', version: '1', blanks: {}, data: { figures: {} } };
    expect(refusalsOf(() => Reflect.apply(adopt, undefined, [generalFamily, other]))).toEqual([
      { code: 'policy', path: '/family' },
    ]);
    const adopted = adoptData({ figures: {} });
    for (const policy of [null, undefined, 'policy', { ...adopted }, structuredClone(adopted)]) {
      expect(refusalsOf(() => Reflect.apply(evaluate, undefined, [{}, policy]))).toEqual([
        { code: 'policy', path: '' },
      ]);
    }
    const family = { ...generalFamily, name: 'other' } as const;
    const foreign: Adopted = adopt(family, {
      family: 'other',
      id: 'x',
      version: '1',
      blanks: {},
      data: { figures: {} },
    });
    expect(refusalsOf(() => Reflect.apply(evaluate, undefined, [{}, foreign]))).toEqual([
      { code: 'policy', path: '/family' },
    ]);
  });
});

describe('adopt: amendments, readings and overrides', () => {
  const text = { en: 'which?', zh: '哪个？' };
  const data: PolicyData = {
    facts,
    figures: {
      bonus: {
        kind: 'bands',
        by: 'score',
        bands: [
          { id: 'top', from: 90, gives: 100 },
          { id: 'rest', gives: 0 },
        ],
      },
    },
    amendments: [
      { id: 'spring', from: '2026-03-01', set: { 'figures.bonus.bands.top.gives': 200 } },
      { id: 'summer', from: '2026-06-01', set: { 'figures.bonus.bands.top.gives': 300 } },
    ],
    readings: {
      edge: {
        question: text,
        adopted: 'inclusive',
        options: {
          inclusive: {},
          exclusive: { 'figures.bonus.bands.top.from': null, 'figures.bonus.bands.top.above': 90 },
        },
      },
    },
    overrides: [
      { id: 'night', for: { shift: 'night' }, set: { 'figures.bonus.bands.rest.gives': 10 } },
      { id: 'nightNorth', for: { shift: 'night', site: 'north' }, set: { 'figures.bonus.bands.rest.gives': 20 } },
    ],
  };
  const bonus = (score: number, choices: Parameters<typeof adoptData>[1]) =>
    evaluate({ score }, adoptData(data, choices)).figures.bonus;

  it('refuses what is no family', () => {
    const draft = { family: 'evaluate', id: 'x', version: '1', blanks: {}, data: { figures: {} } };
    for (const family of [evaluate, undefined, {}, { ...generalFamily, promises: undefined }])
      expect(refusalsOf(() => Reflect.apply(adopt, undefined, [family, draft]))).toEqual([
        { code: 'policy', path: '/family' },
      ]);
  });

  it('takes the amendments in force on a day', () => {
    expect(['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01'].map((on) => bonus(95, { on }))).toEqual([
      '100',
      '200',
      '200',
      '300',
    ]);
    expect(refusalsOf(() => bonus(95, {}))).toEqual([{ code: 'required', path: '/on' }]);
    expect(refusalsOf(() => bonus(95, { on: '2026-02-30' }))).toEqual([{ code: 'type', path: '/choices/on' }]);
  });

  it('takes another reading than the adopted one', () => {
    const on = '2026-01-01';
    expect(bonus(90, { on })).toBe('100');
    expect(bonus(90, { on, readings: { edge: 'inclusive' } })).toBe('100');
    expect(bonus(90, { on, readings: { edge: 'exclusive' } })).toBe('0');
    expect(adoptData(data, { on, readings: { edge: 'exclusive' } }).readings).toEqual({ edge: 'exclusive' });
    expect(refusalsOf(() => bonus(90, { on, readings: { edges: 'exclusive' } }))).toEqual([
      { code: 'unknownName', path: '/readings/edges' },
    ]);
    for (const option of ['strict', 'constructor'])
      expect(refusalsOf(() => bonus(90, { on, readings: { edge: option } }))).toEqual([
        { code: 'choice', path: '/readings/edge' },
      ]);
  });

  it('applies the overrides that fit, the later ones last', () => {
    const on = '2026-01-01';
    expect(bonus(50, { on })).toBe('0');
    expect(bonus(50, { on, group: { shift: 'night' } })).toBe('10');
    expect(bonus(50, { on, group: { shift: 'night', site: 'north' } })).toBe('20');
    expect(bonus(50, { on, group: { site: 'north' } })).toBe('0');
    // Nobody is of this site yet; a key that no override names would be a slip of the pen.
    expect(bonus(50, { on, group: { site: 'south' } })).toBe('0');
    expect(refusalsOf(() => bonus(50, { on, group: { shfit: 'night', site: 'north' } }))).toEqual([
      { code: 'unknownKey', path: '/choices/group/shfit' },
    ]);
  });

  const patching = (more: Partial<PolicyData>, choices: Parameters<typeof adoptData>[1] = {}) =>
    refusalsOf(() => adoptData({ facts, figures: data.figures, ...more }, choices));

  it('refuses patches that lead nowhere, and what a patch leaves wrong', () => {
    const set = (patch: Readonly<Record<string, unknown>>) =>
      patching({ overrides: [{ id: 'o', for: {}, set: patch }] });
    expect(set({ 'figures.bonus.bands.best.gives': 1 })).toEqual([
      { code: 'unknownPath', path: '/overrides/o/figures.bonus.bands.best.gives' },
    ]);
    expect(set({ 'figures.bonus.bands.top.give': 1 })).toEqual([
      { code: 'unknownKey', path: '/figures/bonus/bands/top/give' },
    ]);
    expect(set({ 'figures.bonus.by': null })).toEqual([{ code: 'required', path: '/figures/bonus/by' }]);
    expect(set({ 'figures.bonus.by': 'points' })).toEqual([{ code: 'unknownName', path: '/figures/bonus/by' }]);
    expect(set({ 'figures.bonus.bands.top.upTo': 95 })).toEqual([
      { code: 'gap', path: '/figures/bonus/bands', witness: '89' },
    ]);
  });

  it('refuses amendments without a date or out of order, and readings that adopt no option', () => {
    const amendment = (from: string) => ({ id: from, from, set: {} });
    expect(patching({ amendments: [amendment('5')] }, { on: '2026-01-01' })).toEqual([
      { code: 'type', path: '/amendments/5/from' },
    ]);
    expect(patching({ amendments: [amendment('2026-02-01'), amendment('2026-01-01')] }, { on: '2026-03-01' })).toEqual([
      { code: 'order', path: '/amendments/2026-01-01/from' },
    ]);
    const readings = { q: { question: text, adopted: 'toString', options: { a: {} } } };
    expect(patching({ readings })).toEqual([{ code: 'choice', path: '/readings/q/adopted' }]);
  });

  it('refuses choices that nothing reads', () => {
    const choose = (choices: object) =>
      refusalsOf(() => Reflect.apply(adoptData, undefined, [{ figures: {} }, choices]));
    expect(choose({ reading: {} })).toEqual([{ code: 'unknownKey', path: '/choices/reading' }]);
    expect(choose({ readings: ['a'] })).toEqual([{ code: 'type', path: '/choices/readings' }]);
    expect(choose({ group: { site: 3 } })).toEqual([{ code: 'type', path: '/choices/group/site' }]);
    expect(choose({ on: new Date(0) })).toEqual([{ code: 'type', path: '/choices/on' }]);
  });
});
