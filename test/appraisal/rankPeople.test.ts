// Places, and the rules of a population as data: ties, top n, quotas, gates before and after, a cap on the average.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RankingOutcome, rankingFamily, rankPeople } from '../../src/appraisal/rankPeople.js';
import { type Adopted, adopt } from '../../src/figures/adoption/adopt.js';
import type { Figure, RecordFigures } from '../../src/figures/policy.js';
import { template } from '../../src/figures/template.js';
import { ranking as ranking002_8A } from '../../src/handbooks/002-8a/ranking.js';

interface Person {
  readonly id: string;
  readonly score: number;
  readonly eligible?: boolean;
}

const byScore = { kind: 'rank', by: 'score', order: 'highest', ties: 'best' } as const satisfies Figure;

function policyOf(people: RecordFigures, figures: Readonly<Record<string, Figure>> = {}): Adopted<'ranking'> {
  const data = { each: { people }, figures };
  return adopt(rankingFamily, template(rankingFamily, { id: 'test', version: '1', blanks: {}, data }));
}

function complete(outcome: ReturnType<typeof rankPeople>): RankingOutcome {
  if (outcome instanceof RankingOutcome) return outcome;
  throw new Error(`incomplete: ${outcome.missing.join(', ')}`);
}

function scored(...scores: readonly number[]): readonly Person[] {
  return scores.map((score, i) => ({ id: `p${i + 1}`, score }));
}

/** One figure of everybody, in the order given. */
function column(name: string, people: readonly Person[], policy: Adopted<'ranking'>): readonly unknown[] {
  return complete(rankPeople({ people }, policy)).standings.map(({ figures }) => figures[name]);
}

describe('rankPeople', () => {
  const policy = adopt(rankingFamily, ranking002_8A);

  test('gives everybody an id, a place and figures, in the order given', () => {
    const { standings } = complete(rankPeople({ people: scored(80, 92, 92) }, policy));
    expect(standings).toEqual([
      { id: 'p1', place: '3', figures: { place: '3' } },
      { id: 'p2', place: '1', figures: { place: '1' } },
      { id: 'p3', place: '1', figures: { place: '1' } },
    ]);
  });

  test('knows no standing of nobody', () => {
    expect(complete(rankPeople({ people: [] }, policy)).standings).toEqual([]);
  });

  test('refuses two people of one id, a missing score, and a policy without places', () => {
    expect(() => rankPeople({ people: [...scored(1), ...scored(2)] }, policy)).toThrow('duplicate at /people/1/id');
    // @ts-expect-error a person without score
    expect(() => rankPeople({ people: [{ id: 'lin' }] }, policy)).toThrow('required at /people/0/score');
    const placeless = policyOf({ grade: { kind: 'bands', by: 'score', bands: [{ gives: 1 }] } });
    expect(() => rankPeople({ people: [] }, placeless)).toThrow('policy at /each/people/place');
  });

  test('gives each one more than the number of those who are better', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 12 }), (scores) => {
        const places = column('place', scored(...scores), policy);
        expect(places).toEqual(scores.map((score) => String(1 + scores.filter((other) => other > score).length)));
      }),
    );
  });
});

describe('population rules as data', () => {
  test('the worse place for equals, the lowest first', () => {
    const policy = policyOf({ place: { ...byScore, order: 'lowest', ties: 'worst' } });
    expect(column('place', scored(10, 20, 20, 30), policy)).toEqual(['1', '3', '3', '4']);
  });

  test('ties refused', () => {
    const policy = policyOf({ place: { ...byScore, ties: 'refused' } });
    expect(() => rankPeople({ people: scored(10, 10) }, policy)).toThrow('tie at /each/people/place');
  });

  test('top n', () => {
    const policy = policyOf({ place: byScore, named: { kind: 'check', any: [{ place: { upTo: 2 } }] } });
    expect(column('named', scored(70, 90, 80, 60), policy)).toEqual([false, true, true, false]);
  });

  test.each([
    { mode: 'floor', places: '0', named: [false, false, false] },
    { mode: 'ceiling', places: '1', named: [true, false, false] },
  ] as const)('a quota of 30 % of the headcount, $mode', ({ mode, places, named }) => {
    const policy = policyOf(
      { place: byScore, named: { kind: 'check', any: [{ place: { upTo: 'places' } }] } },
      {
        headcount: { kind: 'tally', from: 'people', take: 'count' },
        places: { kind: 'product', of: ['headcount', '30%'], round: { mode, digits: 0 } },
      },
    );
    expect(complete(rankPeople({ people: scored(9, 8, 7) }, policy)).figures.places).toBe(places);
    expect(column('named', scored(9, 8, 7), policy)).toEqual(named);
  });

  test('a gate before the quota: who may not be named does not take a place', () => {
    const policy = policyOf({
      place: { ...byScore, where: { eligible: true } },
      named: { kind: 'check', any: [{ place: { upTo: 1 } }] },
    });
    const people = [
      { id: 'lin', score: 95, eligible: false },
      { id: 'wu', score: 90, eligible: true },
      { id: 'he', score: 85, eligible: true },
    ];
    expect(column('place', people, policy)).toEqual(['notApplicable', '1', '2']);
    expect(column('named', people, policy)).toEqual([false, true, false]);
  });

  test('a gate that nobody told is asked for', () => {
    const policy = policyOf({ place: { ...byScore, where: { eligible: true } } });
    const people = [{ id: 'lin', score: 95, eligible: true }, ...scored(90)];
    expect(() => rankPeople({ people }, policy)).toThrow('required at /people/1/eligible');
  });

  test('a gate after the quota: a place of too low a score stays empty', () => {
    const policy = policyOf({
      place: byScore,
      grade: {
        kind: 'table',
        rows: [{ when: { place: { upTo: 2 }, score: { from: 90 } }, as: 'excellent' }, { as: 'other' }],
      },
    });
    expect(column('grade', scored(95, 89.99, 80), policy)).toEqual(['excellent', 'other', 'other']);
  });

  test('an average cap: all scores brought down alike, none brought up', () => {
    const policy = policyOf(
      { place: byScore, capped: { kind: 'product', of: ['score', 'factor'] } },
      {
        sum: { kind: 'tally', from: 'people', take: 'sum', of: 'score' },
        headcount: { kind: 'tally', from: 'people', take: 'count' },
        average: { kind: 'product', of: ['sum'], over: ['headcount'] },
        factor: { kind: 'product', of: [80], over: ['average'], atMost: 1 },
      },
    );
    expect(column('capped', scored(100, 60), policy)).toEqual(['100', '60']);
    expect(column('capped', scored(120, 80), policy)).toEqual(['96', '64']);
  });
});
