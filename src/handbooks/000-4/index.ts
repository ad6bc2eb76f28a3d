/** 000.4: service department of a property company. */
import type { Handbook } from '../handbook.js';
import { complianceClauses000_4 } from './compliance.clauses.js';
import { compliancePolicies000_4 } from './compliance.policies.js';
import { dutyClauses000_4 } from './duty.clauses.js';
import { dutyPolicies000_4 } from './duty.policies.js';
import { serviceClauses000_4 } from './service.clauses.js';
import { servicePolicies000_4 } from './service.policies.js';

export const handbook000_4 = {
  id: '000-4',
  title: { en: 'Service department of a property company', zh: '物业客服部管理方案' },
  clauses: { ...complianceClauses000_4, ...dutyClauses000_4, ...serviceClauses000_4 },
  policies: { ...compliancePolicies000_4, ...dutyPolicies000_4, ...servicePolicies000_4 },
} as const satisfies Handbook;
