/** Cases of 000.5 on training, indicators and feedback. */
import type { Case } from '../handbook.js';
import { regularCases } from '../regularCases.js';
import { requiredCases } from '../requiredCases.js';

const update = (training: Case['facts'], faulty: string): Case => ({
  clause: '000.5.training.trigger',
  policy: 'trainingTrigger',
  facts: { records: [{ id: 'update-1', date: '2026-05-10', ...training }] },
  expect: { faulty, ok: faulty === '0' },
});
const problem = (analysed: boolean, improved: boolean, faulty: string): Case => ({
  clause: '000.5.feedback.channels',
  policy: 'feedbackProblems',
  facts: { records: [{ id: 'problem-1', analysed, improved }] },
  expect: { faulty, ok: faulty === '0' },
});

export const complianceCases000_5: readonly Case[] = [
  ...regularCases('000.5.training.trigger', 'training'),
  update({ trained: true, trainedOn: '2026-05-09' }, '1'),
  update({ trained: true, trainedOn: '2026-05-10' }, '0'),
  update({ trained: true, trainedOn: '2026-05-11' }, '0'),
  update({ trained: false }, '1'),

  ...requiredCases('000.5.kpi.required', 'kpi', ['responseTime', 'resolutionRate', 'linkedToIncentive']),

  ...requiredCases('000.5.feedback.channels', 'feedbackChannels', ['questionnaire', 'phoneRevisit']),
  problem(true, true, '0'),
  problem(false, true, '1'),
  problem(true, false, '1'),
];
