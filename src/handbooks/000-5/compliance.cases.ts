/** Cases of 000.5. */
import type { Case } from '../handbook.js';
import { requiredCases } from '../requiredCases.js';

export const complianceCases000_5: readonly Case[] = [
  ...requiredCases('000.5.kpi.required', 'kpi', ['responseTime', 'resolutionRate', 'linkedToIncentive']),
];
