/** Policies and blanks are plain JSON data: a copy that nobody else holds, or a refusal of what JSON cannot say. */
import { refuse } from './issue.js';

/** Deeper than any policy; a cycle never ends. */
const DEEPEST = 64;

/**
 * A deep copy of plain data, without keys that hold `undefined`.
 *
 * @throws RulesError for functions, class instances, numbers that are not finite, cycles, and whatever cannot be read
 */
export function plainData(value: unknown, path: string, depth = 0): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object' || depth > DEEPEST) return refuse('type', path, value, 'plain data');
  if (Array.isArray(value)) return Array.from(value, (item: unknown, i) => plainData(item, `${path}/${i}`, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return refuse('type', path, value, 'plain data');
  const entries = Object.keys(value).map((key): readonly [string, unknown] => {
    const at = `${path}/${key}`;
    if (key === '__proto__') return refuse('unknownKey', at, key, 'a key of data');
    const item = memberOf(value, key, at);
    return [key, item === undefined ? undefined : plainData(item, at, depth + 1)];
  });
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

/** What a record holds under a key of its own, never what every object inherits. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** What stands under a key: it may be a getter, the code of somebody else, which may throw. */
export function memberOf(source: object, key: string, path: string): unknown {
  try {
    return Reflect.get(source, key);
  } catch {
    return refuse('type', path, undefined, 'a value that can be read');
  }
}
