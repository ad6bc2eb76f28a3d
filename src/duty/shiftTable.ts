import type { Clause, Figure, Name, Text } from '../figures/policy.js';
import { type Template, template } from '../figures/template.js';
import { dutyAtFamily } from './onDutyAt.js';

/** A shift: its times of day. An end that is not after the start lies on the next day. */
export interface ShiftTimes {
  readonly start: string;
  readonly end: string;
}

/** The shifts of a day. */
export interface ShiftTable {
  /** Name of the policy. */
  readonly id: string;
  /** `1.0.0` when absent. */
  readonly version?: string;
  readonly clause: Clause;
  readonly title: Text;
  readonly shifts: Readonly<Record<Name, ShiftTimes>>;
  /** Further figures over the slots on duty. */
  readonly figures?: Readonly<Record<Name, Figure>>;
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
/* @__NO_SIDE_EFFECTS__ */
export function shiftTable({
  id,
  version = '1.0.0',
  clause,
  title,
  shifts,
  figures,
}: ShiftTable): Template<'dutyAt', Readonly<Record<never, never>>> {
  const rule = { clause, title };
  const ofShifts = Object.keys(shifts).flatMap((shift): readonly [Name, Figure][] => [
    [shift, { ...rule, kind: 'check', any: [{ [`on.${shift}`]: true }] }],
    [`${shift}Hours`, { ...rule, kind: 'product', of: [`minutes.${shift}`], over: [60], unit: 'hours' }],
  ]);
  return template(dutyAtFamily, {
    id,
    version,
    blanks: {},
    data: {
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
