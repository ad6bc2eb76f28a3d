/** What a calculator made of a person, with its own title: the parts of which a slip is explained. */
import { type FigureValue, type Outcome, RankingOutcome, type Standing, type Text } from 'kefu-rules';
import { titleOf } from 'kefu-rules/explain';

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

/** What a person earned besides the base wage. */
export interface Earned {
  /** The outcome that the slip pays. */
  readonly pay: Outcome;
  /** Amounts that the slip names one by one. */
  readonly amounts: Readonly<Record<string, string>>;
  /** Every calculator that ran, the one that pays last. */
  readonly assessments: readonly Assessment[];
}

/** What the team's standing gives each person, by id, with the rankings that gave it. */
export interface Standings<T> {
  readonly of: ReadonlyMap<string, T>;
  readonly assessments: readonly Assessment[];
}

/** Everybody's standing; none where a place could not be told. */
export function standingsOf(outcome: Outcome): readonly Standing[] {
  return outcome instanceof RankingOutcome ? outcome.standings : [];
}

export interface Grade {
  readonly label: string;
  /** What the policy calls it. */
  readonly title: Text;
  /** It waits for an approval. */
  readonly isProvisional: boolean;
}

/** The grade or level that an outcome gives. */
export function gradeIn(outcome: Outcome, name: string): Grade {
  const label = outcome.labelOf(name) ?? '';
  return { label, title: titleOf(label, outcome.policy), isProvisional: outcome.provisional.includes(name) };
}

/** A figure that the rest of the month is computed from; where it could not be told, the reason is in the outcome. */
export function told(outcome: Outcome, name: string): FigureValue | undefined {
  const value = outcome.figures[name];
  return value === 'notApplicable' ? undefined : value;
}
