/** Cases of 000.4 on duty. */
import type { Case } from '../handbook.js';

const slot = (post: string, start: string, end: string) => ({ date: '2026-11-26', shift: 'own', post, start, end });
const covered = (roster: readonly object[], gapMinutes: string, more: Partial<Case> = {}): Case => ({
  clause: '000.4.service.coverage247',
  policy: 'coverage',
  facts: { from: '2026-11-26', to: '2026-11-26', roster },
  expect: { gapMinutes, ok: gapMinutes === '0' },
  ...more,
});
const either = { choices: { readings: { channels: 'either' } } };
const WHOLE = [slot('hotline', '00:00', '24:00'), slot('onlinePlatform', '00:00', '24:00')] as const;
const TURNS = [slot('hotline', '00:00', '12:00'), slot('onlinePlatform', '12:00', '24:00')] as const;

export const dutyCases000_4: readonly Case[] = [
  covered(WHOLE, '0'),
  covered(WHOLE.slice(0, 1), '1440'),
  covered(WHOLE.slice(1), '1440'),
  covered([slot('hotline', '00:01', '24:00'), ...WHOLE.slice(1)], '1'),
  covered([...WHOLE.slice(0, 1), slot('onlinePlatform', '00:00', '23:59')], '1'),
  covered([], '2880'),
  {
    ...covered([], '20160'),
    facts: { from: '2026-11-23', to: '2026-11-29', roster: [] },
    note: 'Two channels, 168 hours a week.',
  },
  covered(TURNS, '1440'),
  covered([slot('reception', '00:00', '24:00')], '1440', { ...either, note: 'The reception is neither channel.' }),
  covered([...TURNS.slice(0, 1), slot('reception', '12:00', '24:00')], '720', either),
  covered(WHOLE.slice(0, 1), '0', either),
  covered(TURNS, '0', { ...either, note: 'The two channels man the desk in turn.' }),
];
