/** The standing of everybody in a population: places, and what a policy makes of them. */
import { type Adopted, formOf } from '../figures/adoption/adopt.js';
import type { FigureValue } from '../figures/evaluated.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runExactly } from '../figures/outcome.js';
import type { Figures } from '../figures/promises.js';
import { rawFacts } from '../figures/rawFacts.js';
import { pointer, refuse } from '../rule/issue.js';

export const rankingFamily = {
  name: 'ranking',
  facts: {},
  lists: {
    people: {
      /** Who it is; no two people share an id. */
      id: { type: 'label' },
      /** What they are ranked by: points, or an amount in yuan. */
      score: { type: 'number', digits: 4 },
      /** Whether the person may be given what depends on the place; needed only where the policy asks. */
      eligible: { type: 'flag', optional: true },
    },
  },
  open: {},
  promises: {},
} as const satisfies Family;

/** One person's place, with all that the policy says of that person. */
export interface Standing {
  readonly id: string;
  /** From 1; `'notApplicable'` for those whom the policy does not rank. */
  readonly place: FigureValue;
  /** Every figure of the person that could be told, `place` among them. */
  readonly figures: Figures;
}

export class RankingOutcome extends Complete<typeof rankingFamily.promises> {
  /** Everybody in the order in which they were given. */
  readonly standings: readonly Standing[] = this.everybody();

  private everybody(): readonly Standing[] {
    return this.records('people').map((figures, index) => ({
      id: this.labelOf('id', 'people', index) ?? '',
      place: this.placeOf(index),
      figures,
    }));
  }

  private placeOf(index: number): FigureValue {
    const { value, unknown: [path] = [] } = this.run.read('place', 'people', index);
    return value ?? refuse('required', path ?? pointer('people', index), undefined, 'what decides the place');
  }
}

/**
 * Ranks people by their scores (002.8A.ranking, 002.7.award.topSets). The policy gives each person a `place`, and says
 * who shares one, who is ranked at all and what follows from the place.
 *
 * @param facts `people`: each `id` once, the `score` in points or yuan, and `eligible` where the policy asks
 * @throws RulesError for two people of one id, a missing or wrong score or whatever else decides a place, a policy
 * without places, and a tie where the policy refuses ties
 * @example
 * const policy = adopt(rankingFamily, handbook002_8A.policies.ranking);
 * const people = [{ id: 'lin', score: 92 }, { id: 'wu', score: 92 }, { id: 'he', score: 80 }];
 * const outcome = rankPeople({ people }, policy);
 * outcome instanceof RankingOutcome && outcome.standings.map(({ place }) => place) //=> ['1', '1', '3']
 */
export function rankPeople(
  facts: FactsOf<typeof rankingFamily>,
  policy: Adopted<'ranking'>,
): RankingOutcome | Incomplete<typeof rankingFamily.promises> {
  const place = formOf(rankingFamily, policy).plan.data.each?.people?.place;
  if (place?.kind !== 'rank') refuse('policy', '/each/people/place', place, 'a rank');
  checkIds(rawFacts(facts).people);
  return runExactly(rankingFamily, facts, policy, RankingOutcome);
}

function checkIds(people: unknown): void {
  if (!Array.isArray(people)) return;
  const seen = new Set<unknown>();
  people.forEach((person: unknown, i) => {
    const id: unknown = typeof person === 'object' && person !== null ? Reflect.get(person, 'id') : undefined;
    if (seen.has(id)) refuse('duplicate', pointer('people', i, 'id'), id, 'an id of its own');
    if (id !== undefined) seen.add(id);
  });
}
