/** Counts persons behind orders and conversations: each once, however often they appear. */
import { rawFacts } from '../figures/rawFacts.js';
import { pointer, refuse } from '../rule/issue.js';
import { listOf } from '../rule/listOf.js';

/**
 * How many different persons a list of ids names, such as those who enquired, ordered or paid (002.8A.metric.*).
 *
 * @throws RulesError for an empty id, and for what is no list
 * @example
 * countPersons(['lin', 'wu', 'lin']) //=> 2
 */
export function countPersons(ids: readonly string[]): number {
  return distinct(ids, '').size;
}

/**
 * How many different buyers were served by an agent (002.7.metric.deals). A buyer whom two agents served counts for
 * each of them.
 *
 * @throws RulesError for an empty id, and for what is no list
 * @example
 * countServedBuyers({ buyers: ['lin', 'wu', 'lin'], served: ['lin', 'he'] }) //=> 1
 */
export function countServedBuyers(ids: {
  readonly buyers: readonly string[];
  readonly served: readonly string[];
}): number {
  const { buyers, served: given } = rawFacts(ids);
  const served = distinct(given, '/served');
  return [...distinct(buyers, '/buyers')].filter((buyer) => served.has(buyer)).length;
}

function distinct(ids: readonly string[], path: string): ReadonlySet<string> {
  listOf(ids, path).forEach((id, i) => {
    if (typeof id !== 'string' || id === '') refuse('type', `${path}${pointer(i)}`, id, 'a name or id');
  });
  return new Set(ids);
}
