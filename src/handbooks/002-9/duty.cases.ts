/** Cases of 002.9 on duty. */
import type { Case } from '../handbook.js';

const hotline = (
  published: boolean,
  [start, end]: readonly [string, string],
  expect: Case['expect'],
  more: Partial<Case> = {},
): Case => ({
  clause: '002.9.hotline24h',
  policy: 'hotline',
  facts: {
    from: '2026-11-26',
    to: '2026-11-26',
    published,
    roster: [{ date: '2026-11-26', shift: 'own', start, end }],
  },
  expect,
  ...more,
});
const answered = { choices: { readings: { service: 'answered' } } };

export const dutyCases002_9: readonly Case[] = [
  hotline(true, ['00:00', '24:00'], { ok: true, answered: true, gapMinutes: '0' }),
  hotline(true, ['00:01', '24:00'], { ok: true, answered: false, gapMinutes: '1' }),
  hotline(true, ['00:00', '23:59'], { ok: true, answered: false, gapMinutes: '1' }),
  hotline(true, ['00:01', '23:58'], { answered: false, gapMinutes: '3' }),
  hotline(false, ['00:00', '24:00'], { ok: false, answered: true }),
  hotline(true, ['00:00', '24:00'], { ok: true }, answered),
  hotline(true, ['00:00', '23:59'], { ok: false }, answered),
  hotline(false, ['00:00', '24:00'], { ok: false }, answered),
];
