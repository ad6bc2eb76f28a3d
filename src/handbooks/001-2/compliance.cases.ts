/** Cases of 001.2. */
import type { Case } from '../handbook.js';
import { requiredCases } from '../requiredCases.js';

export const complianceCases001_2: readonly Case[] = [
  ...requiredCases('001.2.inspection.items', 'inspectionItems', [
    'grooming',
    'log',
    'environment',
    'awarenessAndSkills',
    'handover',
    'informationHandling',
    'complaints',
    'followUp',
    'paidServices',
    'adHoc',
  ]),
];
