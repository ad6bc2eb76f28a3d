/** 001.0: outline of a residential service system. */
import type { Handbook } from '../handbook.js';
import { complianceClauses001_0 } from './compliance.clauses.js';
import { compliancePolicies001_0 } from './compliance.policies.js';

export const handbook001_0 = {
  id: '001-0',
  title: { en: 'Outline of a residential service system', zh: '小区客服管理制度纲要' },
  clauses: { ...complianceClauses001_0 },
  policies: { ...compliancePolicies001_0 },
} as const satisfies Handbook;
