/** 004: the management of a customer-service department, a template with eleven blanks `[X]`. */
import type { Handbook } from '../handbook.js';
import { assessmentClauses004 } from './assessment.clauses.js';
import { assessmentPolicies004 } from './assessment.policies.js';
import { complianceClauses004 } from './compliance.clauses.js';
import { compliancePolicies004 } from './compliance.policies.js';
import { serviceClauses004 } from './service.clauses.js';
import { servicePolicies004 } from './service.policies.js';

export const handbook004 = {
  id: '004',
  title: { en: 'Management of a customer-service department', zh: 'CS部门管理制度' },
  clauses: { ...complianceClauses004, ...assessmentClauses004, ...serviceClauses004 },
  policies: { ...compliancePolicies004, ...assessmentPolicies004, ...servicePolicies004 },
} as const satisfies Handbook;
