/** 001.2: front-desk duty of a residential estate. */
import type { Handbook } from '../handbook.js';
import { complianceClauses001_2 } from './compliance.clauses.js';
import { compliancePolicies001_2 } from './compliance.policies.js';
import { dutyClauses001_2 } from './duty.clauses.js';
import { dutyPolicies001_2 } from './duty.policies.js';
import { leaveClauses001_2 } from './leave.clauses.js';
import { leavePolicies001_2 } from './leave.policies.js';
import { serviceClauses001_2 } from './service.clauses.js';
import { servicePolicies001_2 } from './service.policies.js';

export const handbook001_2 = {
  id: '001-2',
  title: { en: 'Front-desk duty of a residential estate', zh: '小区客服中心前台值班管理规定' },
  clauses: { ...complianceClauses001_2, ...dutyClauses001_2, ...serviceClauses001_2, ...leaveClauses001_2 },
  policies: { ...compliancePolicies001_2, ...dutyPolicies001_2, ...servicePolicies001_2, ...leavePolicies001_2 },
} as const satisfies Handbook;
