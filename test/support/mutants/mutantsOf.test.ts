import { describe, expect, test } from 'vitest';
import { requirementFamily } from '../../../src/compliance/checkRequired.js';
import { timetableFamily } from '../../../src/compliance/checkTimetable.js';
import { datedSteps } from '../../../src/compliance/datedSteps.js';
import { requiredSet } from '../../../src/compliance/requiredSet.js';
import { generalFamily } from '../../../src/figures/general.js';
import { template } from '../../../src/figures/template.js';
import type { Case } from '../../../src/handbooks/handbook.js';
import { type Change, LEFT_OUT } from './change.js';
import { type Mutant, mutantsOf } from './mutantsOf.js';
import { refillingsOf } from './refillings.js';
import { meansTheSame } from './sameMeaning.js';
import { verdictOn, verdictOnRefilling } from './verdictOn.js';

const amountTest = ['figures', 'total', 'where', 'amount'];
const title = { en: 'Late fine', zh: '迟到罚款' };
const lateFine = template(generalFamily, {
  id: 'late-fine',
  version: '1',
  blanks: { most: { type: 'number', title } },
  data: {
    facts: { minutes: { type: 'number', atLeast: 0 }, waived: { type: 'flag' } },
    figures: {
      fine: {
        kind: 'bands',
        by: 'minutes',
        bands: [
          { id: 'none', upTo: 5, gives: 0, clause: 'fine.none' },
          { id: 'some', above: 5, gives: 10 },
        ],
        atMost: { $blank: 'most' },
        clause: 'fine',
        title,
      },
      charged: {
        kind: 'table',
        rows: [
          { id: 'waived', when: { waived: true }, gives: 0 },
          { id: 'due', gives: { of: 'fine' } },
        ],
        clause: 'waiver',
      },
    },
  },
});

const seen = (mutants: readonly Mutant[]) =>
  mutants.map(({ path, from, to, clauses }) => `${clauses.join('+')} ${path}: ${from} -> ${to || 'left out'}`);

