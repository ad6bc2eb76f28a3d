/** Every handbook with its cases. */

import { attendanceCases000_1 } from '../../src/handbooks/000-1/attendance.cases.js';
import { complianceCases000_1 } from '../../src/handbooks/000-1/compliance.cases.js';
import { handbook000_1 } from '../../src/handbooks/000-1/index.js';
import { leaveCases000_1 } from '../../src/handbooks/000-1/leave.cases.js';
import { overtimeCases000_1 } from '../../src/handbooks/000-1/overtime.cases.js';
import { complianceCases000_2 } from '../../src/handbooks/000-2/compliance.cases.js';
import { dutyCases000_2 } from '../../src/handbooks/000-2/duty.cases.js';
import { handbook000_2 } from '../../src/handbooks/000-2/index.js';
import { complianceCases000_3 } from '../../src/handbooks/000-3/compliance.cases.js';
import { handbook000_3 } from '../../src/handbooks/000-3/index.js';
import { complianceCases000_4 } from '../../src/handbooks/000-4/compliance.cases.js';
import { dutyCases000_4 } from '../../src/handbooks/000-4/duty.cases.js';
import { handbook000_4 } from '../../src/handbooks/000-4/index.js';
import { serviceCases000_4 } from '../../src/handbooks/000-4/service.cases.js';
import { complianceCases000_5 } from '../../src/handbooks/000-5/compliance.cases.js';
import { handbook000_5 } from '../../src/handbooks/000-5/index.js';
import { serviceCases000_5 } from '../../src/handbooks/000-5/service.cases.js';
import { complianceCases000_6 } from '../../src/handbooks/000-6/compliance.cases.js';
import { handbook000_6 } from '../../src/handbooks/000-6/index.js';
import { complianceCases000_7 } from '../../src/handbooks/000-7/compliance.cases.js';
import { handbook000_7 } from '../../src/handbooks/000-7/index.js';
import { complianceCases001_0 } from '../../src/handbooks/001-0/compliance.cases.js';
import { handbook001_0 } from '../../src/handbooks/001-0/index.js';
import { complianceCases001_1 } from '../../src/handbooks/001-1/compliance.cases.js';
import { dutyCases001_1 } from '../../src/handbooks/001-1/duty.cases.js';
import { handbook001_1 } from '../../src/handbooks/001-1/index.js';
import { leaveCases001_1 } from '../../src/handbooks/001-1/leave.cases.js';
import { serviceCases001_1 } from '../../src/handbooks/001-1/service.cases.js';
import { complianceCases001_2 } from '../../src/handbooks/001-2/compliance.cases.js';
import { dutyCases001_2 } from '../../src/handbooks/001-2/duty.cases.js';
import { handbook001_2 } from '../../src/handbooks/001-2/index.js';
import { leaveCases001_2 } from '../../src/handbooks/001-2/leave.cases.js';
import { serviceCases001_2 } from '../../src/handbooks/001-2/service.cases.js';
import { complianceCases002_1 } from '../../src/handbooks/002-1/compliance.cases.js';
import { handbook002_1 } from '../../src/handbooks/002-1/index.js';
import { serviceCases002_1 } from '../../src/handbooks/002-1/service.cases.js';
import { complianceCases002_2 } from '../../src/handbooks/002-2/compliance.cases.js';
import { handbook002_2 } from '../../src/handbooks/002-2/index.js';
import { complianceCases002_3 } from '../../src/handbooks/002-3/compliance.cases.js';
import { handbook002_3 } from '../../src/handbooks/002-3/index.js';
import { serviceCases002_3 } from '../../src/handbooks/002-3/service.cases.js';
import { complianceCases002_4 } from '../../src/handbooks/002-4/compliance.cases.js';
import { handbook002_4 } from '../../src/handbooks/002-4/index.js';
import { complianceCases002_5 } from '../../src/handbooks/002-5/compliance.cases.js';
import { handbook002_5 } from '../../src/handbooks/002-5/index.js';
import { complianceCases002_6 } from '../../src/handbooks/002-6/compliance.cases.js';
import { handbook002_6 } from '../../src/handbooks/002-6/index.js';
import { appraisalCases as cases002_7 } from '../../src/handbooks/002-7/appraisal.cases.js';
import { complianceCases002_7 } from '../../src/handbooks/002-7/compliance.cases.js';
import { handbook002_7 } from '../../src/handbooks/002-7/index.js';
import { appraisalCases as cases002_8A } from '../../src/handbooks/002-8a/appraisal.cases.js';
import { complianceCases002_8A } from '../../src/handbooks/002-8a/compliance.cases.js';
import { handbook002_8A } from '../../src/handbooks/002-8a/index.js';
import { appraisalCases002_8B } from '../../src/handbooks/002-8b/appraisal.cases.js';
import { complianceCases002_8B } from '../../src/handbooks/002-8b/compliance.cases.js';
import { handbook002_8B } from '../../src/handbooks/002-8b/index.js';
import { payCases002_8B } from '../../src/handbooks/002-8b/pay.cases.js';
import { complianceCases002_9 } from '../../src/handbooks/002-9/compliance.cases.js';
import { dutyCases002_9 } from '../../src/handbooks/002-9/duty.cases.js';
import { handbook002_9 } from '../../src/handbooks/002-9/index.js';
import { serviceCases002_9 } from '../../src/handbooks/002-9/service.cases.js';
import { complianceCases002_10 } from '../../src/handbooks/002-10/compliance.cases.js';
import { handbook002_10 } from '../../src/handbooks/002-10/index.js';
import { conductCases003_1 } from '../../src/handbooks/003-1/conduct.cases.js';
import { counterCases003_1 } from '../../src/handbooks/003-1/counter.cases.js';
import { handbook003_1 } from '../../src/handbooks/003-1/index.js';
import { serviceCases003_1 } from '../../src/handbooks/003-1/service.cases.js';
import { telephoneCases003_1 } from '../../src/handbooks/003-1/telephone.cases.js';
import { attendanceCases003_2 } from '../../src/handbooks/003-2/attendance.cases.js';
import { complianceCases003_2 } from '../../src/handbooks/003-2/compliance.cases.js';
import { handbook003_2 } from '../../src/handbooks/003-2/index.js';
import { leaveCases003_2 } from '../../src/handbooks/003-2/leave.cases.js';
import { overtimeCases003_2 } from '../../src/handbooks/003-2/overtime.cases.js';
import { complianceCases003_3 } from '../../src/handbooks/003-3/compliance.cases.js';
import { dutyCases003_3 } from '../../src/handbooks/003-3/duty.cases.js';
import { handbook003_3 } from '../../src/handbooks/003-3/index.js';
import { leaveCases003_3 } from '../../src/handbooks/003-3/leave.cases.js';
import { serviceCases003_3 } from '../../src/handbooks/003-3/service.cases.js';
import { complianceCases003_4 } from '../../src/handbooks/003-4/compliance.cases.js';
import { handbook003_4 } from '../../src/handbooks/003-4/index.js';
import { complianceCases003_5 } from '../../src/handbooks/003-5/compliance.cases.js';
import { dutyCases003_5 } from '../../src/handbooks/003-5/duty.cases.js';
import { handbook003_5 } from '../../src/handbooks/003-5/index.js';
import { serviceCases003_5 } from '../../src/handbooks/003-5/service.cases.js';
import { assessmentCases004 } from '../../src/handbooks/004/assessment.cases.js';
import { complianceCases004 } from '../../src/handbooks/004/compliance.cases.js';
import { handbook004 } from '../../src/handbooks/004/index.js';
import { serviceCases004 } from '../../src/handbooks/004/service.cases.js';
import type { Case, Handbook } from '../../src/handbooks/handbook.js';

