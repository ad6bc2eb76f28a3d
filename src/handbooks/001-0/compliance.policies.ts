/** 001.0: what a service system holds, and the order of its flows, as policies. */
import { dueRegularly } from '../../compliance/dueRegularly.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses001_0 } from './compliance.clauses.js';

const duty = dutyOf('001.0', complianceClauses001_0);

export const compliancePolicies001_0 = {
  systemAspects: requiredSet({
    ...duty('001.0.system.aspects'),
    items: ['conductCode', 'serviceProcess', 'complaintMechanism', 'training', 'assessment', 'emergencyPlan'],
  }),
  planMeasures: requiredSet({
    ...duty('001.0.plan.measures'),
    items: ['handbook', 'trainingSystem', 'informationSystem', 'supervisionAndFeedback', 'incentive'],
  }),
  /** Training and feedback recur, the text does not say how often. */
  planTraining: dueRegularly({ ...duty('001.0.plan.measures'), id: '001.0/plan.training' }),
  planFeedback: dueRegularly({ ...duty('001.0.plan.measures'), id: '001.0/plan.feedback' }),
  serviceFlow: requiredSet({
    ...duty('001.0.serviceFlow.order'),
    items: ['reception', 'enquiry', 'solving', 'feedback'],
    inOrder: true,
  }),
  complaintFlow: requiredSet({
    ...duty('001.0.complaintFlow.order'),
    items: ['receive', 'record', 'investigate', 'reply'],
    inOrder: true,
  }),
};
