/** 002.7: assessment and pay of an online shop's service staff. */
import type { Handbook } from '../handbook.js';
import { appraisalClauses } from './appraisal.clauses.js';
import { appraisalPolicies } from './appraisal.policies.js';
import { complianceClauses002_7 } from './compliance.clauses.js';
import { compliancePolicies002_7 } from './compliance.policies.js';

export const handbook002_7 = {
  id: '002-7',
  title: { en: 'Assessment and pay of online-shop service staff', zh: '电商客服绩效考核方案' },
  clauses: { ...appraisalClauses, ...complianceClauses002_7 },
  policies: { ...appraisalPolicies, ...compliancePolicies002_7 },
} as const satisfies Handbook;
