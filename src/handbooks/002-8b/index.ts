/** 002.8B: company-wide appraisal and performance pay. */
import type { Handbook } from '../handbook.js';
import { annualReview002_8B } from './annualReview.js';
import { appraisalClauses002_8B } from './appraisal.clauses.js';
import { appraisalScore002_8B } from './appraisalScore.js';
import { complianceClauses002_8B } from './compliance.clauses.js';
import { compliancePolicies002_8B } from './compliance.policies.js';
import { dismissal002_8B } from './dismissal.js';
import { grade002_8B } from './grade.js';
import { paySlip002_8B } from './paySlip.js';
import { performancePay002_8B } from './performancePay.js';
import { tailDismissal002_8B } from './tailDismissal.js';

export const handbook002_8B = {
  id: '002-8b',
  title: { en: 'Company-wide appraisal and performance pay', zh: '公司员工绩效考核办法' },
  clauses: { ...appraisalClauses002_8B, ...complianceClauses002_8B },
  policies: {
    appraisalScore: appraisalScore002_8B,
    grade: grade002_8B,
    performancePay: performancePay002_8B,
    paySlip: paySlip002_8B,
    annualReview: annualReview002_8B,
    dismissal: dismissal002_8B,
    tailDismissal: tailDismissal002_8B,
    ...compliancePolicies002_8B,
  },
} as const satisfies Handbook;
