/** Templates of duty rosters: opening hours, and how many people they want. */
import { type Duty, FIRST_VERSION, type NoBlanks, partsOf, ruleOf } from '../figures/duty.js';
import type { Name } from '../figures/policy.js';
import type { Asking, NoQuestions, Questions } from '../figures/readings.js';
import type { SettingsOf } from '../figures/settings.js';
import { type BlankSpecs, type Template, template } from '../figures/template.js';
import type { Draft } from '../rule/blank.js';
import { dutyRosterFamily } from './checkRoster.js';
import type { ShiftTimes } from './shiftTable.js';

type Settings = SettingsOf<typeof dutyRosterFamily>;

/** When how many people are wanted. */
export interface DutyCoverage<B extends BlankSpecs = BlankSpecs, Q extends Questions = Questions> extends Duty<B, Q> {
  /** Hours by name: from `start` up to `end`, at least so many people at each post; some weekdays only, if named. */
  readonly open: Readonly<Record<Name, Draft<Omit<Settings['open'][number], 'id'>>>>;
  /** The shifts of the policy, for rosters that name them. */
  readonly shifts?: Readonly<Record<Name, ShiftTimes>>;
  /** The posts that must be manned, or every one of the roster; without it all slots man the same one. */
  readonly posts?: NonNullable<Settings['posts']>;
  /** Further figures; one of the name `ok` takes the place of full coverage. */
  readonly figures?: NonNullable<Duty['figures']>;
}

/**
 * Makes the policy of opening hours and least staffing: the minutes in which too few are on duty. Hours
 * whose end is not after their start end on the next day: `00:00` to `00:00` is all day.
 *
 * @example
 * const always = dutyCoverage({
 *   id: 'always',
 *   clause: '003.5.coverage24h',
 *   title: { en: 'Calls answered all day', zh: '二十四小时接听' },
 *   open: { always: { start: '00:00', end: '00:00', atLeast: 1 } },
 * });
 * const roster = [{ date: '2026-11-26', shift: 'long', start: '00:00', end: '23:30' }];
 * const outcome = checkRoster({ from: '2026-11-26', to: '2026-11-26', roster }, adopt(dutyRosterFamily, always));
 * outcome.figures.ok //=> false
 */
export function dutyCoverage<const B extends BlankSpecs = NoBlanks, const Q extends Questions = NoQuestions>(
  duty: DutyCoverage<B, Q>,
): Template<'dutyRoster', B, Asking<Q>>;
/* @__NO_SIDE_EFFECTS__ */
export function dutyCoverage(duty: DutyCoverage): Template<'dutyRoster'> {
  const { open, shifts, posts, figures } = duty;
  const rule = ruleOf(duty);
  return template(dutyRosterFamily, {
    id: duty.id,
    version: duty.version ?? FIRST_VERSION,
    blanks: duty.blanks ?? {},
    data: {
      ...partsOf(duty),
      settings: {
        ...(shifts !== undefined && { shifts: named(shifts) }),
        open: named(open),
        ...(posts !== undefined && { posts }),
      },
      each: {
        segments: {
          lacking: {
            ...rule,
            title: { en: 'Too few on duty', zh: '值班人数不足' },
            kind: 'table',
            unit: 'minutes',
            rows: [
              { id: 'tooFew', when: { people: { under: 'wanted' } }, gives: { of: 'minutes' } },
              { id: 'enough', gives: 0 },
            ],
          },
        },
      },
      figures: {
        gapMinutes: {
          ...rule,
          title: { en: 'Minutes with too few on duty', zh: '值班人数不足的分钟' },
          kind: 'tally',
          from: 'segments',
          take: 'sum',
          of: 'lacking',
          unit: 'minutes',
        },
        ok: { ...rule, kind: 'check', any: [{ gapMinutes: 0 }] },
        ...figures,
      },
    },
  });
}

function named<T>(entries: Readonly<Record<Name, T>>): readonly (T & { readonly id: Name })[] {
  return Object.entries(entries).map(([id, entry]) => ({ id, ...entry }));
}
