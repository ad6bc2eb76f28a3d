/** 002.5: the lines of service as a policy. Branches and head-counts of the offer are no rules. */
import { lookupTable } from '../../compliance/lookupTable.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses002_5 } from './compliance.clauses.js';

const duty = dutyOf('002.5', complianceClauses002_5);

export const compliancePolicies002_5 = {
  catalogue: lookupTable({
    ...duty('002.5.service.catalogue'),
    titles: {
      guarding: { en: 'guarding', zh: '人力防范' },
      consulting: { en: 'consulting', zh: '安防咨询' },
      technicalProtection: { en: 'technical protection', zh: '技术防范' },
      management: { en: 'management', zh: '安保管理' },
      specialService: { en: 'special service', zh: '特种服务' },
      carParks: { en: 'car parks', zh: '停车场服务' },
    },
    values: {
      guarding: '人防',
      consulting: '咨询',
      technicalProtection: '技防',
      management: '管理',
      specialService: '特种',
      carParks: '停车场',
    },
  }),
};
