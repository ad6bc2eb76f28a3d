/** 002.3: training and conduct of property staff. */
import type { Handbook } from '../handbook.js';
import { complianceClauses002_3 } from './compliance.clauses.js';
import { compliancePolicies002_3 } from './compliance.policies.js';
import { serviceClauses002_3 } from './service.clauses.js';
import { servicePolicies002_3 } from './service.policies.js';

export const handbook002_3 = {
  id: '002-3',
  title: { en: 'Training and conduct of property staff', zh: '物业客服人员培训与行为规范' },
  clauses: { ...complianceClauses002_3, ...serviceClauses002_3 },
  policies: { ...compliancePolicies002_3, ...servicePolicies002_3 },
} as const satisfies Handbook;
