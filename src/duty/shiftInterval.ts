/** The beginning and the end of a tabled shift on a date. */
import type { Adopted } from '../figures/adoption/adopt.js';
import { settingsOf } from '../figures/settings.js';
import { dayOf } from '../rule/dayOf.js';
import { refuse } from '../rule/issue.js';
import { instantText } from '../values/time.js';
import { spanOf } from './dutySlot.js';
import { dutyAtFamily } from './onDutyAt.js';

/**
 * From when to when a tabled shift of a date lasts; its end belongs to it no more.
 *
 * @throws RulesError for a date that is none, and a shift that the policy does not table
 * @example
 * const shifts = { day: { start: '08:30', end: '16:30' }, night: { start: '16:30', end: '08:30' } };
 * const title = { en: 'Two shifts', zh: '两班' };
 * const policy = adopt(dutyAtFamily, shiftTable({ id: 'shifts', clause: '003.5.shift.table', title, shifts }));
 * shiftInterval('night', '2026-11-26', policy) //=> { from: '2026-11-26T16:30', to: '2026-11-27T08:30' }
 */
export function shiftInterval(
  shift: string,
  date: string,
  policy: Adopted<'dutyAt'>,
): { readonly from: string; readonly to: string } {
  const { shifts = [] } = settingsOf(dutyAtFamily, policy);
  const day = dayOf(date, '/date');
  const tabled = shifts.find(({ id }) => id === shift);
  if (tabled === undefined) return refuse('choice', '/shift', shift, shifts.map(({ id }) => id).join(', '));
  const { from, to } = spanOf(tabled.start, tabled.end, day);
  return { from: instantText(from), to: instantText(to) };
}
