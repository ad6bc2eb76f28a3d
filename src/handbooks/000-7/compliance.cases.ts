/** Cases of 000.7 on service standard, training, indicators and the problem flow. */
import type { Case } from '../handbook.js';
import { requiredCases } from '../requiredCases.js';

const STEPS = ['intake', 'analysis', 'solution', 'reply'];

export const complianceCases000_7: readonly Case[] = [
  ...requiredCases('000.7.standard.dimensions', 'standardDimensions', [
    'responseTime',
    'resolutionSpeed',
    'communicationSkill',
  ]),
  ...requiredCases('000.7.training.topics', 'trainingTopics', ['productUpdates', 'communication', 'emotionManagement']),
  ...requiredCases('000.7.kpi.required', 'kpi', ['satisfaction', 'resolutionEfficiency']),
  ...requiredCases('000.7.flow.responsibility', 'flowResponsibility', STEPS, { expected: STEPS }),
];
