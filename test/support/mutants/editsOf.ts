/**
 * The single edits of data, by its grammar: a number by its step, a time by its step, a flag flipped, a choice changed
 * to each other one, an edge word to its neighbour, each item of a list and each condition left out, and each option
 * left out that may be. Names, labels, ids, titles, notes, clauses, units and effects are no rule data of a figure:
 * a changed name is refused, and what follows from an effect is the business of the pay slip and its tests.
 */
import { faultsOf, type Grammar, isObject } from '../../../src/figures/grammar.js';
import { isLiteral } from '../../../src/figures/literal.js';
import { isBlank } from '../../../src/rule/blank.js';
import { parseTime } from '../../../src/values/time.js';
import { type Edit, LEFT_OUT, type Path } from './change.js';
import { neighboursOf, neighboursOfTime } from './steps.js';

/** Keys under which no rule data stands; rows are proved to exclude each other, or their order is changed instead of `hit`. */
const NO_RULE = new Set(['kind', 'id', 'clause', 'title', 'note', 'question', 'effect', 'nothing', 'hit']);
/** Optional keys without which a policy is refused or means the same, and those whose parts are left out one by one. */
const NEVER_LEFT_OUT = new Set([
  ...NO_RULE,
  ...['unit', 'as', 'gives', 'scale', 'gaps', 'overlaps', 'outside', 'otherwise'],
  ...['when', 'where', 'over', 'less', 'settings'],
]);
/** An edge word and the one beside it. */
export const OTHER_EDGE: Readonly<Record<string, string>> = {
  from: 'above',
  above: 'from',
  upTo: 'under',
  under: 'upTo',
};

/** The edits of a value that stands at a path. */
export function editsOf(grammar: Grammar, value: unknown, path: Path): readonly Edit[] {
  if (isBlank(value)) return [];
  if (typeof grammar === 'string') return plainEdits(grammar, value, path);
  if ('choice' in grammar) {
    return grammar.choice.filter((option) => option !== value).map((to) => ({ path, to }));
  }
  if ('integer' in grammar) {
    const [lowest, highest] = grammar.integer;
    return stepsAt(value, path).filter(({ to }) => Number(to) >= lowest && Number(to) <= highest);
  }
  if ('list' in grammar) return listEdits(grammar.list, value, path);
  if ('either' in grammar) {
    const fitting = alternativeFor(grammar.either, value);
    return fitting === undefined ? [] : editsOf(fitting, value, path);
  }
  if (!isObject(value) || 'text' in grammar) return [];
  if ('map' in grammar) return mapEdits(grammar.map, value, path);
  const keys = 'kinds' in grammar ? (grammar.kinds[String(value['kind'])] ?? {}) : grammar.object;
  return keyedEdits(keys, value, path);
}

function plainEdits(grammar: Extract<Grammar, string>, value: unknown, path: Path): readonly Edit[] {
  switch (grammar) {
    case 'flag':
      return [{ path, to: value !== true }];
    case 'integer':
    case 'literal':
      return stepsAt(value, path);
    case 'operand':
      return isLiteral(value) ? stepsAt(value, path) : [];
    case 'time':
      return neighboursOfTime(String(value)).map((to) => ({ path, to }));
    case 'anything':
      return looseEdits(value, path);
    case 'text':
      return [];
  }
}

function stepsAt(value: unknown, path: Path): readonly Edit[] {
  return isLiteral(value) ? neighboursOf(value).map((to) => ({ path, to })) : [];
}

/** Of data without a grammar: flags, numbers, times, items of lists. */
function looseEdits(value: unknown, path: Path): readonly Edit[] {
  if (Array.isArray(value)) return listEdits('anything', value, path);
  if (isObject(value)) return Object.entries(value).flatMap(([key, item]) => looseEdits(item, [...path, key]));
  if (typeof value === 'boolean') return plainEdits('flag', value, path);
  if (typeof value === 'string' && !Number.isNaN(parseTime(value))) return plainEdits('time', value, path);
  return stepsAt(value, path);
}

function listEdits(item: Grammar, value: unknown, path: Path): readonly Edit[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown, i) => [
    { path: [...path, i], to: LEFT_OUT },
    ...editsOf(item, entry, [...path, i]),
  ]);
}