describe('mutantsOf', () => {
  test('moves each number, each shared edge and each result, and leaves out each entry and option', () => {
    const fine = mutantsOf(lateFine, generalFamily).filter(({ path }) => path.startsWith('figures.fine'));
    expect(seen(fine)).toEqual([
      'fine figures.fine.atMost: {"$blank":"most"} -> left out',
      'fine.none figures.fine.bands.none: {"id":"none","upTo":5,"gives":0,"clause":"fine.none"} -> left out',
      'fine.none figures.fine.bands.none: {"id":"none","upTo":5,"gives":0,"clause":"fine.none"} -> {"id":"none","under":5,"gives":0,"clause":"fine.none"}',
      'fine.none figures.fine.bands.none.upTo: 5 -> 4',
      'fine.none figures.fine.bands.none.upTo: 5 -> 6',
      'fine.none figures.fine.bands.none.gives: 0 -> -1',
      'fine.none figures.fine.bands.none.gives: 0 -> 1',
      'fine figures.fine.bands.some: {"id":"some","above":5,"gives":10} -> left out',
      'fine figures.fine.bands.some: {"id":"some","above":5,"gives":10} -> {"id":"some","from":5,"gives":10}',
      'fine figures.fine.bands.some.above: 5 -> 4',
      'fine figures.fine.bands.some.above: 5 -> 6',
      'fine figures.fine.bands.some.gives: 10 -> 9',
      'fine figures.fine.bands.some.gives: 10 -> 11',
      'fine.none+fine figures.fine.bands.none.upTo, figures.fine.bands.some.above: 5, 5 -> 4, 4',
      'fine.none+fine figures.fine.bands.none.upTo, figures.fine.bands.some.above: 5, 5 -> 6, 6',
      'fine.none+fine figures.fine.bands.none, figures.fine.bands.some: {"id":"none","upTo":5,"gives":0,"clause":"fine.none"}, {"id":"some","above":5,"gives":10} -> {"id":"none","under":5,"gives":0,"clause":"fine.none"}, {"id":"some","from":5,"gives":10}',
      'fine.none figures.fine.bands.none: {"id":"none","upTo":5,"gives":0,"clause":"fine.none"} -> {"id":"none","upTo":5,"gives":10,"clause":"fine.none"}',
      'fine figures.fine.bands.some: {"id":"some","above":5,"gives":10} -> {"id":"some","above":5,"gives":0}',
    ]);
  });

  test('flips flags, leaves out conditions, and lets the next row go first', () => {
    const charged = mutantsOf(lateFine, generalFamily).filter(({ path }) => path.startsWith('figures.charged'));
    expect(
      charged.map(({ path, from, to }) => [path.replaceAll('figures.charged.rows.', ''), from, to].join(' | ')),
    ).toEqual([
      'waived | {"id":"waived","when":{"waived":true},"gives":0} | ',
      'waived.when.waived | true | ',
      'waived.when.waived | true | false',
      'waived.gives | 0 | -1',
      'waived.gives | 0 | 1',
      'due | {"id":"due","gives":{"of":"fine"}} | ',
      'waived | {"id":"waived","when":{"waived":true},"gives":0} | {"id":"waived","when":{"waived":true},"gives":{"of":"fine"}}',
      'due | {"id":"due","gives":{"of":"fine"}} | {"id":"due","gives":0}',
      'waived, due | {"id":"waived","when":{"waived":true},"gives":0}, {"id":"due","gives":{"of":"fine"}} | {"id":"due","gives":{"of":"fine"}}, {"id":"waived","when":{"waived":true},"gives":0}',
    ]);
  });

  test('of a required set changes what its clause gives, not what the maker adds', () => {
    const plain = requiredSet({ id: 'form', clause: 'form', title, items: ['date', 'reason'] });
    expect(mutantsOf(plain, requirementFamily).map(({ path }) => path)).toEqual([
      'figures.due.any.0',
      'settings.items.date',
      'settings.items.reason',
    ]);
    const inOrder = requiredSet({ id: 'steps', clause: 'steps', title, items: ['a', 'b', 'c'], inOrder: true });
    expect(
      seen(mutantsOf(inOrder, requirementFamily)).filter((text) => text.includes('->') && text.includes(',')),
    ).toEqual([
      'steps settings.items.a, settings.items.b: "a", "b" -> "b", "a"',
      'steps settings.items.b, settings.items.c: "b", "c" -> "c", "b"',
    ]);
  });

  test('of a timetable gives each step to its own clause', () => {
    const week = datedSteps({
      id: 'week',
      clause: 'week',
      title,
      period: 'week',
      steps: { report: { clause: 'report', due: { week: 0, weekday: 5, time: '17:00' } } },
    });
    const mutants = mutantsOf(week, timetableFamily);
    expect(seen(mutants.filter(({ path }) => path.includes('weekday') || path.includes('time')))).toEqual([
      'report settings.steps.report.due.weekday: 5 -> 4',
      'report settings.steps.report.due.weekday: 5 -> 6',
      'report settings.steps.report.due.time: "17:00" -> left out',
      'report settings.steps.report.due.time: "17:00" -> "16:59"',
      'report settings.steps.report.due.time: "17:00" -> "17:01"',
    ]);
    expect(seen(mutants)).toContain('report+week readings.before.adopted: "inclusive" -> "exclusive"');
  });

  test('changes what a reading puts, and which one is adopted', () => {
    const read = template(generalFamily, {
      id: 'read',
      version: '1',
      blanks: {},
      data: {
        facts: { score: { type: 'number' } },
        figures: { passed: { kind: 'check', any: [{ score: { from: 60 } }], clause: 'pass' } },
        readings: {
          edge: {
            question: title,
            adopted: 'included',
            options: { included: {}, excluded: { 'figures.passed.any': [{ score: { above: 60 } }] } },
          },
        },
      },
    });
    const mutants = seen(mutantsOf(read, generalFamily)).filter((text) => text.includes('readings'));
    expect(mutants).toContain('pass readings.edge.adopted: "included" -> "excluded"');
    expect(mutants).toContain(
      'pass readings.edge.options.excluded.figures.passed.any: [{"score":{"above":60}}] -> left out',
    );
    expect(mutants).toContain('pass readings.edge.options.excluded.figures.passed.any.0.score.above: 60 -> 61');
  });
});

describe('refillingsOf', () => {
  const given = (most: number | string, fine: string): Case => ({
    clause: 'fine',
    policy: 'lateFine',
    blanks: { most },
    facts: { minutes: 7, waived: false },
    expect: { fine },
  });
  const verdicts = (cases: readonly Case[]) =>
    refillingsOf(lateFine, cases).map((refilling) => [
      refilling.path,
      refilling.to,
      refilling.clauses,
      verdictOnRefilling(refilling, lateFine).is,
    ]);

  test('a number that is filled in must decide a case, a step down and a step up', () => {
    expect(verdicts([given(8, '8')])).toEqual([
      ['blanks.most', 'a step down', ['fine'], 'killed'],
      ['blanks.most', 'a step up', ['fine'], 'killed'],
    ]);
    expect(verdicts([given(10, '10')]).map((row) => row.at(-1))).toEqual(['killed', 'survived']);
    expect(verdicts([given('25.5', '10')]).map((row) => row.at(-1))).toEqual(['survived', 'survived']);
  });
});

