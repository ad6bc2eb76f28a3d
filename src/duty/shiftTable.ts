/** Templates of shift tables: the shifts of a day, and which of them an instant falls in. */
import { type Duty, FIRST_VERSION, type NoBlanks, partsOf, ruleOf } from '../figures/duty.js';
import type { Figure, Name } from '../figures/policy.js';
import type { Asking, NoQuestions, Questions } from '../figures/readings.js';
import { type BlankSpecs, type Template, template } from '../figures/template.js';
import { dutyAtFamily } from './onDutyAt.js';

/** A shift: its times of day. An end that is not after the start lies on the next day. */
export interface ShiftTimes {
  readonly start: string;
  readonly end: string;
}

/** The shifts of a day. */
export interface ShiftTable<B extends BlankSpecs = BlankSpecs, Q extends Questions = Questions> extends Duty<B, Q> {
  readonly shifts: Readonly<Record<Name, ShiftTimes>>;
  /** Further figures over the slots on duty. */
  readonly figures?: NonNullable<Duty['figures']>;
}

/**
 * Makes the policy of a table of shifts: by shift whether it is on, and how many hours it has.
 *
 * @example
 * const shifts = shiftTable({
 *   id: 'shifts',
 *   clause: '003.5.shift.table',
 *   title: { en: 'Two shifts', zh: '两班' },
 *   shifts: { day: { start: '08:30', end: '16:30' }, night: { start: '16:30', end: '08:30' } },
 * });
 * const outcome = onDutyAt({ at: '2026-11-26T17:00' }, adopt(dutyAtFamily, shifts));
 * 'slots' in outcome && outcome.slots //=> [{ shift: 'night', date: '2026-11-26' }]
 */
export function shiftTable<const B extends BlankSpecs = NoBlanks, const Q extends Questions = NoQuestions>(
  duty: ShiftTable<B, Q>,
): Template<'dutyAt', B, Asking<Q>>;
/* @__NO_SIDE_EFFECTS__ */
export function shiftTable(duty: ShiftTable): Template<'dutyAt'> {
  const { shifts, figures, titles = {} } = duty;
  const rule = ruleOf(duty);
  const ofShifts = Object.keys(shifts).flatMap((shift): readonly [Name, Figure][] => {
    const { en, zh } = titles[shift] ?? { en: shift, zh: shift };
    const hours = ruleOf(duty, { en: `${en}, hours`, zh: `${zh}时数` });
    return [
      [shift, { ...ruleOf(duty, { en, zh }), kind: 'check', any: [{ [`on.${shift}`]: true }] }],
      [`${shift}Hours`, { ...hours, kind: 'product', of: [`minutes.${shift}`], over: [60], unit: 'hours' }],
    ];
  });
  return template(dutyAtFamily, {
    id: duty.id,
    version: duty.version ?? FIRST_VERSION,
    blanks: duty.blanks ?? {},
    data: {
      ...partsOf(duty),
      settings: { shifts: Object.entries(shifts).map(([shift, times]) => ({ id: shift, ...times })) },
      figures: {
        ...figures,
        ...Object.fromEntries(ofShifts),
        onDuty: {
          ...rule,
          title: { en: 'Slots on duty', zh: '在岗班次数' },
          kind: 'tally',
          from: 'slots',
          where: { on: true },
          take: 'count',
        },
      },
    },
  });
}
