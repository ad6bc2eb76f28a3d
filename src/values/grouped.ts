/**
 * Items by a key of theirs, in their order; the keys in the order in which they first occur.
 *
 * @example
 * grouped([1, 2, 3], (n) => n % 2).get(1) //=> [1, 3]
 */
export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
