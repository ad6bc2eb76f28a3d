/** 002.2: security service. */
import type { Handbook } from '../handbook.js';
import { complianceClauses002_2 } from './compliance.clauses.js';
import { compliancePolicies002_2 } from './compliance.policies.js';

export const handbook002_2 = {
  id: '002-2',
  title: { en: 'Security service', zh: '保安服务' },
  clauses: { ...complianceClauses002_2 },
  policies: { ...compliancePolicies002_2 },
} as const satisfies Handbook;