describe('meansTheSame', () => {
  test.each<[string, unknown, Change[0], boolean]>([
    ['a factor of one', { of: ['a', 1] }, { path: ['of', 1], to: LEFT_OUT }, true],
    ['a summand of two', { of: ['a', 2] }, { path: ['of', 1], to: LEFT_OUT }, false],
    ['floor and down', { round: { mode: 'floor' } }, { path: ['round', 'mode'], to: 'down' }, true],
    ['floor and up', { round: { mode: 'floor' } }, { path: ['round', 'mode'], to: 'up' }, false],
    [
      'a week by its days',
      settings('week', { week: 0, weekday: 1 }),
      { path: ['settings', 'period'], to: 'day' },
      true,
    ],
    ['a month', settings('month', { week: 0, weekday: 1 }), { path: ['settings', 'period'], to: 'day' }, false],
    ['days after', settings('week', { after: {} }), { path: ['settings', 'period'], to: 'day' }, false],
    ['a second of a step due by the day', past({ day: 2 }, 'under'), { path: pastEdge('under'), to: -1 }, true],
    ['a second that takes in the day itself', past({ day: 2 }, 'under'), { path: pastEdge('under'), to: 1 }, false],
    ['a second after the day itself', past({ day: 2 }, 'upTo'), { path: pastEdge('upTo'), to: 1 }, true],
    ['a second that takes out the day itself', past({ day: 2 }, 'upTo'), { path: pastEdge('upTo'), to: -1 }, false],
    ['a whole day', past({ day: 2 }, 'under'), { path: pastEdge('under'), to: -86_400 }, false],
    [
      'a second of a step due at a time',
      past({ day: 2, time: '17:00' }, 'under'),
      { path: pastEdge('under'), to: -1 },
      false,
    ],
    [
      'a second of a step that a reading gives a time',
      {
        ...past({ day: 2 }, 'under'),
        readings: { hour: { options: { five: { 'settings.steps.step.due.time': '17:00' } } } },
      },
      { path: pastEdge('under'), to: -1 },
      false,
    ],
    ['an edge in a gap that falls to its band', grades('lower'), { path: edgeOf(1, 'upTo'), to: 58 }, true],
    ['the edge across that gap', grades('lower'), { path: edgeOf(0, 'from'), to: 61 }, false],
    ['the edge of all bands', grades('lower'), { path: edgeOf(0, 'upTo'), to: 101 }, false],
    ['an edge beside a gap of the other band', grades('upper'), { path: edgeOf(1, 'upTo'), to: 58 }, false],
    ['an edge of the band above a gap that falls to it', grades('upper'), { path: edgeOf(0, 'from'), to: 61 }, true],
    ['an edge that closes the gap', grades('lower'), { path: edgeOf(1, 'upTo'), to: 60 }, false],
    [
      'an edge that a reading of the gap leaves where it is',
      { ...grades('lower'), ...readingOf({ 'figures.grade.gaps': 'upper' }) },
      { path: edgeOf(1, 'upTo'), to: 58 },
      false,
    ],
    [
      'an edge that a reading of the gap takes away',
      { ...grades('lower'), ...readingOf({ 'figures.grade.gaps': 'upper', 'figures.grade.bands.low.upTo': null }) },
      { path: edgeOf(1, 'upTo'), to: 58 },
      true,
    ],
    ['a zero in a sum', sums('amount', { above: 0 }), { path: amountTest, to: { from: 0 } }, true],
    ['a zero turned round in a sum', sums('negated', { under: 0 }), { path: amountTest, to: { upTo: 0 } }, true],
    ['a zero raised in a sum', sums('raised', { above: 0 }), { path: amountTest, to: { from: 0 } }, false],
    ['another number in a sum', sums('other', { above: 0 }), { path: amountTest, to: { from: 0 } }, false],
    ['a one in a sum', sums('amount', { above: 1 }), { path: amountTest, to: { from: 1 } }, false],
    ['a zero in a count', sums('amount', { above: 0 }, 'count'), { path: amountTest, to: { from: 0 } }, false],
  ])('%s', (_, data, edit, expected) => {
    expect(meansTheSame({ family: 'timetable', id: 'x', version: '1', blanks: {}, data }, [edit])).toBe(expected);
  });

  function settings(period: string, due: unknown): unknown {
    return { settings: { period, steps: [{ id: 'step', due }] } };
  }

  function past(due: object, word: string) {
    return { settings: { period: 'month', steps: [{ id: 'step', due }] }, when: { 'past.step': { [word]: 0 } } };
  }

  function pastEdge(word: string) {
    return ['when', 'past.step', word];
  }

  function grades(gaps: string) {
    const bands = [
      { from: 60, upTo: 100, as: 'high' },
      { upTo: 59, as: 'low' },
    ];
    return { figures: { grade: { kind: 'bands', by: 'score', gaps, outside: 'refused', bands } } };
  }

  function readingOf(patch: unknown) {
    return { readings: { between: { adopted: 'printed', options: { printed: {}, other: patch } } } };
  }

  function sums(of: string, amount: unknown, take = 'sum'): unknown {
    return {
      each: {
        lines: {
          negated: { kind: 'product', of: ['amount', -1] },
          raised: { kind: 'product', of: ['amount', 1], atLeast: 5 },
        },
      },
      figures: { total: { kind: 'tally', from: 'lines', where: { amount }, take, of } },
    };
  }
});

