/** Scales: labels in order, from the mildest to the gravest. A label that is not on its scale has no place: refused. */
import { refuse } from '../rule/issue.js';
import { integer, type Ref } from './compiled/slots.js';
import type { Checker, Compiler, Shape } from './kind.js';
import type { Name } from './policy.js';
import { NOT_APPLICABLE } from './value.js';

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

/** The gravest label (`1`) or the mildest one (`-1`); not applicable where there is none. */
export function extremeOnScale(
  labels: readonly string[],
  order: readonly string[],
  direction: -1 | 1,
  path: string,
): string | typeof NOT_APPLICABLE {
  const places = labels.map((label) => placeOnScale(label, order, path) * direction);
  return order[Math.max(...places) * direction] ?? NOT_APPLICABLE;
}

/**
 * Emits the place of the label whose code a ref holds: -1 where it is not applicable, `UNKNOWN` where it cannot be
 * told. A label of no place gives the run up.
 */
export function compiledPlace(label: Ref, order: readonly string[], compiler: Compiler): Ref {
  const place = compiler.variable();
  const choices = order.map((one, i) => `${label}===${integer(compiler.code(one))}?${i}:`).join('');
  compiler.emit(`${place}=${choices}${label}===I?I:-1;if(${place}<0&&${label}===${label})return;`);
  return place;
}
