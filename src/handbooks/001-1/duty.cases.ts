/** Cases of 001.1 on duty. */
import type { Case } from '../handbook.js';

const slot = (post: string, start: string, end: string) => ({ date: '2026-11-26', shift: 'own', post, start, end });
const covered = (roster: readonly object[], gapMinutes: string, more: Partial<Case> = {}): Case => ({
  clause: '001.1.complaint.duty24h',
  policy: 'complaintDuty',
  facts: { from: '2026-11-26', to: '2026-11-26', roster },
  expect: { gapMinutes, ok: gapMinutes === '0' },
  ...more,
});
const all = { choices: { readings: { posts: 'all' } } };
const standIns = (lengths: readonly (number | string)[], tooLong: string, more: Partial<Case> = {}): Case => ({
  clause: '001.1.staff.standIn.hours',
  policy: 'standIn',
  facts: { standIns: lengths.map((minutes) => ({ date: '2026-11-26', minutes })) },
  expect: { tooLong, ok: tooLong === '0', limitMinutes: '240' },
  ...more,
});
const daily = { choices: { readings: { fourHours: 'eachDay' } } };

export const dutyCases001_1: readonly Case[] = [
  covered([slot('complaintDesk', '00:00', '08:00'), slot('complaintDesk', '08:00', '24:00')], '0'),
  covered([slot('complaintDesk', '00:00', '08:00'), slot('complaintDesk', '08:01', '24:00')], '1'),
  covered([slot('complaintDesk', '00:01', '24:00')], '1'),
  covered([slot('complaintDesk', '00:00', '23:59')], '1'),
  covered([slot('gate', '00:00', '24:00')], '1440'),
  covered([slot('complaintDesk', '00:00', '24:00'), slot('gate', '08:00', '20:00')], '0'),
  covered([slot('complaintDesk', '00:00', '24:00'), slot('gate', '08:00', '20:00')], '720', all),
  covered([slot('complaintDesk', '00:00', '24:00'), slot('gate', '00:00', '24:00')], '0', all),
  covered([], '1440', all),
  covered([slot('gate', '00:00', '24:00')], '1440', { ...all, note: 'The complaint desk is never manned.' }),

  standIns([240], '0'),
  standIns(['240.5'], '1'),
  standIns([240, 240], '0'),
  standIns([120, 120], '0', daily),
  standIns([120, 121], '1', daily),
  {
    ...standIns([], '0', daily),
    facts: {
      standIns: [
        { date: '2026-11-26', minutes: 240 },
        { date: '2026-11-27', minutes: 240 },
      ],
    },
  },
  standIns([], '0'),
];
