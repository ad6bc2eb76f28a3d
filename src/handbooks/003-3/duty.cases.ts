/** Cases of 003.3 on duty. */
import type { Case } from '../handbook.js';
import { requiredCases } from '../requiredCases.js';

const hours = (time: string, desk: boolean): Case => ({
  clause: '003.3.hours',
  policy: 'hours',
  facts: { at: `2026-11-26T${time}` },
  expect: { desk, onDuty: desk ? '1' : '0', deskHours: '9.5' },
});
/** Li to noon, Wang from then on, and nobody known by name in the evening. */
const ROSTER = [
  { date: '2026-11-26', shift: 'morning', start: '08:30', end: '12:00', person: 'Li' },
  { date: '2026-11-26', shift: 'afternoon', start: '12:00', end: '18:00', person: 'Wang' },
  { date: '2026-11-26', shift: 'evening', start: '18:00', end: '20:00' },
];
const onRoster = (who: string, time: string, expect: Case['expect']): Case => ({
  clause: '003.3.roster.by',
  policy: 'rosterBy',
  facts: { at: `2026-11-26T${time}`, who, roster: ROSTER },
  expect,
});
const unfinished = (unsolved: number, reasonGiven: boolean, ok: boolean): Case => ({
  clause: '003.3.handover.unfinished',
  policy: 'unfinished',
  facts: { unsolved, reasonGiven },
  expect: { ok },
});
const swap = (arrangedBy: string, ok: boolean): Case => ({
  clause: '003.3.swap.approval',
  policy: 'swapApproval',
  facts: { arrangedBy },
  expect: { ok },
});
const relief = (facts: Case['facts'], expect: Case['expect']): Case => ({
  clause: '003.3.handover.lateRelief',
  policy: 'lateRelief',
  facts: { shiftStart: '2026-11-26T08:30', ...facts },
  expect,
});

export const dutyCases003_3: readonly Case[] = [
  hours('08:29:59', false),
  hours('08:30', true),
  hours('17:59:59', true),
  hours('18:00', false),

  onRoster('Li', '08:30', { onRoster: true, onDuty: '1' }),
  onRoster('Li', '11:59', { onRoster: true }),
  onRoster('Li', '12:00', { onRoster: false, onDuty: '1' }),
  onRoster('Wang', '12:00', { onRoster: true }),
  onRoster('Zhao', '12:00', { onRoster: false }),
  onRoster('Li', '08:29', { onRoster: false, onDuty: '0' }),
  onRoster('Li', '18:00', { missing: ['/slots/2/person'] }),

  ...requiredCases('003.3.handover.record', 'handoverRecord', ['results', 'leftovers', 'record']),

  unfinished(0, false, true),
  unfinished(1, false, false),
  unfinished(1, true, true),

  ...requiredCases('003.3.handover.hold', 'hold', ['reliefArrived']),

  swap('customerSupervisor', true),
  swap('colleagues', false),
  {
    clause: '003.3.swap.approval',
    policy: 'swapApproval',
    facts: { arrangedBy: 'supervisor' },
    expect: { refused: { code: 'choice', path: '/arrangedBy' } },
  },

  relief({ arrivedAt: '2026-11-26T08:30' }, { relief: 'onTime', ok: true }),
  relief({ arrivedAt: '2026-11-26T08:30:01' }, { relief: 'late', ok: false }),
  {
    ...relief({ arrivedAt: '2026-11-26T09:30' }, { relief: 'late', ok: false }),
    note: 'However late: the limit of half an hour is that of another organisation.',
  },
  relief({ arrivedAt: '2026-11-26T08:15', refused: true }, { relief: 'absent', ok: false }),
  relief({}, { relief: 'absent', ok: false }),
  relief({ asOf: '2026-11-26T08:30' }, { missing: ['/arrived'] }),
];
