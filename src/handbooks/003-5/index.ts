/** 003.5: hotline of a service centre. */
import type { Handbook } from '../handbook.js';
import { complianceClauses003_5 } from './compliance.clauses.js';
import { compliancePolicies003_5 } from './compliance.policies.js';
import { dutyClauses003_5 } from './duty.clauses.js';
import { dutyPolicies003_5 } from './duty.policies.js';
import { serviceClauses003_5 } from './service.clauses.js';
import { servicePolicies003_5 } from './service.policies.js';

export const handbook003_5 = {
  id: '003-5',
  title: { en: 'Hotline of a service centre', zh: '客服中心热线管理制度' },
  clauses: { ...complianceClauses003_5, ...dutyClauses003_5, ...serviceClauses003_5 },
  policies: { ...compliancePolicies003_5, ...dutyPolicies003_5, ...servicePolicies003_5 },
} as const satisfies Handbook;
