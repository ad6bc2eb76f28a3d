/** Cases of 001.1 on leave. */
import type { Case } from '../handbook.js';

const asked = (request: string, observed: readonly string[], ok: boolean, more: Partial<Case> = {}): Case => ({
  clause: '001.1.staff.leave.specialOnly',
  policy: 'leaveSpecialOnly',
  facts: { request, observed },
  expect: { ok, due: request !== 'none' },
  ...more,
});

export const leaveCases001_1: readonly Case[] = [
  asked('leave', ['specialEvent'], true),
  asked('leave', [], false),
  asked('standIn', ['specialEvent'], true),
  asked('standIn', [], false),
  asked('none', [], true),
  ...[true, false].map(
    (statutory): Case => ({
      clause: '001.1.staff.leave.specialOnly',
      policy: 'leaveSpecialOnly',
      choices: { readings: { statutory: 'exempt' } },
      facts: { request: 'leave', statutory, observed: [] },
      expect: { due: !statutory, ok: statutory },
    }),
  ),
  asked('standIn', [], false, { choices: { readings: { statutory: 'exempt' } } }),
  asked('none', [], true, { choices: { readings: { statutory: 'exempt' } } }),
];
