/** Proof that the rows of a table are total, and disjoint where only one may hold, by trying every cell they cut out. */
import { add, compare, type Fraction, fraction, multiply, ONE, subtract } from '../values/fraction.js';
import { exactText } from '../values/text.js';
import { entryKey } from './entries.js';
import type { Checker } from './kind.js';
import { isLiteral, readLiteral } from './literal.js';
import type { Name, Row, Table, Test } from './policy.js';
import { EDGE_WORDS, isComparison, labelsOf, satisfies } from './when.js';

/** One sample of an axis: a number, a flag, a label; `OTHER` is any label that the table does not name. */
type Point = Fraction | boolean | string;
const OTHER = 'any other';
const MOST_CELLS = 50_000;

export function proveRows(figure: Table, checker: Checker): void {
  const { rows, hit = 'first', otherwise } = figure;
  const endsInAll = rows.at(-1)?.when === undefined;
  const mayBePartial = otherwise !== undefined || (hit === 'first' && endsInAll);
  if (mayBePartial && hit === 'first') return;
  const axes = axesOf(rows, checker);
  if (axes === undefined) {
    if (!mayBePartial) checker.report('gap', '/rows', rows.length, 'a last row without when, or otherwise');
    if (hit === 'only') checker.report('overlap', '/rows', rows.length, 'tests that can be proved apart');
    return;
  }
  for (const cell of cellsOf(axes)) {
    const hits = rows.filter((row) => holdsAt(row, cell));
    if (hits.length === 0 && !mayBePartial) {
      checker.report('gap', '/rows', 'none', 'a row for every case', textOf(cell));
      return;
    }
    const [first, second] = hits;
    if (hit === 'only' && first !== undefined && second !== undefined) {
      const key = entryKey(second, rows.indexOf(second));
      checker.report('overlap', `/rows/${key}`, key, 'rows that exclude each other', textOf(cell));
      return;
    }
  }
}

type Cell = ReadonlyMap<Name, Point>;

/** The samples of each tested name, or `undefined` where tests compare with other names, or there are too many. */
function axesOf(rows: readonly Row[], checker: Checker): ReadonlyMap<Name, readonly Point[]> | undefined {
  const tests = new Map<Name, Test[]>();
  for (const [name, test] of rows.flatMap(({ when }) => Object.entries(when ?? {})))
    tests.set(name, [...(tests.get(name) ?? []), test]);
  const axes = new Map<Name, readonly Point[]>();
  let cells = 1;
  for (const [name, given] of tests) {
    const points = pointsOf(given, name, checker);
    cells *= points?.length ?? Number.POSITIVE_INFINITY;
    if (points === undefined || cells > MOST_CELLS) return undefined;
    axes.set(name, points);
  }
  return axes;
}

function pointsOf(tests: readonly Test[], name: Name, checker: Checker): readonly Point[] | undefined {
  const { value, label } = checker.shape(name, '');
  const labels = tests.flatMap((test) => labelsOf(test) ?? []);
  if (tests.some((test) => isComparison(test) && (test.scale ?? test.sameAs ?? test.differsFrom) !== undefined))
    return undefined;
  if (labels.length > 0) return label === 'open' || label === undefined ? [...new Set(labels), OTHER] : label;
  if (value === 'flag') return [true, false];
  const edges = tests
    .flatMap((test) => (isComparison(test) ? EDGE_WORDS.map((word) => test[word]) : [test]))
    .filter((edge) => edge !== undefined);
  if (!edges.every(isLiteral)) return undefined;
  const sorted = edges
    .map(readLiteral)
    .filter((edge) => edge !== undefined)
    .sort(compare);
  return around(sorted);
}

/** Each edge, a point between each two, and one beyond either end. */
function around(edges: readonly Fraction[]): readonly Point[] {
  const [first, last] = [edges[0], edges.at(-1)];
  if (first === undefined || last === undefined) return [ONE];
  const between = edges.slice(1).map((edge, i) => multiply(add(edge, edges[i] ?? edge), fraction(1n, 2n)));
  return [subtract(first, ONE), ...edges, ...between, add(last, ONE)];
}

function* cellsOf(axes: ReadonlyMap<Name, readonly Point[]>): Generator<Cell> {
  const names = [...axes.keys()];
  const total = [...axes.values()].reduce((product, points) => product * points.length, 1);
  for (let cell = 0; cell < total; cell++) {
    let rest = cell;
    const at = new Map<Name, Point>();
    for (const name of names) {
      const points = axes.get(name) ?? [];
      at.set(name, points[rest % points.length] ?? OTHER);
      rest = Math.floor(rest / points.length);
    }
    yield at;
  }
}

function holdsAt({ when = {} }: Row, cell: Cell): boolean {
  return Object.entries(when).every(([name, test]) => {
    const point = cell.get(name);
    return point !== undefined && holdsFor(test, point);
  });
}

function holdsFor(test: Test, point: Point): boolean {
  if (typeof test === 'boolean') return point === test;
  const labels = labelsOf(test);
  if (labels !== undefined)
    return isComparison(test) ? !labels.includes(String(point)) : labels.includes(String(point));
  const compareWith = (edge: unknown): number => {
    const value = readLiteral(edge);
    return typeof point === 'object' && value !== undefined ? compare(point, value) : Number.NaN;
  };
  if (!isComparison(test)) return compareWith(test) === 0;
  return EDGE_WORDS.every((word) => test[word] === undefined || satisfies(word, compareWith(test[word])));
}

function textOf(cell: Cell): string {
  const show = (point: Point): string => (typeof point === 'object' ? String(exactText(point)) : String(point));
  return [...cell].map(([name, point]) => `${name} ${show(point)}`).join(', ');
}
