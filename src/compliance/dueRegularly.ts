/** Templates of duties with one day in each period. */
import { type NoBlanks, ruleOf } from '../figures/duty.js';
import type { Figure } from '../figures/policy.js';
import type { Asking, NoQuestions, Question, Questions, ReadingsOf } from '../figures/readings.js';
import type { Template } from '../figures/template.js';
import { type DueAgain, daysOverdue, dueAgain, everyBlank, regularly } from './dueAgain.js';

type RegularlyQuestion = Question<'regularly', 'interval' | 'once'>;

/**
 * Makes the policy of a duty that a text asks for regularly (定期) without saying how often: the interval is a blank,
 * and the first time is due one interval after the start, which then stands for the last time. Under the reading
 * `once` of the question `regularly` a single time suffices for good; it asks for the fact `everDone`.
 *
 * @example
 * const survey = dueRegularly({
 *   id: 'survey',
 *   clause: '000.3.satisfaction.cadence',
 *   title: { en: 'Satisfaction survey', zh: '满意度调查' },
 * });
 * const policy = adopt(intervalFamily, survey, { length: 6, unit: 'months' });
 * checkInterval({ last: '2026-08-31', asOf: '2027-03-01' }, policy).figures.overdue //=> true
 */
export function dueRegularly<const Q extends Questions = NoQuestions>(
  duty: Omit<DueAgain<NoBlanks, Q>, 'every' | 'blanks'>,
): Template<'interval', typeof regularly, Asking<Q & RegularlyQuestion>>;
/* @__NO_SIDE_EFFECTS__ */
export function dueRegularly(
  duty: Omit<DueAgain<NoBlanks>, 'every' | 'blanks'>,
): Template<'interval', typeof regularly> {
  return dueAgain({
    ...duty,
    facts: { ...duty.facts, everDone: { type: 'flag', optional: true } },
    every: everyBlank,
    blanks: regularly,
    readings: { ...duty.readings, regularly: regularlyOf({ ...ruleOf(duty, daysOverdue), ...untilDone }) },
  });
}

/** What is past its day counts only until it has been done. */
const untilDone = {
  kind: 'table',
  rows: [
    { id: 'open', when: { everDone: false, daysPast: { above: 0 } }, gives: { of: 'daysPast' } },
    { id: 'done', gives: 0, nothing: true },
  ],
  unit: 'days',
} as const satisfies Figure;

function regularlyOf(overdueDays: Figure): ReadingsOf<RegularlyQuestion>['regularly'] {
  return {
    question: {
      en: 'Does "regularly" ask for a fixed interval, or is once enough?',
      zh: '"定期"指固定周期,还是做过即可',
    },
    adopted: 'interval',
    options: { interval: {}, once: { 'figures.overdueDays': overdueDays } },
  };
}
