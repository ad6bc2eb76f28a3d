/** What a name can stand for while a policy is evaluated exactly. */
import type { Fraction } from '../values/fraction.js';

/** A ratio over nothing, and whatever is computed from it: neither pass nor fail, never NaN. */
export const NOT_APPLICABLE = null;

/** Something that cannot be told, with the facts that would tell it. Never the same as zero. */
export class Unknown {
  constructor(
    /** JSON pointers of the facts that are needed. */
    readonly paths: readonly string[],
    /** What is certain already: at least so much, because history can only add. */
    readonly atLeast?: Fraction,
  ) {}
}

/** Dates are whole epoch days; labels are strings. */
export type Value = Fraction | boolean | string | Unknown | typeof NOT_APPLICABLE;

/** What a fact or figure came to. */
export interface Result {
  /** Its quantity, flag or date, if it has one. */
  readonly value?: Value | undefined;
  /** Its label, if it has one. */
  readonly label?: Value | undefined;
  /** Which entry decided. */
  readonly hit?: number | undefined;
  /** Which records counted. */
  readonly counted?: readonly number[] | undefined;
  /** Of a figure that goes along the records: what those before came to. */
  readonly before?: Fraction | undefined;
  /** Waiting for an approval, here or in what it was computed from. */
  readonly provisional?: boolean | undefined;
}

/** A result that has a label alone, or a value alone. */
export function oneSided(isLabel: boolean, side: Value): Result {
  return isLabel ? { label: side } : { value: side };
}

/** One Unknown that needs all that its parts need. */
export function unknownOf(parts: readonly Unknown[]): Unknown {
  return new Unknown([...new Set(parts.flatMap((part) => part.paths))]);
}

/** What a name shows: its quantity if it has one, else its label. */
export function mainOf(result: Result): Value {
  return result.value !== undefined ? result.value : (result.label ?? NOT_APPLICABLE);
}

/** Computes with values that are all known; not applicable if one is not applicable, unknown if one is unknown. */
export function combine<Known, Computed>(
  parts: readonly (Known | Unknown | typeof NOT_APPLICABLE)[],
  compute: (known: readonly Known[]) => Computed,
): Computed | Unknown | typeof NOT_APPLICABLE {
  const known: Known[] = [];
  const unknown: Unknown[] = [];
  for (const part of parts) {
    if (part === NOT_APPLICABLE) return NOT_APPLICABLE;
    if (part instanceof Unknown) unknown.push(part);
    else known.push(part);
  }
  return unknown.length > 0 ? unknownOf(unknown) : compute(known);
}
