/** 000.5: product service department. */
import type { Handbook } from '../handbook.js';
import { complianceClauses000_5 } from './compliance.clauses.js';
import { compliancePolicies000_5 } from './compliance.policies.js';
import { serviceClauses000_5 } from './service.clauses.js';
import { servicePolicies000_5 } from './service.policies.js';

export const handbook000_5 = {
  id: '000-5',
  title: { en: 'Product service department', zh: '产品客服部管理方案' },
  clauses: { ...complianceClauses000_5, ...serviceClauses000_5 },
  policies: { ...compliancePolicies000_5, ...servicePolicies000_5 },
} as const satisfies Handbook;
