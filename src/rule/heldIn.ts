/** Caches: what is worked out when it is first asked for, and kept. */

/** What a map holds under a key, made where it holds nothing. */
export function heldIn<Key, Held>(map: Map<Key, Held>, key: Key, make: () => Held): Held {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
