/** The month's appraisal score of one person, by what went wrong: work items, conduct, weekly reports, lateness. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Quantity } from '../figures/promises.js';

/** How a piece of work ended; several may be true of one item, and the policy says whether they add up. */
const ending = { type: 'flag' } as const;

/** The contract of `scoreMonth`. */
export const appraisalScoreFamily = {
  name: 'appraisalScore',
  facts: {},
  lists: {
    /** The duties of the post. */
    daily: {
      id: { type: 'label' },
      /** What the item is worth, as the supervisor set it. */
      points: { type: 'number', digits: 2, unit: 'points', atLeast: 0 },
      /** Not done at all. */
      notDone: ending,
      /** Done, but not as required. */
      notAsRequired: ending,
      /** Done, but not in time. */
      notInTime: ending,
      /** One of the main duties; asked for where only those lose points. */
      main: { type: 'flag', optional: true },
    },
    /** Work beyond the duties of the post. */
    exceptional: { id: { type: 'label' }, notDone: ending, notAsRequired: ending, notInTime: ending },
    /** Each time that a rule was broken; the policy says which kinds it knows. */
    conduct: { date: { type: 'date' }, kind: { type: 'label' } },
    /** The weekly reports for which the person answers; none where he answers for none. */
    weeklyReports: {
      /** The day on which the report was due, or any day of its week. */
      date: { type: 'date' },
      /** How it stands by the timetable of reports. */
      status: { type: 'label', labels: ['early', 'onTime', 'late', 'pending', 'overdue'] },
    },
  },
  open: {
    /** Figures of the month's attendance: the outcome itself, or an object with the figures that the policy names. */
    attendance: { type: 'number', digits: 4 },
  },
  promises: { score: 'number' },
} as const satisfies Family;

/** The score of a month. */
export class AppraisalScoreOutcome extends Complete<typeof appraisalScoreFamily.promises> {
  /** The final score; as low as the deductions bring it. */
  get score(): Quantity {
    return this.promised('score');
  }
}

/**
 * Scores the month of one person.
 *
 * Clauses: 002.8B.weights, 002.8B.deduct.* and 002.8B.score.final.
 *
 * @param facts work items with what went wrong, conduct in date order, weekly reports, and attendance figures
 * @param policy an adopted policy of the family `appraisalScore`
 * @throws RulesError for a missing or wrong fact, and for facts that the policy refuses, such as too many items
 * @example
 * const policy = adopt(appraisalScoreFamily, handbook002_8B.policies.appraisalScore);
 * const good = { notDone: false, notAsRequired: false, notInTime: false };
 * const outcome = scoreMonth(
 *   {
 *     daily: [{ id: 'enquiries', points: 80, ...good, notInTime: true }],
 *     exceptional: [],
 *     conduct: [{ date: '2026-03-04', kind: 'games' }],
 *     weeklyReports: [],
 *     attendance: { lateCount: 1, earlyCount: 0 },
 *   },
 *   policy,
 * );
 * outcome.figures.score //=> '82.5'
 */
export function scoreMonth(
  facts: FactsOf<typeof appraisalScoreFamily>,
  policy: Adopted<'appraisalScore'>,
): AppraisalScoreOutcome | Incomplete<typeof appraisalScoreFamily.promises> {
  return runPolicy(appraisalScoreFamily, facts, policy, AppraisalScoreOutcome);
}
