/** Patches by path: one mechanism for overrides, dated amendments, readings and what-ifs. */
import { refuse } from './issue.js';
import { nameOf } from './rowKey.js';

/** The data with each path set to its new value; `null` removes an optional key. The original stays as it is. */
export function patched(data: unknown, patch: Readonly<Record<string, unknown>>, origin: string): unknown {
  return Object.entries(patch).reduce(
    (result, [path, value]) => put(result, path.split('.'), value, { path, origin }),
    data,
  );
}

interface Where {
  readonly path: string;
  readonly origin: string;
}

function put(node: unknown, [head, ...rest]: readonly string[], value: unknown, where: Where): unknown {
  if (head === undefined) return value;
  if (Array.isArray(node)) {
    // Texts of a list are found by themselves, all else by its name.
    const index = node.findIndex((row) => (nameOf(row) ?? row) === head);
    if (index < 0) return leadsNowhere(where, head);
    const copy = [...node];
    if (value === null && rest.length === 0) copy.splice(index, 1);
    else copy[index] = put(node[index], rest, value, where);
    return copy;
  }
  if (typeof node !== 'object' || node === null || head === '__proto__') return leadsNowhere(where, head);
  const fields: Record<string, unknown> = { ...node };
  if (rest.length > 0 && !Object.hasOwn(fields, head)) return leadsNowhere(where, head);
  if (value === null && rest.length === 0) delete fields[head];
  else fields[head] = put(fields[head], rest, value, where);
  return fields;
}

function leadsNowhere({ path, origin }: Where, head: string): never {
  return refuse('unknownPath', `${origin}/${path}`, head, 'a path into the policy');
}
