/** Cases of 000.4. */
import type { Case } from '../handbook.js';
import { requiredCases } from '../requiredCases.js';

export const complianceCases000_4: readonly Case[] = [
  ...requiredCases('000.4.training.topics', 'trainingTopics', ['etiquette', 'communication', 'propertyLaw']),
];
