/** Cases of 000.2 on the roster. */
import type { Case } from '../handbook.js';

const slot = (date: string, shift: string, leader?: boolean) => ({
  date,
  shift,
  start: '08:00',
  end: '16:00',
  ...(leader !== undefined && { leader }),
});
const leaders = (roster: readonly object[], expect: Case['expect'], more: Partial<Case> = {}): Case => ({
  clause: '000.2.duty.leader',
  policy: 'leaders',
  facts: { from: '2026-11-26', to: '2026-11-27', roster },
  expect,
  ...more,
});
const overall = { choices: { readings: { leaderOf: 'roster' } } };

export const dutyCases000_2: readonly Case[] = [
  leaders([slot('2026-11-26', 'day', true), slot('2026-11-27', 'day', true)], { leaderless: '0', ok: true }),
  leaders([slot('2026-11-26', 'day'), slot('2026-11-26', 'day', true)], { leaderless: '0', led: '1', ok: true }),
  leaders([slot('2026-11-26', 'day', true), slot('2026-11-27', 'day')], { leaderless: '1', led: '1', ok: false }),
  leaders([slot('2026-11-26', 'day', true), slot('2026-11-26', 'late', false)], { leaderless: '1', ok: false }),
  leaders([slot('2026-11-26', 'day', true), slot('2026-11-27', 'day')], { ok: true }, overall),
  leaders([slot('2026-11-26', 'day'), slot('2026-11-27', 'day')], { leaderless: '2', led: '0', ok: false }, overall),
];
