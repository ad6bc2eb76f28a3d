/**
 * The changes of a figure that take more than one edit: an edge that bands, rows or conditions share moves for all of
 * them; an entry takes the label or the result of its neighbour; neighbours of an order change places.
 */
import { isObject } from '../../../src/figures/grammar.js';
import { isLiteral } from '../../../src/figures/literal.js';
import type { When } from '../../../src/figures/policy.js';
import { keyOf } from '../../../src/rule/rowKey.js';
import type { Change, Edit, Path } from './change.js';
import { OTHER_EDGE, renamed } from './editsOf.js';
import { canBothHold } from './overlap.js';
import { neighboursOf } from './steps.js';

/** The joint changes of a figure that stands at a path. */
export function figureChanges(figure: unknown, path: Path): readonly Change[] {
  if (!isObject(figure)) return [];
  const { bands, rows, hit, any, then } = figure;
  return [
    ...(Array.isArray(bands)
      ? [
          ...sharedEdges(bands.map(asObject), path, 'bands', figure['by']),
          ...exchanged(bands.map(asObject), [...path, 'bands']),
        ]
      : []),
    ...(Array.isArray(rows)
      ? [
          ...sharedEdges(rows.map(whenOf), path, 'rows'),
          ...exchanged(rows.map(asObject), [...path, 'rows']),
          ...(hit === 'only' ? [] : reorderedRows(rows.map(asObject), [...path, 'rows'])),
        ]
      : []),
    ...(Array.isArray(any) ? sharedEdges(any.map(asObject), path, 'any') : []),
    ...(Array.isArray(then) ? reordered(then, [...path, 'then']) : []),
  ];
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

function whenOf(row: unknown): Readonly<Record<string, unknown>> {
  return asObject(asObject(row)['when']);
}

interface Edge {
  readonly of: string;
  readonly word: string;
  readonly value: number | string;
  readonly holder: Readonly<Record<string, unknown>>;
  readonly path: Path;
}

/** Where one entry ends and another begins, the edge moves for both, and the number itself passes to the other one. */
function sharedEdges(
  entries: readonly Readonly<Record<string, unknown>>[],
  path: Path,
  list: 'bands' | 'rows' | 'any',
  by?: unknown,
): readonly Change[] {
  const edges = entries.flatMap((entry, i) => {
    const at = [...path, list, i];
    if (list === 'bands') return edgesOf(String(by), entry, at);
    return Object.entries(entry).flatMap(([name, test]) =>
      isObject(test) ? edgesOf(name, test, [...at, ...(list === 'rows' ? ['when'] : []), name]) : [],
    );
  });
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = JSON.stringify([edge.of, edge.value]);
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  return [...groups.values()].filter(isShared).flatMap((group) => [...movedEdges(group), ...passedEdges(group)]);
}

function edgesOf(of: string, holder: Readonly<Record<string, unknown>>, path: Path): readonly Edge[] {
  return Object.entries(holder).flatMap(([word, value]) =>
    OTHER_EDGE[word] !== undefined && isLiteral(value) ? [{ of, word, value, holder, path }] : [],
  );
}

function isShared(group: readonly Edge[]): boolean {
  const isLower = ({ word }: Edge): boolean => word === 'from' || word === 'above';
  return group.some(isLower) && !group.every(isLower);
}

function movedEdges(group: readonly Edge[]): readonly Change[] {
  const value = group[0]?.value;
  if (value === undefined) return [];
  return neighboursOf(value).flatMap((to) => changeOf(group.map(({ path, word }) => ({ path: [...path, word], to }))));
}

function passedEdges(group: readonly Edge[]): readonly Change[] {
  // A band of a single number has it at both its edges, and both change.
  const holders = new Map<string, Edge & { readonly to: Readonly<Record<string, unknown>> }>();
  for (const edge of group) {
    const key = edge.path.join('/');
    const before = holders.get(key)?.to ?? edge.holder;
    holders.set(key, { ...edge, to: renamed(before, edge.word, OTHER_EDGE[edge.word] ?? edge.word) });
  }
  return changeOf([...holders.values()].map(({ path, to }) => ({ path, to })));
}

function changeOf([first, ...others]: readonly Edit[]): readonly Change[] {
  return first === undefined ? [] : [[first, ...others]];
}

/** Each entry with the result of its neighbour, under its own address; a label that is passed on may be the same one. */
function exchanged(entries: readonly Readonly<Record<string, unknown>>[], path: Path): readonly Change[] {
  return entries.flatMap((entry, i) => {
    const isChange = (next: Readonly<Record<string, unknown>>): boolean =>
      !isObject(next['as']) && isOther(entry, next);
    const other = entries.slice(i + 1).find(isChange) ?? entries.find(isChange);
    if (other === undefined) return typeof entry['as'] === 'string' ? relabelled(entry, [...path, i]) : [];
    const { as, gives } = other;
    const to = {
      ...entry,
      id: keyOf(entry, i),
      ...(as !== undefined && { as }),
      ...(gives !== undefined && { gives }),
    };
    return changeOf([{ path: [...path, i], to }]);
  });
}

function relabelled(entry: Readonly<Record<string, unknown>>, path: Path): readonly Change[] {
  return changeOf([{ path, to: { ...entry, id: keyOf(entry, 0), as: `${entry['as']} or other` } }]);
}

/** What an entry comes to, without what is only said about it. */
function isOther(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  return JSON.stringify([a['as'], a['gives']]) !== JSON.stringify([b['as'], b['gives']]);
}

/** Rows of which the first that holds decides: the order of two matters where both can hold and they differ. */
function reorderedRows(rows: readonly Readonly<Record<string, unknown>>[], path: Path): readonly Change[] {
  return rows.slice(1).flatMap((row, i) => {
    const before = rows[i] ?? {};
    if (!isOther(before, row) || !canBothHold(whenOf(before) as When, whenOf(row) as When)) return [];
    return swapped(before, row, path, i);
  });
}

/** A list whose order matters, each two neighbours in turn. */
export function reordered(items: readonly unknown[], path: Path): readonly Change[] {
  return items
    .slice(1)
    .flatMap((item, i) => (JSON.stringify(item) === JSON.stringify(items[i]) ? [] : swapped(items[i], item, path, i)));
}

function swapped(first: unknown, second: unknown, path: Path, i: number): readonly Change[] {
  return [
    [
      { path: [...path, i], to: second },
      { path: [...path, i + 1], to: first },
    ],
  ];
}
