/** Cases of 004 on organisation, suggestions, training, meetings and data. */
import type { Case } from '../handbook.js';

const structure = (
  managers: number,
  supervisors: number,
  specialists: number,
  ok: boolean,
  several?: string,
): Case => ({
  clause: '004.org.structure',
  policy: 'structure',
  ...(several !== undefined && { choices: { readings: { several } } }),
  facts: { managers, supervisors, specialists },
  expect: { ok },
});

export const complianceCases004: readonly Case[] = [
  structure(1, 1, 1, true),
  structure(1, 3, 12, true),
  structure(0, 1, 1, false),
  structure(2, 1, 1, false),
  structure(1, 0, 1, false),
  structure(1, 1, 0, false),
  structure(1, 0, 0, true, 'anyNumber'),
  structure(0, 0, 0, false, 'anyNumber'),
  structure(2, 0, 0, false, 'anyNumber'),
];
