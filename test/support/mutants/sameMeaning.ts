/** Changes of data that change nothing of what it means: no case can notice them. */
import { isObject } from '../../../src/figures/grammar.js';
import { isLiteral, readLiteral } from '../../../src/figures/literal.js';
import type { Template } from '../../../src/figures/template.js';
import { keyOf } from '../../../src/rule/rowKey.js';
import { compare } from '../../../src/values/fraction.js';
import { DAY_SECONDS } from '../../../src/values/time.js';
import { type Change, LEFT_OUT, type Path, valueAt } from './change.js';
import { OTHER_EDGE } from './editsOf.js';

/** Ways of rounding that differ for amounts below zero only. */
const SAME_ABOVE_ZERO: Readonly<Record<string, string>> = {
  floor: 'down',
  down: 'floor',
  ceiling: 'up',
  up: 'ceiling',
};

/** Whether a change of a template's data leaves its meaning as it was. */
export function meansTheSame({ family, data }: Template, [{ path, to }, ...others]: Change): boolean {
  if (others.length > 0) return false;
  const from = valueAt(data, path);
  const [key, list] = [path.at(-1), path.at(-2)];
  if (key === 'mode') return SAME_ABOVE_ZERO[String(from)] === to;
  // No length of time is as long in any unit.
  if ((key === 'unit' || key === 'in') && valueAt(data, [...path.slice(0, -1), 'length']) === 0) return true;
  if (to === LEFT_OUT && from === 1) return list === 'of' || list === 'over';
  if (isMoveWithinGap(data, path, to) || isZeroLetIntoSum(data, path, to)) return true;
  if (family !== 'timetable') return false;
  if (isMoveWithinDay(data, path, to)) return true;
  return path.join('.') === 'settings.period' && isByWeekday(data) && [from, to].every(isDated);
}

/** An edge of a band beside a gap that falls to it anyway, in every reading that changes the bands. */
function isMoveWithinGap(data: unknown, path: Path, to: unknown): boolean {
  const figurePath = path.slice(0, -3);
  const [figure, band, edge] = [valueAt(data, figurePath), valueAt(data, path.slice(0, -1)), String(path.at(-1))];
  const from = valueAt(data, path);
  if (path.at(-3) !== 'bands' || !isObject(figure) || !isLiteral(from) || !isLiteral(to)) return false;
  const { beside, isBeyond } = GAPS[String(figure['gaps'])]?.[edge] ?? {};
  const others = Array.isArray(figure['bands']) ? figure['bands'].filter(isObject) : [];
  const facing = others.flatMap((other) => (beside ?? []).map((word) => other[word])).filter(isLiteral);
  const across = facing.filter((other) => isBeyond?.(compared(other, from)) === true);
  if (across.length === 0 || !across.every((other) => isBeyond?.(compared(other, to)) === true)) return false;
  const address = [...figurePath, 'bands', keyOf(band, Number(path.at(-2)))].join('.');
  return patchesOf(data)
    .filter((patch) => Object.keys(patch).some((key) => isPatchOfBands(key, figurePath.join('.'))))
    .every((patch) => patch[`${address}.${edge}`] === null);
}

const UPPER = { beside: ['from', 'above'], isBeyond: (order: number): boolean => order > 0 };
const LOWER = { beside: ['upTo', 'under'], isBeyond: (order: number): boolean => order < 0 };
/** By how gaps are answered: the edges that may move within one, and the edges that face them across it. */
const GAPS: Readonly<Record<string, Readonly<Record<string, typeof UPPER>>>> = {
  lower: { upTo: UPPER, under: UPPER },
  upper: { from: LOWER, above: LOWER },
};

function compared(a: number | string, b: number | string): number {
  const [first, second] = [readLiteral(a), readLiteral(b)];
  return first === undefined || second === undefined ? 0 : compare(first, second);
}

function isPatchOfBands(key: string, figure: string): boolean {
  return key === figure || key.startsWith(`${figure}.gaps`) || key.startsWith(`${figure}.bands`);
}

function patchesOf(data: unknown): readonly Readonly<Record<string, unknown>>[] {
  const readings = Object.values(valueAt(data, ['readings']) ?? {});
  const options = readings.flatMap((reading) => Object.values(valueAt(reading, ['options']) ?? {}));
  const dated = ['amendments', 'overrides'].flatMap((list) => valueAt(data, [list]) ?? []);
  return [...options, ...dated.map((one) => valueAt(one, ['set']))].filter(isObject);
}

/** A record that adds zero to a sum adds nothing. */
function isZeroLetIntoSum(data: unknown, path: Path, to: unknown): boolean {
  const [from, figure] = [valueAt(data, path), valueAt(data, path.slice(0, -2))];
  if (path.at(-2) !== 'where' || !isObject(figure) || figure['take'] !== 'sum' || !isObject(to)) return false;
  const [word = '', ...others] = Object.keys(isObject(from) ? from : {});
  const name = String(path.at(-1));
  const isAtZero = isObject(from) && from[word] === 0 && to[OTHER_EDGE[word] ?? ''] === 0;
  return others.length === 0 && isAtZero && isMultipleOf(data, String(figure['from']), figure['of'], name);
}

/** The number itself, or its product with other numbers. */
function isMultipleOf(data: unknown, list: string, summed: unknown, name: string): boolean {
  if (summed === name) return true;
  const figure = valueAt(data, ['each', list, String(summed)]);
  if (!isObject(figure) || figure['kind'] !== 'product' || figure['over'] !== undefined) return false;
  const isFinished = ['atLeast', 'atMost', 'round'].some((key) => figure[key] !== undefined);
  return !isFinished && Array.isArray(figure['of']) && figure['of'].includes(name);
}

/** An edge of how far past its due day a step is, told in seconds but by whole days where no reading gives that day a time. */
function isMoveWithinDay(data: unknown, path: Path, to: unknown): boolean {
  const [from, [list, id = '']] = [valueAt(data, path), String(path.at(-2)).split('.')];
  if (list !== 'past' || typeof from !== 'number' || typeof to !== 'number' || !isDueByDay(data, id)) return false;
  const nextDay = ['from', 'under'].includes(String(path.at(-1))) ? Math.ceil : Math.floor;
  return nextDay(from / DAY_SECONDS) === nextDay(to / DAY_SECONDS);
}

function isDueByDay(data: unknown, id: string): boolean {
  const steps = valueAt(data, ['settings', 'steps']);
  const step: unknown = Array.isArray(steps) ? steps.find((one) => isObject(one) && one['id'] === id) : undefined;
  const isPatched = patchesOf(data).some((patch) =>
    Object.keys(patch).some((key) => key === 'settings.steps' || key.startsWith(`settings.steps.${id}`)),
  );
  return isObject(step) && isObject(step['due']) && step['due']['time'] === undefined && !isPatched;
}

/** A week is told by any of its days. */
function isByWeekday(data: unknown): boolean {
  const steps = valueAt(data, ['settings', 'steps']);
  const points = Array.isArray(steps) ? steps.flatMap(({ from, due }) => [from, due]) : [];
  return points.every((point) => point === undefined || (isObject(point) && Object.hasOwn(point, 'weekday')));
}

function isDated(period: unknown): boolean {
  return period === 'day' || period === 'week';
}
