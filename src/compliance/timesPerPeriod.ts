/** Templates of duties to do something so many times a period. */
import { type Duty, FIRST_VERSION, type NoBlanks, partsOf, ruleOf } from '../figures/duty.js';
import type { FactSpecs, Figure, Num, When, Window } from '../figures/policy.js';
import type { Asking, NoQuestions, Questions } from '../figures/readings.js';
import { type BlankSpecs, type Template, template } from '../figures/template.js';
import type { Blank } from '../rule/blank.js';
import type { PeriodUnit } from '../values/period.js';
import { cadenceFamily } from './checkCadence.js';

/** A duty that recurs so many times in each period. */
export interface TimesPerPeriod<B extends BlankSpecs = BlankSpecs, Q extends Questions = Questions> extends Duty<B, Q> {
  readonly period: PeriodUnit | Window | Blank;
  readonly times: Num | Blank;
  /** Further fields of each time done, such as its kind. */
  readonly fields?: FactSpecs;
  /** Only the times that satisfy this count. */
  readonly where?: When;
}

/**
 * Makes the policy of a duty that recurs so many times in each period.
 *
 * @example
 * const audit = timesPerPeriod({
 *   id: 'audit',
 *   clause: '000.1.audit.cadence',
 *   title: { en: 'Attendance audit', zh: '考勤核查' },
 *   period: 'month',
 *   times: 1,
 * });
 * checkCadence({ asOf: '2026-06-30', done: [{ date: '2026-05-31' }] }, adopt(cadenceFamily, audit)).figures.ok //=> false
 */
export function timesPerPeriod<const B extends BlankSpecs = NoBlanks, const Q extends Questions = NoQuestions>(
  duty: TimesPerPeriod<B, Q>,
): Template<'cadence', B, Asking<Q>>;
/* @__NO_SIDE_EFFECTS__ */
export function timesPerPeriod(duty: TimesPerPeriod): Template<'cadence'> {
  const { period, times, fields, where } = duty;
  const rule = ruleOf(duty);
  const ok: Figure = { ...rule, kind: 'check', any: [{ count: { from: 'required' } }] };
  return template(cadenceFamily, {
    id: duty.id,
    version: duty.version ?? FIRST_VERSION,
    blanks: duty.blanks ?? {},
    data: {
      ...partsOf(duty),
      ...(fields !== undefined && { lists: { ...duty.lists, done: { ...cadenceFamily.lists.done, ...fields } } }),
      windows: { ...duty.windows, period: typeof period === 'string' ? { calendar: period } : period },
      figures: {
        ...duty.figures,
        count: {
          ...ruleOf(duty, { en: 'times done', zh: '已做次数' }),
          kind: 'tally',
          from: 'done',
          ...(where !== undefined && { where }),
          take: 'count',
          window: 'period',
        },
        required: { ...ruleOf(duty, { en: 'times required', zh: '应做次数' }), kind: 'total', of: [times] },
        ok,
      },
    },
  });
}
