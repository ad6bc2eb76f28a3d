/** Cases of 000.2 on training, records and assessment of duty staff. */
import { recordCase } from '../caseRows.js';
import type { Case } from '../handbook.js';
import { regularCases } from '../regularCases.js';

const manual = { clause: '000.2.manual.coverage', policy: 'manualCoverage' };
const issue = { clause: '000.2.crm.recording', policy: 'issueRecords' };
const graded = (score: string, grade: string): Case => ({
  clause: '000.2.evaluation.outcome',
  policy: 'evaluationOutcome',
  blanks: { problemUnder: 60, outstandingFrom: 90 },
  facts: { score },
  expect: { grade },
});

export const complianceCases000_2: readonly Case[] = [
  recordCase(manual, { duties: true, authority: true }, undefined),
  recordCase(manual, { duties: false, authority: true }, 'noDuties'),
  recordCase(manual, { duties: true, authority: false }, 'noAuthority'),
  recordCase(manual, { duties: false, authority: false }, 'noDuties'),

  ...regularCases('000.2.training.cadence', 'skillTraining'),
  ...regularCases('000.2.training.cadence', 'emergencyTraining'),

  recordCase(issue, { recorded: true, tracked: true }, undefined),
  recordCase(issue, { recorded: false, tracked: true }, 'notRecorded'),
  recordCase(issue, { recorded: true, tracked: false }, 'notTracked'),
  recordCase(issue, { recorded: false, tracked: false }, 'notRecorded'),

  ...regularCases('000.2.evaluation.outcome', 'evaluation'),
  graded('59.99', 'guidance'),
  graded('60', 'none'),
  graded('89.99', 'none'),
  graded('90', 'reward'),
];
