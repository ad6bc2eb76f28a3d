/** Cases of 000.5 on training, indicators and feedback. */
import { recordCase } from '../caseRows.js';
import type { Case } from '../handbook.js';
import { regularCases } from '../regularCases.js';
import { requiredCases } from '../requiredCases.js';

/** An update of 10 May 2026 and the training about it. */
const update = (training: Case['facts'], fault: string | undefined): Case =>
  recordCase(
    { clause: '000.5.training.trigger', policy: 'trainingTrigger' },
    { date: '2026-05-10', ...training },
    fault,
  );
const problem = { clause: '000.5.feedback.channels', policy: 'feedbackProblems' };

export const complianceCases000_5: readonly Case[] = [
  ...regularCases('000.5.training.trigger', 'training'),
  update({ trained: true, trainedOn: '2026-05-09' }, 'trainedBefore'),
  update({ trained: true, trainedOn: '2026-05-10' }, undefined),
  update({ trained: true, trainedOn: '2026-05-11' }, undefined),
  update({ trained: false }, 'notTrained'),

  ...requiredCases('000.5.kpi.required', 'kpi', ['responseTime', 'resolutionRate', 'linkedToIncentive']),

  ...requiredCases('000.5.feedback.channels', 'feedbackChannels', ['questionnaire', 'phoneRevisit']),
  recordCase(problem, { analysed: true, improved: true }, undefined),
  recordCase(problem, { analysed: false, improved: true }, 'notAnalysed'),
  recordCase(problem, { analysed: true, improved: false }, 'notImproved'),
  recordCase(problem, { analysed: false, improved: false }, 'notAnalysed'),
];
