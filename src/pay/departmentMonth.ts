/** The month of a department, of any size: everybody is scored, the scores give standings, then come the slips. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf } from '../figures/family.js';
import type { Incomplete } from '../figures/outcome.js';
import { refuse } from '../rule/issue.js';
import { type PaySlipOutcome, paySlip, type paySlipFamily } from './paySlip.js';

/** What a slip is made of. */
export interface SlipInput {
  readonly facts: FactsOf<typeof paySlipFamily>;
  readonly policy: Adopted<'paySlip'>;
}

/** How a department's people are read: `standings` is called once, the others once for each person. */
export interface Department<Person, Scored, Standings, Input extends SlipInput = SlipInput> {
  /** A name that nobody else has. */
  id(person: Person): string;
  /** First pass: what is kept of a person, such as the score. */
  score(person: Person): Scored;
  /** Between the passes: what the scores of all come to, such as places. Who failed is not among them. */
  standings(scores: ReadonlyMap<string, Scored>): Standings;
  /** Second pass: the facts and the policy of a person's slip, and whatever else belongs beside the slip. */
  slip(person: Person, scored: Scored, standings: Standings): Input;
}

/** One person's slip with what it was made of, or why there is none. */
export type DepartmentItem<Input extends SlipInput = SlipInput> = {
  /** The number of the person, from 0. */
  readonly index: number;
} & (
  | {
      readonly ok: true;
      readonly id: string;
      readonly input: Input;
      readonly outcome: PaySlipOutcome | Incomplete<typeof paySlipFamily.promises>;
    }
  /** `id` is undefined where it could not be told. */
  | { readonly ok: false; readonly id: string | undefined; readonly error: unknown }
);

/** A month whose first pass is done. */
export interface DepartmentMonth<Standings, Input extends SlipInput = SlipInput> {
  readonly standings: Standings;
  /** An item for each person, in order, each made when it is asked for. */
  readonly slips: Generator<DepartmentItem<Input>, void, undefined>;
}

/**
 * Makes the slips of a department's month in two passes: memory grows with what `score` keeps, not with the people. What
 * fails for one person, thrown by whichever function, is that person's item; what `standings` throws ends the run.
 *
 * Source: the two passes serve rules about a whole department, such as places (002.8A.ranking).
 *
 * @param people read twice, in the same order: an array, or an object that can be iterated again
 * @throws RulesError where the people can be read only once
 * @example
 * const slip = template(paySlipFamily, {
 *   id: 'acme/slip',
 *   version: '1',
 *   blanks: {},
 *   data: {
 *     figures: {
 *       gross: { kind: 'total', of: ['baseWage', 'amounts.bonus'] },
 *       deductions: { kind: 'total', of: [0] },
 *       net: { kind: 'total', of: ['gross'], less: ['deductions'] },
 *     },
 *   },
 * });
 * const policy = adopt(paySlipFamily, slip);
 * const nothing = { spells: [], adjustments: [], corrections: [] };
 * const people = [{ name: 'Lin', points: 91 }, { name: 'Wu', points: 84 }];
 * const { standings, slips } = departmentMonth(people, {
 *   id: ({ name }) => name,
 *   score: ({ points }) => points,
 *   standings: (scores) => ({ best: Math.max(...scores.values()) }),
 *   slip: (_person, points, { best }) => ({
 *     policy,
 *     facts: { ...nothing, month: '2026-03-01', baseWage: 5000, amounts: { bonus: points === best ? 300 : 0 } },
 *   }),
 * });
 * [...slips].map((item) => (item.ok ? item.outcome.figures.net : item.error)) //=> ['5300', '5000']
 * standings.best //=> 91
 */
export function departmentMonth<Person, Scored, Standings, Input extends SlipInput>(
  people: Iterable<Person>,
  department: Department<Person, Scored, Standings, Input>,
): DepartmentMonth<Standings, Input> {
  const first = people[Symbol.iterator]();
  const second = people[Symbol.iterator]();
  if (first === second) refuse('type', '/people', people, 'people that can be read twice');
  const kept = keptOf({ [Symbol.iterator]: () => first }, department);
  const standings = department.standings(new Map(kept.flatMap((one) => (one.ok ? [[one.id, one.scored]] : []))));
  const slip = (person: Person, scored: Scored) => department.slip(person, scored, standings);
  return { standings, slips: slipsOf({ [Symbol.iterator]: () => second }, kept, slip) };
}

/** What the first pass keeps of a person. */
type Kept<Scored> =
  | { readonly ok: true; readonly id: string; readonly scored: Scored }
  | { readonly ok: false; readonly id: string | undefined; readonly error: unknown };

function keptOf<Person, Scored>(
  people: Iterable<Person>,
  department: Pick<Department<Person, Scored, unknown>, 'id' | 'score'>,
): readonly Kept<Scored>[] {
  const ids = new Set<string>();
  return Array.from(people, (person) => {
    let id: string | undefined;
    try {
      id = department.id(person);
      if (ids.has(id)) refuse('duplicate', '/id', id, 'an id of its own');
      ids.add(id);
      return { ok: true, id, scored: department.score(person) };
    } catch (error) {
      return { ok: false, id, error };
    }
  });
}

function* slipsOf<Person, Scored, Input extends SlipInput>(
  people: Iterable<Person>,
  kept: readonly Kept<Scored>[],
  slip: (person: Person, scored: Scored) => Input,
): Generator<DepartmentItem<Input>, void, undefined> {
  let index = 0;
  for (const person of people) {
    yield { index, ...itemOf(kept[index], (scored) => slip(person, scored)) };
    index++;
  }
}

function itemOf<Scored, Input extends SlipInput>(kept: Kept<Scored> | undefined, slip: (scored: Scored) => Input) {
  if (kept?.ok === false) return kept;
  try {
    const { id, scored } = kept ?? refuse('order', '/people', undefined, 'the same people twice');
    const input = slip(scored);
    return { ok: true, id, input, outcome: paySlip(input.facts, input.policy) } as const;
  } catch (error) {
    return { ok: false, id: kept?.id, error } as const;
  }
}
