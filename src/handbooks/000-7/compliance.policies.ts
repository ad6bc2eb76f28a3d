/** 000.7: the duties as policies. */
import { requiredSet } from '../../compliance/requiredSet.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses000_7 } from './compliance.clauses.js';

const duty = dutyOf('000.7', complianceClauses000_7);

export const compliancePolicies000_7 = {
  trainingTopics: requiredSet({
    ...duty('000.7.training.topics'),
    items: ['productUpdates', 'communication', 'emotionManagement'],
  }),
};
