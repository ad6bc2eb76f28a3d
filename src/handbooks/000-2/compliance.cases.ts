/** Cases of 000.2 on training, records and assessment of duty staff. */
import type { Case } from '../handbook.js';
import { regularCases } from '../regularCases.js';

const record = (clause: string, policy: string, fields: Case['facts'], faulty: string): Case => ({
  clause,
  policy,
  facts: { records: [{ id: 'R1', ...fields }] },
  expect: { faulty, ok: faulty === '0' },
});
const graded = (score: string, grade: string): Case => ({
  clause: '000.2.evaluation.outcome',
  policy: 'evaluationOutcome',
  blanks: { problemUnder: 60, outstandingFrom: 90 },
  facts: { score },
  expect: { grade },
});

export const complianceCases000_2: readonly Case[] = [
  record('000.2.manual.coverage', 'manualCoverage', { duties: true, authority: true }, '0'),
  record('000.2.manual.coverage', 'manualCoverage', { duties: false, authority: true }, '1'),
  record('000.2.manual.coverage', 'manualCoverage', { duties: true, authority: false }, '1'),

  ...regularCases('000.2.training.cadence', 'skillTraining'),
  ...regularCases('000.2.training.cadence', 'emergencyTraining'),

  record('000.2.crm.recording', 'issueRecords', { recorded: true, tracked: true }, '0'),
  record('000.2.crm.recording', 'issueRecords', { recorded: false, tracked: true }, '1'),
  record('000.2.crm.recording', 'issueRecords', { recorded: true, tracked: false }, '1'),

  ...regularCases('000.2.evaluation.outcome', 'evaluation'),
  graded('59.99', 'guidance'),
  graded('60', 'none'),
  graded('89.99', 'none'),
  graded('90', 'reward'),
];
