/** Cases of 001.1. */
import type { Case } from '../handbook.js';
import { requiredCases } from '../requiredCases.js';

export const complianceCases001_1: readonly Case[] = [
  ...requiredCases('001.1.gate.identity', 'gateIdentity', ['identityConfirmed']),
];
