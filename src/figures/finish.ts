/** The finishing keys of a figure: its bounds, then its rounding. */
import { compare, isFraction } from '../values/fraction.js';
import { roundFraction } from '../values/rounding.js';
import { combined, extreme, rounded } from './compiled/arithmetic.js';
import type { Slots } from './compiled/slots.js';
import type { Compiler, Scope } from './kind.js';
import type { Figure } from './policy.js';
import { combine, NOT_APPLICABLE, type Result } from './value.js';

/** A result, finished. */
export function finish(figure: Figure, result: Result, scope: Scope): Result {
  const { atLeast, atMost, round } = figure;
  if ((atLeast ?? atMost ?? round) === undefined || result.value === undefined || typeof result.value === 'boolean')
    return result;
  const number = typeof result.value === 'string' ? NOT_APPLICABLE : result.value;
  const bounds = [atLeast, atMost].map((operand) => (operand === undefined ? undefined : scope.number(operand)));
  const [floor, cap] = bounds;
  const value = combine([number, ...bounds.filter((bound) => bound !== undefined)], ([given]) => {
    let finished = given ?? null;
    if (finished === null) return null;
    if (isFraction(floor) && compare(finished, floor) < 0) finished = floor;
    if (isFraction(cap) && compare(finished, cap) > 0) finished = cap;
    return round === undefined ? finished : roundFraction(finished, round);
  });
  return { ...result, value };
}

/** The finished quantity, in place of the figure's own. */
export function compileFinish({ atLeast, atMost, round }: Figure, { value }: Slots, compiler: Compiler): Slots {
  if (value === undefined || (atLeast ?? atMost ?? round) === undefined) return {};
  const bounds = [atLeast, atMost].map((bound) => (bound === undefined ? undefined : compiler.number(bound)));
  const given = [value, ...bounds.filter((bound) => bound !== undefined)];
  const slot = combined(compiler, given, (inner, [quantity = value, ...edges]) => {
    const floor = atLeast === undefined ? undefined : edges[0];
    const cap = atMost === undefined ? undefined : edges.at(-1);
    const raised = floor === undefined ? quantity : extreme(inner, [quantity, floor], 1);
    const lowered = cap === undefined ? raised : extreme(inner, [raised, cap], -1);
    return round === undefined ? lowered : rounded(inner, lowered, round);
  });
  return { value: slot };
}
