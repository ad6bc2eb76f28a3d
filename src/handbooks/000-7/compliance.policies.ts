/** 000.7: service standard, training, indicators and the problem flow as policies. */
import { requiredSet } from '../../compliance/requiredSet.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses000_7 } from './compliance.clauses.js';

const duty = dutyOf('000.7', complianceClauses000_7);

export const compliancePolicies000_7 = {
  standardDimensions: requiredSet({
    ...duty('000.7.standard.dimensions'),
    items: ['responseTime', 'resolutionSpeed', 'communicationSkill'],
  }),
  trainingTopics: requiredSet({
    ...duty('000.7.training.topics'),
    items: ['productUpdates', 'communication', 'emotionManagement'],
  }),
  kpi: requiredSet({ ...duty('000.7.kpi.required'), items: ['satisfaction', 'resolutionEfficiency'] }),
  /** Expected is every step of the flow; observed are those that name a role. */
  flowResponsibility: requiredSet(duty('000.7.flow.responsibility')),
};
