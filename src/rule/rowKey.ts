/** Entries of lists are addressed by their id, label or name: insertions must not move them. */

/** The key of an entry; its place where it has none. */
export function keyOf(item: unknown, index: number): string {
  if (typeof item !== 'object' || item === null) return String(index);
  const key: unknown = Reflect.get(item, 'id') ?? Reflect.get(item, 'as') ?? Reflect.get(item, 'of');
  return typeof key === 'string' ? key : String(index);
}
