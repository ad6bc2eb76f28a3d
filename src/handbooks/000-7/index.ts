/** 000.7: service standard and problem flow. */
import type { Handbook } from '../handbook.js';
import { complianceClauses000_7 } from './compliance.clauses.js';
import { compliancePolicies000_7 } from './compliance.policies.js';

export const handbook000_7 = {
  id: '000-7',
  title: { en: 'Service standard and problem flow', zh: '客服标准与问题流程方案' },
  clauses: { ...complianceClauses000_7 },
  policies: { ...compliancePolicies000_7 },
} as const satisfies Handbook;
