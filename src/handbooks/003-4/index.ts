/** 003.4: office environment of a service centre. */
import type { Handbook } from '../handbook.js';
import { complianceClauses003_4 } from './compliance.clauses.js';
import { compliancePolicies003_4 } from './compliance.policies.js';

export const handbook003_4 = {
  id: '003-4',
  title: { en: 'Office environment of a service centre', zh: '客服中心办公环境管理制度' },
  clauses: { ...complianceClauses003_4 },
  policies: { ...compliancePolicies003_4 },
} as const satisfies Handbook;
