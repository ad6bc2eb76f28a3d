/** Cases of 003.5 on duty. */
import type { Case } from '../handbook.js';

const shift = (time: string, on: 'day' | 'night'): Case => ({
  clause: '003.5.shift.table',
  policy: 'shiftTable',
  facts: { at: `2026-11-26T${time}` },
  expect: { day: on === 'day', night: on === 'night', onDuty: '1', dayHours: '8', nightHours: '16' },
});
const covered = (slots: readonly object[], gapMinutes: string): Case => ({
  clause: '003.5.coverage24h',
  policy: 'coverage',
  facts: { from: '2026-11-26', to: '2026-11-26', roster: slots },
  expect: { gapMinutes, ok: gapMinutes === '0' },
});
const [BEFORE, TODAY] = ['2026-11-25', '2026-11-26'];
const swap = (approvedBy: string, ok: boolean): Case => ({
  clause: '003.5.swap.approval',
  policy: 'swapApproval',
  facts: { approvedBy },
  expect: { ok },
});
const vacancy = (vacant: boolean, causedBySwap: boolean, responsible: string): Case => ({
  clause: '003.5.swap.vacancy',
  policy: 'swapVacancy',
  facts: { vacant, causedBySwap, group: [{ member: 'Li' }, { member: 'Wang' }, { member: 'Zhao' }] },
  expect: { responsible },
});

export const dutyCases003_5: readonly Case[] = [
  shift('08:29', 'night'),
  shift('08:30', 'day'),
  shift('16:29', 'day'),
  shift('16:30', 'night'),
  shift('23:59', 'night'),
  shift('00:00', 'night'),

  covered(
    [
      { date: BEFORE, shift: 'night' },
      { date: TODAY, shift: 'day' },
      { date: TODAY, shift: 'night' },
    ],
    '0',
  ),
  covered(
    [
      { date: TODAY, shift: 'day' },
      { date: TODAY, shift: 'night' },
    ],
    '510',
  ),
  covered(
    [
      { date: BEFORE, shift: 'night' },
      { date: TODAY, shift: 'night' },
    ],
    '480',
  ),
  covered([{ date: BEFORE, shift: 'night' }], '930'),
  covered([{ date: TODAY, shift: 'night' }], '990'),
  covered([{ date: TODAY, shift: 'day' }], '960'),
  covered([{ date: TODAY, shift: 'own', start: '00:00', end: '24:00' }], '0'),
  covered([{ date: TODAY, shift: 'own', start: '00:01', end: '24:00' }], '1'),
  covered([{ date: TODAY, shift: 'own', start: '00:00', end: '23:59' }], '1'),
  covered([{ date: BEFORE, shift: 'own', start: '00:00', end: '47:59' }], '1'),
  {
    clause: '003.5.coverage24h',
    policy: 'coverage',
    facts: { from: '2026-11-01', to: '2026-11-30' },
    expect: { gapMinutes: '0', ok: true },
    note: 'The two shifts, worked every day.',
  },

  swap('businessLeader', true),
  swap('shiftLeader', false),

  vacancy(true, true, '3'),
  vacancy(true, false, '0'),
  vacancy(false, true, '0'),
];
