/** The month of a department, of any size: standings first, then the slips one by one. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf } from '../figures/family.js';
import type { Incomplete } from '../figures/outcome.js';
import { refuse } from '../rule/issue.js';
import { compare, type Fraction } from '../values/fraction.js';
import { type AmountIn, parseAmount } from '../values/number.js';
import { type PaySlipOutcome, paySlip, type paySlipFamily } from './paySlip.js';

/** Where a person stands among those who have a score. */
export interface Standing {
  /** 1 for the highest score; equals share the best place. */
  readonly place: number;
  /** How many people have a score. */
  readonly of: number;
}

/** What a slip is made of. */
export interface SlipInput {
  readonly facts: FactsOf<typeof paySlipFamily>;
  readonly policy: Adopted<'paySlip'>;
}

/** How a department's people are read. Both functions are called once for each person, in two passes. */
export interface Department<Person> {
  /** A name that nobody else has. */
  id(person: Person): string;
  /** The score by which people stand; `undefined` for those who stand nowhere. */
  score(person: Person): AmountIn | undefined;
  /** The facts and the policy of a person's slip; `standing` is absent where there is no score. */
  slip(person: Person, standing: Standing | undefined): SlipInput;
}

/** One person's slip, or why there is none. */
export type DepartmentItem =
  | {
      readonly ok: true;
      readonly id: string;
      readonly outcome: PaySlipOutcome | Incomplete<typeof paySlipFamily.promises>;
    }
  | { readonly ok: false; readonly id: string; readonly error: unknown };

/**
 * Makes the slips of a department's month. The first pass keeps each person's standing, the second makes the slips:
 * memory grows with the standings, not with the people. What fails for one person is an item of the stream.
 *
 * Source: the two passes serve rules about a whole department, such as places (002.8A.ranking).
 *
 * @param people read twice, in the same order: an array, or an object that can be iterated again
 * @throws RulesError before the first item where the people can be read only once
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
 * const nothing = { spells: [], adjustments: [], corrections: [], attendance: {}, appraisal: {}, pay: {}, leave: {} };
 * const people = [{ name: 'Lin', points: 91 }, { name: 'Wu', points: 84 }];
 * const slips = departmentMonth(people, {
 *   id: ({ name }) => name,
 *   score: ({ points }) => points,
 *   slip: (_person, standing) => ({
 *     policy,
 *     facts: { ...nothing, month: '2026-03-01', baseWage: 5000, amounts: { bonus: standing?.place === 1 ? 300 : 0 } },
 *   }),
 * });
 * [...slips].map((item) => (item.ok ? item.outcome.figures.net : item.error)) //=> ['5300', '5000']
 */
export function* departmentMonth<Person>(
  people: Iterable<Person>,
  department: Department<Person>,
): Generator<DepartmentItem, void, undefined> {
  const first = people[Symbol.iterator]();
  const second = people[Symbol.iterator]();
  if (first === second) refuse('type', '/people', people, 'people that can be read twice');
  const { standings, failures } = standingsOf({ [Symbol.iterator]: () => first }, department);
  const places = placesOf(standings);
  for (let next = second.next(), i = 0; next.done !== true; next = second.next(), i++) {
    const person = next.value;
    const id = department.id(person);
    if (failures.has(i)) yield { ok: false, id, error: failures.get(i) };
    else yield itemOf(id, () => department.slip(person, places.get(id)));
  }
}

interface Standings {
  /** Scores by id. */
  readonly standings: ReadonlyMap<string, Fraction>;
  /** Errors by the number of the person. */
  readonly failures: ReadonlyMap<number, unknown>;
}

function standingsOf<Person>(people: Iterable<Person>, department: Department<Person>): Standings {
  const standings = new Map<string, Fraction>();
  const failures = new Map<number, unknown>();
  const seen = new Set<string>();
  let i = 0;
  for (const person of people) {
    const id = department.id(person);
    try {
      if (seen.has(id)) refuse('duplicate', '/id', id, 'an id of its own');
      seen.add(id);
      const given = department.score(person);
      if (given !== undefined) standings.set(id, parseAmount(given) ?? refuse('type', '/score', given, 'a score'));
    } catch (error) {
      failures.set(i, error);
    }
    i++;
  }
  return { standings, failures };
}

function placesOf(standings: ReadonlyMap<string, Fraction>): ReadonlyMap<string, Standing> {
  const sorted = [...standings].sort(([, a], [, b]) => compare(b, a));
  const places = new Map<string, Standing>();
  let place = 1;
  sorted.forEach(([id, score], i) => {
    const before = sorted[i - 1];
    if (before !== undefined && compare(before[1], score) !== 0) place = i + 1;
    places.set(id, { place, of: sorted.length });
  });
  return places;
}

function itemOf(id: string, input: () => SlipInput): DepartmentItem {
  try {
    const { facts, policy } = input();
    return { ok: true, id, outcome: paySlip(facts, policy) };
  } catch (error) {
    return { ok: false, id, error };
  }
}
