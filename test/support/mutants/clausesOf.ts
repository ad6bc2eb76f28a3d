/** The clauses that a place of a policy belongs to: those of its entry, else of its figure, else of what reads it. */
import { isObject } from '../../../src/figures/grammar.js';
import { type Path, valueAt } from './change.js';

/** Tells the clauses of a path into the data of a policy. */
export function clausesOf(data: unknown): (path: Path) => readonly string[] {
  const figures = allFigures(data);
  const readers = (name: string): readonly string[] => clausesOfReaders(name, figures, new Set());
  const every = [...new Set(figures.flatMap(({ figure }) => clausesIn(figure)))];
  const orEvery = (clauses: readonly string[]): readonly string[] => (clauses.length > 0 ? clauses : every);
  return (path) => {
    const nearest = nearestClause(data, path);
    if (nearest !== undefined) return nearest;
    const [root, name = '', inner = ''] = path.map(String);
    switch (root) {
      case 'figures':
        return orEvery(readers(name));
      case 'each':
        return orEvery(readers(inner));
      case 'windows':
      case 'scales':
        return orEvery(readers(name));
      case 'settings':
        return orEvery(clausesOfItem(data, path, figures));
      case 'readings':
        return orEvery(clausesOfPatched(data, String(path[4] ?? '')));
      default:
        return every;
    }
  };
}

interface Named {
  readonly name: string;
  readonly figure: unknown;
}

function allFigures(data: unknown): readonly Named[] {
  const named = (map: unknown): readonly Named[] =>
    isObject(map) ? Object.entries(map).map(([name, figure]) => ({ name, figure })) : [];
  const each = valueAt(data, ['each']);
  return [...named(valueAt(data, ['figures'])), ...(isObject(each) ? Object.values(each).flatMap(named) : [])];
}

/** The clause of the innermost part around a place that has one. */
function nearestClause(data: unknown, path: Path): readonly string[] | undefined {
  for (let length = path.length; length >= 2; length--) {
    const clause = valueAt(data, [...path.slice(0, length), 'clause']);
    if (clause !== undefined) return listed(clause);
  }
  return undefined;
}

function listed(clause: unknown): readonly string[] {
  return Array.isArray(clause) ? clause.map(String) : [String(clause)];
}

/** A figure's clauses, with those of its entries. */
function clausesIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(clausesIn);
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === 'clause' ? listed(value) : clausesIn(value)));
}

function clausesOfReaders(name: string, figures: readonly Named[], seen: Set<string>): readonly string[] {
  if (seen.has(name)) return [];
  seen.add(name);
  const reading = figures.filter((other) => mentions(other.figure, name));
  const clauses = reading.flatMap((other) => {
    const own = clausesIn(other.figure);
    return own.length > 0 ? own : clausesOfReaders(other.name, figures, seen);
  });
  return [...new Set(clauses)];
}

/** Whether a name stands anywhere among the values or conditions of a figure. */
function mentions(node: unknown, name: string): boolean {
  if (Array.isArray(node)) return node.some((item) => mentions(item, name));
  if (!isObject(node)) return node === name;
  return Object.entries(node).some(([key, value]) => key === name || mentions(value, name));
}

/** An item of the settings, such as a dated step, whose id is the name of a figure. */
function clausesOfItem(data: unknown, path: Path, figures: readonly Named[]): readonly string[] {
  const id = path
    .map((_, i) => valueAt(data, [...path.slice(0, i + 1), 'id']))
    .find((found) => typeof found === 'string');
  return figures.filter(({ name }) => name === id).flatMap(({ figure }) => clausesIn(figure));
}

/** The clauses of what a patch changes. */
function clausesOfPatched(data: unknown, patchPath: string): readonly string[] {
  const keys = patchPath.split('.');
  const figure = valueAt(data, keys.slice(0, keys[0] === 'each' ? 3 : 2));
  return clausesIn(figure);
}