function edgeOf(band: number, word: string): readonly (string | number)[] {
  return ['figures', 'grade', 'bands', band, word];
}

describe('verdictOn', () => {
  const given = (clause: string, minutes: number, fine: string): Case => ({
    clause,
    policy: 'lateFine',
    blanks: { most: 25 },
    facts: { minutes, waived: false },
    expect: { fine },
  });
  const mutant = (path: string, to: string): Mutant => {
    const found = mutantsOf(lateFine, generalFamily).find((one) => one.path === path && one.to === to);
    if (found === undefined) throw new Error(`no mutant ${path} ${to}`);
    return found;
  };
  const edge = 'figures.fine.bands.none.upTo, figures.fine.bands.some.above';

  test('a change that a case at the boundary notices is killed, by a case of its clause if there is one', () => {
    const atEdge = given('fine', 5, '0');
    expect(verdictOn(mutant(edge, '4, 4'), [atEdge])).toEqual({ is: 'killed', by: 'fine' });
    expect(verdictOn(mutant(edge, '4, 4'), [{ ...atEdge, clause: 'another' }])).toEqual({
      is: 'elsewhere',
      by: 'another',
    });
  });

  test('a change that no case comes near survives', () => {
    expect(verdictOn(mutant(edge, '6, 6'), [given('fine', 5, '0'), given('fine', 7, '10')])).toEqual({
      is: 'survived',
    });
    expect(verdictOn(mutant('figures.fine.atMost', ''), [given('fine', 7, '10')])).toEqual({ is: 'survived' });
  });

  test('a change that adoption refuses needs no case', () => {
    expect(verdictOn(mutant('figures.fine.bands.none.upTo', '4'), [given('fine', 7, '10')])).toEqual({ is: 'refused' });
  });

  test('a change that only the patch of a reading refuses must be noticed as adopted', () => {
    const strict = { 'figures.fine.bands.some.gives': 20 };
    const template = {
      ...lateFine,
      blanks: {},
      data: {
        facts: { minutes: { type: 'number', atLeast: 0 }, waived: { type: 'flag' } },
        figures: { fine: { kind: 'bands', by: 'minutes', bands: [{ id: 'all', from: 0, gives: 10 }], clause: 'fine' } },
        readings: { amount: { question: title, adopted: 'printed', options: { printed: {}, strict } } },
      },
    };
    const changed: Mutant = { path: 'figures.fine.bands.none', from: '', to: '', clauses: ['fine'], template };
    const asRead = { ...given('fine', 7, '20'), choices: { readings: { amount: 'strict' } } };
    expect(verdictOn(changed, [given('fine', 7, '10'), asRead])).toEqual({ is: 'survived' });
    expect(verdictOn(changed, [given('fine', 5, '0'), asRead])).toEqual({ is: 'killed', by: 'fine' });
    expect(verdictOn({ ...changed, path: 'readings.amount' }, [given('fine', 7, '10'), asRead])).toEqual({
      is: 'refused',
    });
  });
});
