/** Cases of 002.9 on takeover, staff, files, finance, emergencies and decoration. */
import type { Case } from '../handbook.js';
import { requiredCases } from '../requiredCases.js';

export const complianceCases002_9: readonly Case[] = [
  ...requiredCases('002.9.public.three', 'publicThree', ['charges', 'serviceContentAndStandard', 'procedures']),
];
