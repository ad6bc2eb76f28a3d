/** 001.2: the duties as policies. */
import { requiredSet } from '../../compliance/requiredSet.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses001_2 } from './compliance.clauses.js';

const duty = dutyOf('001.2', complianceClauses001_2);

export const compliancePolicies001_2 = {
  inspectionItems: requiredSet({
    ...duty('001.2.inspection.items'),
    items: [
      'grooming',
      'log',
      'environment',
      'awarenessAndSkills',
      'handover',
      'informationHandling',
      'complaints',
      'followUp',
      'paidServices',
      'adHoc',
    ],
  }),
};
