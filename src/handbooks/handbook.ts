/** A handbook: one organisation's part of a document (制度), as plain data. */
import type { Choices } from '../figures/adoption/adopt.js';
import type { Text } from '../figures/policy.js';
import type { BlankSpecs, BlankValues, Template } from '../figures/template.js';

/** One rule of a handbook. The key under which it stands is its id. */
export interface ClauseText {
  /** N: the text gives the number; P: the number is a blank; S: a structure without arithmetic. */
  readonly tag: 'N' | 'P' | 'S';
  readonly title: Text;
  /** Where it stands: document and part, article, line. */
  readonly source: string;
}
export type Clauses = Readonly<Record<string, ClauseText>>;

export interface Handbook {
  readonly id: string;
  readonly title: Text;
  readonly clauses: Clauses;
  /** The policies that the handbook regulates, by a name of their own. */
  readonly policies: Readonly<Record<string, Template>>;
}

/** A worked example of a clause: what a calculator makes of facts under a policy of the handbook. */
export interface Case {
  /** The clause that the case proves; its trace must hold it. */
  readonly clause: string;
  /** Name of the policy within the handbook. */
  readonly policy: string;
  readonly blanks?: BlankValues<BlankSpecs>;
  readonly choices?: Choices;
  readonly facts: Readonly<Record<string, unknown>>;
  /**
   * Figures by name, exactly as the outcome shows them (`x.label` for the label of a figure that has a quantity too,
   * `x.provisional` for whether it awaits something, `x.fired` for whether something followed from it, `x.clause` for
   * the clause that decided, `acts/0/x` for the figure `x` of the first of the `acts`); or how
   * the facts are refused; or which facts are missing.
   */
  readonly expect:
    | Readonly<Record<string, unknown>>
    | { readonly refused: { readonly code: string; readonly path: string } }
    | { readonly missing: readonly string[] };
  /** What the case shows, where it is not plain. */
  readonly note?: string;
}
