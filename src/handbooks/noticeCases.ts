/** Cases of leave that is asked for one day ahead, and agreed by one role. */
import type { Case } from './handbook.js';

const inHours: Partial<Case> = { choices: { readings: { ahead: 'hours' } } };

/**
 * The cases of such a notice: on each side of the day, agreed by the role, by nobody and by somebody else, and by the
 * reading that a day is 24 hours.
 */
/* @__NO_SIDE_EFFECTS__ */
export function noticeCases(clause: string, policy: string, approver: string): readonly Case[] {
  const row = (requested: string, starts: string, expect: Case['expect'], more: Partial<Case> = {}): Case => ({
    clause,
    policy,
    facts: { requested, starts, agreedBy: approver },
    expect,
    ...more,
  });
  const agreedBy = (role: string): Case => {
    const facts = { requested: '2026-03-09', starts: '2026-03-10', agreedBy: role };
    return { clause, policy, facts, expect: { inTime: true, agreed: false, ok: false } };
  };
  return [
    row('2026-03-09', '2026-03-10', { noticeNeeded: '1', shortfall: '0', inTime: true, agreed: true, ok: true }),
    row('2026-03-10', '2026-03-10', { shortfall: '1', inTime: false, ok: false }),
    row('2026-03-07', '2026-03-10', { noticeGiven: '3', shortfall: '0', ok: true }),
    row('2026-03-11', '2026-03-10', { shortfall: '2', ok: false }),
    agreedBy('nobody'),
    agreedBy('other'),
    row('2026-03-09T20:00', '2026-03-10T08:00', { inTime: true }),
    row('2026-03-09T08:00', '2026-03-10T08:00', { shortfall: '0', inTime: true, ok: true }, inHours),
    row('2026-03-09T08:00:01', '2026-03-10T08:00', { shortfall: '1', inTime: false }, inHours),
    row('2026-03-09', '2026-03-10', { missing: ['/noticeSeconds'] }, inHours),
  ];
}
