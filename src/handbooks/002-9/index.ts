/** 002.9: office-tower service standard. */
import type { Handbook } from '../handbook.js';
import { complianceClauses002_9 } from './compliance.clauses.js';
import { compliancePolicies002_9 } from './compliance.policies.js';
import { dutyClauses002_9 } from './duty.clauses.js';
import { dutyPolicies002_9 } from './duty.policies.js';
import { serviceClauses002_9 } from './service.clauses.js';
import { servicePolicies002_9 } from './service.policies.js';

export const handbook002_9 = {
  id: '002-9',
  title: { en: 'Office-tower service standard', zh: '写字楼物业服务标准' },
  clauses: { ...complianceClauses002_9, ...dutyClauses002_9, ...serviceClauses002_9 },
  policies: { ...compliancePolicies002_9, ...dutyPolicies002_9, ...servicePolicies002_9 },
} as const satisfies Handbook;
