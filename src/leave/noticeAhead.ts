/** Templates of duties to give notice of leave, so many days ahead and with somebody's consent. */
import { type Duty, FIRST_VERSION, type NoBlanks, partsOf, ruleOf } from '../figures/duty.js';
import type { Asking, NoQuestions, Question, Questions } from '../figures/readings.js';
import { type BlankSpecs, type Template, template } from '../figures/template.js';
import { DAY_SECONDS } from '../values/time.js';
import { leaveNoticeFamily } from './checkNotice.js';

/** A duty to give notice. */
export interface NoticeDuty<B extends BlankSpecs = BlankSpecs, Q extends Questions = Questions> extends Duty<B, Q> {
  /** At least so many days ahead. */
  readonly days: number;
  /** Who must agree. */
  readonly approver: string;
}

/**
 * Makes the policy of a duty to give notice. A day ahead is a difference of dates (convention G8); the reading `hours` of
 * the question `ahead` counts 24 hours for each day.
 *
 * @example
 * const swap = noticeAhead({
 *   id: 'swap',
 *   clause: '001.2.leave.notice',
 *   title: { en: 'Leave or a swap', zh: '请假调休' },
 *   days: 1,
 *   approver: 'serviceSupervisor',
 * });
 * const facts = { requested: '2026-03-10', starts: '2026-03-10', agreedBy: 'serviceSupervisor' };
 * checkNotice(facts, adopt(leaveNoticeFamily, swap)).figures.ok //=> false
 */
export function noticeAhead<const B extends BlankSpecs = NoBlanks, const Q extends Questions = NoQuestions>(
  duty: NoticeDuty<B, Q>,
): Template<'leaveNotice', B, Asking<Q & Question<'ahead', 'date' | 'hours'>>>;
/* @__NO_SIDE_EFFECTS__ */
export function noticeAhead(duty: NoticeDuty): Template<'leaveNotice'> {
  const { clause, days, approver, facts, readings, figures } = duty;
  return template(leaveNoticeFamily, {
    id: duty.id,
    version: duty.version ?? FIRST_VERSION,
    blanks: duty.blanks ?? {},
    data: {
      ...partsOf(duty),
      facts: { ...facts, agreedBy: { type: 'label', labels: ['nobody', approver, 'other'] } },
      figures: {
        ...figures,
        noticeNeeded: {
          kind: 'total',
          clause,
          title: { en: 'Days of notice needed', zh: '须提前天数' },
          unit: 'days',
          of: [days],
        },
        noticeGiven: {
          kind: 'total',
          clause,
          title: { en: 'Days of notice given', zh: '提前天数' },
          unit: 'days',
          of: ['noticeDays'],
        },
        shortfall: {
          kind: 'total',
          clause,
          title: { en: 'Days of notice missing', zh: '提前不足天数' },
          unit: 'days',
          of: ['noticeNeeded'],
          less: ['noticeGiven'],
          atLeast: 0,
        },
        inTime: {
          kind: 'check',
          clause,
          title: { en: 'Asked for in time', zh: '按时提出' },
          any: [{ shortfall: 0 }],
        },
        agreed: {
          kind: 'check',
          clause,
          title: { en: 'Consent given', zh: '已获同意' },
          any: [{ agreedBy: approver }],
        },
        ok: { ...ruleOf(duty), kind: 'check', any: [{ inTime: true, agreed: true }] },
      },
      readings: {
        ...readings,
        ahead: {
          clause,
          question: { en: 'A day ahead: a difference of dates, or 24 hours', zh: '提前一天:按日期差,或满24小时' },
          adopted: 'date',
          options: {
            date: {},
            hours: {
              'figures.noticeGiven': {
                kind: 'units',
                clause,
                title: { en: 'Days of notice given, of 24 hours', zh: '提前天数(每24小时)' },
                unit: 'days',
                of: 'noticeSeconds',
                per: DAY_SECONDS,
                part: 'dropped',
              },
            },
          },
        },
      },
    },
  });
}
