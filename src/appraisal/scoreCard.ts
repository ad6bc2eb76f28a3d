/** A scorecard: what indicators come to in points, weighted or summed as the policy says. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Band } from '../figures/policy.js';
import type { Quantity } from '../figures/promises.js';

export const scorecardFamily = {
  name: 'scorecard',
  facts: {},
  lists: {},
  open: {
    /** Indicators of the period under the names that the policy uses (`indicators.conversion`), in its units. */
    indicators: { type: 'number', digits: 4, optional: true },
  },
  promises: { total: 'number' },
} as const satisfies Family;

export class ScorecardOutcome extends Complete<typeof scorecardFamily.promises> {
  /** The total score in points; `'notApplicable'` where an item is, and the policy does not say otherwise. */
  get total(): Quantity {
    return this.promised('total');
  }
}

/** The scale of an indicator that already is a number of points. */
export const pointsAsGiven = [{ gives: { rate: 1 } }] as const satisfies readonly Band[];

/**
 * Scores the indicators of one person and period.
 *
 * Clauses: 002.7.score.total, 002.8A.weights. The outcome is incomplete where an indicator that the total needs is
 * absent: missing is not zero.
 *
 * @param facts `indicators`: plain numbers, or the outcome of `measureIndicators`
 * @throws RulesError for an indicator that is no exact number, or outside what the policy accepts
 * @example
 * const draft = template(scorecardFamily, {
 *   id: 'acme/scorecard',
 *   version: '1',
 *   blanks: {},
 *   data: {
 *     figures: {
 *       total: {
 *         kind: 'score',
 *         outOf: 1,
 *         weights: 100,
 *         missing: 'refused',
 *         items: [{ of: 'indicators.conversion', weight: 60 }, { of: 'indicators.replyRate', weight: 40 }],
 *       },
 *     },
 *   },
 * });
 * scoreCard({ indicators: { conversion: '0.35', replyRate: '0.98' } }, adopt(scorecardFamily, draft)).figures.total
 * //=> '60.2'
 */
export function scoreCard(
  facts: FactsOf<typeof scorecardFamily>,
  policy: Adopted<'scorecard'>,
): ScorecardOutcome | Incomplete<typeof scorecardFamily.promises> {
  return runPolicy(scorecardFamily, facts, policy, ScorecardOutcome);
}
