/** Scales: labels in order, from the mildest to the gravest. A label that is not on its scale has no place: refused. */
import { refuse } from '../rule/issue.js';
import { at, type Frame, GIVEN_UP } from './frame.js';
import type { Checker, Compiler, Shape } from './kind.js';
import type { Name } from './policy.js';

/** The labels that a name may have must all be on the scale; those of an open set are checked when they come. */
export function checkOnScale(
  label: Shape['label'],
  name: Name,
  order: readonly string[],
  checker: Checker,
  path: string,
) {
  if (label === undefined) return checker.report('type', path, name, 'label');
  const stranger = label === 'open' ? undefined : label.find((one) => !order.includes(one));
  if (stranger !== undefined && order.length > 0) checker.report('choice', path, stranger, order.join(', '));
}

/** The place of a label. */
export function placeOnScale(label: string, order: readonly string[], path: string): number {
  const place = order.indexOf(label);
  return place < 0 ? refuse('choice', path, label, order.join(', ')) : place;
}

/** The place of the label whose code a slot holds, -1 where it is not applicable; a label of no place gives up. */
export function compiledPlace(slot: number, order: readonly string[], compiler: Compiler): (frame: Frame) => number {
  const codes = order.map((label) => compiler.code(label));
  return (frame) => {
    const code = at(frame, slot);
    const place = codes.indexOf(code);
    if (place < 0 && !Number.isNaN(code)) frame[GIVEN_UP] = 1;
    return place;
  };
}
