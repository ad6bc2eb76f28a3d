/** One change of a policy's data: what stands at one or several places, and what is put there instead. */
import { isObject } from '../../../src/figures/grammar.js';
import { keyOf } from '../../../src/rule/rowKey.js';

/** Keys of objects and numbers of list items, from the root of the data. */
export type Path = readonly (string | number)[];

/** Put in place of a value: it is left out of its object or list. */
export const LEFT_OUT = Symbol('left out');

export interface Edit {
  readonly path: Path;
  readonly to: unknown;
}
/** Edits that make one step together, such as the edge that two bands share. */
export type Change = readonly [Edit, ...Edit[]];

/** What stands at a path. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce(
    (node: unknown, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined),
    data,
  );
}

/** A copy of the data with the edits made; the items of a list keep their numbers until all are. */
export function changed(data: unknown, change: readonly Edit[]): unknown {
  return withoutLeftOut(change.reduce((result, { path, to }) => put(result, path, to), data));
}

function put(node: unknown, [head, ...rest]: Path, to: unknown): unknown {
  if (head === undefined) return to;
  if (Array.isArray(node)) return node.map((item, i) => (i === head ? put(item, rest, to) : item));
  const fields = isObject(node) ? node : {};
  return { ...fields, [head]: put(fields[head], rest, to) };
}

function withoutLeftOut(node: unknown): unknown {
  if (Array.isArray(node)) return node.filter((item) => item !== LEFT_OUT).map(withoutLeftOut);
  if (!isObject(node)) return node;
  const kept = Object.entries(node).filter(([, value]) => value !== LEFT_OUT);
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutLeftOut(value)]));
}

/** A path in words: rows and bands by their label or id, texts of a list by themselves. */
export function pathText(data: unknown, path: Path): string {
  return path
    .map((key, i) => {
      const item = valueAt(data, path.slice(0, i + 1));
      return typeof key !== 'number' ? key : typeof item === 'string' ? item : keyOf(item, key);
    })
    .join('.');
}