/** A map of conditions is a set of them; other maps are names that something refers to. */
function mapEdits(item: Grammar, value: Readonly<Record<string, unknown>>, path: Path): readonly Edit[] {
  const isSet = ['when', 'where', 'skip'].includes(keyFrom(path, -1)) || keyFrom(path, -2) === 'any';
  return Object.entries(value).flatMap(([key, entry]) => [
    ...(isSet ? [{ path: [...path, key], to: LEFT_OUT }] : []),
    ...editsOf(item, entry, [...path, key]),
  ]);
}

function keyedEdits(
  keys: Readonly<Record<string, Grammar>>,
  value: Readonly<Record<string, unknown>>,
  path: Path,
): readonly Edit[] {
  return Object.entries(keys).flatMap(([key, grammar]) => {
    const name = key.replace('?', '');
    const item = value[name];
    if (item === undefined || NO_RULE.has(name)) return [];
    const at = [...path, name];
    return [
      ...(name !== key && mayBeLeftOut(name, value, path) ? [{ path: at, to: LEFT_OUT }] : []),
      ...edgeEdits(name, value, path),
      ...editsOf(grammar, item, at),
    ];
  });
}

/** The last key of an object is left out with the object; an edge of a band is moved, or another band has it too. */
function mayBeLeftOut(name: string, value: Readonly<Record<string, unknown>>, path: Path): boolean {
  if (NEVER_LEFT_OUT.has(name) || Object.keys(value).length === 1) return false;
  return !(Object.hasOwn(OTHER_EDGE, name) && keyFrom(path, -2) === 'bands');
}

/** A key of a path, counted from its end; of a patch, the last key of its own path. */
function keyFrom(path: Path, place: number): string {
  return String(path.at(place)).split('.').at(-1) ?? '';
}

/** An edge word with its neighbour's, in place of the object that holds it. */
function edgeEdits(name: string, value: Readonly<Record<string, unknown>>, path: Path): readonly Edit[] {
  const other = OTHER_EDGE[name];
  return other === undefined ? [] : [{ path, to: renamed(value, name, other) }];
}

/** The same fields in the same order, one under another name. */
export function renamed(
  value: Readonly<Record<string, unknown>>,
  from: string,
  to: string,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key === from ? to : key, item]));
}

/** The alternative of a grammar that a value is written in; a blank stands for anything. */
export function alternativeFor(grammars: readonly Grammar[], value: unknown): Grammar | undefined {
  return grammars.find((grammar) => isWrittenIn(grammar, value));
}

function isWrittenIn(grammar: Grammar, value: unknown): boolean {
  if (isBlank(value)) return true;
  if (typeof grammar === 'string' || 'choice' in grammar || 'integer' in grammar)
    return faultsOf(grammar, value, '').length === 0;
  if ('list' in grammar) return Array.isArray(value);
  if ('either' in grammar) return alternativeFor(grammar.either, value) !== undefined;
  if (!isObject(value)) return false;
  if (!('object' in grammar)) return true;
  const required = Object.keys(grammar.object).filter((key) => !key.endsWith('?'));
  return (
    required.every((key) => Object.hasOwn(value, key)) &&
    Object.keys(value).every((key) => Object.hasOwn(grammar.object, key) || Object.hasOwn(grammar.object, `${key}?`))
  );
}

/** The grammar of what stands, or would stand, at a path of the data. */
export function grammarAt(grammar: Grammar, data: unknown, path: Path): Grammar {
  const [head, ...rest] = path;
  if (head === undefined) return grammar;
  if (typeof grammar === 'string' || 'choice' in grammar || 'integer' in grammar || 'text' in grammar)
    return 'anything';
  if ('either' in grammar) return grammarAt(alternativeFor(grammar.either, data) ?? 'anything', data, path);
  const item = typeof data === 'object' && data !== null ? Reflect.get(data, head) : undefined;
  if ('list' in grammar) return grammarAt(grammar.list, item, rest);
  if ('map' in grammar) return grammarAt(grammar.map, item, rest);
  const kind = isObject(data) ? String(data['kind']) : '';
  const keys = 'kinds' in grammar ? (grammar.kinds[kind] ?? {}) : grammar.object;
  return grammarAt(keys[String(head)] ?? keys[`${head}?`] ?? 'anything', item, rest);
}
