/** What a calculator made of a person, with its own title: the parts of which a slip is explained. */
import type { FigureValue, Outcome, Text } from '../../src/index.js';

export interface Assessment {
  readonly title: Text;
  readonly outcome: Outcome;
}

/** What precedes the slip of one person. */
export interface Assessed {
  readonly assessments: readonly Assessment[];
  /** Where the person has one. */
  readonly score?: FigureValue | undefined;
  readonly grade?: Grade;
}

export interface Grade {
  readonly label: string;
  /** It waits for an approval. */
  readonly isProvisional: boolean;
}

/** A figure that the rest of the month is computed from; where it could not be told, the reason is in the outcome. */
export function told(outcome: Outcome, name: string): FigureValue | undefined {
  const value = outcome.figures[name];
  return value === 'notApplicable' ? undefined : value;
}
