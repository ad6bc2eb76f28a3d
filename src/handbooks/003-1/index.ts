/** 003.1: service centre of a shopping plaza. */
import type { Handbook } from '../handbook.js';
import { complianceClauses003_1 } from './compliance.clauses.js';
import { compliancePolicies003_1 } from './compliance.policies.js';

export const handbook003_1 = {
  id: '003-1',
  title: { en: 'Service centre of a shopping plaza', zh: '购物广场客服中心管理制度' },
  clauses: { ...complianceClauses003_1 },
  policies: { ...compliancePolicies003_1 },
} as const satisfies Handbook;
