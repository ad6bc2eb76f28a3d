/** 002.5: offer of a security company. */
import type { Handbook } from '../handbook.js';
import { complianceClauses002_5 } from './compliance.clauses.js';
import { compliancePolicies002_5 } from './compliance.policies.js';

export const handbook002_5 = {
  id: '002-5',
  title: { en: 'Offer of a security company', zh: '保安公司服务' },
  clauses: { ...complianceClauses002_5 },
  policies: { ...compliancePolicies002_5 },
} as const satisfies Handbook;
