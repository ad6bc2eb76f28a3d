/** Cases of 001.0. */
import type { Case } from '../handbook.js';
import { requiredCases } from '../requiredCases.js';

export const complianceCases001_0: readonly Case[] = [
  ...requiredCases('001.0.system.aspects', 'systemAspects', [
    'conductCode',
    'serviceProcess',
    'complaintMechanism',
    'training',
    'assessment',
    'emergencyPlan',
  ]),
];
