/** 002.6: outsourced call centre. */
import type { Handbook } from '../handbook.js';
import { complianceClauses002_6 } from './compliance.clauses.js';
import { compliancePolicies002_6 } from './compliance.policies.js';

export const handbook002_6 = {
  id: '002-6',
  title: { en: 'Outsourced call centre', zh: '呼叫中心外包方案' },
  clauses: { ...complianceClauses002_6 },
  policies: { ...compliancePolicies002_6 },
} as const satisfies Handbook;
