/** The mutants of a policy: its data changed by one step, everywhere where rule data stands. */

import type { Family } from '../../../src/figures/family.js';
import { type Grammar, isObject, policyGrammar } from '../../../src/figures/grammar.js';
import type { Template } from '../../../src/figures/template.js';
import { keyOf } from '../../../src/rule/rowKey.js';
import { type Change, changed, type Edit, LEFT_OUT, type Path, pathText, valueAt } from './change.js';
import { clausesOf } from './clausesOf.js';
import { editsOf, grammarAt } from './editsOf.js';
import { figureChanges, reordered } from './figureChanges.js';
import { makersOwn } from './makersOwn.js';
import { meansTheSame } from './sameMeaning.js';

export interface Mutant {
  /** Where it differs, rows by their label or id. */
  readonly path: string;
  /** What stood there, and what stands there now, as JSON; nothing where it is left out. */
  readonly from: string;
  readonly to: string;
  /** The clauses whose data is changed. */
  readonly clauses: readonly string[];
  readonly template: Template;
}

/** Every mutant of a template. */
export function mutantsOf(template: Template, family: Family): readonly Mutant[] {
  const { data } = template;
  const isMade = makersOwn(template);
  const clausesAt = clausesOf(data);
  const seen = new Set<string>();
  return changesOf(data, grammarOf(family)).flatMap((change) => {
    if (change.some(({ path }) => isMade(path)) || meansTheSame(template, change)) return [];
    const mutated = changed(data, change);
    const key = JSON.stringify(mutated);
    if (seen.has(key) || key === JSON.stringify(data)) return [];
    seen.add(key);
    const clauses = [...new Set(change.flatMap(({ path }) => clausesAt(path)))];
    return [{ ...shown(data, change), clauses, template: { ...template, data: mutated } }];
  });
}

function grammarOf({ settings }: Family): Grammar {
  if (typeof policyGrammar === 'string' || !('object' in policyGrammar) || settings === undefined) return policyGrammar;
  return { object: { ...policyGrammar.object, 'settings?': settings } };
}

function changesOf(data: unknown, grammar: Grammar): readonly Change[] {
  const within = (...path: Path): readonly Change[] =>
    valueAt(data, path) === undefined ? [] : singly(editsOf(grammarAt(grammar, data, path), valueAt(data, path), path));
  return [
    ...['figures', 'each', 'windows', 'settings', 'amendments', 'overrides'].flatMap((part) => within(part)),
    ...figurePaths(data).flatMap((path) => figureChanges(valueAt(data, path), path)),
    ...scaleChanges(data),
    ...orderedSettings(data),
    ...readingChanges(data, grammar),
  ];
}

function singly(edits: readonly Edit[]): readonly Change[] {
  return edits.map((edit) => [edit]);
}

function figurePaths(data: unknown): readonly Path[] {
  return [['figures'], ...childPaths(data, ['each'])].flatMap((list) => childPaths(data, list));
}

function childPaths(data: unknown, path: Path): readonly Path[] {
  const value = valueAt(data, path);
  return isObject(value) ? Object.keys(value).map((key) => [...path, key]) : [];
}

function scaleChanges(data: unknown): readonly Change[] {
  return childPaths(data, ['scales']).flatMap((path) => {
    const labels = valueAt(data, path);
    return Array.isArray(labels) ? reordered(labels, path) : [];
  });
}

/** The items of a set in order, and the steps of a timetable in order. */
function orderedSettings(data: unknown): readonly Change[] {
  const isOrdered = ['outOfOrder', 'inOrder'].some((figure) => valueAt(data, ['figures', figure]) !== undefined);
  if (!isOrdered) return [];
  return ['items', 'steps'].flatMap((list) => {
    const items = valueAt(data, ['settings', list]);
    return Array.isArray(items) ? reordered(items, ['settings', list]) : [];
  });
}

/** The adopted option of each question, and the patches of all. */
function readingChanges(data: unknown, grammar: Grammar): readonly Change[] {
  return childPaths(data, ['readings']).flatMap((path) => {
    const options = childPaths(data, [...path, 'options']);
    const adopted = valueAt(data, [...path, 'adopted']);
    const others = options.map((option) => option.at(-1)).filter((option) => option !== adopted);
    return [
      ...singly(others.map((to) => ({ path: [...path, 'adopted'], to }))),
      ...options.flatMap((option) => childPaths(data, option).flatMap((entry) => patchChanges(data, grammar, entry))),
    ];
  });
}

/** A patch left out, and the steps of what it puts. */
function patchChanges(data: unknown, grammar: Grammar, path: Path): readonly Change[] {
  const value = valueAt(data, path);
  const target = targetOf(data, String(path.at(-1)));
  const edits = value === null ? [] : editsOf(grammarAt(grammar, data, target), value, path);
  return [[{ path, to: LEFT_OUT }], ...singly(edits), ...figureChanges(value, path)];
}

/** Where a patch puts its value: rows by their number. */
function targetOf(data: unknown, patchPath: string): Path {
  const path: (string | number)[] = [];
  for (const key of patchPath.split('.')) {
    const list = valueAt(data, path);
    path.push(Array.isArray(list) ? list.findIndex((item, i) => item === key || keyOf(item, i) === key) : key);
  }
  return path;
}

function shown(data: unknown, change: Change): Pick<Mutant, 'path' | 'from' | 'to'> {
  const text = (value: unknown): string => (value === LEFT_OUT ? '' : (JSON.stringify(value) ?? ''));
  return {
    path: change.map(({ path }) => pathText(data, path)).join(', '),
    from: change.map(({ path }) => text(valueAt(data, path))).join(', '),
    to: change.map(({ to }) => text(to)).join(', '),
  };
}
