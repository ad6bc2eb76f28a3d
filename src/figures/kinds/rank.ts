/** `rank`: the place of a record among those that hold. */

import { refuse } from '../../rule/issue.js';
import { compare, type Fraction, fromInteger, isFraction, ONE, subtract } from '../../values/fraction.js';
import { exactText } from '../../values/text.js';
import type { Kind, Scope } from '../kind.js';
import type { Rank } from '../policy.js';
import { NOT_APPLICABLE, type Result, Unknown } from '../value.js';
import { whenReads } from '../when.js';

export const rank: Kind<Rank> = {
  check(figure, checker) {
    checker.number(figure.by, '/by');
    checker.when(figure.where, '/where');
    return { value: 'number' };
  },
  column(figure, records, scope) {
    const keys = records.map((record) => {
      const holds = record.holds(figure.where);
      if (holds instanceof Unknown) return holds;
      return holds ? record.number(figure.by) : NOT_APPLICABLE;
    });
    // One unknown score leaves every place open.
    const unknown = keys.find((key) => key instanceof Unknown);
    if (unknown !== undefined) return keys.map((): Result => ({ value: new Unknown(unknown.paths) }));
    const places = placesOf(keys.filter(isFraction), figure, scope);
    return keys.map((key): Result => {
      const place = isFraction(key) ? places.get(keyOf(key)) : undefined;
      return place === undefined ? { value: NOT_APPLICABLE } : { value: place, before: subtract(place, ONE) };
    });
  },
  reads: ({ by, where }) => [by, ...whenReads(where)],
};

/** Key of a value -> its place. */
function placesOf(keys: readonly Fraction[], { order, ties }: Rank, scope: Scope): ReadonlyMap<string, Fraction> {
  const direction = order === 'highest' ? -1 : 1;
  const sorted = [...keys].sort((a, b) => compare(a, b) * direction);
  const places = new Map<string, Fraction>();
  sorted.forEach((value, i) => {
    const key = keyOf(value);
    if (places.has(key) && ties === 'refused') refuse('tie', scope.path, exactText(value), 'no two equal values');
    if (!places.has(key) || ties === 'worst') places.set(key, fromInteger(i + 1));
  });
  return places;
}

function keyOf({ numerator, denominator }: Fraction): string {
  return `${numerator}/${denominator}`;
}
