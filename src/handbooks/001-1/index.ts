/** 001.1: service plan of a residential estate. */
import type { Handbook } from '../handbook.js';
import { complianceClauses001_1 } from './compliance.clauses.js';
import { compliancePolicies001_1 } from './compliance.policies.js';
import { dutyClauses001_1 } from './duty.clauses.js';
import { dutyPolicies001_1 } from './duty.policies.js';
import { leaveClauses001_1 } from './leave.clauses.js';
import { leavePolicies001_1 } from './leave.policies.js';
import { serviceClauses001_1 } from './service.clauses.js';
import { servicePolicies001_1 } from './service.policies.js';

export const handbook001_1 = {
  id: '001-1',
  title: { en: 'Service plan of a residential estate', zh: '小区客服管理服务策划' },
  clauses: { ...complianceClauses001_1, ...dutyClauses001_1, ...serviceClauses001_1, ...leaveClauses001_1 },
  policies: { ...compliancePolicies001_1, ...dutyPolicies001_1, ...servicePolicies001_1, ...leavePolicies001_1 },
} as const satisfies Handbook;
