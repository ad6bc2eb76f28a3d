/** 002.8A: the scorecard and the levels of online-shop service staff. */
import type { Handbook } from '../handbook.js';
import { appraisalClauses } from './appraisal.clauses.js';
import { appraisalPolicies } from './appraisal.policies.js';

export const handbook002_8A = {
  id: '002-8a',
  title: { en: 'Scorecard and levels of online-shop service staff', zh: '客服绩效考核方案(30/30/10/5)' },
  clauses: appraisalClauses,
  policies: appraisalPolicies,
} as const satisfies Handbook;