export const handbooks: readonly { readonly handbook: Handbook; readonly cases: readonly Case[] }[] = [
  {
    handbook: handbook000_1,
    cases: [...attendanceCases000_1, ...complianceCases000_1, ...overtimeCases000_1, ...leaveCases000_1],
  },
  { handbook: handbook000_2, cases: [...complianceCases000_2, ...dutyCases000_2] },
  { handbook: handbook000_3, cases: [...complianceCases000_3] },
  { handbook: handbook000_4, cases: [...complianceCases000_4, ...dutyCases000_4, ...serviceCases000_4] },
  { handbook: handbook000_5, cases: [...complianceCases000_5, ...serviceCases000_5] },
  { handbook: handbook000_6, cases: [...complianceCases000_6] },
  { handbook: handbook000_7, cases: [...complianceCases000_7] },
  { handbook: handbook001_0, cases: [...complianceCases001_0] },
  {
    handbook: handbook001_1,
    cases: [...complianceCases001_1, ...dutyCases001_1, ...serviceCases001_1, ...leaveCases001_1],
  },
  {
    handbook: handbook001_2,
    cases: [...complianceCases001_2, ...dutyCases001_2, ...serviceCases001_2, ...leaveCases001_2],
  },
  { handbook: handbook002_1, cases: [...complianceCases002_1, ...serviceCases002_1] },
  { handbook: handbook002_2, cases: [...complianceCases002_2] },
  { handbook: handbook002_3, cases: [...complianceCases002_3, ...serviceCases002_3] },
  { handbook: handbook002_4, cases: [...complianceCases002_4] },
  { handbook: handbook002_5, cases: [...complianceCases002_5] },
  { handbook: handbook002_6, cases: [...complianceCases002_6] },
  { handbook: handbook002_7, cases: [...cases002_7, ...complianceCases002_7] },
  { handbook: handbook002_8A, cases: [...cases002_8A, ...complianceCases002_8A] },
  { handbook: handbook002_8B, cases: [...appraisalCases002_8B, ...payCases002_8B, ...complianceCases002_8B] },
  { handbook: handbook002_9, cases: [...complianceCases002_9, ...dutyCases002_9, ...serviceCases002_9] },
  { handbook: handbook002_10, cases: [...complianceCases002_10] },
  {
    handbook: handbook003_1,
    cases: [...counterCases003_1, ...telephoneCases003_1, ...conductCases003_1, ...serviceCases003_1],
  },
  {
    handbook: handbook003_2,
    cases: [...attendanceCases003_2, ...complianceCases003_2, ...leaveCases003_2, ...overtimeCases003_2],
  },
  {
    handbook: handbook003_3,
    cases: [...complianceCases003_3, ...dutyCases003_3, ...serviceCases003_3, ...leaveCases003_3],
  },
  { handbook: handbook003_4, cases: [...complianceCases003_4] },
  { handbook: handbook003_5, cases: [...complianceCases003_5, ...dutyCases003_5, ...serviceCases003_5] },
  { handbook: handbook004, cases: [...complianceCases004, ...assessmentCases004, ...serviceCases004] },
];
