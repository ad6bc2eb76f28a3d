/** 000.3: training, surveys and review of a service department. */
import type { Handbook } from '../handbook.js';
import { complianceClauses000_3 } from './compliance.clauses.js';
import { compliancePolicies000_3 } from './compliance.policies.js';

export const handbook000_3 = {
  id: '000-3',
  title: { en: 'Training, surveys and review of a service department', zh: '客服培训、满意度与制度评审方案' },
  clauses: { ...complianceClauses000_3 },
  policies: { ...compliancePolicies000_3 },
} as const satisfies Handbook;
