/** 002.1: duties of training, coverage and law as policies. */
import { lookupTable } from '../../compliance/lookupTable.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses002_1 } from './compliance.clauses.js';

const duty = dutyOf('002.1', complianceClauses002_1);
const coverage = duty('002.1.coverage.full');

export const compliancePolicies002_1 = {
  /** Of one employee; personal quality is professional ethics and good manners. */
  training: requiredSet({ ...duty('002.1.training.both'), items: ['professionalSkill', 'personalQuality'] }),
  /** Expected is every property asset; observed are those on record. */
  assetCoverage: requiredSet({ ...coverage, id: '002.1/coverage.full.assets' }),
  /** Expected is every service; observed are those that somebody's duties cover. */
  serviceCoverage: requiredSet({ ...coverage, id: '002.1/coverage.full.services' }),
  /** Expected is every post; observed are those with staff. */
  postCoverage: requiredSet({ ...coverage, id: '002.1/coverage.full.posts' }),
  /** Expected is every interface between departments or posts; observed are those that are closed. */
  interfaceCoverage: requiredSet({ ...coverage, id: '002.1/coverage.full.interfaces' }),
  lawDocuments: lookupTable({
    ...duty('002.1.law.documents'),
    titles: {
      propertyManagement: { en: 'property management', zh: '物业管理' },
      propertyCharges: { en: 'property charges', zh: '物业收费' },
    },
    values: { propertyManagement: '物业管理条例', propertyCharges: '物业服务收费管理办法' },
  }),
};
