/** Cases of 000.1 on audits of attendance and feedback of staff. */
import { recordCase } from '../caseRows.js';
import type { Case } from '../handbook.js';
import { regularCases } from '../regularCases.js';

const audit = (asOf: string, dates: readonly string[], count: string, ok: boolean, more: Partial<Case> = {}): Case => ({
  clause: '000.1.audit.cadence',
  policy: 'audit',
  facts: { asOf, done: dates.map((date) => ({ date })) },
  expect: { count, required: '1', ok },
  ...more,
});
const followUp = { clause: '000.1.audit.followUp', policy: 'auditFollowUp' };
const exactly = { choices: { readings: { times: 'exactly' } } };

export const complianceCases000_1: readonly Case[] = [
  audit('2026-06-30', [], '0', false),
  audit('2026-06-30', ['2026-06-01'], '1', true),
  audit('2026-06-30', ['2026-06-30'], '1', true),
  audit('2026-06-30', ['2026-05-31', '2026-07-01'], '0', false),
  audit('2026-06-30', ['2026-06-01', '2026-06-30'], '2', true),
  audit('2026-06-30', ['2026-06-01', '2026-06-30'], '2', false, exactly),
  audit('2026-06-30', ['2026-06-30'], '1', true, exactly),
  audit('2026-06-30', [], '0', false, exactly),

  recordCase(followUp, { communicated: true, corrected: true }, undefined),
  recordCase(followUp, { communicated: false, corrected: true }, 'notCommunicated'),
  recordCase(followUp, { communicated: true, corrected: false }, 'notCorrected'),
  recordCase(followUp, { communicated: false, corrected: false }, 'notCommunicated'),

  ...regularCases('000.1.policy.feedback', 'staffFeedback'),
];
