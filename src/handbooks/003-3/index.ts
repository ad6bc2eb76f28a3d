/** 003.3: front desk duty of a property office. */
import type { Handbook } from '../handbook.js';
import { complianceClauses003_3 } from './compliance.clauses.js';
import { compliancePolicies003_3 } from './compliance.policies.js';
import { dutyClauses003_3 } from './duty.clauses.js';
import { dutyPolicies003_3 } from './duty.policies.js';
import { leaveClauses003_3 } from './leave.clauses.js';
import { leavePolicies003_3 } from './leave.policies.js';
import { serviceClauses003_3 } from './service.clauses.js';
import { servicePolicies003_3 } from './service.policies.js';

export const handbook003_3 = {
  id: '003-3',
  title: { en: 'Front desk duty of a property office', zh: '物业客服中心前台值班管理制度' },
  clauses: { ...complianceClauses003_3, ...dutyClauses003_3, ...serviceClauses003_3, ...leaveClauses003_3 },
  policies: { ...compliancePolicies003_3, ...dutyPolicies003_3, ...servicePolicies003_3, ...leavePolicies003_3 },
} as const satisfies Handbook;
