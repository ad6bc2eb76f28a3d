/** 000.2: duty of the service desk. */
import type { Handbook } from '../handbook.js';
import { complianceClauses000_2 } from './compliance.clauses.js';
import { compliancePolicies000_2 } from './compliance.policies.js';
import { dutyClauses000_2 } from './duty.clauses.js';
import { dutyPolicies000_2 } from './duty.policies.js';

export const handbook000_2 = {
  id: '000-2',
  title: { en: 'Duty of the service desk', zh: '客服值班管理方案' },
  clauses: { ...complianceClauses000_2, ...dutyClauses000_2 },
  policies: { ...compliancePolicies000_2, ...dutyPolicies000_2 },
} as const satisfies Handbook;
