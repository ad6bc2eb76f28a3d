/** An agent's level by the totals of two assessments. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';

export const agentLevelFamily = {
  name: 'agentLevel',
  facts: {
    /** Total of the assessment before the latest, in points. */
    earlier: { type: 'number', digits: 2 },
    /** Total of the latest assessment, in points. */
    latest: { type: 'number', digits: 2 },
  },
  lists: {},
  open: {},
  promises: { level: 'label' },
} as const satisfies Family;

export class AgentLevelOutcome extends Complete<typeof agentLevelFamily.promises> {
  /** The level under a label of the policy. */
  get level(): string {
    return this.promised('level');
  }
}

/**
 * Finds the level of an agent from the latest two assessments (002.8A.level, 002.8A.remedial).
 *
 * @param facts `earlier`, `latest`: the totals of two assessments in a row, in points
 * @throws RulesError for a missing or wrong total, with its path
 * @example
 * const policy = adopt(agentLevelFamily, handbook002_8A.policies.agentLevel);
 * classifyAgent({ earlier: 90, latest: 85 }, policy).figures.level //=> 'intermediate'
 */
export function classifyAgent(
  facts: FactsOf<typeof agentLevelFamily>,
  policy: Adopted<'agentLevel'>,
): AgentLevelOutcome | Incomplete<typeof agentLevelFamily.promises> {
  return runPolicy(agentLevelFamily, facts, policy, AgentLevelOutcome);
}
