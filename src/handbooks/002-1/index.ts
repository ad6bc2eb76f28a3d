/** 002.1: property service quality. */
import type { Handbook } from '../handbook.js';
import { complianceClauses002_1 } from './compliance.clauses.js';
import { compliancePolicies002_1 } from './compliance.policies.js';
import { serviceClauses002_1 } from './service.clauses.js';
import { servicePolicies002_1 } from './service.policies.js';

export const handbook002_1 = {
  id: '002-1',
  title: { en: 'Quality of property service', zh: '物业服务品质提升' },
  clauses: { ...complianceClauses002_1, ...serviceClauses002_1 },
  policies: { ...compliancePolicies002_1, ...servicePolicies002_1 },
} as const satisfies Handbook;
