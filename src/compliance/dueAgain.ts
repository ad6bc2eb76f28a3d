/** Templates of duties that fall due again, so long after the last time. */
import { type Duty, FIRST_VERSION, type NoBlanks, partsOf, ruleOf } from '../figures/duty.js';
import type { Figure } from '../figures/policy.js';
import type { Asking, NoQuestions, Questions } from '../figures/readings.js';
import { type BlankSpecs, type Template, template } from '../figures/template.js';
import type { Draft } from '../rule/blank.js';
import { intervalFamily } from './checkInterval.js';
import type { Every } from './dueAfter.js';

/** A duty that is due again a length of time after the last time. */
export interface DueAgain<B extends BlankSpecs = BlankSpecs, Q extends Questions = Questions> extends Duty<B, Q> {
  readonly every: Draft<Every>;
}

/** The blanks of a duty whose text says no more than "regularly". */
export const regularly = {
  length: { type: 'number', title: { en: 'Length of the interval', zh: '间隔数' }, atLeast: 1 },
  unit: { type: 'label', title: { en: 'Unit: days, weeks, months or years', zh: '间隔单位(日、周、月、年)' } },
} as const satisfies BlankSpecs;

/** Which part of the answer the days are by which the duty is late. */
export const daysOverdue = { en: 'days overdue', zh: '逾期天数' } as const;

/** The interval that `regularly` leaves open. */
export const everyBlank = { length: { $blank: 'length' }, unit: { $blank: 'unit' } } as const satisfies Draft<Every>;

/**
 * Makes the policy of a duty that is due again a length of time after the last time.
 *
 * @example
 * const test = dueAgain({
 *   id: 'test',
 *   clause: '002.10.hv.test',
 *   title: { en: 'Safety test of high-voltage equipment', zh: '高压设备安全试验' },
 *   every: { length: 2, unit: 'years' },
 * });
 * checkInterval({ last: '2024-05-06', asOf: '2026-05-08' }, adopt(intervalFamily, test)).figures.overdueDays //=> '2'
 */
export function dueAgain<const B extends BlankSpecs = NoBlanks, const Q extends Questions = NoQuestions>(
  duty: DueAgain<B, Q>,
): Template<'interval', B, Asking<Q>>;
/* @__NO_SIDE_EFFECTS__ */
export function dueAgain(duty: DueAgain): Template<'interval'> {
  const nextDue: Figure = { ...ruleOf(duty), kind: 'table', rows: [{ gives: { of: 'due' } }] };
  return template(intervalFamily, {
    id: duty.id,
    version: duty.version ?? FIRST_VERSION,
    blanks: duty.blanks ?? {},
    data: {
      ...partsOf(duty),
      settings: { every: duty.every },
      figures: {
        ...duty.figures,
        nextDue,
        overdueDays: {
          ...ruleOf(duty, daysOverdue),
          kind: 'total',
          of: ['daysPast'],
          atLeast: 0,
          unit: 'days',
        },
        overdue: {
          ...ruleOf(duty, { en: 'overdue', zh: '已逾期' }),
          kind: 'check',
          any: [{ overdueDays: { above: 0 } }],
        },
      },
    },
  });
}
