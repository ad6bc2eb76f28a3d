/** Cases of 000.6. */
import type { Case } from '../handbook.js';
import { requiredCases } from '../requiredCases.js';

export const complianceCases000_6: readonly Case[] = [
  ...requiredCases('000.6.kpi.required', 'kpi', ['responseSpeed', 'resolutionRate']),
];
