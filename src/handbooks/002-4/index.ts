/** 002.4: training of hotel staff. */
import type { Handbook } from '../handbook.js';
import { complianceClauses002_4 } from './compliance.clauses.js';
import { compliancePolicies002_4 } from './compliance.policies.js';

export const handbook002_4 = {
  id: '002-4',
  title: { en: 'Training of hotel staff', zh: '酒店员工培训' },
  clauses: { ...complianceClauses002_4 },
  policies: { ...compliancePolicies002_4 },
} as const satisfies Handbook;
