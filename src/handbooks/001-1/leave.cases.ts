/** Cases of 001.1 on leave. */
import type { Case } from '../handbook.js';

const asked = (request: string, observed: readonly string[], ok: boolean): Case => ({
  clause: '001.1.staff.leave.specialOnly',
  policy: 'leaveSpecialOnly',
  facts: { request, observed },
  expect: { ok, due: request !== 'none' },
});

export const leaveCases001_1: readonly Case[] = [
  asked('leave', ['specialEvent'], true),
  asked('leave', [], false),
  asked('standIn', ['specialEvent'], true),
  asked('standIn', [], false),
  asked('none', [], true),
];
