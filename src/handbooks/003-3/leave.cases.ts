/** Cases of 003.3 on leave. */
import type { Case } from '../handbook.js';

const notice = (facts: Case['facts'], expect: Case['expect'], more: Partial<Case> = {}): Case => ({
  clause: '003.3.leave.notice',
  policy: 'leaveNotice',
  facts: { agreedBy: 'customerSupervisor', ...facts },
  expect,
  ...more,
});
const inHours: Partial<Case> = { choices: { readings: { ahead: 'hours' } } };

export const leaveCases003_3: readonly Case[] = [
  notice(
    { requested: '2026-03-09', starts: '2026-03-10' },
    { noticeNeeded: '1', shortfall: '0', inTime: true, agreed: true, ok: true },
  ),
  notice({ requested: '2026-03-10', starts: '2026-03-10' }, { shortfall: '1', inTime: false, ok: false }),
  notice({ requested: '2026-03-07', starts: '2026-03-10' }, { noticeGiven: '3', shortfall: '0', ok: true }),
  notice({ requested: '2026-03-11', starts: '2026-03-10' }, { shortfall: '2', ok: false }),
  notice(
    { requested: '2026-03-09', starts: '2026-03-10', agreedBy: 'nobody' },
    { inTime: true, agreed: false, ok: false },
  ),
  notice({ requested: '2026-03-09', starts: '2026-03-10', agreedBy: 'other' }, { agreed: false, ok: false }),
  notice({ requested: '2026-03-09T20:00', starts: '2026-03-10T08:00' }, { inTime: true }),
  notice(
    { requested: '2026-03-09T08:00', starts: '2026-03-10T08:00' },
    { shortfall: '0', inTime: true, ok: true },
    inHours,
  ),
  notice({ requested: '2026-03-09T08:00:01', starts: '2026-03-10T08:00' }, { shortfall: '1', inTime: false }, inHours),
  notice({ requested: '2026-03-09', starts: '2026-03-10' }, { missing: ['/noticeSeconds'] }, inHours),
];
