/** 002.10: maintenance of building and equipment. */
import type { Handbook } from '../handbook.js';
import { complianceClauses002_10 } from './compliance.clauses.js';
import { compliancePolicies002_10 } from './compliance.policies.js';

export const handbook002_10 = {
  id: '002-10',
  title: { en: 'Maintenance of building and equipment', zh: '房屋及设施设备维护' },
  clauses: { ...complianceClauses002_10 },
  policies: { ...compliancePolicies002_10 },
} as const satisfies Handbook;
