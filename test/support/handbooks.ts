/** Every handbook with its cases. */

import { attendanceCases000_1 } from '../../src/handbooks/000-1/attendance.cases.js';
import { handbook000_1 } from '../../src/handbooks/000-1/index.js';
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
import { attendanceCases003_2 } from '../../src/handbooks/003-2/attendance.cases.js';
import { complianceCases003_2 } from '../../src/handbooks/003-2/compliance.cases.js';
import { handbook003_2 } from '../../src/handbooks/003-2/index.js';
import { complianceCases004 } from '../../src/handbooks/004/compliance.cases.js';
import { handbook004 } from '../../src/handbooks/004/index.js';
import type { Case, Handbook } from '../../src/handbooks/handbook.js';

export const handbooks: readonly { readonly handbook: Handbook; readonly cases: readonly Case[] }[] = [
  { handbook: handbook000_1, cases: attendanceCases000_1 },
  { handbook: handbook002_7, cases: [...cases002_7, ...complianceCases002_7] },
  { handbook: handbook002_8A, cases: [...cases002_8A, ...complianceCases002_8A] },
  { handbook: handbook002_8B, cases: [...appraisalCases002_8B, ...payCases002_8B, ...complianceCases002_8B] },
  { handbook: handbook003_2, cases: [...attendanceCases003_2, ...complianceCases003_2] },
  { handbook: handbook004, cases: [...complianceCases004] },
];
