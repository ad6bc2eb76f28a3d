/** 000.4: the duties as policies. */
import { requiredSet } from '../../compliance/requiredSet.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses000_4 } from './compliance.clauses.js';

const duty = dutyOf('000.4', complianceClauses000_4);

export const compliancePolicies000_4 = {
  trainingTopics: requiredSet({
    ...duty('000.4.training.topics'),
    items: ['etiquette', 'communication', 'propertyLaw'],
  }),
};
