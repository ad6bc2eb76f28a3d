import type { Text } from '../figures/policy.js';
import type { ClauseText } from './handbook.js';

/** What the policy of a duty takes over from its clause: `002.7.policy.approval` gives the policy `002.7/policy.approval`. */
export interface DutyOfClause {
  readonly id: string;
  readonly clause: string;
  readonly title: Text;
}

/** Names the duties of a part by their clauses. */
/* @__NO_SIDE_EFFECTS__ */
export function dutyOf<Id extends string>(
  part: string,
  clauses: Readonly<Record<Id, ClauseText>>,
): (clause: Id) => DutyOfClause {
  return (clause) => ({
    id: `${part}/${clause.slice(part.length + 1)}`,
    clause,
    title: clauses[clause].title,
  });
}
