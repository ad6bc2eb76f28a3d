/** 002.8A: the scorecard and the levels of online-shop service staff. */
import type { Handbook } from '../handbook.js';
import { appraisalClauses } from './appraisal.clauses.js';
import { appraisalPolicies } from './appraisal.policies.js';
import { complianceClauses002_8A } from './compliance.clauses.js';
import { compliancePolicies002_8A } from './compliance.policies.js';

export const handbook002_8A = {
  id: '002-8a',
  title: { en: 'Scorecard and levels of online-shop service staff', zh: '客服绩效考核方案(30/30/10/5)' },
  clauses: { ...appraisalClauses, ...complianceClauses002_8A },
  policies: { ...appraisalPolicies, ...compliancePolicies002_8A },
} as const satisfies Handbook;
