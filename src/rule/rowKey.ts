/** Entries of lists are addressed by their id, label or name: insertions must not move them. */

/** The id, label or name of an entry, if it has one. */
export function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  return ['id', 'as', 'of'].map((key): unknown => Reflect.get(item, key)).find((name) => typeof name === 'string');
}

/** The key of an entry; its place where it has none. */
export function keyOf(item: unknown, index: number): string {
  return nameOf(item) ?? String(index);
}
