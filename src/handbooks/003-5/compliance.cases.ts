/** Cases of 003.5 on process. */
import type { Case } from '../handbook.js';

const required = (clause: string, policy: string, observed: readonly string[], absent: number): Case => ({
  clause,
  policy,
  facts: { observed },
  expect: { absent: String(absent), ok: absent === 0 },
});

export const complianceCases003_5: readonly Case[] = [
  required('003.5.log.quality', 'logQuality', ['legible', 'regular', 'accurate', 'clear', 'complete'], 0),
  required('003.5.log.quality', 'logQuality', [], 5),
];
