/** What the policies of small duties have in common: each is one clause with a little data of its own. */

import type { Draft } from '../rule/blank.js';
import type { Clause, FactSpecs, Figure, Name, PolicyData, RecordSpecs, Text, Window } from './policy.js';
import type { Asking, Questions } from './readings.js';
import type { BlankSpecs } from './template.js';

/** A duty of a handbook, for the functions that make a template of it. */
export interface Duty<B extends BlankSpecs = BlankSpecs, Q extends Questions = Questions> extends Asking<Q> {
  /** Name of the policy. */
  readonly id: string;
  /** `1.0.0` when absent. */
  readonly version?: string;
  readonly clause: Clause;
  readonly title: Text;
  readonly note?: Text;
  /** Blanks among the data of the duty. */
  readonly blanks?: B;
  /** What its facts, lists and labels are called in explanations. */
  readonly titles?: PolicyData['titles'];
  /** Facts that the duty depends on. */
  readonly facts?: FactSpecs;
  /** Lists of records that the duty depends on, and the windows through which its figures see them. */
  readonly lists?: Readonly<Record<Name, RecordSpecs>>;
  readonly windows?: Readonly<Record<Name, Window>>;
  /** Further figures, such as a threshold that a condition names. */
  readonly figures?: Readonly<Record<Name, Draft<Figure>>>;
}

/** A duty of which the text gives every figure. */
export type NoBlanks = Readonly<Record<never, never>>;

export const FIRST_VERSION = '1.0.0';

/** What the deciding figures of a duty carry; a figure that is a part of the answer says which. */
export function ruleOf({ clause, title, note }: Duty, part?: Text): Pick<Figure, 'clause' | 'title' | 'note'> {
  return { clause, title: partTitle(title, part), ...(note !== undefined && { note }) };
}

/** The title of a part of what a duty answers. */
export function partTitle(title: Text, part: Text | undefined): Text {
  return part === undefined ? title : { en: `${title.en} (${part.en})`, zh: `${title.zh}（${part.zh}）` };
}

/** The parts of a policy that a duty may add. */
export function partsOf({
  titles,
  facts,
  lists,
  windows,
  readings,
}: Duty): Pick<PolicyData, 'titles' | 'facts' | 'lists' | 'windows' | 'readings'> {
  return {
    ...(titles !== undefined && { titles }),
    ...(facts !== undefined && { facts }),
    ...(lists !== undefined && { lists }),
    ...(windows !== undefined && { windows }),
    ...(readings !== undefined && { readings }),
  };
}
