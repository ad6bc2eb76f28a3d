/** Cases of 000.7. */
import type { Case } from '../handbook.js';
import { requiredCases } from '../requiredCases.js';

export const complianceCases000_7: readonly Case[] = [
  ...requiredCases('000.7.training.topics', 'trainingTopics', ['productUpdates', 'communication', 'emotionManagement']),
];
