/** 000.6: service department with live ratings. */
import type { Handbook } from '../handbook.js';
import { complianceClauses000_6 } from './compliance.clauses.js';
import { compliancePolicies000_6 } from './compliance.policies.js';

export const handbook000_6 = {
  id: '000-6',
  title: { en: 'Service department with live ratings', zh: '客服部实时评价与信息安全方案' },
  clauses: { ...complianceClauses000_6 },
  policies: { ...compliancePolicies000_6 },
} as const satisfies Handbook;
