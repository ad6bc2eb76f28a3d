/** Proof that the rows of a table are total, and disjoint where only one may hold, by trying every cell they cut out. */
import { keyOf } from '../../rule/rowKey.js';
import { add, compare, type Fraction, isFraction, middle, ONE, subtract } from '../../values/fraction.js';
import { exactText } from '../../values/text.js';
import type { Checker, Shape } from '../kind.js';
import { isLiteral, readLiteral } from '../literal.js';
import type { Name, Operand, Table } from '../policy.js';
import { mainOf, NOT_APPLICABLE, type Result, type Value } from '../value.js';
import { areAllSo, type Question, questionsOf } from '../when.js';

/** Stands for any label that the table does not name. */
const OTHER = 'any other';
const MOST_CELLS = 50_000;

export function proveRows(figure: Table, checker: Checker): void {
  const { rows, hit = 'first', otherwise } = figure;
  const all = rows.findIndex(({ when = {} }) => Object.keys(when).length === 0);
  const dead = rows[all + 1];
  if (hit === 'first' && all >= 0 && dead !== undefined)
    checker.report('unreachable', `/rows/${keyOf(dead, all + 1)}`, dead.when, 'no row after one that always holds');
  const endsInAll = all >= 0;
  const mayBePartial = otherwise !== undefined || (hit === 'first' && endsInAll);
  if (mayBePartial && hit === 'first') return;
  const questions = rows.map(({ when }) => questionsOf(when));
  const axes = axesOf(questions.flat(), checker);
  if (axes === undefined) {
    if (!mayBePartial) checker.report('gap', '/rows', rows.length, 'a last row without when, or otherwise');
    if (hit === 'only') checker.report('overlap', '/rows', rows.length, 'tests that can be proved apart');
    return;
  }
  for (const cell of cellsOf(axes)) {
    const hits = rows.filter((_, i) => isAllSo(questions[i] ?? [], cell));
    if (hits.length === 0 && !mayBePartial) {
      checker.report('gap', '/rows', 'none', 'a row for every case', textOf(cell));
      return;
    }
    const [first, second] = hits;
    if (hit === 'only' && first !== undefined && second !== undefined) {
      const key = keyOf(second, rows.indexOf(second));
      checker.report('overlap', `/rows/${key}`, key, 'rows that exclude each other', textOf(cell));
      return;
    }
  }
}

/** By name, one sample of what it may give. */
type Cell = ReadonlyMap<Name, Result>;

/** The samples of each tested name, or `undefined` where tests compare with other names, or there are too many. */
function axesOf(questions: readonly Question[], checker: Checker): ReadonlyMap<Name, readonly Result[]> | undefined {
  const axes = new Map<Name, readonly Result[]>();
  let cells = 1;
  for (const { name } of questions) {
    if (axes.has(name)) continue;
    const points = pointsOf(
      questions.filter((question) => question.name === name),
      checker.shape(name, ''),
    );
    cells *= points?.length ?? Number.POSITIVE_INFINITY;
    if (points === undefined || cells > MOST_CELLS) return undefined;
    axes.set(name, points);
  }
  return axes;
}

function pointsOf(questions: readonly Question[], { value, label }: Shape): readonly Result[] | undefined {
  if (questions.some((question) => 'other' in question || ('edge' in question && question.scale !== undefined)))
    return undefined;
  const labels = questions.flatMap((question) => ('labels' in question ? question.labels : []));
  if (labels.length > 0) {
    const known = label === 'open' || label === undefined ? [...new Set(labels), OTHER] : label;
    return known.map((one) => ({ label: one }));
  }
  if (value === 'flag') return [{ value: true }, { value: false }];
  const edges = questions.flatMap((question) => ('edge' in question ? [question.edge] : []));
  if (!edges.every(isLiteral)) return undefined;
  const sorted = edges
    .map(readLiteral)
    .filter((edge) => edge !== undefined)
    .sort(compare);
  return around(sorted).map((point) => ({ value: point }));
}

/** Each edge, a point between each two, and one beyond either end. */
function around(edges: readonly Fraction[]): readonly Fraction[] {
  const [first, last] = [edges[0], edges.at(-1)];
  if (first === undefined || last === undefined) return [ONE];
  const between = edges.slice(1).map((edge, i) => middle(edge, edges[i] ?? edge));
  return [subtract(first, ONE), ...edges, ...between, add(last, ONE)];
}

function* cellsOf(axes: ReadonlyMap<Name, readonly Result[]>): Generator<Cell> {
  const names = [...axes.keys()];
  const total = [...axes.values()].reduce((product, points) => product * points.length, 1);
  for (let cell = 0; cell < total; cell++) {
    let rest = cell;
    const at = new Map<Name, Result>();
    for (const name of names) {
      const points = axes.get(name) ?? [];
      at.set(name, points[rest % points.length] ?? {});
      rest = Math.floor(rest / points.length);
    }
    yield at;
  }
}

function isAllSo(questions: readonly Question[], cell: Cell): boolean {
  const result = (name: Name): Result => cell.get(name) ?? {};
  const number = (edge: Operand): Fraction | null => readLiteral(edge) ?? NOT_APPLICABLE;
  return areAllSo(questions, { result, number, label: () => NOT_APPLICABLE, scale: () => [], path: '' }) === true;
}

function textOf(cell: Cell): string {
  const show = (point: Value): string => String(isFraction(point) ? exactText(point) : point);
  return [...cell].map(([name, point]) => `${name} ${show(mainOf(point))}`).join(', ');
}
