/** Checks data against a schema; all that is wrong is refused at once, as issues of the library. */
import * as z from 'zod/mini';
import { type Issue, issue, pointer, RulesError, refuseAll } from '../rule/issue.js';
import { memberOf } from '../rule/plainData.js';

/** The data, if the schema takes it. */
export function checked<S extends z.ZodMiniType>(schema: S, data: unknown): z.output<S> {
  refuseAll(prototypeKeys(data, [], new Set()));
  const result = z.safeParse(schema, data, { reportInput: true });
  if (result.success) return result.data;
  const [first, ...others] = result.error.issues.flatMap((fault) => issuesOf(fault, []));
  throw new RulesError(first ?? issue('type', '', data, 'data that the schema takes'), ...others);
}

/** Keys that would be the prototype of a copy: the schemas pass over them in silence. */
function prototypeKeys(data: unknown, path: readonly string[], seen: Set<object>): readonly Issue[] {
  if (typeof data !== 'object' || data === null || seen.has(data)) return [];
  seen.add(data);
  return Object.keys(data).flatMap((key) => {
    const at = pointer(...path, key);
    const item = memberOf(data, key, at);
    return key === '__proto__'
      ? issue('unknownKey', at, item, 'a key of data')
      : prototypeKeys(item, [...path, key], seen);
  });
}

type Fault = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

function issuesOf(fault: Fault, base: Path): readonly Issue[] {
  const path = [...base, ...fault.path];
  const at = pointer(...path.map(String));
  switch (fault.code) {
    case 'invalid_type':
      return [issue(fault.input === undefined ? 'required' : 'type', at, fault.input, nameOf(fault.expected))];
    case 'invalid_value':
      return [issue(fault.input === undefined ? 'required' : 'choice', at, fault.input, fault.values.join(', '))];
    case 'unrecognized_keys':
      return fault.keys.map((key) =>
        issue('unknownKey', pointer(...path.map(String), key), fieldOf(fault.input, key), 'no such key'),
      );
    case 'invalid_union':
      return ofUnion(fault, path);
    case 'invalid_format':
      // Each pattern carries its own name.
      return [issue('type', at, fault.input, fault.message)];
    case 'too_small':
    case 'too_big':
      return [
        typeof fault.input === 'number'
          ? issue('range', at, fault.input, limitOf(fault))
          : issue('type', at, fault.input, 'a text'),
      ];
    default:
      return [issue('type', at, fault.input, 'data that the schema takes')];
  }
}

/** The faults of the alternative that comes nearest: one that goes deeper than the value's own type. */
function ofUnion(fault: Extract<Fault, { code: 'invalid_union' }>, path: Path): readonly Issue[] {
  const { errors, input } = fault;
  const at = pointer(...path.map(String));
  if (errors.length === 0) {
    const kind = fieldOf(input, String(path.at(-1)));
    const options = 'options' in fault && Array.isArray(fault.options) ? fault.options.join(', ') : 'a known kind';
    return [issue(kind === undefined ? 'required' : 'choice', at, kind, options)];
  }
  const isBlank = fieldOf(input, '$blank') !== undefined;
  const alternatives = errors.filter((faults) => isBlank || !faults.some((inner) => inner.path[0] === '$blank'));
  const deep = alternatives.filter((faults) => !faults.some(isOfAnotherType));
  const [nearest] = [...deep].sort((a, b) => a.length - b.length);
  if (nearest !== undefined) return nearest.flatMap((inner) => issuesOf(inner, path));
  // Where a text or number stands, a blank or another object was not meant.
  const [only, ...more] = alternatives.filter((faults) => !faults.every(isObjectWanted));
  if (only !== undefined && more.length === 0) return only.flatMap((inner) => issuesOf(inner, path));
  const expected = alternatives.flat().flatMap((inner) => issuesOf(inner, path).map((issued) => issued.expected));
  return [issue(input === undefined ? 'required' : 'type', at, input, [...new Set(expected)].join(' or '))];
}

/** Whether a value has another JSON type than the alternative, or is another text. */
function isOfAnotherType({ code, path }: Fault): boolean {
  return path.length === 0 && ['invalid_type', 'invalid_format', 'invalid_value', 'too_small'].includes(code);
}

function limitOf(fault: Extract<Fault, { code: 'too_small' | 'too_big' }>): string {
  return fault.code === 'too_small' ? `at least ${fault.minimum}` : `at most ${fault.maximum}`;
}

function isObjectWanted(fault: Fault): boolean {
  return fault.code === 'invalid_type' && fault.expected === 'object';
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function nameOf(type: string): string {
  return { record: 'object', array: 'list', string: 'text', boolean: 'flag', int: 'integer' }[type] ?? type;
}
