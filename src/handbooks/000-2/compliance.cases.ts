/** Cases of 000.2. */
import type { Case } from '../handbook.js';
import { requiredCases } from '../requiredCases.js';

export const complianceCases000_2: readonly Case[] = [
  ...requiredCases('000.2.manual.coverage', 'manualCoverage', ['E1', 'E2'], { expected: ['E1', 'E2'] }),
];
