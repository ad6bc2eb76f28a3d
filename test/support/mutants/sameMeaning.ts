/** Changes of data that change nothing of what it means: no case can notice them. */
import { isObject } from '../../../src/figures/grammar.js';
import type { Template } from '../../../src/figures/template.js';
import { type Change, LEFT_OUT, valueAt } from './change.js';

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
  if (key === 'unit' && valueAt(data, [...path.slice(0, -1), 'length']) === 0) return true;
  if (to === LEFT_OUT && from === 1) return list === 'of' || list === 'over';
  return (
    family === 'timetable' && path.join('.') === 'settings.period' && isByWeekday(data) && [from, to].every(isDated)
  );
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
