/** Blanks: figures that a text does not give. They stand in a template by name and are filled when it is adopted. */
import { type Issue, issue } from './issue.js';
import { own } from './plainData.js';
import { keyOf } from './rowKey.js';

/** A figure that the text leaves open; `salaryBasis.days` means one field of what is filled in. */
export interface Blank {
  readonly $blank: string;
}

/** Data in which any part may be a blank. */
export type Draft<T> =
  | T
  | Blank
  | (T extends readonly (infer E)[]
      ? readonly Draft<E>[]
      : T extends object
        ? { readonly [K in keyof T]: Draft<T[K]> }
        : never);

export function isBlank(value: unknown): value is Blank {
  return typeof value === 'object' && value !== null && '$blank' in value && typeof value.$blank === 'string';
}

/** By the path of each place that a blank filled, the path of what filled it. */
export type Places = ReadonlyMap<string, string>;

/**
 * A copy of the data with exactly its blanks filled, the places of these, and the faults: blanks without value, values
 * without blank.
 */
export function fillBlanks(
  draft: unknown,
  declared: readonly string[],
  values: Readonly<Record<string, unknown>>,
): { readonly data: unknown; readonly places: Places; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const used = new Set<string>();
  const missing = new Set<string>();
  const places = new Map<string, string>();
  const fill = (node: unknown, path: string): unknown => {
    if (isBlank(node)) {
      places.set(path, pathOf(node.$blank));
      return valueFor(node);
    }
    if (Array.isArray(node)) return node.map((item: unknown, i) => fill(item, `${path}/${keyOf(item, i)}`));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, fill(value, `${path}/${key}`)]));
  };
  const valueFor = ({ $blank }: Blank): unknown => {
    const [name = '', ...fields] = $blank.split('.');
    used.add(name);
    const value = fields.reduce((node: unknown, field) => fieldOf(node, field), own(values, name));
    if (value === undefined) missing.add($blank);
    return value;
  };
  const data = fill(draft, '');
  for (const name of missing) issues.push(issue('required', pathOf(name), undefined, 'a value for this blank'));
  for (const name of Object.keys(values)) {
    if (!used.has(name))
      issues.push(issue('unknownKey', `/blanks/${name}`, values[name], declared.join(', ') || 'no blank'));
  }
  for (const name of used) {
    if (!declared.includes(name))
      issues.push(issue('unknownName', `/blanks/${name}`, name, declared.join(', ') || 'a declared blank'));
  }
  return { data, places, issues };
}

function pathOf(blank: string): string {
  return `/blanks/${blank.replaceAll('.', '/')}`;
}

/** A field or an item that a value has as data, as the salary basis has days; never the length of a list. */
function fieldOf(node: unknown, field: string): unknown {
  if (typeof node !== 'object' || node === null) return undefined;
  return Object.getOwnPropertyDescriptor(node, field)?.enumerable ? Reflect.get(node, field) : undefined;
}
