/** 000.3: training, surveys and review as policies. The text says "regularly" and no more. */
import { dueRegularly } from '../../compliance/dueRegularly.js';
import { recordFaults } from '../../compliance/recordFaults.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses000_3 } from './compliance.clauses.js';

const duty = dutyOf('000.3', complianceClauses000_3);

export const compliancePolicies000_3 = {
  /** The records are new products and changes of policy, with the day of the training about each where there was one. */
  trainingTrigger: recordFaults({
    ...duty('000.3.training.trigger'),
    titles: {
      kind: { en: 'Kind of event', zh: '事项类别' },
      product: { en: 'new product', zh: '新产品' },
      policy: { en: 'change of policy', zh: '政策变化' },
      other: { en: 'other', zh: '其他' },
      trained: { en: 'Trained', zh: '已培训' },
      trainedOn: { en: 'Day of the training', zh: '培训日' },
      notTrained: { en: 'not trained', zh: '未培训' },
      trainedBefore: { en: 'trained before the event', zh: '培训早于事项' },
    },
    fields: {
      date: { type: 'date' },
      kind: { type: 'label', labels: ['product', 'policy', 'other'] },
      trained: { type: 'flag' },
      trainedOn: { type: 'date', optional: true },
    },
    faults: {
      notTrained: { kind: ['product', 'policy'], trained: false },
      trainedBefore: { kind: ['product', 'policy'], trainedOn: { under: 'date' } },
    },
  }),
  satisfactionSurvey: dueRegularly(duty('000.3.satisfaction.cadence')),
  systemReview: dueRegularly(duty('000.3.review.cadence')),
};
